// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ClientSwitcher.h"

#include "pages/ClientMark.h"
#include "text/Isolated.h"
#include "theme/Painters.h"
#include "widgets/PlainTip.h"
#include "window/ClientPopover.h"

#include <QKeyEvent>
#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kHeight = 44;
constexpr int kMark = 28;
constexpr int kChevron = 14;
constexpr int kSide = 8;

} // namespace

ClientSwitcher::ClientSwitcher(Look &look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setObjectName(QStringLiteral("clientSwitcher"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ClientSwitcher::openPopover);
    connect(&m_look, &Look::changed, this, qOverload<>(&QWidget::update));
    refreshName();
}

void ClientSwitcher::setWorkspace(const WorkspaceSnapshot &workspace)
{
    m_workspace = workspace;
    refreshName();
}

void ClientSwitcher::setCurrent(const QString &organizationId, const QString &adAccountId)
{
    m_organizationId = organizationId;
    m_adAccountId = adAccountId;
    refreshName();
}

void ClientSwitcher::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    refreshToolTip();
    update();
}

void ClientSwitcher::refreshName()
{
    m_client = organizationName(m_workspace, m_organizationId);
    const domain::AdAccount *account = findAccount(m_workspace, m_organizationId, m_adAccountId);
    m_account = account ? text::isolated(account->name) + QStringLiteral(" · ") + account->currency : QString();
    if (account) {
        //: Client switcher, read aloud: a client, its ad account, its currency
        setAccessibleName(tr("Client: %1, account %2, %3")
                              .arg(text::isolated(m_client), text::isolated(account->name), account->currency));
    } else {
        //: Client switcher, read aloud
        setAccessibleName(m_client.isEmpty() ? tr("Choose a client") : tr("Client: %1").arg(text::isolated(m_client)));
    }
    refreshToolTip();
    update();
}

QRectF ClientSwitcher::textPlace() const
{
    return QRectF(rect()).adjusted(kSide + kMark + 9, 4, -(kSide + kChevron + 4), -4);
}

void ClientSwitcher::refreshToolTip()
{
    QFont font = m_look.font(TypeRole::BodyStrong);
    font.setWeight(QFont::DemiBold);
    const qreal needs = std::max(QFontMetricsF(font).horizontalAdvance(m_client),
                                 QFontMetricsF(m_look.font(TypeRole::Caption)).horizontalAdvance(m_account));
    setToolTip(m_collapsed || needs > textPlace().width() ? plainTip(accessibleName()) : QString());
}

void ClientSwitcher::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    refreshToolTip();
}

void ClientSwitcher::openPopover()
{
    auto *popover = new ClientPopover(m_look, clientsOf(m_workspace), m_organizationId, m_adAccountId, window());
    connect(popover, &ClientPopover::accountChosen, this, &ClientSwitcher::accountChosen);
    connect(popover, &ClientPopover::connectWanted, this, [this] { Q_EMIT connectWanted(m_organizationId); });
    popover->popUpBelow(this);
    popover->takeFocus();
}

QSize ClientSwitcher::sizeHint() const
{
    const int text = QFontMetrics(m_look.font(TypeRole::BodyStrong)).height()
        + QFontMetrics(m_look.font(TypeRole::Caption)).height();
    return {196, std::max(kHeight, text + 10)};
}

void ClientSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.color(isDown() ? Role::Pressed : Role::Hover));
        painter.drawRoundedRect(rect(), 8, 8);
    }
    const auto placed = [this](const QRectF &part) { return placedIn(rect(), part, layoutDirection()); };
    const qreal inset = m_collapsed ? (width() - kMark) / 2.0 : kSide;
    const QRectF mark = placed(QRectF(inset, (height() - kMark) / 2.0, kMark, kMark));
    paintClientMark(painter, mark, m_organizationId, m_client, m_look.theme());
    if (!m_collapsed) {
        const QRectF text = placed(textPlace());
        QFont font = m_look.font(TypeRole::BodyStrong);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(m_look.color(Role::Text));
        const QRectF upper(text.left(), text.top(), text.width(), text.height() / 2);
        const QRectF lower(text.left(), text.center().y(), text.width(), text.height() / 2);
        paintLine(painter, upper, QFontMetricsF(font).elidedText(m_client, Qt::ElideRight, text.width()),
                  layoutDirection(), Qt::AlignLeft | Qt::AlignBottom);
        const QFont caption = m_look.font(TypeRole::Caption);
        painter.setFont(caption);
        painter.setPen(m_look.color(Role::Text2));
        paintLine(painter, lower, QFontMetricsF(caption).elidedText(m_account, Qt::ElideRight, text.width()),
                  layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
        const QRectF chevron(width() - kSide - kChevron, (height() - kChevron) / 2.0, kChevron, kChevron);
        painter.drawPixmap(placed(chevron).topLeft(),
                           m_look.pixmap(QStringLiteral("chevron-down"), kChevron, devicePixelRatioF(), Role::Text3));
    }
}

void ClientSwitcher::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) {
        openPopover();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace mci::ui
