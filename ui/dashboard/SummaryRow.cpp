// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/SummaryRow.h"

#include "dashboard/KeptFocus.h"
#include "text/Isolated.h"
#include "theme/Painters.h"

#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kSymbolSize = 16;
constexpr int kSideMargin = 6;
constexpr int kSymbolGap = 10;
constexpr int kLinePadding = 6;
constexpr int kUsualWidth = 480;
constexpr int kLeastWidth = 160;
constexpr int kWrapped = Qt::TextWordWrap | Qt::TextWrapAnywhere;

} // namespace

SummaryRow::SummaryRow(Look &look, SummaryRowContent content, QWidget *parent)
    : PaintedButton(look, parent)
    , m_content(std::move(content))
{
    setObjectName(QStringLiteral("summaryRow"));
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(m_content.sentence);
    //: Dashboard, summary of the period read aloud: where the sentence leads; %1 is a creative
    setAccessibleDescription(tr("Opens %1 in Top creatives").arg(text::isolated(m_content.creative)));
    setProperty(kFocusKey, m_content.key);
}

QRectF SummaryRow::textRect(int width, int height) const
{
    const int left = kSideMargin + kSymbolSize + kSymbolGap;
    return placedIn(QRectF(0, 0, width, height),
                    QRectF(left, kLinePadding, std::max(1, width - left - kSideMargin), height - 2 * kLinePadding),
                    layoutDirection());
}

int SummaryRow::heightForWidth(int width) const
{
    const QRectF room = textRect(width, 0);
    const QRect words =
        QFontMetrics(look().font(TypeRole::Body))
            .boundingRect(QRect(0, 0, static_cast<int>(room.width()), 10000), kWrapped, m_content.sentence);
    return std::max(words.height(), kSymbolSize) + 2 * kLinePadding;
}

QSize SummaryRow::sizeHint() const
{
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

QSize SummaryRow::minimumSizeHint() const
{
    return {kLeastWidth, kSymbolSize + 2 * kLinePadding};
}

void SummaryRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTouch(painter, rect());
    const QFont font = look().font(TypeRole::Body);
    const QRectF room = textRect(width(), height());
    // Beside the first line, however many there are.
    const qreal top = kLinePadding + std::max(0.0, (QFontMetricsF(font).height() - kSymbolSize) / 2);
    const QRectF symbol = placedIn(rect(), QRectF(kSideMargin, top, kSymbolSize, kSymbolSize), layoutDirection());
    painter.drawPixmap(symbol.topLeft(),
                       look().pixmap(m_content.icon, kSymbolSize, devicePixelRatioF(), m_content.color));
    painter.setFont(font);
    painter.setPen(look().color(isTouched() || hasFocus() ? Role::AccentText : Role::Text));
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(room, static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute) | kWrapped,
                     m_content.sentence);
}

} // namespace mci::ui
