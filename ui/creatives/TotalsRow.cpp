// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/TotalsRow.h"

#include "text/KpiText.h"

#include <QHeaderView>
#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kHeight = 40;
constexpr int kAir = 22;
constexpr int kPadding = 10;

} // namespace

TotalsRow::TotalsRow(const Look &look, const CreativeModel &model, const QHeaderView &header, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_model(model)
    , m_header(header)
{
    setObjectName(QStringLiteral("creativeTotals"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const auto repaint = [this] { update(); };
    connect(&header, &QHeaderView::sectionResized, this, repaint);
    connect(&header, &QHeaderView::sectionMoved, this, repaint);
    connect(&header, &QHeaderView::geometriesChanged, this, repaint);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
    connect(&model, &CreativeModel::answerChanged, this, &TotalsRow::describe);
    describe();
}

QString TotalsRow::title() const
{
    //: Creative table: the row of totals
    return tr("Whole account, %Ln creative(s)", "", m_model.considered());
}

void TotalsRow::describe()
{
    QStringList parts{title()};
    for (int column = CreativeModel::Spend; column < CreativeModel::ColumnCount; ++column) {
        const auto kpi = m_model.kpiOf(column);
        if (kpi && m_model.totals()[*kpi])
            parts << text::kpiText(*kpi, m_model.context().objective) + u' '
                    + m_model.context().figures.kpi(*kpi, m_model.totals()[*kpi], MoneyStyle::Full);
    }
    setAccessibleName(parts.join(QStringLiteral(", ")));
    update();
}

QSize TotalsRow::sizeHint() const
{
    return {0, std::max(kHeight, QFontMetrics(m_look.font(TypeRole::BodyStrong)).height() + kAir)};
}

void TotalsRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Sunken));
    painter.setFont(m_look.font(TypeRole::BodyStrong));
    painter.setPen(m_look.color(Role::Text));
    int titleEnd = m_header.viewport()->width();
    const int offset = m_header.x();
    for (int column = CreativeModel::Spend; column < CreativeModel::ColumnCount; ++column) {
        const auto kpi = m_model.kpiOf(column);
        if (!kpi || m_header.isSectionHidden(column))
            continue;
        const QRect cell(offset + m_header.sectionViewportPosition(column), 0, m_header.sectionSize(column), height());
        const QString words = m_model.totals()[*kpi]
            ? m_model.context().figures.kpi(*kpi, m_model.totals()[*kpi], MoneyStyle::Full)
            : QString();
        titleEnd = std::min(titleEnd, cell.x());
        painter.drawText(cell.adjusted(kPadding, 0, -kPadding, 0),
                         static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, words);
    }
    const QRect room(18, 0, titleEnd - 18, height());
    painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(title(), Qt::ElideRight, room.width()));
}

} // namespace mci::ui
