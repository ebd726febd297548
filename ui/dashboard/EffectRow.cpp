// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/EffectRow.h"

#include "dashboard/KeptFocus.h"
#include "theme/Painters.h"

#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kRowHeight = 28;
constexpr int kCountWidth = 44;
constexpr int kEffectWidth = 64;
constexpr int kBarHeight = 4;
constexpr double kNameShare = 0.32;

} // namespace

EffectRow::EffectRow(Look &look, EffectRowContent content, QWidget *parent)
    : PaintedButton(look, parent)
    , m_content(std::move(content))
{
    setObjectName(QStringLiteral("effectRow"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(m_content.name);
    setAccessibleName(m_content.spoken);
    setToolTip(m_content.spoken);
    setProperty(kFocusKey, m_content.key);
}

QSize EffectRow::sizeHint() const
{
    return {320, std::max(kRowHeight, QFontMetrics(look().font(TypeRole::Small)).height() + 8)};
}

void EffectRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTouch(painter, QRectF(rect()).adjusted(0, 1, 0, -1));
    const auto at = [&](qreal left, qreal width) {
        return placedIn(rect(), QRectF(left, 0, width, height()), layoutDirection());
    };
    // As wide as their widest words, so that the columns of all rows are the same.
    const QFont caption = look().font(TypeRole::Caption);
    const QFont strong = look().font(TypeRole::SmallStrong);
    const int counts = std::max(kCountWidth, QFontMetrics(caption).horizontalAdvance(QStringLiteral("n 000")) + 4);
    const int effects = std::max(kEffectWidth, QFontMetrics(strong).horizontalAdvance(QStringLiteral("+000 % ≈")) + 4);
    const qreal name = this->width() * kNameShare;
    const qreal bar = this->width() - name - counts - effects - 24;
    const QFont small = look().font(TypeRole::Small);
    painter.setFont(small);
    painter.setPen(look().color(Role::Text));
    paintLine(painter, at(4, name - 8),
              QFontMetrics(small).elidedText(m_content.name, Qt::ElideRight, static_cast<int>(name) - 8),
              layoutDirection());
    if (bar > 20) {
        const qreal top = (height() - kBarHeight) / 2.0;
        const auto barAt = [&](qreal width) {
            return placedIn(rect(), QRectF(name + 4, top, width, kBarHeight), layoutDirection());
        };
        paintBox(painter, barAt(bar), look().color(Role::Track), {}, kBarHeight / 2.0);
        paintBox(painter, barAt(std::max<qreal>(kBarHeight, bar * std::clamp(m_content.length, 0.0, 1.0))),
                 look().color(m_content.role), {}, kBarHeight / 2.0);
    }
    painter.setFont(caption);
    painter.setPen(look().color(Role::Text3));
    paintLine(painter, at(this->width() - effects - counts - 8, counts), m_content.creatives,
              layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    painter.setFont(strong);
    painter.setPen(look().color(Role::Text));
    paintLine(painter, at(this->width() - effects - 4, effects), m_content.effect, layoutDirection(),
              Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace mci::ui
