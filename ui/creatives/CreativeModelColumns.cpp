// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeModel.h"

#include "text/KpiText.h"

namespace mci::ui {

namespace {

using domain::Kpi;

struct ColumnFacts
{
    const char *name;
    std::optional<Kpi> kpi = {};
    std::optional<CreativeField> field = {};
};

/** In the order of CreativeModel::Column. */
const ColumnFacts kColumns[] = {
    {"check"},
    {"rank"},
    {"creative", {}, CreativeField::Name},
    {"status", {}, CreativeField::Status},
    {"spend", Kpi::Spend},
    {"goal"},
    {"interval"},
    {"results", Kpi::Conversions},
    {"cost", Kpi::CostPerResult},
    {"ctr", Kpi::Ctr},
    {"hook", Kpi::HookRate},
    {"hold", Kpi::HoldRate},
    {"roas", Kpi::PurchaseRoas},
    {"conversion_rate", Kpi::ConversionRate},
    {"impressions", Kpi::Impressions},
    {"clicks", Kpi::Clicks},
    {"cpc", Kpi::Cpc},
    {"cpm", Kpi::Cpm},
    {"format", {}, CreativeField::Format},
    {"call_to_action", {}, CreativeField::CallToAction},
    {"campaign", {}, CreativeField::Campaign},
    {"ad_set", {}, CreativeField::AdSet},
    {"rating", {}, CreativeField::Rating},
    {"ad_id", {}, CreativeField::AdId},
};
static_assert(std::size(kColumns) == CreativeModel::ColumnCount);

const ColumnFacts &factsOf(int column)
{
    return kColumns[static_cast<std::size_t>(std::clamp(column, 0, CreativeModel::ColumnCount - 1))];
}

/** The cost KPIs are one number under the names of the objectives. */
Kpi plain(Kpi kpi)
{
    return kpi == Kpi::CostPerPurchase || kpi == Kpi::CostPerInstall ? Kpi::CostPerResult : kpi;
}

} // namespace

std::optional<Kpi> CreativeModel::kpiOf(int column) const
{
    return column == Goal ? m_context.goal : factsOf(column).kpi;
}

std::optional<CreativeField> CreativeModel::fieldOf(int column)
{
    return factsOf(column).field;
}

bool CreativeModel::isOffered(int column) const
{
    if (column == Interval)
        return m_context.scale.has_value();
    const auto kpi = kpiOf(column);
    if (!kpi || column == Goal)
        return true;
    return domain::kpiFits(*kpi, m_context.objective) && plain(*kpi) != plain(m_context.goal);
}

QList<int> CreativeModel::cardColumns() const
{
    QList<int> columns{Rank, Name, Format, CallToAction};
    for (int column = Status; isUsual(column); ++column) {
        if (isOffered(column) && column != Interval)
            columns << column;
    }
    return columns;
}

QString CreativeModel::columnName(int column)
{
    return QLatin1String(factsOf(column).name);
}

std::pair<std::optional<int>, Qt::SortOrder> CreativeModel::sorting() const
{
    const bool isByField = !m_order.kpi && m_order.field;
    const domain::Kpi kpi = m_order.kpi.value_or(m_context.goal);
    for (int column = Name; column < ColumnCount; ++column) {
        const auto shown = kpiOf(column);
        const bool byKpi = !isByField && shown && plain(*shown) == plain(kpi) && isOffered(column);
        if (byKpi)
            return {column, domain::lowerIsBetter(kpi) != m_order.reversed ? Qt::AscendingOrder : Qt::DescendingOrder};
        if (m_order.field && fieldOf(column) == m_order.field) {
            const bool smallFirst = (*m_order.field == CreativeField::Rating) == m_order.reversed;
            return {column, smallFirst ? Qt::AscendingOrder : Qt::DescendingOrder};
        }
    }
    return {std::nullopt, Qt::AscendingOrder};
}

void CreativeModel::sort(int column, Qt::SortOrder order)
{
    CreativeOrder wanted = m_order;
    wanted.kpi = kpiOf(column);
    wanted.field = fieldOf(column);
    if (!wanted.kpi && !wanted.field && column != Rank)
        return;
    // An arrow that points up means small values first, whatever is better.
    const bool smallFirst = order == Qt::AscendingOrder;
    if (wanted.field)
        wanted.reversed = smallFirst == (*wanted.field == CreativeField::Rating);
    else
        wanted.reversed = smallFirst != (wanted.kpi ? domain::lowerIsBetter(*wanted.kpi) : true);
    setOrder(wanted);
}

QVariant CreativeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto kpi = kpiOf(section);
    const auto field = fieldOf(section);
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((kpi ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        if (section == Interval)
            //: Creative table, tooltip of a column
            return tr(
                "Where the true value of the main KPI lies with 80% probability. All rows share one scale; the line "
                "across it is the account's median.");
        return kpi ? text::kpiFormulaText(*kpi, m_context.objective) : QVariant();
    case Qt::InitialSortOrderRole: {
        const bool highFirst = kpi ? !domain::lowerIsBetter(*kpi) : field == CreativeField::Rating;
        return QVariant::fromValue(static_cast<int>(highFirst ? Qt::DescendingOrder : Qt::AscendingOrder));
    }
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    if (kpi)
        return text::kpiText(*kpi, m_context.objective);
    if (field)
        return FieldText::name(*field);
    if (section == Interval)
        //: Creative table: title of the column with the intervals of the main KPI
        return tr("80% between");
    const bool spoken = role == Qt::AccessibleTextRole;
    if (section == Check)
        //: Creative table: name of the column of check boxes, for screen readers
        return spoken ? tr("Selected") : QString();
    //: Creative table: name of the column of ranks, for screen readers
    return spoken ? tr("Rank") : QStringLiteral("#");
}

} // namespace mci::ui
