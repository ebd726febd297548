// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AiTest.h"

#include "pages/AiText.h"
#include "pages/StoredSettings.h"
#include "text/ErrorText.h"
#include "text/Isolated.h"
#include "widgets/Button.h"
#include "widgets/Spinner.h"
#include "widgets/TextLabel.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace mci::ui {

AiTest::AiTest(Look &look, Backend &backend, StoredSettings &stored, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_stored(stored)
    , m_button(new Button(look, ButtonKind::Secondary, {}, {}, this))
    , m_spinner(new Spinner(look, this))
    , m_result(new TextLabel(look, TypeRole::Body, Role::Text2, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_button->setObjectName(QStringLiteral("aiTest"));
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_spinner, 0, Qt::AlignVCenter);
    m_result->setObjectName(QStringLiteral("aiTestResult"));
    //: Settings › AI provider: what came of the test, for screen readers
    m_result->setAccessibleName(tr("Result of the test"));
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_result, 1);
    showIdle();
    setStatus({});
    connect(m_button, &QPushButton::clicked, this, &AiTest::onClicked);
    connect(&stored, &StoredSettings::written, this, [this] {
        if (std::exchange(m_isWanted, false))
            begin();
    });
}

void AiTest::setStatus(const services::AiStatus &status)
{
    const bool isOther = status.host != m_status.host || status.model != m_status.model;
    m_status = status;
    if (isOther && !m_isWaiting)
        m_result->clear();
    //: Settings › AI provider: why the connection cannot be tested
    m_button->setDisabledReason(status.isConfigured || m_isWaiting ? QString() : tr("Enter address and model first."));
}

void AiTest::onClicked()
{
    if (m_isWaiting) {
        stop();
        return;
    }
    // The field that the click took the focus from is being written: the test is for what it says.
    if (m_stored.isWriting())
        m_isWanted = true;
    else
        begin();
}

void AiTest::begin()
{
    m_isWaiting = true;
    m_spinner->show();
    //: Settings › AI provider: while the provider is asked, ends it
    m_button->setText(tr("Stop"));
    m_button->setIconName(QStringLiteral("close"));
    //: Settings › AI provider, while the provider is asked
    show(Role::Text2, tr("Asking for the models and one word…"));
    const int question = ++m_question;
    m_backend.testAi().then(this, [this, question](const Result<ai::ProviderTest> &test) {
        if (question == m_question && m_isWaiting)
            take(test);
        Q_EMIT ended();
    });
}

void AiTest::stop()
{
    m_backend.cancelAiTest();
    showIdle();
    //: Settings › AI provider: somebody ended the test
    show(Role::Text2, tr("Stopped. The call is in the list of calls."));
}

void AiTest::showIdle()
{
    m_isWaiting = false;
    m_spinner->hide();
    //: Settings › AI provider: asks the provider whether it answers
    m_button->setText(tr("Test connection"));
    m_button->setIconName(QStringLiteral("check"));
}

void AiTest::take(const Result<ai::ProviderTest> &test)
{
    showIdle();
    if (!test) {
        show(Role::Bad, text::errorMessage(test.error()));
        return;
    }
    Q_EMIT modelsFound(test->models);
    //: Settings › AI provider, after a test: %1 is a time such as 312 ms
    const QString answered = tr("Answered in %1.").arg(AiText::duration(test->duration));
    const QString model = text::isolated(m_status.model);
    if (test->modelIsListed)
        //: Settings › AI provider, after a test: %1 is an AI model
        show(Role::Good, answered + u' ' + tr("The server lists %1.").arg(model));
    else if (test->models.isEmpty())
        //: Settings › AI provider, after a test
        show(Role::Good, answered + u' ' + tr("The server does not tell which models it has."));
    else
        //: Settings › AI provider, after a test: %1 is an AI model
        show(Role::Warn,
             answered + u' ' + tr("The server does not list %1. Choose one of its models above.").arg(model));
}

void AiTest::show(Role role, const QString &text)
{
    m_result->setRole(role);
    m_result->setText(text);
    m_result->setAccessibleDescription(text);
    QAccessibleEvent alert(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace mci::ui
