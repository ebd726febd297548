// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Health.h"

#include "domain/Job.h"
#include "domain/Percentile.h"
#include "store/MetricsRepository.h"

namespace mci::services {

namespace {

constexpr auto kDays = std::chrono::hours(24 * 7);
constexpr double kMedian = 0.5;
constexpr double kSlowest = 0.95;

std::vector<std::chrono::milliseconds> durationsOf(const std::vector<store::MetricFigure> &figures, const char *jobType)
{
    std::vector<std::chrono::milliseconds> durations;
    for (const store::MetricFigure &figure : figures) {
        if (figure.success && figure.operation == QLatin1String(jobType))
            durations.push_back(figure.duration);
    }
    return durations;
}

} // namespace

Health::Health(const store::Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<HealthAnswer> Health::lastDays() const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto figures =
        store::MetricsRepository(*session, m_clock).figures(QStringLiteral("jobs"), m_clock.now() - kDays);
    if (!figures)
        return failure(figures.error());
    HealthAnswer answer;
    for (const store::MetricFigure &figure : *figures)
        ++(figure.success ? answer.succeeded : answer.failed);
    const auto insights = durationsOf(*figures, domain::job_type::kInsightsFetch);
    answer.insightsMedian = domain::percentile(insights, kMedian);
    answer.insightsP95 = domain::percentile(insights, kSlowest);
    answer.creativesMedian = domain::percentile(durationsOf(*figures, domain::job_type::kCreativeIngest), kMedian);
    return answer;
}

} // namespace mci::services
