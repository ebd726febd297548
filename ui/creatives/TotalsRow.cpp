// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/TotalsRow.h"

#include "text/KpiText.h"
#include "theme/Painters.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace mci::ui {

namespace {

constexpr int kHeight = 40;
constexpr int kAir = 22;
constexpr int kPadding = 10;
constexpr int kTitleLeft = 18;

} // namespace

TotalsRow::TotalsRow(const Look &look, const CreativeModel &model, const TablePane &frozen, const TablePane &main,
                     QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_model(model)
    , m_frozen(frozen)
    , m_main(main)
{
    setObjectName(QStringLiteral("creativeTotals"));
    const auto repaint = [this] { update(); };
    connect(&main.header(), &QHeaderView::sectionResized, this, repaint);
    connect(&main.header(), &QHeaderView::sectionMoved, this, repaint);
    connect(&look, &Look::changed, this, repaint);
    connect(&model, &CreativeModel::answerChanged, this, &TotalsRow::describe);
    describe();
}

void TotalsRow::setFrozenWidth(int width)
{
    m_frozenWidth = width;
    update();
}

QString TotalsRow::title() const
{
    //: Creative table: the row of totals
    return tr("Whole account, %Ln creative(s)", "", m_model.considered());
}

QString TotalsRow::weighted()
{
    //: Creative table, row of totals, below the intervals: rates are those of the sums, not averages of the rows
    return tr("weighted average");
}

bool TotalsRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QHeaderView &header = m_main.header();
    const int x = help->pos().x() - m_main.x() - m_main.viewport()->x() + this->x();
    const bool isBelow = header.logicalIndexAt(x) == CreativeModel::Interval;
    QToolTip::showText(help->globalPos(), isBelow ? weighted() : QString(), this);
    return true;
}

QList<int> TotalsRow::columns() const
{
    QList<int> columns;
    const QHeaderView &header = m_main.header();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column) && m_model.kpiOf(column))
            columns << column;
    }
    return columns;
}

QString TotalsRow::figure(int column) const
{
    const domain::Kpi kpi = *m_model.kpiOf(column);
    const auto value = m_model.totals()[kpi];
    return value ? m_model.context().figures.kpi(kpi, value, MoneyStyle::Full) : QString();
}

void TotalsRow::describe()
{
    QStringList parts{title()};
    for (const int column : columns()) {
        if (const QString words = figure(column); !words.isEmpty())
            parts << text::kpiText(*m_model.kpiOf(column), m_model.context().objective) + u' ' + words;
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
    QFont font = m_look.font(TypeRole::Small);
    font.setWeight(QFont::DemiBold);
    painter.fillRect(rect(), m_look.color(Role::Sunken));
    painter.setFont(font);
    painter.setPen(m_look.color(Role::Text));
    painter.setLayoutDirection(layoutDirection());
    const QHeaderView &header = m_main.header();
    // A bar may stand at the viewport's left.
    const QRect scrolling(m_main.x() + m_main.viewport()->x() - x(), 0, m_main.viewport()->width(), height());
    const bool scrolled = m_main.horizontalScrollBar()->value() > 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int titleWidth = scrolled ? m_frozenWidth : width();
    painter.setClipRect(scrolling);
    for (const int column : columns()) {
        const QRect cell(scrolling.x() + header.sectionViewportPosition(column), 0, header.sectionSize(column),
                         height());
        if (!scrolled)
            titleWidth = std::min(titleWidth, mirrored ? width() - cell.right() - 1 : cell.x());
        painter.drawText(cell.adjusted(kPadding, 0, -kPadding, 0),
                         static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, figure(column));
    }
    if (const int column = CreativeModel::Interval; !header.isSectionHidden(column)) {
        const QRect cell(scrolling.x() + header.sectionViewportPosition(column), 0, header.sectionSize(column),
                         height());
        const QRect words = cell.adjusted(kPadding, 0, -kPadding, 0);
        painter.save();
        painter.setFont(m_look.font(TypeRole::Caption));
        painter.setPen(m_look.color(Role::Text2));
        painter.drawText(words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(weighted(), Qt::ElideRight, words.width()));
        painter.restore();
    }
    painter.setClipping(false);
    const QRect room = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(kTitleLeft, 0, titleWidth - kTitleLeft - kPadding, height()));
    painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(title(), Qt::ElideRight, room.width()));
}

} // namespace mci::ui
