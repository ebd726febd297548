// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PatternExtractHandler.h"

#include "ai/PatternBuilder.h"
#include "ai/VisionPool.h"
#include "domain/Digest.h"
#include "services/ai/ProviderPass.h"
#include "services/ai/ProviderQuestion.h"
#include "services/ExtractPatterns.h"
#include "services/PatternPlanner.h"
#include "services/PictureKnowledge.h"
#include "store/CreativePatternRepository.h"
#include "store/CreativeRepository.h"

#include <atomic>
#include <mutex>
#include <thread>

namespace mci::services {

namespace {

/** What becomes of the whole job, not of one creative. */
bool endsTheJob(const Error &error)
{
    return error.isCancelled() || error.code == ErrorCode::DiskFull || error.reason == Reason::DatabaseFailed
        || error.reason == Reason::DatabaseBusy;
}

QString inputDigest(const domain::Creative &creative)
{
    return QString::fromLatin1(
        domain::digestOf({QLatin1String(ai::kLocalRules), creative.imageSha256, creative.headline, creative.body,
                          creative.description, creative.callToAction}));
}

} // namespace

PatternExtractHandler::PatternExtractHandler(const store::Database &database, ai::PictureAnalysis &analysis,
                                             const CreativePictures &pictures, ProviderAnalysis &provider,
                                             const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_analysis(analysis)
    , m_pictures(pictures)
    , m_provider(provider)
    , m_config(config)
    , m_clock(clock)
{
}

Result<jobs::JobOutcome> PatternExtractHandler::run(const jobs::JobContext &context)
{
    const auto creatives = creativesOf(context);
    if (!creatives)
        return failure(creatives.error());
    Count count;
    if (const Status done = extractAll(context, *creatives, count); !done)
        return failure(done.error());
    if (count.problem && count.failed == static_cast<qint64>(creatives->size()))
        return failure(*count.problem);
    jobs::JobCompleted completed;
    completed.result = {{QStringLiteral("patterns"), count.done - count.failed - count.asBefore},
                        {QStringLiteral("asBefore"), count.asBefore},
                        {QStringLiteral("failed"), count.failed}};
    if (const Status asked = askProvider(context, *creatives, completed); !asked)
        return failure(asked.error());
    return jobs::JobOutcome(std::move(completed));
}

Status PatternExtractHandler::askProvider(const jobs::JobContext &context,
                                          const std::vector<domain::Creative> &creatives,
                                          jobs::JobCompleted &completed) const
{
    // What nobody asked for is never sent.
    if (context.job().payload.value(QLatin1String(kUnasked)).toBool())
        return {};
    const auto tally = ProviderPass(m_database, m_provider, m_pictures).run(context, creatives);
    if (!tally)
        return failure(tally.error());
    tally->addTo(completed.result);
    if (!tally->left.isEmpty()) {
        const bool again = context.job().payload.value(QLatin1String("again")).toBool();
        store::NewJob rest = extractionJob(creatives.front(), tally->left, again);
        // This one is still under way: where nobody was asked yet, the wish would be the same.
        rest.dedupeKey.prepend(QStringLiteral("rest-"));
        completed.children.push_back(std::move(rest));
    }
    return {};
}

Status PatternExtractHandler::extractAll(const jobs::JobContext &context,
                                         const std::vector<domain::Creative> &creatives, Count &count) const
{
    auto lexicons = ai::Lexicons::load(m_config.current()->lexiconFolder);
    if (!lexicons)
        return failure(std::move(lexicons).error());
    const Rules rules{*std::move(lexicons), context.job().payload.value(QLatin1String("again")).toBool()};
    const auto total = static_cast<qint64>(creatives.size());
    std::atomic<std::size_t> next = 0;
    // Guards `count` and `end`.
    std::mutex mutex;
    std::optional<Error> end;
    const auto tell = [&context, total](qint64 done) {
        context.progress(QStringLiteral("patterns"),
                         static_cast<double>(done) / static_cast<double>(std::max<qint64>(1, total)),
                         {{QStringLiteral("done"), done}, {QStringLiteral("total"), total}});
    };
    const auto extractOneByOne = [&] {
        for (std::size_t i = next++; i < creatives.size(); i = next++) {
            const Result<Extracted> extracted = extract(creatives[i], rules, context.cancel());
            const std::scoped_lock lock(mutex);
            if (!extracted && endsTheJob(extracted.error())) {
                end = extracted.error();
                next = creatives.size();
                return;
            }
            count.add(extracted);
            tell(count.done);
        }
    };
    tell(0);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < std::min(creatives.size(), ai::VisionPool::kUsual); ++i)
        threads.emplace_back(extractOneByOne);
    for (std::thread &thread : threads)
        thread.join();
    return end ? Status(failure(*end)) : Status{};
}

void PatternExtractHandler::Count::add(const Result<Extracted> &extracted)
{
    ++done;
    if (!extracted) {
        ++failed;
        problem = extracted.error();
    } else if (*extracted == Extracted::AsBefore) {
        ++asBefore;
    }
}

Result<std::vector<domain::Creative>> PatternExtractHandler::creativesOf(const jobs::JobContext &context) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    QStringList ids;
    for (const QJsonValue &id : context.job().payload.value(QLatin1String("creativeIds")).toArray())
        ids.append(id.toString());
    const auto found = store::CreativeRepository(*session).findMany(ids);
    if (!found)
        return failure(found.error());
    std::vector<domain::Creative> creatives;
    for (const QString &id : ids) {
        // Another organization's creative is none of this job's.
        if (const auto it = found->find(id); it != found->end() && it->organizationId == context.job().organizationId)
            creatives.push_back(*it);
    }
    return creatives;
}

Result<PatternExtractHandler::Extracted> PatternExtractHandler::extract(const domain::Creative &creative,
                                                                        const Rules &rules,
                                                                        const CancelToken &cancel) const
{
    if (cancel.isCancelled())
        return failure(cancelledError());
    if (!rules.again) {
        Result<store::Session> session = m_database.session();
        if (!session)
            return failure(session.error());
        const auto known = store::CreativePatternRepository(*session).inputDigest(creative.organizationId, creative.id,
                                                                                  domain::PatternSource::Local);
        if (!known)
            return failure(known.error());
        if (*known == inputDigest(creative))
            return Extracted::AsBefore;
    }
    const Result<domain::PictureFacts> facts = factsOf(creative, rules.again, cancel);
    if (!facts)
        return failure(facts.error());
    domain::CreativePatterns patterns = ai::buildPatterns(*facts, adCopyOf(creative), rules.lexicons);
    if (creative.width > 0 && creative.height > 0)
        ai::setDimensions(patterns.visual, creative.width, creative.height);
    patterns.extractedAt = m_clock.now();
    if (const Status stored = store(creative, patterns); !stored)
        return failure(stored.error());
    return Extracted::Done;
}

Result<domain::PictureFacts> PatternExtractHandler::factsOf(const domain::Creative &creative, bool again,
                                                            const CancelToken &cancel) const
{
    if (!again) {
        Result<store::Session> session = m_database.session();
        if (!session)
            return failure(session.error());
        auto known = PictureKnowledge(*session, m_clock).find(creative);
        if (!known)
            return failure(std::move(known).error());
        if (*known)
            return **std::move(known);
    }
    const Result<QByteArray> picture = m_pictures.of(creative, cancel);
    if (!picture)
        return failure(picture.error());
    // Without a session: looking takes long, and a session keeps a connection to the database.
    auto facts = m_analysis.analyse(*picture, cancel);
    if (!facts)
        return facts;
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    if (const Status kept = PictureKnowledge(*session, m_clock).keep(creative, *facts); !kept)
        return failure(kept.error());
    return facts;
}

Status PatternExtractHandler::store(const domain::Creative &creative, const domain::CreativePatterns &patterns) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto saved = store::CreativePatternRepository(*session).save(
        {creative.organizationId, creative.id, patterns, inputDigest(creative)});
    return saved ? Status{} : Status(failure(saved.error()));
}

} // namespace mci::services
