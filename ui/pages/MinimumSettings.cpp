// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MinimumSettings.h"

#include "pages/MinimumFields.h"
#include "pages/SettingProblem.h"
#include "pages/StoredMinimums.h"
#include "pages/StoredSettings.h"
#include "text/Isolated.h"
#include "widgets/Button.h"
#include "widgets/ComboBox.h"
#include "widgets/TextLabel.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr auto kMinSpend = "min_spend";
constexpr auto kMinConversions = "min_conversions";
constexpr auto kMinImpressions = "min_impressions";

QString keyOf(const QString &organizationId, const char *name)
{
    return QStringLiteral("guardrails.%1.%2").arg(organizationId, QLatin1String(name));
}

} // namespace

MinimumSettings::MinimumSettings(Look &look, Backend &backend, StoredSettings &stored, QWidget *parent)
    : SettingPanel(look,
                   //: Settings, section
                   tr("Ranking and minimums"),
                   //: Settings › Ranking and minimums, below the title
                   tr("What a new analysis begins with. Each client can have their own"), parent)
    , m_backend(backend)
    , m_stored(stored)
    //: Settings › Ranking and minimums: the client's minimums become those that the program comes with
    , m_reset(new Button(look, ButtonKind::Quiet, tr("Restore defaults"), QStringLiteral("undo"), this))
    , m_client(new ComboBox(look))
    , m_fields(new MinimumFields(look))
    , m_problem(new TextLabel(look, TypeRole::Caption, Role::Bad, {}, this))
{
    m_reset->setObjectName(QStringLiteral("resetMinimums"));
    addBesideTitle(m_reset);
    m_client->setObjectName(QStringLiteral("settingClient"));
    //: Settings › Ranking and minimums, whose minimums they are
    addRow(tr("Client"), {}, m_client);
    auto *holder = new QWidget(this);
    auto *inside = new QVBoxLayout(holder);
    inside->setContentsMargins(0, 12, 0, 8);
    inside->addWidget(m_fields);
    m_problem->setWordWrap(true);
    m_problem->hide();
    inside->addWidget(m_problem);
    //: Settings › Ranking and minimums, words that the search finds the three minimums by
    addWide(holder, tr("Minimums: spend, conversions, impressions"));
    connect(m_client, &QComboBox::currentIndexChanged, this, &MinimumSettings::showMinimums);
    connect(m_fields, &MinimumFields::changed, this,
            [this](const domain::Guardrails &minimums) { save(organization(), minimums); });
    connect(m_reset, &Button::clicked, this, &MinimumSettings::reset);
    connect(&stored, &StoredSettings::loaded, this, &MinimumSettings::showMinimums);
}

QString MinimumSettings::organization() const
{
    return m_client->currentData().toString();
}

QString MinimumSettings::currency() const
{
    QStringList currencies;
    for (const domain::AdAccount &account : m_workspace.accounts) {
        if (account.organizationId == organization() && !currencies.contains(account.currency))
            currencies.append(account.currency);
    }
    return currencies.size() == 1 ? currencies.first() : QString();
}

bool MinimumSettings::hasOwn(const QString &organizationId) const
{
    const QString prefix = keyOf(organizationId, "");
    return std::any_of(m_stored.entries().begin(), m_stored.entries().end(), [&prefix](const auto &entry) {
        return entry.key.startsWith(prefix) && entry.origin == settings::Origin::Stored;
    });
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
        m_workspace = *workspace;
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
    m_fields->setMinimums(storedMinimums(m_stored.entries(), organization()), currency());
    m_reset->setDisabledReason(
        hasOwn(organization())
            ? QString()
            //: Settings › Ranking and minimums: why "Restore defaults" cannot be pressed
            : tr("This client has the minimums that the program comes with"));
}

void MinimumSettings::save(const QString &organizationId, const domain::Guardrails &minimums)
{
    const domain::Guardrails before = storedMinimums(m_stored.entries(), organizationId);
    if (minimums.minSpendMicros != before.minSpendMicros)
        saveValue(organizationId, kMinSpend, storedAmount(static_cast<double>(minimums.minSpendMicros) / 1e6));
    if (minimums.minConversions != before.minConversions)
        saveValue(organizationId, kMinConversions, storedAmount(minimums.minConversions));
    if (minimums.minImpressions != before.minImpressions)
        saveValue(organizationId, kMinImpressions, QString::number(minimums.minImpressions));
}

void MinimumSettings::saveValue(const QString &organizationId, const char *name, const QString &value)
{
    const QString key = keyOf(organizationId, name);
    m_backend.setSetting(key, value).then(this, [this, key](const Result<settings::SetOutcome> &outcome) {
        m_problem->setText(outcome ? QString() : settingProblem(key, outcome.error()));
        m_problem->setVisible(!outcome);
        if (outcome)
            m_stored.reload();
    });
}

void MinimumSettings::reset()
{
    const QString organizationId = organization();
    std::vector<std::pair<const char *, QString>> before;
    for (const char *name : {kMinSpend, kMinConversions, kMinImpressions}) {
        for (const settings::SettingEntry &entry : m_stored.entries()) {
            if (entry.key == keyOf(organizationId, name) && entry.origin == settings::Origin::Stored)
                before.emplace_back(name, entry.value);
        }
    }
    for (const auto &[name, value] : before)
        saveValue(organizationId, name, {});
    //: Settings › Ranking and minimums, toast: %1 is a client
    Q_EMIT told(tr("%1 has the default minimums again").arg(text::isolated(m_client->currentText())),
                [this, organizationId, before] {
                    for (const auto &[name, value] : before)
                        saveValue(organizationId, name, value);
                });
}

} // namespace mci::ui
