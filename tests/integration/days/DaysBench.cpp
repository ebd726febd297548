// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DaysBench.h"

#include "store/AdAccountRepository.h"
#include "store/DayFiguresReader.h"
#include "support/FakeToken.h"

#include <thread>

namespace mci::test {

using namespace std::chrono_literals;

namespace {

services::ServiceConfig defaults()
{
    services::ServiceConfig config;
    config.apiVersion = QStringLiteral("v26.0");
    config.syncJobsPerHour = 1000;
    config.guardrails = [](const QString &) -> Result<domain::Guardrails> { return domain::Guardrails{0, 0, 0}; };
    return config;
}

} // namespace

sandbox::SandboxOptions daysWorld(int ads, const QStringList &faults)
{
    sandbox::SandboxOptions options;
    options.ads = 20;
    options.days = 100;
    options.reportPolls = 0;
    options.accountAds = {{kLeads, ads}, {kSales, ads}};
    for (const QString &fault : faults)
        options.faults.append(*sandbox::parseFault(fault));
    return options;
}

DaysBench::DaysBench(const sandbox::SandboxOptions &options)
    : sandbox(options, &temp.clock)
    , config(defaults())
{
    if (!sandbox.start())
        qFatal("the sandbox does not start");
    services::ServiceConfig local = defaults();
    local.graphUrl = sandbox.url();
    config.replace(local);
    temp.addConnection();
    auto session = temp.session();
    std::vector<domain::AdAccount> list;
    for (const QString &id : {kLeads, kSales}) {
        domain::AdAccount account;
        account.connectionId = QStringLiteral("conn_1");
        account.organizationId = QLatin1String(domain::kDefaultOrganization);
        account.id = id;
        account.currency = QStringLiteral("BRL");
        account.timeZone = QStringLiteral("America/Sao_Paulo");
        list.push_back(account);
    }
    if (!store::AdAccountRepository(session).replaceAll(QStringLiteral("conn_1"), list)
        || !secrets.write(QStringLiteral("conn_1"), Secret(fakeToken())))
        qFatal("the profile cannot be made");
    m_registry.add(QLatin1String(domain::job_type::kInsightsFetch), m_fetch);
    m_registry.add(QLatin1String(domain::job_type::kInsightsDaily), m_days, {jobs::PoolKind::Background, 30min});
}

DaysBench::~DaysBench() = default;

void DaysBench::noteSync(const QString &account)
{
    auto session = temp.session();
    const auto noted =
        store::DaySeriesRepository(session, temp.clock)
            .noteSync({QLatin1String(domain::kDefaultOrganization), QStringLiteral("conn_1"), account, daysBack(30)});
    if (!noted)
        qFatal("not noted: %s", qPrintable(noted.error().detail));
}

QString DaysBench::queueDays(const QString &account)
{
    noteSync(account);
    const auto planned = m_planner.planNow(QStringLiteral("conn_1"), account);
    if (!planned || !*planned)
        return {};
    auto session = temp.session();
    return store::JobRepository(session, temp.clock)
        .newest(QLatin1String(domain::job_type::kInsightsDaily), QStringLiteral("conn_1"), account)
        .value()
        ->id;
}

QString DaysBench::queueSync(const services::SelectionInput &input)
{
    const auto queued = m_sync.queue(input);
    if (!queued)
        qWarning("not queued: %s", qPrintable(reasonName(queued.error().reason)));
    return queued ? queued->jobId : QString();
}

services::SelectionInput DaysBench::input(const QString &account, const char *objective, int firstBack,
                                          int lastBack) const
{
    services::SelectionInput in;
    in.connectionId = QStringLiteral("conn_1");
    in.adAccountId = account;
    in.since = daysBack(firstBack).toString(Qt::ISODate);
    in.until = daysBack(lastBack).toString(Qt::ISODate);
    in.objective = QLatin1String(objective);
    in.topN = 500;
    return in;
}

std::unique_ptr<jobs::JobRunner> DaysBench::newRunner()
{
    jobs::JobRunnerOptions options;
    options.poll = 10ms;
    auto runner = std::make_unique<jobs::JobRunner>(temp.database(), m_registry, temp.clock, options);
    if (const Status started = runner->start(); !started)
        qFatal("the runner does not start: %s", qPrintable(started.error().detail));
    return runner;
}

bool DaysBench::workUntil(const QString &jobId, domain::JobState state)
{
    const auto runner = newRunner();
    return waitFor(*runner, jobId, state);
}

bool DaysBench::waitFor(jobs::JobRunner &runner, const QString &jobId, domain::JobState state)
{
    CancelSource limit;
    const auto end = std::chrono::steady_clock::now() + 60s;
    return runner.runUntil(
        [&] {
            const domain::Job now = job(jobId);
            if (now.state != state && (domain::isFinal(now.state) || std::chrono::steady_clock::now() > end)) {
                qWarning("the job is %s: %s", qPrintable(domain::jobStateName(now.state)),
                         now.error ? qPrintable(reasonName(now.error->reason) + u' ' + now.error->detail) : "");
                limit.cancel();
            }
            return now.state == state;
        },
        limit.token());
}

domain::Job DaysBench::job(const QString &id)
{
    auto session = temp.session();
    return store::JobRepository(session, temp.clock).find(id).value().value();
}

domain::DayCoverage DaysBench::coverage(const QString &account)
{
    auto session = temp.session();
    store::DaySeriesRepository repository(session, temp.clock);
    const auto series = repository.find(QStringLiteral("conn_1"), account).value();
    return series ? repository.coverage(series->id).value() : domain::DayCoverage();
}

std::vector<domain::InsightRow> DaysBench::daysWindow(const QString &account, domain::DateRange window)
{
    auto session = temp.session();
    const auto series = store::DaySeriesRepository(session, temp.clock).find(QStringLiteral("conn_1"), account).value();
    const auto answer = store::DayFiguresReader(session, temp.clock, series.value()).window(window);
    return answer.value().value_or(store::DayWindow()).rows;
}

QStringList DaysBench::requests(const QString &part) const
{
    return sandbox.requests().filter(part);
}

} // namespace mci::test
