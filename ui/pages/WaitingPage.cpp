// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/WaitingPage.h"

#include "pages/LoginAddress.h"
#include "pages/StepList.h"
#include "theme/Painters.h"
#include "widgets/Button.h"
#include "widgets/TextLabel.h"

#include <chrono>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QPainter>

namespace mci::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kLoginTime = 5min;
enum Step { Opened, Approval, Accounts };

/** This program, three dots, the browser. Decoration. */
class Picture final : public QWidget
{
public:
    Picture(Look &look, QWidget *parent)
        : QWidget(parent)
        , m_look(look)
    {
        setFixedSize(158, 54);
        connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QIcon(QStringLiteral(":/icons/app-icon.svg")).paint(&painter, QRect(0, 3, 48, 48));
        painter.setPen(Qt::NoPen);
        QColor dot = m_look.color(Role::Accent);
        for (int i = 0; i < 3; ++i) {
            dot.setAlphaF(1.0F - 0.32F * static_cast<float>(i));
            painter.setBrush(dot);
            painter.drawEllipse(QPointF(69 + 9 * i, 27), 3, 3);
        }
        paintCard(painter, QRectF(105, 1, 52, 52), {Role::Surface, Role::Border, 12, 1}, m_look.theme());
        painter.drawPixmap(QPointF(120, 16),
                           m_look.pixmap(QStringLiteral("browser"), 22, devicePixelRatioF(), Role::Text2));
    }

private:
    Look &m_look;
};

} // namespace

WaitingPage::WaitingPage(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_steps(new StepList(look, this))
{
    setObjectName(QStringLiteral("waitingPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(new Picture(look, this), 0, Qt::AlignHCenter);
    column->addSpacing(22);
    //: First start, while Meta's page is open in the browser
    column->addWidget(new TextLabel(look, TypeRole::H1, Role::Text, tr("Continue in your browser"), this), 0,
                      Qt::AlignHCenter);
    column->addSpacing(8);
    //: First start, while Meta's page is open in the browser
    auto *lead = new TextLabel(look, TypeRole::Body, Role::Text2,
                               tr("Approve access on Meta's page. This window moves on by itself."), this);
    lead->setWordWrap(true);
    lead->setAlignment(Qt::AlignHCenter);
    column->addWidget(lead);
    column->addSpacing(24);
    m_steps->setMaximumWidth(520);
    m_steps->setMinimumWidth(320);
    m_steps->addStep(QStringLiteral("browser"), {}, {});
    //: First start, a step of the login
    m_steps->addStep(QStringLiteral("clock"), tr("Waiting for your approval"), {});
    //: First start, a step of the login
    m_steps->addStep(QStringLiteral("workspace"), tr("Fetch ad accounts"), {});
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_steps, 100);
    row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(16);
    column->addWidget(makeButtons(), 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &WaitingPage::refreshCountdown);
}

QWidget *WaitingPage::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    //: First start, while Meta's page is open in the browser
    m_again = new Button(m_look, ButtonKind::Secondary, tr("Open again"), QStringLiteral("external"), bar);
    m_again->setObjectName(QStringLiteral("waitOpenAgain"));
    connect(m_again, &Button::clicked, this, [this] { Q_EMIT openAgainRequested(m_address); });
    row->addWidget(m_again);
    //: First start, while Meta's page is open in the browser
    m_copy = new Button(m_look, ButtonKind::Secondary, tr("Copy link"), QStringLiteral("copy"), bar);
    m_copy->setObjectName(QStringLiteral("waitCopy"));
    connect(m_copy, &Button::clicked, this, &WaitingPage::copyLink);
    row->addWidget(m_copy);
    //: First start, while Meta's page is open in the browser
    m_cancel = new Button(m_look, ButtonKind::Quiet, tr("Cancel"), {}, bar);
    m_cancel->setObjectName(QStringLiteral("waitCancel"));
    connect(m_cancel, &Button::clicked, this, &WaitingPage::cancelRequested);
    row->addWidget(m_cancel);
    return bar;
}

void WaitingPage::begin()
{
    m_address.clear();
    m_again->setEnabled(false);
    m_copy->setEnabled(false);
    //: First start, while Meta's page is open in the browser
    m_copy->setText(tr("Copy link"));
    //: First start, a step of the login
    m_steps->setTexts(Opened, tr("Opening the browser"), {});
    m_steps->setState(Opened, StepState::Running);
    m_steps->setState(Approval, StepState::Waiting);
    m_steps->setState(Accounts, StepState::Waiting);
    m_deadline = QDeadlineTimer(kLoginTime);
    m_tick.start();
    refreshCountdown();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void WaitingPage::setAddress(const QUrl &address)
{
    m_address = address;
    m_again->setEnabled(true);
    m_copy->setEnabled(true);
    m_steps->setState(Approval, StepState::Running);
    const LoginAddress parts = loginAddressOf(address);
    if (!parts.scopes.isEmpty())
        //: First start, a step of the login. %1: Meta's names of the permissions
        m_steps->setCaption(Accounts, tr("Permissions: %1").arg(parts.scopes));
    setBrowserOpened(true);
    refreshCountdown();
}

void WaitingPage::setBrowserOpened(bool opened)
{
    m_steps->setState(Opened, opened ? StepState::Done : StepState::Problem);
    if (opened) {
        //: First start, a step of the login
        m_steps->setTexts(Opened, tr("Browser opened"),
                          //: First start, a step of the login. %1: a web site, such as facebook.com
                          tr("%1 · Meta login").arg(loginAddressOf(m_address).site));
        return;
    }
    //: First start, a step of the login
    m_steps->setTexts(Opened, tr("The browser could not be opened"),
                      //: First start, a step of the login
                      tr("Copy the link and open it in a browser yourself."));
}

void WaitingPage::end()
{
    m_tick.stop();
}

void WaitingPage::refreshCountdown()
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_deadline.remainingTimeAsDuration());
    const QString time = countdownText(static_cast<int>(left.count()));
    const QString listener = loginAddressOf(m_address).listener;
    m_steps->setCaption(
        Approval,
        //: First start, a step of the login. %1: the time left, such as 4:32
        listener.isEmpty()
            ? tr("Closes in %1.").arg(time)
            //: First start, a step of the login. %1: an address such as localhost:53682, %2: the time left
            : tr("Listens on this computer only: %1. Closes in %2.").arg(listener, time));
}

void WaitingPage::copyLink()
{
    QGuiApplication::clipboard()->setText(m_address.toString(QUrl::FullyEncoded));
    //: First start, while Meta's page is open in the browser: the link is in the clipboard
    m_copy->setText(tr("Copied"));
}

} // namespace mci::ui
