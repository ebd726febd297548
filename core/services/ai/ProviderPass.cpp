// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ai/ProviderPass.h"

#include "services/ai/ProviderErrors.h"
#include "store/CreativePatternRepository.h"

#include <mutex>
#include <thread>

namespace mci::services {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kSideBySide = 2;
/** The longest that one question may take; what would not be done in time is left to another job. */
constexpr auto kOneQuestion = 5min;

/** Shares the creatives of a job out to its threads. */
class Round
{
public:
    Round(const jobs::JobContext &context, const std::vector<domain::Creative> &creatives, ProviderTally &tally)
        : m_context(context)
        , m_creatives(creatives)
        , m_tally(tally)
    {
        tell();
    }

    /** nullptr at the end. */
    const domain::Creative *next()
    {
        const std::lock_guard guard(m_mutex);
        if (m_next >= m_creatives.size())
            return nullptr;
        if (m_context.timeLeft() < kOneQuestion) {
            for (; m_next < m_creatives.size(); ++m_next)
                m_tally.left.append(m_creatives[m_next].id);
            return nullptr;
        }
        return &m_creatives[m_next++];
    }

    void note(const Status &asked)
    {
        const std::lock_guard guard(m_mutex);
        if (asked) {
            ++m_tally.named;
        } else if (endsTheWork(asked.error())) {
            m_end = asked.error();
            m_next = m_creatives.size();
        } else {
            if (!m_tally.firstError)
                m_tally.firstError = asked.error();
            ++m_tally.failed;
            if (!isOfOneQuestion(asked.error())) {
                m_tally.failed += static_cast<qint64>(m_creatives.size() - m_next);
                m_next = m_creatives.size();
            }
        }
        tell();
    }

    [[nodiscard]] const std::optional<Error> &end() const { return m_end; }

private:
    void tell() const
    {
        const auto total = static_cast<qint64>(m_creatives.size());
        const qint64 done = std::min(m_tally.named + m_tally.failed, total);
        m_context.progress(QStringLiteral("provider"),
                           static_cast<double>(done) / static_cast<double>(std::max<qint64>(1, total)),
                           {{QStringLiteral("done"), done}, {QStringLiteral("total"), total}});
    }

    const jobs::JobContext &m_context;
    const std::vector<domain::Creative> &m_creatives;
    // Guards everything below and the tally.
    std::mutex m_mutex;
    ProviderTally &m_tally;
    std::size_t m_next = 0;
    std::optional<Error> m_end;
};

} // namespace

void ProviderTally::addTo(QJsonObject &result) const
{
    if (isOff)
        return;
    result.insert(QStringLiteral("provider"), named);
    result.insert(QStringLiteral("providerFailed"), failed);
    if (firstError)
        result.insert(QStringLiteral("providerError"), firstError->toJson());
}

ProviderPass::ProviderPass(const store::Database &database, ProviderAnalysis &analysis,
                           const CreativePictures &pictures)
    : m_database(database)
    , m_analysis(analysis)
    , m_pictures(pictures)
{
}

Result<ProviderTally> ProviderPass::run(const jobs::JobContext &context, const std::vector<domain::Creative> &creatives)
{
    ProviderTally tally;
    const auto may = m_analysis.mayAsk(context.job().organizationId);
    if (!may)
        return failure(may.error());
    if (!*may)
        return tally;
    tally.isOff = false;
    const auto open = unasked(context, creatives);
    if (!open) {
        // A key that is missing, a locked keychain: what this machine found out stands all the same.
        if (endsTheWork(open.error()))
            return failure(open.error());
        tally.failed = static_cast<qint64>(creatives.size());
        tally.firstError = open.error();
        return tally;
    }
    if (const Status asked = askAll(context, *open, tally); !asked)
        return failure(asked.error());
    return tally;
}

Result<std::vector<domain::Creative>> ProviderPass::unasked(const jobs::JobContext &context,
                                                            const std::vector<domain::Creative> &creatives) const
{
    const bool again = context.job().payload.value(QLatin1String("again")).toBool();
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    store::CreativePatternRepository patterns(*session);
    std::vector<domain::Creative> open;
    for (const domain::Creative &creative : creatives) {
        if (creative.imageSha256.isEmpty())
            continue;
        const auto digest = m_analysis.inputDigest(creative);
        if (!digest)
            return failure(digest.error());
        const auto known = patterns.inputDigest(creative.organizationId, creative.id, domain::PatternSource::Provider);
        if (!known)
            return failure(known.error());
        if (again || *known != *digest)
            open.push_back(creative);
    }
    return open;
}

Status ProviderPass::askAll(const jobs::JobContext &context, const std::vector<domain::Creative> &creatives,
                            ProviderTally &tally)
{
    if (creatives.empty())
        return {};
    Round round(context, creatives, tally);
    const auto askOneByOne = [&] {
        while (const domain::Creative *creative = round.next())
            round.note(ask(*creative, context.cancel()));
    };
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < std::min(creatives.size(), kSideBySide); ++i)
        threads.emplace_back(askOneByOne);
    for (std::thread &thread : threads)
        thread.join();
    return round.end() ? Status(failure(*round.end())) : Status{};
}

Status ProviderPass::ask(const domain::Creative &creative, const CancelToken &cancel)
{
    const auto digest = m_analysis.inputDigest(creative);
    if (!digest)
        return failure(digest.error());
    const auto patterns = m_analysis.analyse(
        creative, [&](const CancelToken &stop) { return m_pictures.of(creative, stop); }, cancel);
    if (!patterns)
        return failure(patterns.error());
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto saved =
        store::CreativePatternRepository(*session).save({creative.organizationId, creative.id, *patterns, *digest});
    return saved ? Status{} : Status(failure(saved.error()));
}

} // namespace mci::services
