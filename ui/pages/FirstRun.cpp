// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FirstRun.h"

#include "pages/AccountPage.h"
#include "pages/ConnectPage.h"
#include "pages/ParametersPage.h"
#include "pages/WaitingPage.h"
#include "text/ErrorText.h"
#include "widgets/StepHeader.h"
#include "widgets/TabOrder.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

QStringList stepNames()
{
    return {//: First start, name of the step
            FirstRun::tr("Connect"),
            //: First start, name of the step
            FirstRun::tr("Account"),
            //: First start, name of the step
            FirstRun::tr("Analysis"),
            //: First start, name of the step
            FirstRun::tr("Sync")};
}

} // namespace

FirstRun::FirstRun(Look &look, Backend &backend, QWidget *parent)
    : FirstRun(look, backend, m_systemClock, parent)
{
}

FirstRun::FirstRun(Look &look, Backend &backend, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_backend(backend)
    , m_header(new StepHeader(look, stepNames(), this))
    , m_pages(new QStackedWidget(this))
    , m_connect(new ConnectPage(look, backend, m_pages))
    , m_waiting(new WaitingPage(look, m_pages))
    , m_account(new AccountPage(look, backend, m_pages))
    , m_parameters(new ParametersPage(look, backend, clock, m_pages))
{
    setObjectName(QStringLiteral("firstRun"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_connect, m_waiting, m_account, m_parameters})
        m_pages->addWidget(page);
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
    connectPages();
    tabByLayout(*this);
    showStep(Step::Connect);
}

FirstRun::~FirstRun() = default;

void FirstRun::connectPages()
{
    connect(m_header, &StepHeader::helpRequested, this, &FirstRun::helpRequested);
    connect(m_connect, &ConnectPage::browserRequested, this, &FirstRun::logIn);
    connect(m_connect, &ConnectPage::tokenGiven, this, &FirstRun::connectToken);
    connect(m_connect, &ConnectPage::demoRequested, this, &FirstRun::demoRequested);
    connect(m_connect, &ConnectPage::localeChosen, this, &FirstRun::localeChosen);
    connect(m_connect, &ConnectPage::themeChosen, this, &FirstRun::themeChosen);
    connect(m_connect, &ConnectPage::helpRequested, this, &FirstRun::helpRequested);
    connect(m_connect, &ConnectPage::cancelled, this, &FirstRun::cancelled);
    connect(&m_backend, &Backend::loginAddress, m_waiting, &WaitingPage::setAddress);
    connect(m_waiting, &WaitingPage::openAgainRequested, this,
            [this](const QUrl &address) { m_waiting->setBrowserOpened(m_backend.openInBrowser(address)); });
    connect(m_waiting, &WaitingPage::cancelRequested, this, &FirstRun::cancelLogin);
    connect(m_account, &AccountPage::backRequested, this, &FirstRun::goBack);
    connect(m_account, &AccountPage::connectRequested, this, &FirstRun::connectAnother);
    connect(m_account, &AccountPage::chosen, this, [this](const domain::AdAccount &account) {
        showStep(Step::Parameters);
        m_parameters->begin(account);
    });
    connect(m_parameters, &ParametersPage::backRequested, this, &FirstRun::goBack);
    connect(m_parameters, &ParametersPage::accepted, this, &FirstRun::finished);
}

void FirstRun::showStep(Step step)
{
    const auto index = static_cast<int>(step);
    m_pages->setCurrentIndex(index);
    // Waiting belongs to connecting, which has the whole window.
    m_header->setVisible(step != Step::Connect);
    m_header->setCurrent(step == Step::Waiting ? 0 : index - (step == Step::Connect ? 0 : 1));
}

FirstRun::Step FirstRun::step() const
{
    return static_cast<Step>(m_pages->currentIndex());
}

void FirstRun::beginAt(Step step, const QString &organizationId)
{
    m_begun = step;
    m_organizationId = organizationId;
    m_connect->setCancellable(!m_first);
    showStep(step);
}

void FirstRun::start()
{
    m_first = true;
    beginAt(Step::Connect, QLatin1String(domain::kDefaultOrganization));
    m_connect->begin();
}

void FirstRun::connectAnother(const QString &organizationId)
{
    m_first = false;
    beginAt(Step::Connect, organizationId);
    m_connect->begin();
}

void FirstRun::chooseAccount(const QString &organizationId, const QString &suggestedAccountId)
{
    m_first = false;
    beginAt(Step::Account, organizationId);
    m_account->load(organizationId, suggestedAccountId);
}

void FirstRun::editParameters(const services::SelectionInput &selection, const domain::AdAccount &account)
{
    m_first = false;
    beginAt(Step::Parameters, account.organizationId);
    m_parameters->edit(selection, account);
}

void FirstRun::setLocale(const QString &locale)
{
    m_connect->setLocale(locale);
}

void FirstRun::showProblem(const QString &problem)
{
    m_parameters->showProblem(problem);
}

void FirstRun::logIn()
{
    m_waiting->begin();
    showStep(Step::Waiting);
    const int login = ++m_login;
    m_backend.logIn(m_organizationId, false)
        .then(this, [this, login](const Result<services::ConnectedAccount> &connected) {
            if (login == m_login)
                onConnected(connected);
        });
}

void FirstRun::cancelLogin()
{
    ++m_login;
    m_backend.cancelLogin();
    m_waiting->end();
    showStep(Step::Connect);
    m_connect->begin();
}

void FirstRun::connectToken(const Secret &token)
{
    const int login = ++m_login;
    m_backend.connectToken(m_organizationId, token)
        .then(this, [this, login](const Result<services::ConnectedAccount> &connected) {
            if (login == m_login)
                onConnected(connected);
        });
}

void FirstRun::onConnected(const Result<services::ConnectedAccount> &connected)
{
    m_waiting->end();
    if (!connected) {
        const bool waited = step() == Step::Waiting;
        showStep(Step::Connect);
        if (waited)
            m_connect->begin();
        if (!connected.error().isCancelled())
            m_connect->showProblem(text::errorMessage(connected.error()));
        return;
    }
    showStep(Step::Account);
    m_account->load(m_organizationId, connected->adAccounts.empty() ? QString() : connected->adAccounts.front().id);
    if (connected->accountsProblem)
        m_account->showProblem(text::errorMessage(*connected->accountsProblem));
}

void FirstRun::goBack()
{
    switch (step()) {
    case Step::Connect:
        if (!m_connect->goBack() && !m_first)
            Q_EMIT cancelled();
        break;
    case Step::Waiting:
        cancelLogin();
        break;
    case Step::Account:
        if (m_account->goBack())
            break;
        if (m_begun == Step::Account) {
            Q_EMIT cancelled();
            break;
        }
        showStep(Step::Connect);
        m_connect->begin();
        break;
    case Step::Parameters:
        if (m_begun == Step::Parameters) {
            Q_EMIT cancelled();
            break;
        }
        showStep(Step::Account);
        m_account->load(m_parameters->form().account().organizationId, m_parameters->form().account().id);
        break;
    }
}

void FirstRun::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        QWidget::keyPressEvent(event);
}

void FirstRun::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.color(Role::Window));
}

} // namespace mci::ui
