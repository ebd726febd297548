// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AiSettings.h"

#include "pages/AiConsentList.h"
#include "pages/AiPriceDialog.h"
#include "pages/AiServers.h"
#include "pages/AiSpending.h"
#include "pages/AiStateText.h"
#include "pages/AiTest.h"
#include "pages/StoredSettings.h"
#include "text/ErrorText.h"
#include "widgets/Button.h"
#include "widgets/ComboBox.h"
#include "widgets/Note.h"
#include "widgets/SecretEdit.h"
#include "widgets/SuggestionEdit.h"
#include "widgets/TextLabel.h"

#include <cmath>

#include <QHBoxLayout>

namespace mci::ui {

namespace {

namespace key = settings::key;
} // namespace

AiSettings::AiSettings(Look &look, Backend &backend, StoredSettings &stored, QWidget *parent)
    : SettingPanel(look,
                   //: Settings, section
                   tr("AI provider"),
                   //: Settings › AI provider, below the title
                   tr("Optional. Without one, creatives are analyzed on this computer"), parent)
    , m_backend(backend)
    , m_stored(stored)
    , m_state(new Note(look, NoteKind::Neutral, AiStateText::off(), this))
    , m_server(new ComboBox(look))
    , m_address(new LineEdit(look))
    , m_model(new SuggestionEdit(look))
    , m_imageModel(new SuggestionEdit(look))
    , m_price(new TextLabel(look, TypeRole::Body, Role::Text2, {}))
    , m_prices(new Button(look, ButtonKind::Secondary, {}, {}))
    , m_spending(new AiSpending(look))
    , m_test(new AiTest(look, backend, stored))
    , m_clients(new AiConsentList(look, backend, this))
{
    addServer();
    addModel();
    addKey();
    addMoney();
    addClients();
    connect(&stored, &StoredSettings::loaded, this, &AiSettings::showSettings);
    connect(m_server, &QComboBox::activated, this, &AiSettings::chooseServer);
    connect(m_prices, &QPushButton::clicked, this, &AiSettings::editPrices);
    connect(m_spending, &AiSpending::capChosen, this,
            [this](const QString &amount) { m_stored.set(QLatin1String(key::kAiMonthlyCap), amount, m_limitRow); });
    connect(m_test, &AiTest::modelsFound, m_model, &SuggestionEdit::setSuggestions);
    connect(m_test, &AiTest::modelsFound, m_imageModel, &SuggestionEdit::setSuggestions);
    connect(m_test, &AiTest::ended, this, &AiSettings::readStatus);
}

void AiSettings::addServer()
{
    m_state->setObjectName(QStringLiteral("aiState"));
    auto *holder = new QWidget(this);
    auto *inside = new QVBoxLayout(holder);
    inside->setContentsMargins(0, 12, 0, 12);
    inside->addWidget(m_state);
    addWide(holder, m_state->text());
    m_server->setObjectName(QStringLiteral("aiServer"));
    addAiServers(*m_server);
    //: Settings › AI provider: which server answers
    m_serverRow = addRow(tr("Server"),
                         //: Settings › AI provider, below "Server"
                         tr("Any that speaks OpenAI's protocol"), m_server);
    m_address->setObjectName(QStringLiteral("aiAddress"));
    //: Settings › AI provider, in the empty field of the address. The address stays as it is
    m_address->setPlaceholderText(tr("Such as https://api.openai.com/v1"));
    //: Settings › AI provider
    m_addressRow = addField(key::kOpenAiBaseUrl, m_address, tr("Address"),
                            //: Settings › AI provider, below "Address"
                            tr("Whoever is there sees what clients below allow"));
}

SettingRow *AiSettings::addField(const char *setting, LineEdit *edit, const QString &title, const QString &caption)
{
    SettingRow *row = addRow(title, caption, edit);
    m_stored.bind(QLatin1String(setting), row, edit);
    return row;
}

void AiSettings::addModel()
{
    m_model->setObjectName(QStringLiteral("aiModel"));
    //: Settings › AI provider
    addField(key::kOpenAiModel, m_model, tr("Model"),
             //: Settings › AI provider, below "Model"
             tr("One that sees pictures. After a test, Down lists the server's"));
    m_imageModel->setObjectName(QStringLiteral("aiImageModel"));
    //: Settings › AI provider: the model that makes pictures
    addField(key::kOpenAiImageModel, m_imageModel, tr("Picture model"),
             //: Settings › AI provider, below "Picture model"
             tr("For new creatives. Empty: pictures are drawn on this computer"));
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_price->setObjectName(QStringLiteral("aiPrice"));
    m_price->setWordWrap(true);
    row->addWidget(m_price, 1);
    m_prices->setObjectName(QStringLiteral("aiPriceEdit"));
    //: Settings › AI provider, button
    m_prices->setText(tr("All prices"));
    row->addWidget(m_prices, 0, Qt::AlignTop);
    //: Settings › AI provider: what the model costs
    addRow(tr("Price"),
           //: Settings › AI provider, below "Price"
           tr("The monthly limit is kept by it"), holder);
}

void AiSettings::addKey()
{
    auto *edit = new SecretEdit(look());
    edit->setObjectName(QStringLiteral("aiKey"));
    //: Settings › AI provider, in the empty field of the key
    edit->setPlaceholderText(tr("Enter to replace"));
    //: Settings › AI provider; the second is below it
    m_keyRow = addRow(tr("Key"), tr("Kept in the system keychain"), edit);
    m_stored.bindSecret(QLatin1String(key::kOpenAiKey), m_keyRow, edit);
}

void AiSettings::addMoney()
{
    //: Settings › AI provider; the second is below it
    m_limitRow = addRow(tr("Monthly limit"), tr("For all clients. Nothing is asked beyond it"), m_spending);
    //: Settings › AI provider; the second is below it
    addRow(tr("Connection"), tr("A test sends no creative"), m_test);
    //: Settings › AI provider: opens the list of calls
    auto *all = new Button(look(), ButtonKind::Secondary, tr("Show all calls"), QStringLiteral("table"));
    all->setObjectName(QStringLiteral("aiLedger"));
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(all);
    row->addStretch(1);
    //: Settings › AI provider; the second is below it
    addRow(tr("Calls"), tr("What was sent when, to whom, and what it cost"), holder);
    connect(all, &QPushButton::clicked, this, &AiSettings::ledgerWanted);
}

void AiSettings::addClients()
{
    m_clients->setObjectName(QStringLiteral("aiClients"));
    //: Settings › AI provider, words that the search finds the list of clients by
    addWide(m_clients, tr("Consent of clients, allowed, privacy"));
}

QString AiSettings::stored(const char *setting) const
{
    const auto entry = m_stored.entry(QLatin1String(setting));
    return entry ? entry->value : QString();
}

void AiSettings::showSettings()
{
    const QString address = stored(key::kOpenAiBaseUrl);
    m_isChosen = m_isChosen || !address.isEmpty();
    const QString server = m_isChosen ? stored(key::kAiServer) : QString();
    m_server->setCurrentIndex(std::max(0, m_server->findData(server)));
    bool isNumber = false;
    const double cap = stored(key::kAiMonthlyCap).toDouble(&isNumber);
    if (isNumber)
        m_spending->setCap(std::llround(cap * 1e6));
    // Whether somebody may be asked depends on nearly all of them.
    readStatus();
    m_clients->reload();
}

void AiSettings::chooseServer(int index)
{
    const QString server = m_server->itemData(index).toString();
    m_isChosen = !server.isEmpty();
    const auto entry = m_stored.entry(QLatin1String(key::kOpenAiBaseUrl));
    const bool isOurs = !entry || entry->origin != settings::Origin::Environment;
    if (const auto address = aiAddressFor(server, m_address->text().trimmed()); address && isOurs)
        m_stored.set(QLatin1String(key::kOpenAiBaseUrl), *address, m_addressRow);
    if (!server.isEmpty())
        m_stored.set(QLatin1String(key::kAiServer), server, m_serverRow);
}

void AiSettings::reload()
{
    m_backend.workspace().then(this, [this](const Result<WorkspaceSnapshot> &workspace) {
        if (workspace)
            m_clients->setClients(workspace->organizations);
    });
}

void AiSettings::readStatus()
{
    const int question = ++m_question;
    m_backend.aiStatus({}).then(this, [this, question](const Result<services::AiStatus> &status) {
        if (question == m_question)
            takeStatus(status);
    });
}

void AiSettings::takeStatus(const Result<services::AiStatus> &status)
{
    if (!status) {
        m_state->setKind(NoteKind::Bad);
        m_state->setText(text::errorMessage(status.error()));
        return;
    }
    m_status = *status;
    showState();
    showPrice();
    m_spending->setSpent(m_status.spentThisMonthMicros, m_status.capMicros);
    m_test->setStatus(m_status);
    m_keyRow->setNote(AiStateText::key(m_status));
}

void AiSettings::showState()
{
    const bool lacksKey = m_status.isConfigured && m_status.needsKey && !m_status.hasKey;
    m_state->setKind(lacksKey ? NoteKind::Warn : m_status.isConfigured ? NoteKind::Info : NoteKind::Neutral);
    m_state->setIconName(m_status.isConfigured ? QString() : QStringLiteral("shield"));
    m_state->setText(AiStateText::state(m_status, m_isChosen));
}

void AiSettings::showPrice()
{
    m_price->setText(AiStateText::price(m_status));
    const bool isMissing = AiStateText::lacksPrice(m_status);
    m_price->setRole(isMissing ? Role::Warn : Role::Text2);
    //: Settings › AI provider: enters what the model costs
    m_prices->setText(isMissing ? tr("Add price") : tr("All prices"));
}

void AiSettings::editPrices()
{
    auto *dialog = new AiPriceDialog(look(), m_backend, window());
    connect(dialog, &AiPriceDialog::pricesChanged, this, &AiSettings::readStatus);
    if (!m_status.model.isEmpty() && (m_status.price || AiStateText::lacksPrice(m_status)))
        dialog->enter(m_status.price ? m_status.price->model : m_status.model);
    dialog->open();
}

} // namespace mci::ui
