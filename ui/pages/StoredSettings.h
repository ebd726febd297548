// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "pages/SettingRow.h"

#include <map>

#include <QObject>

class QLabel;
class QLineEdit;

namespace mci::ui {

class SecretEdit;
class Switch;

/** Binds rows of the settings page to keys: reads all at once, writes each value when its editing ends. */
class StoredSettings : public QObject
{
    Q_OBJECT

public:
    StoredSettings(Backend &backend, QObject *parent);

    void bind(const QString &key, SettingRow *row, QLineEdit *edit);
    /** Shown only. */
    void bind(const QString &key, SettingRow *row, QLabel *label);
    /** Into the secret store; the field never shows what is stored. */
    void bindSecret(const QString &key, SettingRow *row, SecretEdit *edit);
    /** on and off; `inverted` where the switch says the contrary of the key. */
    void bind(const QString &key, SettingRow *row, Switch *box, bool inverted);
    void set(const QString &key, const QString &value, SettingRow *row);
    /** What was entered last is not kept yet; written() tells when it is, or was refused. */
    [[nodiscard]] bool isWriting() const { return m_writes > 0; }
    void reload();
    [[nodiscard]] const std::vector<settings::SettingEntry> &entries() const { return m_entries; }
    /** nullopt before they are read, and for a key that is not listed. */
    [[nodiscard]] std::optional<settings::SettingEntry> entry(const QString &key) const;

Q_SIGNALS:
    void loaded();
    void written();

private:
    struct Binding
    {
        SettingRow *row = nullptr;
        std::function<void(const QString &)> show;
    };

    void take(const std::vector<settings::SettingEntry> &entries);
    void endWrite();

    Backend &m_backend;
    std::map<QString, Binding> m_bindings;
    std::vector<settings::SettingEntry> m_entries;
    int m_writes = 0;
};

} // namespace mci::ui
