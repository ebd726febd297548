// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns/PatternRow.h"

#include "dashboard/KeptFocus.h"
#include "patterns/PatternColumns.h"
#include "theme/Painters.h"

#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kRowHeight = 28;

} // namespace

PatternRow::PatternRow(Look &look, PatternRowContent content, QWidget *parent)
    : PaintedButton(look, parent)
    , m_content(std::move(content))
{
    setObjectName(QStringLiteral("patternRow"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(m_content.name);
    setAccessibleName(m_content.spoken);
    setToolTip(m_content.spoken);
    setProperty(kFocusKey, m_content.key);
}

QSize PatternRow::sizeHint() const
{
    return {320, std::max(kRowHeight, QFontMetrics(look().font(TypeRole::Small)).height() + 8)};
}

void PatternRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTouch(painter, QRectF(rect()).adjusted(0, 1, 0, -1));
    const PatternColumns columns = PatternColumns::of(look(), rect(), m_content.valueWidth, layoutDirection());
    const auto put = [&](const QRectF &at, TypeRole type, Role role, const QString &words, Qt::Alignment side) {
        const QFont font = look().font(type);
        painter.setFont(font);
        painter.setPen(look().color(role));
        paintLine(painter, at, QFontMetrics(font).elidedText(words, Qt::ElideRight, static_cast<int>(at.width())),
                  layoutDirection(), side | Qt::AlignVCenter);
    };
    put(columns.name, TypeRole::Small, Role::Text, m_content.name, Qt::AlignLeft);
    if (m_content.whisker && !columns.whisker.isEmpty())
        paintWhisker(painter, columns.whisker, *m_content.whisker, look().theme());
    put(columns.value, TypeRole::Small, Role::Text, m_content.value, Qt::AlignRight);
    put(columns.count, TypeRole::Caption, Role::Text3, m_content.count, Qt::AlignRight);
    put(columns.share, TypeRole::Caption, Role::Text3, m_content.share, Qt::AlignRight);
    put(columns.effect, TypeRole::SmallStrong, m_content.effectRole, m_content.effect, Qt::AlignRight);
}

} // namespace mci::ui
