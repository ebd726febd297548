// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/LibraryReadHandler.h"

#include "meta/CreativeReader.h"
#include "services/BackgroundReading.h"
#include "services/LibraryReading.h"
#include "services/Recorder.h"

namespace mci::services {

namespace {

using namespace std::chrono_literals;

/** The rest is another job's, so that naming patterns and reading days have their turn. */
constexpr int kMostOfOneJob = 500;
/** One batch whose picture servers are all as slow as they may be; a job that its runner ends counts as failed. */
constexpr auto kTimeToGiveBack = 5min;

} // namespace

/** One try of one job. */
class LibraryReadHandler::Work
{
public:
    Work(const LibraryReadHandler &handler, const jobs::JobContext &context, meta::GraphAccess access)
        : m_handler(handler)
        , m_context(context)
        , m_account{context.job().organizationId, context.job().connectionId, context.job().adAccountId}
        , m_unread(unreadOf(m_account, handler.m_clock.now()))
        , m_recorder(handler.m_database, handler.m_clock, m_account.organizationId, m_account.connectionId,
                     context.job().id)
        , m_client(handler.m_transport, handler.m_gate, m_recorder, handler.m_clock, std::move(access))
    {
    }

    [[nodiscard]] Result<jobs::JobCompleted> run();

private:
    [[nodiscard]] Result<int> count() const;
    /** False when nothing is left. */
    [[nodiscard]] Result<bool> readBatch();
    [[nodiscard]] bool allowanceRunsLow() const { return m_client.usedPercent() >= kAllowanceLeftToOthers; }
    void tell(int done) const;

    const LibraryReadHandler &m_handler;
    const jobs::JobContext &m_context;
    const store::AdAccountKey m_account;
    const store::UnreadCreatives m_unread;
    CallRecorder m_recorder;
    meta::GraphClient m_client;
    int m_total = 0;
    int m_read = 0;
    int m_pictures = 0;
};

LibraryReadHandler::LibraryReadHandler(const store::Database &database, const AccountAccess &accounts,
                                       net::HttpTransport &transport, net::HostResolver &resolver, meta::RateGate &gate,
                                       const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_accounts(accounts)
    , m_transport(transport)
    , m_gate(gate)
    , m_clock(clock)
    , m_ingest(transport, resolver, config, clock)
{
}

Result<jobs::JobOutcome> LibraryReadHandler::run(const jobs::JobContext &context)
{
    Result<meta::GraphAccess> access = m_accounts.graphAccess(context.job().connectionId);
    if (!access)
        return failure(access.error());
    Result<jobs::JobCompleted> done = Work(*this, context, *std::move(access)).run();
    if (!done) {
        m_accounts.noteError(context.job().connectionId, done.error());
        return failure(done.error());
    }
    return jobs::JobOutcome(*std::move(done));
}

Result<jobs::JobCompleted> LibraryReadHandler::Work::run()
{
    const Result<int> unread = count();
    if (!unread)
        return failure(unread.error());
    m_total = *unread;
    while (m_read < kMostOfOneJob && !allowanceRunsLow() && m_context.timeLeft() > kTimeToGiveBack) {
        const Result<bool> more = readBatch();
        if (!more)
            return failure(more.error());
        if (!*more)
            break;
    }
    const Result<int> left = count();
    if (!left)
        return failure(left.error());
    jobs::JobCompleted done;
    done.result = {{QStringLiteral("creatives"), m_read},
                   {QStringLiteral("pictures"), m_pictures},
                   {QLatin1String(kLeftToRead), *left}};
    if (Result<store::Session> session = m_handler.m_database.session())
        addCallCount(done.result, *session, m_handler.m_clock, m_context.job().id);
    if (*left > 0 && m_read > 0 && !allowanceRunsLow())
        done.children.push_back(libraryReadJob(m_account));
    return done;
}

Result<int> LibraryReadHandler::Work::count() const
{
    return m_handler.m_database.session().and_then(
        [&](store::Session session) { return store::CreativeRepository(session).countUnread(m_unread); });
}

Result<bool> LibraryReadHandler::Work::readBatch()
{
    const auto batch = m_handler.m_database.session().and_then([&](store::Session session) {
        return store::CreativeRepository(session).listUnread(m_unread, meta::kIdsPerCall);
    });
    if (!batch)
        return failure(batch.error());
    if (batch->empty())
        return false;
    const auto progress = [this](const QString &stage, int done, int) {
        tell(stage == QLatin1String("pictures") ? m_read + done : m_read);
    };
    const auto ingested =
        m_handler.m_ingest.read(m_client, m_account.adAccountId, *batch, progress, m_context.cancel());
    if (!ingested)
        return failure(ingested.error());
    const Status saved =
        m_handler.m_database.session().and_then([&](store::Session session) { return ingested->save(session); });
    if (!saved)
        return failure(saved.error());
    m_read += static_cast<int>(batch->size());
    m_pictures += static_cast<int>(ingested->prints.size());
    return true;
}

void LibraryReadHandler::Work::tell(int done) const
{
    // A sync may have named more ads meanwhile.
    const int total = std::max(m_total, done);
    m_context.progress(QStringLiteral("other_ads"), total > 0 ? static_cast<double>(done) / total : 1,
                       {{QStringLiteral("done"), done}, {QStringLiteral("total"), total}});
}

} // namespace mci::services
