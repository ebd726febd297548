// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DayReadHandler.h"

#include "domain/TimeWindow.h"
#include "services/AdGoals.h"
#include "services/BackgroundReading.h"
#include "services/DayPlan.h"
#include "services/NamedCreatives.h"
#include "services/Recorder.h"
#include "store/Transaction.h"

namespace mci::services {

namespace {

using namespace std::chrono_literals;

/** The rest is another job's, so that none of them lives for long. */
constexpr int kRangesOfOneJob = 4;
/** A page and the end of a range take no longer than that; a job that its runner ends counts as failed. */
constexpr auto kTimeToGiveBack = 5min;
/** A reading that was begun longer ago starts anew: its first pages would be nearly a day older than its last ones. */
constexpr auto kReadingLife = 20h;

} // namespace

/** One try of one job. */
class DayReadHandler::Work
{
public:
    Work(const DayReadHandler &handler, const jobs::JobContext &context, AccountRef ref, store::DaySeries series,
         meta::GraphAccess access)
        : m_handler(handler)
        , m_context(context)
        , m_ref(std::move(ref))
        , m_series(std::move(series))
        , m_account{m_series.organizationId, m_series.connectionId, m_series.adAccountId}
        , m_recorder(handler.m_database, handler.m_clock, m_series.organizationId, m_series.connectionId)
        , m_client(handler.m_transport, handler.m_gate, m_recorder, handler.m_clock, std::move(access))
    {
    }

    [[nodiscard]] Result<jobs::JobCompleted> run();

private:
    [[nodiscard]] Result<std::vector<domain::DateRange>> plan(store::Session &session);
    [[nodiscard]] Result<store::DayRead> beginOrResume(store::Session &session, domain::DateRange next);
    /** False when it stopped before the end of the range. */
    [[nodiscard]] Result<bool> readRange(store::Session &session, store::DayRead read);
    [[nodiscard]] Status storePage(store::Session &session, const meta::InsightsPage &page,
                                   const meta::InsightsPosition &position, store::DayRead &read);
    [[nodiscard]] Status publish(store::Session &session, const store::DayRead &read);
    [[nodiscard]] Status ensureGoals(store::Session &session);
    [[nodiscard]] bool givesBack() const
    {
        return m_client.usedPercent() >= kAllowanceLeftToOthers || m_context.timeLeft() < kTimeToGiveBack;
    }
    void tell(const QString &stage, double partOfRange, QJsonObject values = {}) const;

    const DayReadHandler &m_handler;
    const jobs::JobContext &m_context;
    const AccountRef m_ref;
    const store::DaySeries m_series;
    const store::AdAccountKey m_account;
    CallRecorder m_recorder;
    meta::GraphClient m_client;
    qint64 m_daysToRead = 0;
    qint64 m_daysRead = 0;
    qint64 m_daysOfRange = 0;
    qint64 m_rows = 0;
};

DayReadHandler::DayReadHandler(const store::Database &database, const AccountAccess &accounts,
                               net::HttpTransport &transport, meta::RateGate &gate, const Clock &clock)
    : m_database(database)
    , m_accounts(accounts)
    , m_transport(transport)
    , m_gate(gate)
    , m_clock(clock)
{
}

Result<jobs::JobOutcome> DayReadHandler::run(const jobs::JobContext &context)
{
    const QString &connectionId = context.job().connectionId;
    Result<AccountRef> ref = m_accounts.account(connectionId, context.job().adAccountId);
    if (!ref)
        return failure(ref.error());
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    auto series = store::DaySeriesRepository(*session, m_clock).find(connectionId, context.job().adAccountId);
    if (!series)
        return failure(series.error());
    if (!*series)
        return failure(makeError(ErrorCode::InsightsNotFound, Reason::InsightsMissing));
    Result<meta::GraphAccess> access = m_accounts.graphAccess(connectionId);
    if (!access)
        return failure(access.error());
    Result<jobs::JobCompleted> done =
        Work(*this, context, std::move(*ref), std::move(**series), std::move(*access)).run();
    if (!done) {
        m_accounts.noteError(connectionId, done.error());
        return failure(done.error());
    }
    return jobs::JobOutcome(std::move(*done));
}

Result<jobs::JobCompleted> DayReadHandler::Work::run()
{
    Result<store::Session> session = m_handler.m_database.session();
    if (!session)
        return failure(session.error());
    Result<std::vector<domain::DateRange>> ranges = plan(*session);
    if (!ranges)
        return failure(ranges.error());
    m_daysToRead = daysIn(*ranges);
    for (int i = 0; i < kRangesOfOneJob && !ranges->empty() && !givesBack(); ++i) {
        const Result<store::DayRead> read = beginOrResume(*session, ranges->front());
        if (!read)
            return failure(read.error());
        const Result<bool> whole = readRange(*session, *read);
        if (!whole)
            return failure(whole.error());
        ranges = plan(*session);
        if (!ranges)
            return failure(ranges.error());
        if (!*whole)
            break;
    }
    jobs::JobCompleted done;
    done.result = {{QStringLiteral("days"), m_daysRead},
                   {QStringLiteral("rows"), m_rows},
                   {QStringLiteral("daysLeft"), daysIn(*ranges)}};
    return done;
}

Result<std::vector<domain::DateRange>> DayReadHandler::Work::plan(store::Session &session)
{
    return plannedDays(session, m_handler.m_clock, m_series, m_ref.account.timeZone);
}

Result<store::DayRead> DayReadHandler::Work::beginOrResume(store::Session &session, domain::DateRange next)
{
    store::DayReadRepository readings(session, m_handler.m_clock, m_series);
    const auto current = readings.current();
    if (!current)
        return failure(current.error());
    if (*current && m_handler.m_clock.now() - (*current)->startedAt < kReadingLife)
        return **current;
    return readings.begin(next);
}

Result<bool> DayReadHandler::Work::readRange(store::Session &session, store::DayRead read)
{
    m_daysOfRange = read.range.days();
    meta::InsightsReader reader(m_client, {m_series.adAccountId, read.range, meta::InsightsQuery::Grain::Day},
                                meta::InsightsPosition::fromJson(read.position));
    const auto onReport = [&](int percent) {
        // The report goes on at Meta while we are away: remember it, so that a restart asks for this one.
        (void)store::DayReadRepository(session, m_handler.m_clock, m_series).savePosition(reader.position().toJson());
        tell(QStringLiteral("report"), 0, {{QStringLiteral("percent"), percent}});
    };
    while (!reader.position().done()) {
        if (givesBack())
            return false;
        tell(QStringLiteral("days"), 1.0 - 1.0 / (1.0 + read.pages));
        const Result<meta::InsightsPage> page = reader.next(m_context.cancel(), onReport);
        if (!page)
            return failure(page.error());
        if (const Status stored = storePage(session, *page, reader.position(), read); !stored)
            return failure(stored.error());
    }
    if (const Status goals = ensureGoals(session); !goals)
        return failure(goals.error());
    if (const Status published = publish(session, read); !published)
        return failure(published.error());
    m_daysRead += read.range.days();
    m_rows += read.rows;
    return true;
}

Status DayReadHandler::Work::storePage(store::Session &session, const meta::InsightsPage &page,
                                       const meta::InsightsPosition &position, store::DayRead &read)
{
    return store::inTransaction(session, [&]() -> Status {
        if (const Status added = addNamedCreatives(session, m_account, page.rows, m_handler.m_clock.now()); !added)
            return added;
        auto stored = store::DayReadRepository(session, m_handler.m_clock, m_series)
                          .storePage(page.rows, position.toJson(), m_context.job().id);
        if (!stored)
            return failure(stored.error());
        read = *std::move(stored);
        return {};
    });
}

Status DayReadHandler::Work::ensureGoals(store::Session &session)
{
    const auto adSets = store::DayReadRepository(session, m_handler.m_clock, m_series).adSetIds();
    if (!adSets)
        return failure(adSets.error());
    const Result<bool> known = goalsKnown(m_handler.m_database, m_handler.m_clock, m_account, *adSets);
    if (!known)
        return failure(known.error());
    return *known ? Status{} : fetchGoals(m_handler.m_database, m_account, m_client, m_context.cancel());
}

Status DayReadHandler::Work::publish(store::Session &session, const store::DayRead &read)
{
    // The numbers may be as old as the beginning of the reading.
    const QDate readOn = domain::accountToday(read.startedAt, m_ref.account.timeZone);
    domain::DayCoverage days;
    for (QDate day = read.range.since; day <= read.range.until; day = day.addDays(1))
        days.push_back({day, read.startedAt, domain::staysProvisional(day, readOn)});
    return store::DayReadRepository(session, m_handler.m_clock, m_series).publish(days);
}

void DayReadHandler::Work::tell(const QString &stage, double partOfRange, QJsonObject values) const
{
    const double total = static_cast<double>(std::max<qint64>(1, m_daysToRead));
    const double done = static_cast<double>(m_daysRead) + partOfRange * static_cast<double>(m_daysOfRange);
    values.insert(QStringLiteral("done"), m_daysRead);
    values.insert(QStringLiteral("total"), m_daysToRead);
    m_context.progress(stage, done / total, values);
}

} // namespace mci::services
