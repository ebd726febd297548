// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/StoredSettings.h"

#include "pages/SettingProblem.h"
#include "widgets/SecretEdit.h"
#include "widgets/Switch.h"

#include <algorithm>

#include <QLabel>
#include <QSignalBlocker>

namespace mci::ui {

StoredSettings::StoredSettings(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
}

void StoredSettings::bind(const QString &key, SettingRow *row, QLineEdit *edit)
{
    m_bindings[key] = {row, [edit](const QString &value) {
                           edit->setText(value);
                           edit->setModified(false);
                       }};
    connect(edit, &QLineEdit::editingFinished, this, [this, key, row, edit] {
        if (!edit->isModified())
            return;
        edit->setModified(false);
        set(key, edit->text().trimmed(), row);
    });
}

void StoredSettings::bind(const QString &key, SettingRow *row, QLabel *label)
{
    m_bindings[key] = {row, [label](const QString &value) { label->setText(value); }};
}

void StoredSettings::bindSecret(const QString &key, SettingRow *row, SecretEdit *edit)
{
    m_bindings[key] = {row, [](const QString &) {}};
    connect(edit, &QLineEdit::editingFinished, this, [this, key, row, edit] {
        if (!edit->isModified())
            return;
        edit->setModified(false);
        ++m_writes;
        const Secret secret(edit->text().trimmed().toUtf8());
        m_backend.setSecret(key, secret).then(this, [this, key, row, edit](const Status &status) {
            row->setProblem(status ? QString() : settingProblem(key, status.error()));
            if (status) {
                edit->clear();
                reload();
            }
            endWrite();
        });
    });
}

void StoredSettings::bind(const QString &key, SettingRow *row, Switch *box, bool inverted)
{
    m_bindings[key] = {row, [box, inverted](const QString &value) {
                           const QSignalBlocker blocker(box);
                           box->setChecked((value == u"on") != inverted);
                       }};
    connect(box, &QCheckBox::toggled, this, [this, key, row, inverted](bool checked) {
        set(key, checked != inverted ? QStringLiteral("on") : QStringLiteral("off"), row);
    });
}

void StoredSettings::set(const QString &key, const QString &value, SettingRow *row)
{
    ++m_writes;
    m_backend.setSetting(key, value).then(this, [this, key, row](const Result<settings::SetOutcome> &outcome) {
        row->setProblem(outcome ? QString() : settingProblem(key, outcome.error()));
        // What was refused stays in its field to be mended.
        if (outcome)
            reload();
        endWrite();
    });
}

void StoredSettings::endWrite()
{
    if (--m_writes == 0)
        Q_EMIT written();
}

std::optional<settings::SettingEntry> StoredSettings::entry(const QString &key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&key](const settings::SettingEntry &entry) { return entry.key == key; });
    return found == m_entries.end() ? std::nullopt : std::optional(*found);
}

void StoredSettings::reload()
{
    m_backend.settings().then(this, [this](const Result<std::vector<settings::SettingEntry>> &entries) {
        if (entries)
            take(*entries);
    });
}

void StoredSettings::take(const std::vector<settings::SettingEntry> &entries)
{
    m_entries = entries;
    for (const settings::SettingEntry &entry : entries) {
        const auto found = m_bindings.find(entry.key);
        if (found == m_bindings.end())
            continue;
        // What was refused stays to be mended, whatever else was read anew.
        if (!found->second.row->hasProblem())
            found->second.show(entry.value);
        found->second.row->setOrigin(entry);
    }
    Q_EMIT loaded();
}

} // namespace mci::ui
