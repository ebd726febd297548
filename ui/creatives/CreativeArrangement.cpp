// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeArrangement.h"

#include "widgets/SearchText.h"
#include "text/CtaText.h"
#include "text/PictureText.h"
#include "text/TagText.h"

#include <QCollator>
#include <QCoreApplication>

namespace mci::ui {

namespace {

class CreativeSections
{
    Q_DECLARE_TR_FUNCTIONS(CreativeSections)
public:
    static QString needsData()
    {
        //: Top creatives: heading of the creatives below the minimums
        return tr("Needs more data");
    }
    static QString groupOf(const CreativeRow &row, const CreativeOrder &order)
    {
        switch (order.grouping) {
        case CreativeGrouping::None:
            break;
        case CreativeGrouping::Format:
            return text::creativeFormatText(row.item->creative.format);
        case CreativeGrouping::CallToAction: {
            const QString button = text::callToActionText(row.item->creative.callToAction);
            //: Top creatives: heading of the creatives without a call-to-action button
            return button.isEmpty() ? tr("Without a button") : button;
        }
        case CreativeGrouping::Campaign:
            //: Top creatives: heading of the creatives whose campaign has no name
            return row.item->row.campaignName.isEmpty() ? tr("Without a campaign name") : row.item->row.campaignName;
        case CreativeGrouping::Pattern:
            return patternOf(row, order.pattern);
        }
        return {};
    }

private:
    static QString patternOf(const CreativeRow &row, domain::TagDimension dimension)
    {
        for (const QString &name : row.tags) {
            const auto tag = domain::tagFromName(name);
            if (tag && tag->dimension == dimension)
                return text::tagText(*tag);
        }
        //: Top creatives: heading of the creatives without a pattern of that kind, such as a style of their own
        return row.tags.isEmpty() ? tr("Not analyzed yet") : tr("Another pattern");
    }
};

/** A missing value comes last in either direction. */
bool comesBefore(const CreativeRow &a, const CreativeRow &b, domain::Kpi kpi, bool lowerFirst)
{
    const auto first = a.item->ranked.kpis[kpi];
    const auto second = b.item->ranked.kpis[kpi];
    if (!first || !second)
        return first.has_value() && !second.has_value();
    return lowerFirst ? *first < *second : *second < *first;
}

using Positions = std::vector<int>;

/** By words as people sort them; no words come last in either direction. */
void sortByField(Positions &positions, const std::vector<CreativeRow> &rows, CreativeField field, bool reversed)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QString> keys(rows.size());
    for (const int position : positions)
        keys[static_cast<std::size_t>(position)] = FieldText::sortKey(rows[static_cast<std::size_t>(position)], field);
    std::stable_sort(positions.begin(), positions.end(), [&](int a, int b) {
        const QString &first = keys[static_cast<std::size_t>(a)];
        const QString &second = keys[static_cast<std::size_t>(b)];
        if (first.isEmpty() || second.isEmpty())
            return !first.isEmpty() && second.isEmpty();
        const int order = collator.compare(first, second);
        return reversed ? order > 0 : order < 0;
    });
}

void sort(Positions &positions, const std::vector<CreativeRow> &rows, const CreativeOrder &order)
{
    const auto at = [&rows](int position) -> const CreativeRow & { return rows[static_cast<std::size_t>(position)]; };
    if (order.kpi) {
        const bool lowerFirst = domain::lowerIsBetter(*order.kpi) != order.reversed;
        std::stable_sort(positions.begin(), positions.end(),
                         [&](int a, int b) { return comesBefore(at(a), at(b), *order.kpi, lowerFirst); });
    } else if (order.field) {
        sortByField(positions, rows, *order.field, order.reversed);
    } else if (order.reversed) {
        std::reverse(positions.begin(), positions.end());
    }
}

void append(CreativeArrangement &arrangement, const Positions &positions, const QString &title, bool needsData)
{
    if (positions.empty())
        return;
    arrangement.sections.push_back(
        {title, static_cast<int>(arrangement.rows.size()), static_cast<int>(positions.size()), needsData});
    arrangement.rows.insert(arrangement.rows.end(), positions.begin(), positions.end());
}

/** Groups come in the order of their best row. */
void appendGroups(CreativeArrangement &arrangement, const Positions &positions, const std::vector<CreativeRow> &rows,
                  const CreativeOrder &order)
{
    QStringList titles;
    QHash<QString, Positions> groups;
    for (const int position : positions) {
        const QString title = CreativeSections::groupOf(rows[static_cast<std::size_t>(position)], order);
        if (!groups.contains(title))
            titles << title;
        groups[title].push_back(position);
    }
    for (const QString &title : titles)
        append(arrangement, groups[title], title, false);
}

} // namespace

CreativeArrangement arrange(const std::vector<CreativeRow> &rows, const CreativeFilter &filter,
                            const CreativeOrder &order)
{
    const QStringList words = searchWords(filter.text);
    Positions ranked;
    Positions below;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (filter.accepts(rows[i], words))
            (rows[i].failed ? below : ranked).push_back(static_cast<int>(i));
    }
    sort(ranked, rows, order);
    sort(below, rows, order);
    CreativeArrangement arrangement;
    arrangement.rows.reserve(ranked.size() + below.size());
    if (order.grouping == CreativeGrouping::None)
        append(arrangement, ranked, {}, false);
    else
        appendGroups(arrangement, ranked, rows, order);
    append(arrangement, below, CreativeSections::needsData(), true);
    return arrangement;
}

} // namespace mci::ui
