// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/TrendTile.h"

#include "theme/Painters.h"

#include <QKeyEvent>
#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kTileHeight = 74;
constexpr int kTileTop = 11;
constexpr int kTileSide = 16;
constexpr int kTileBetween = 8;
constexpr QSize kSparkline(56, 22);

} // namespace

TrendTile::TrendTile(Look &look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_look, &Look::changed, this, &TrendTile::updateGeometry);
}

void TrendTile::setContent(TrendTileContent content)
{
    m_content = std::move(content);
    setText(m_content.name);
    setToolTip(m_content.toolTip);
    //: Dashboard, figure read aloud: %1 is a name such as ROAS, %2 its value
    QString name = tr("%1 %2").arg(m_content.name, m_content.value);
    if (!m_content.spokenDelta.isEmpty())
        name += QStringLiteral(", ") + m_content.spokenDelta;
    setAccessibleName(name);
    setAccessibleDescription(m_content.toolTip);
    update();
}

QSize TrendTile::sizeHint() const
{
    const QFontMetrics caption(m_look.font(TypeRole::Caption));
    const QFontMetrics metric(m_look.font(TypeRole::MetricM));
    return {150, std::max(kTileHeight, kTileTop + caption.height() + kTileBetween + metric.height() + kTileTop)};
}

void TrendTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_first)
        painter.fillRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height(), m_look.color(Role::BorderSubtle));
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.color(isDown() ? Role::Pressed : Role::Hover));
        painter.drawRoundedRect(rect().adjusted(4, 4, -3, -4), 6, 6);
    }
    const QRectF inside = QRectF(rect()).adjusted(kTileSide, kTileTop, -kTileSide, -kTileTop);
    const QFont captionFont = m_look.font(TypeRole::Caption);
    const QFontMetrics caption(captionFont);
    painter.setFont(captionFont);
    const int deltaWidth = caption.horizontalAdvance(m_content.delta);
    painter.setPen(m_look.color(m_content.role == Role::SeriesNeutral ? Role::Text2 : m_content.role));
    paintLine(painter, inside, m_content.delta, layoutDirection(), Qt::AlignRight | Qt::AlignTop);
    painter.setPen(m_look.color(Role::Text2));
    const int nameWidth = static_cast<int>(inside.width()) - deltaWidth - kTileBetween;
    paintLine(painter, inside, caption.elidedText(m_content.name, Qt::ElideRight, nameWidth), layoutDirection(),
              Qt::AlignLeft | Qt::AlignTop);

    const QFont metricFont = m_look.font(TypeRole::MetricM);
    const QFontMetrics metric(metricFont);
    painter.setFont(metricFont);
    painter.setPen(m_look.color(Role::Text));
    const SparklineData line{m_content.curve, m_content.role};
    const int valueWidth = metric.horizontalAdvance(m_content.value);
    const bool hasRoom = valueWidth + kTileBetween + kSparkline.width() <= inside.width();
    paintLine(painter, inside, metric.elidedText(m_content.value, Qt::ElideRight, static_cast<int>(inside.width())),
              layoutDirection(), Qt::AlignLeft | Qt::AlignBottom);
    if (!hasRoom || !line.isDrawable())
        return;
    const QRectF place(inside.right() - kSparkline.width(), inside.bottom() - kSparkline.height(), kSparkline.width(),
                       kSparkline.height());
    paintSparkline(painter, placedIn(rect(), place, layoutDirection()), line, m_look.theme());
}

void TrendTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace mci::ui
