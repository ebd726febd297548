// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DayView.h"

#include "store/AdSetRepository.h"

namespace mci::services {

namespace {

Error noDays()
{
    return makeError(ErrorCode::InsightsNotFound, Reason::InsightsMissing);
}

} // namespace

Result<DayView> openDayView(store::Session &session, ResolvedSelection selection, const Clock &clock)
{
    const domain::InsightSelection &wanted = selection.insights;
    store::DaySeriesRepository repository(session, clock);
    auto series = repository.find(wanted.connectionId, wanted.adAccountId);
    if (!series)
        return failure(series.error());
    if (!*series)
        return failure(noDays());
    auto coverage = repository.coverage((*series)->id);
    if (!coverage)
        return failure(coverage.error());
    if (coverage->empty())
        return failure(noDays());
    auto goals = store::AdSetRepository(session).goals(wanted.connectionId, wanted.adAccountId);
    if (!goals)
        return failure(goals.error());
    return DayView{std::move(selection), std::move(**series), std::move(*coverage), std::move(*goals)};
}

domain::DateRange periodBefore(domain::DateRange window)
{
    return {window.since.addDays(-window.days()), window.since.addDays(-1)};
}

Result<domain::stats::Dispersions> dispersionsOfDays(store::Session &session, const ResolvedSelection &selection,
                                                     const Clock &clock)
{
    domain::stats::Dispersions dispersions;
    const Result<DayView> view = openDayView(session, selection, clock);
    if (!view && view.error().reason == Reason::InsightsMissing)
        return dispersions;
    if (!view)
        return failure(view.error());
    AdDayCounter counter(selection.insights, view->goals);
    const auto add = [&](const store::AdDays &ad, const store::DayNames &names) {
        const AdDayCounter::Count count = counter.count(ad, names, {selection.insights.window});
        if (!count.takesPart)
            return;
        std::vector<domain::stats::DayCount> days;
        days.reserve(count.days.size());
        for (const AdDayCounter::Day &day : count.days)
            days.push_back(day.tally.dayCount());
        dispersions[count.stratum].add(days);
    };
    const Status read = store::DayFiguresReader(session, clock, view->series).eachAd(selection.insights.window, add);
    if (!read)
        return failure(read.error());
    return dispersions;
}

} // namespace mci::services
