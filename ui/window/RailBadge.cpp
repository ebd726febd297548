// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/RailBadge.h"

#include "theme/Painters.h"

#include <QLocale>
#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kHeight = 18;
constexpr int kSide = 10;
constexpr qreal kDot = 7;
/** Room around the pill that belongs to the button. */
constexpr int kAir = 5;

} // namespace

RailBadge::RailBadge(Look &look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setObjectName(QStringLiteral("railBadge"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&m_look, &Look::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void RailBadge::setState(int running, bool needsYou)
{
    m_running = running;
    m_needsYou = needsYou;
    setVisible(running > 0 || needsYou);
    refreshName();
    update();
}

void RailBadge::setKeyText(const QString &key)
{
    m_key = key;
    refreshName();
}

void RailBadge::refreshName()
{
    //: Navigation: button beside Activity: opens a list of what runs and waits
    const QString name = m_running > 0 ? tr("Show %n running or waiting job(s)", "", m_running)
                                       //: Navigation: button beside Activity: opens a list of what waits for the person
                                       : tr("Show what needs you");
    setAccessibleName(name);
    //: Navigation, tooltip: %1 says what a button does, %2 is the key that does the same
    setToolTip(m_key.isEmpty() ? name : tr("%1 (%2)").arg(name, m_key));
}

void RailBadge::place(const QRect &row, bool collapsed)
{
    m_collapsed = collapsed;
    QFont font = m_look.font(TypeRole::Caption);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int height = std::max(kHeight, metrics.height() + 2);
    const int width = std::max(height, metrics.horizontalAdvance(QLocale().toString(m_running)) + 12);
    QRect area(0, 0, width + 2 * kAir, row.height());
    area.moveTop(row.top());
    // Over the corner of the icon there is no room for air: the icon belongs to the page.
    if (collapsed)
        area = QRect(0, row.top() - 2, width, height);
    const int inset = collapsed ? 0 : kSide - kAir;
    if (isRightToLeft())
        area.moveLeft(row.left() + inset);
    else
        area.moveRight(row.right() - inset);
    setGeometry(area);
}

void RailBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF pill(rect());
    if (!m_collapsed) {
        const qreal height = std::max<qreal>(kHeight, QFontMetricsF(m_look.font(TypeRole::Caption)).height() + 2);
        pill = QRectF(kAir, (this->height() - height) / 2, width() - 2 * kAir, height);
    }
    const bool active = underMouse() || isDown();
    if (m_running > 0) {
        PillData number{QLocale().toString(m_running), active ? Role::Accent : Role::AccentSoft,
                        active ? Role::OnAccent : Role::AccentText};
        number.radius = pill.height() / 2;
        number.strong = true;
        paintPill(painter, pill, number, m_look.theme());
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.color(Role::Warn));
        const qreal extent = active ? kDot + 3 : kDot;
        painter.drawEllipse(QPointF(pill.right() - pill.height() / 2, pill.center().y()), extent / 2, extent / 2);
    }
}

} // namespace mci::ui
