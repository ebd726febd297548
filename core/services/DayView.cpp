// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DayView.h"

#include "services/ScatterLearner.h"
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
    const Result<DayView> view = openDayView(session, selection, clock);
    if (!view && view.error().reason == Reason::InsightsMissing)
        return domain::stats::Dispersions();
    if (!view)
        return failure(view.error());
    ScatterLearner learner(selection.insights, view->goals);
    const auto choose
        = [&](QByteArrayView adId, const domain::InsightRow &adSet) { return learner.wants(adId, adSet); };
    const Status read = store::DayFiguresReader(session, clock, view->series)
                            .eachWindow(selection.insights.window, choose,
                                        [&](const store::WindowAd &ad) { learner.pass(ad); });
    if (!read)
        return failure(read.error());
    return learner.dispersions();
}

} // namespace mci::services
