// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MinimumSettings.h"

#include "pages/MinimumFields.h"
#include "pages/SettingRow.h"
#include "pages/StoredMinimums.h"
#include "pages/StoredSettings.h"
#include "text/ErrorText.h"
#include "widgets/ComboBox.h"
#include "widgets/TextLabel.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mci::ui {

MinimumSettings::MinimumSettings(Look &look, Backend &backend, StoredSettings &stored, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_stored(stored)
    , m_client(new ComboBox(look))
    , m_fields(new MinimumFields(look))
    , m_problem(new TextLabel(look, TypeRole::Caption, Role::Bad, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    //: Settings, section; the second is below it
    auto *panel = new SettingPanel(look, tr("Default minimums"), tr("Each client can have their own"), this);
    column->addWidget(panel);
    m_client->setObjectName(QStringLiteral("settingClient"));
    //: Settings › Minimums, whose minimums they are
    panel->addRow(tr("Client"), {}, m_client);
    auto *holder = new QWidget(panel);
    auto *inside = new QVBoxLayout(holder);
    inside->setContentsMargins(0, 12, 0, 8);
    inside->addWidget(m_fields);
    m_problem->setWordWrap(true);
    m_problem->hide();
    inside->addWidget(m_problem);
    panel->addWide(holder);
    connect(m_client, &QComboBox::currentIndexChanged, this, &MinimumSettings::showMinimums);
    connect(m_fields, &MinimumFields::changed, this, &MinimumSettings::save);
    connect(&stored, &StoredSettings::loaded, this, &MinimumSettings::showMinimums);
}

QString MinimumSettings::organization() const
{
    return m_client->currentData().toString();
}

void MinimumSettings::setOrganization(const QString &organizationId)
{
    m_wanted = organizationId;
    if (const int at = m_client->findData(organizationId); at >= 0)
        m_client->setCurrentIndex(at);
}

void MinimumSettings::reload()
{
    m_backend.workspace().then(this, [this](const Result<WorkspaceSnapshot> &workspace) {
        if (!workspace)
            return;
        const QString before = organization().isEmpty() ? m_wanted : organization();
        {
            const QSignalBlocker blocker(m_client);
            m_client->clear();
            for (const domain::Organization &client : workspace->organizations)
                m_client->addItem(client.name, client.id);
            m_client->setCurrentIndex(std::max(0, m_client->findData(before)));
        }
        showMinimums();
    });
}

void MinimumSettings::showMinimums()
{
    m_fields->setMinimums(storedMinimums(m_stored.entries(), organization()), {});
}

void MinimumSettings::save(const domain::Guardrails &minimums)
{
    const domain::Guardrails before = storedMinimums(m_stored.entries(), organization());
    if (minimums.minSpendMicros != before.minSpendMicros)
        saveValue("min_spend", storedAmount(static_cast<double>(minimums.minSpendMicros) / 1e6));
    if (minimums.minConversions != before.minConversions)
        saveValue("min_conversions", storedAmount(minimums.minConversions));
    if (minimums.minImpressions != before.minImpressions)
        saveValue("min_impressions", QString::number(minimums.minImpressions));
}

void MinimumSettings::saveValue(const char *name, const QString &value)
{
    const QString key = QStringLiteral("guardrails.%1.%2").arg(organization(), QLatin1String(name));
    m_backend.setSetting(key, value).then(this, [this](const Result<settings::SetOutcome> &outcome) {
        m_problem->setText(outcome ? QString() : text::errorMessage(outcome.error()));
        m_problem->setVisible(!outcome);
        if (outcome)
            m_stored.reload();
    });
}

} // namespace mci::ui
