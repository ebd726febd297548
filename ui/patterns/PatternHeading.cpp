// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns/PatternHeading.h"

#include "patterns/PatternColumns.h"
#include "patterns/PatternsText.h"
#include "theme/Painters.h"
#include "widgets/PlainTip.h"

#include <QPainter>

namespace mci::ui {

PatternHeading::PatternHeading(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PatternHeading::setKpi(const QString &name, int valueWidth)
{
    m_kpi = name;
    m_valueWidth = valueWidth;
    setToolTip(plainTip(PatternsText::headsTip(name)));
    update();
}

QSize PatternHeading::sizeHint() const
{
    return {320, QFontMetrics(m_look.font(TypeRole::Caption)).height() + 6};
}

void PatternHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = m_look.font(TypeRole::Caption);
    painter.setFont(font);
    painter.setPen(m_look.color(Role::Text3));
    const PatternColumns columns = PatternColumns::of(m_look, rect(), m_valueWidth, layoutDirection());
    const auto head = [&](const QRectF &at, const QString &words) {
        paintLine(painter, at, QFontMetrics(font).elidedText(words, Qt::ElideRight, static_cast<int>(at.width())),
                  layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    };
    head(columns.value.united(columns.whisker), m_kpi);
    head(columns.count, PatternsText::countHead());
    head(columns.share, PatternsText::shareHead());
    head(columns.effect, PatternsText::effectHead());
}

} // namespace mci::ui
