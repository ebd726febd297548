// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AiConsentRow.h"

#include "pages/AiConsentDialog.h"
#include "pages/SettingRow.h"
#include "text/ErrorText.h"
#include "text/Isolated.h"
#include "widgets/Switch.h"

#include <QLocale>
#include <QPointer>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mci::ui {

AiConsentRow::AiConsentRow(Look &look, Backend &backend, const domain::Organization &client, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_backend(backend)
    , m_client(client)
    //: Settings › AI provider, switch of a client
    , m_switch(new Switch(look, tr("Allowed"), nullptr))
    , m_row(new SettingRow(look, client.name, {}, m_switch, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    m_switch->setObjectName(QStringLiteral("aiConsent_") + client.id);
    //: Settings › AI provider, switch of a client for screen readers: %1 is the client
    m_switch->setAccessibleName(tr("Creatives of %1 may go to the AI provider").arg(text::isolated(client.name)));
    m_switch->setEnabled(false);
    connect(m_switch, &QCheckBox::clicked, this, &AiConsentRow::onClicked);
}

void AiConsentRow::reload()
{
    const int question = ++m_question;
    m_backend.aiStatus(m_client.id).then(this, [this, question](const Result<services::AiStatus> &status) {
        if (question == m_question)
            take(status);
    });
}

void AiConsentRow::take(const Result<services::AiStatus> &status)
{
    if (!status) {
        m_row->setProblem(text::errorMessage(status.error()));
        return;
    }
    m_status = *status;
    showStatus();
}

void AiConsentRow::showStatus()
{
    const QSignalBlocker blocker(m_switch);
    m_switch->setChecked(m_status.consent.has_value());
    m_switch->setEnabled(m_status.isConfigured);
    m_row->setNote(note());
}

QString AiConsentRow::note() const
{
    if (!m_status.isConfigured)
        return {};
    if (m_status.consentElsewhere)
        //: Settings › AI provider, a client: %1 and %2 are hosts of AI providers
        return tr("Allowed for %1 only. The provider is %2 now: nothing of this client is sent until you allow it "
                  "again.")
            .arg(text::isolated(m_status.consentElsewhere->host), text::isolated(m_status.host));
    if (!m_status.consent)
        return {};
    const QDateTime given = toDateTime(m_status.consent->givenAt).toLocalTime();
    //: Settings › AI provider, a client: %1 is the host of an AI provider, %2 date and time
    return tr("For %1, since %2")
        .arg(text::isolated(m_status.consent->host), QLocale().toString(given, QLocale::ShortFormat));
}

void AiConsentRow::onClicked(bool checked)
{
    m_row->setProblem({});
    if (!checked) {
        withdraw();
        return;
    }
    // Not allowed before the question is answered and the answer is kept.
    m_switch->setChecked(false);
    askForAiConsent(m_look, m_client, m_status, window(),
                    [row = QPointer<AiConsentRow>(this)](const services::ConsentWish &wish) {
                        if (row)
                            row->give(wish);
                    });
}

void AiConsentRow::give(const services::ConsentWish &wish)
{
    m_backend.giveAiConsent(wish).then(this, [this](const Result<domain::AiConsent> &consent) {
        m_row->setProblem(consent ? QString() : text::errorMessage(consent.error()));
        if (consent) {
            m_status.consent = *consent;
            m_status.consentElsewhere.reset();
        }
        showStatus();
        reload();
    });
}

void AiConsentRow::withdraw()
{
    m_backend.withdrawAiConsent(m_client.id).then(this, [this](const Status &status) {
        m_row->setProblem(status ? QString() : text::errorMessage(status.error()));
        if (status)
            m_status.consent.reset();
        // Where it could not be withdrawn it holds: the switch says so again.
        showStatus();
        reload();
    });
}

} // namespace mci::ui
