// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/TopHints.h"

#include "base/Micros.h"

#include <algorithm>
#include <map>

#include <QLocale>

namespace mci::services {

namespace {

using domain::Hint;
using domain::HintKind;
using domain::InsightRow;

constexpr int kEventsNamed = 5;
/** Fewer creatives than this left by the minimums is worth a word, when there were more. */
constexpr std::size_t kFewLeft = 3;

QString plain(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

/** Whether an action can be somebody's result: conversions do, engagement and video plays do not. */
bool isConversionLike(const QString &type)
{
    return type.startsWith(QLatin1String("offsite_conversion."))
        || type == QLatin1String("lead") || type.startsWith(QLatin1String("onsite_conversion.lead"))
        || type == QLatin1String("omni_purchase") || type == QLatin1String("omni_app_install")
        || type == QLatin1String("complete_registration") || type == QLatin1String("omni_complete_registration");
}

/** "type=count,type=count", most first. */
QString reportedEvents(const std::vector<InsightRow> &rows)
{
    std::map<QString, double> totals;
    for (const InsightRow &row : rows) {
        for (const domain::ActionStat &action : row.actions) {
            if (isConversionLike(action.type))
                totals[action.type] += action.value;
        }
    }
    std::vector<std::pair<QString, double>> ordered(totals.begin(), totals.end());
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList named;
    for (const auto &[type, total] : ordered) {
        if (named.size() < kEventsNamed)
            named.append(type + QLatin1Char('=') + plain(total));
    }
    return named.join(QLatin1Char(','));
}

/** Ads of the selection that have results at all, whatever the minimums. */
class AdsWithResults
{
public:
    AdsWithResults(const std::vector<InsightRow> &rows, const QHash<QString, domain::AdSetGoal> &goals,
                   const domain::InsightSelection &selection)
        : m_rows(rows)
        , m_goals(goals)
        , m_selection(selection)
    {
    }

    [[nodiscard]] bool areNone() const
    {
        return std::none_of(m_rows.begin(), m_rows.end(), [this](const InsightRow &row) { return isOne(row); });
    }
    [[nodiscard]] qint64 count() const
    {
        return std::count_if(m_rows.begin(), m_rows.end(), [this](const InsightRow &row) { return isOne(row); });
    }

private:
    [[nodiscard]] bool isOne(const InsightRow &row) const
    {
        const auto goal = m_goals.constFind(row.adSetId);
        const domain::AdSetGoal *known = goal == m_goals.cend() ? nullptr : &*goal;
        const domain::CountedResults results
            = domain::countResults(row, m_selection.objective, m_selection.conversionEvent, known);
        return results.count > 0
            && domain::takesPart(row, m_selection.objective, m_selection.conversionEvent, known, results);
    }

    const std::vector<InsightRow> &m_rows;
    const QHash<QString, domain::AdSetGoal> &m_goals;
    const domain::InsightSelection &m_selection;
};

/** Names the account's other events where that is the likely reason. */
Hint nothingCounted(const std::vector<InsightRow> &rows, const domain::InsightSelection &selection, int ads)
{
    Hint hint{HintKind::NoResultsCounted,
              {{QStringLiteral("objective"), domain::objectiveName(selection.objective)},
               {QStringLiteral("ads"), QString::number(ads)}}};
    if (!selection.conversionEvent.isEmpty())
        hint.values.insert(QStringLiteral("event"), selection.conversionEvent);
    const QString events = reportedEvents(rows);
    if (!events.isEmpty()) {
        hint.kind = HintKind::OtherEventsSeen;
        hint.values.insert(QStringLiteral("events"), events);
    }
    return hint;
}

Hint guardrailHint(const TopCreativesAnswer &answer, qint64 withResults, const std::size_t left)
{
    const domain::Guardrails &minimums = answer.selection.ranking.guardrails;
    const domain::FilteredOut &fell = answer.filteredOut;
    Hint hint;
    hint.kind = left == 0 ? HintKind::NothingSurvives : HintKind::FewSurviveGuardrails;
    hint.values = {{QStringLiteral("ads"), QString::number(answer.considered - fell.otherObjective)},
                   {QStringLiteral("withResults"), QString::number(withResults)},
                   {QStringLiteral("left"), QString::number(left)},
                   {QStringLiteral("currency"), answer.selection.ref.account.currency}};
    const auto add = [&hint](const char *countName, int count, const char *minimumName, double minimum) {
        if (count == 0)
            return;
        hint.values.insert(QLatin1String(countName), QString::number(count));
        hint.values.insert(QLatin1String(minimumName), plain(minimum));
    };
    add("belowSpend", fell.minSpend, "minSpend", fromMicros(minimums.minSpendMicros));
    add("belowConversions", fell.minConversions, "minConversions", minimums.minConversions);
    add("belowImpressions", fell.minImpressions, "minImpressions", static_cast<double>(minimums.minImpressions));
    return hint;
}

} // namespace

std::vector<Hint> topHints(const std::vector<InsightRow> &rows, const QHash<QString, domain::AdSetGoal> &goals,
                           const TopCreativesAnswer &answer)
{
    std::vector<Hint> hints;
    const domain::InsightSelection &selection = answer.selection.insights;
    const QString objective = domain::objectiveName(selection.objective);
    const int taking = answer.considered - answer.filteredOut.otherObjective;
    const AdsWithResults withResults(rows, goals, selection);
    if (!answer.fresh)
        hints.push_back({HintKind::StaleData, {{QStringLiteral("fetchedAt"), toIso(answer.fetchedAt)}}});
    if (answer.considered > 0 && withResults.areNone())
        hints.push_back(nothingCounted(rows, selection, answer.considered));
    const int fell = answer.filteredOut.total() - answer.filteredOut.otherObjective;
    if (fell > 0 && answer.creatives.size() < kFewLeft)
        hints.push_back(guardrailHint(answer, withResults.count(), answer.creatives.size()));
    if (taking == 0 && answer.filteredOut.otherObjective > 0)
        hints.push_back({HintKind::OtherObjectives,
                         {{QStringLiteral("objective"), objective},
                          {QStringLiteral("ads"), QString::number(answer.considered)},
                          {QStringLiteral("otherObjective"), QString::number(answer.filteredOut.otherObjective)}}});
    return hints;
}

} // namespace mci::services
