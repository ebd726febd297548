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
    void reload();
    [[nodiscard]] const std::vector<settings::SettingEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    void loaded();

private:
    struct Binding
    {
        SettingRow *row = nullptr;
        std::function<void(const QString &)> show;
    };

    void take(const std::vector<settings::SettingEntry> &entries);

    Backend &m_backend;
    std::map<QString, Binding> m_bindings;
    std::vector<settings::SettingEntry> m_entries;
};

} // namespace mci::ui
