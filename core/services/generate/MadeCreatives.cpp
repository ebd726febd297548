// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/MadeCreatives.h"

#include "base/Ids.h"
#include "services/generate/CreativeNames.h"
#include "services/generate/KeptVariations.h"
#include "services/generate/PaidAnswers.h"
#include "store/BriefRepository.h"
#include "store/ConnectionRepository.h"
#include "store/GenerationAnswerRepository.h"
#include "store/Transaction.h"

#include <QFileInfo>

namespace mci::services {

namespace {

/** Time enough to want it back. */
constexpr std::chrono::hours kKeptAfterRemoval{24};

/** Who came last of those that are logged in to Meta for the client of an output; empty where nobody is. */
Result<QString> loggedInTo(store::Session &session, const QString &outputId)
{
    const auto output = store::OutputRepository(session).find(outputId);
    if (!output)
        return failure(output.error());
    if (!*output)
        return failure(unknownOutput(outputId));
    return store::ConnectionRepository(session)
        .list((*output)->organizationId)
        .transform([](const std::vector<domain::Connection> &connections) {
            const domain::Connection *last = nullptr;
            for (const domain::Connection &one : connections) {
                if (!one.disconnectedAt && (!last || one.updatedAt > last->updatedAt))
                    last = &one;
            }
            return last ? last->metaUserName : QString();
        });
}

} // namespace

MadeCreatives::MadeCreatives(const store::Database &database, const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_config(config)
    , m_clock(clock)
{
}

imaging::ThumbnailCache MadeCreatives::folder() const
{
    return imaging::ThumbnailCache(m_config.current()->madeFolder);
}

Result<OutputEntry> MadeCreatives::entryOf(store::Session &session, const store::OutputRow &row) const
{
    const auto kept = readVariations(session, row);
    if (!kept)
        return failure(kept.error());
    OutputEntry entry;
    entry.id = row.id;
    entry.briefId = row.briefId;
    entry.title = row.draft.brief.productName;
    entry.madeAt = row.madeAt;
    entry.sources = static_cast<int>(row.draft.sources.size());
    entry.variations = static_cast<int>(kept->variations.size());
    for (const MadeVariation &variation : kept->variations) {
        entry.approved += variation.approvedAt ? 1 : 0;
        entry.bestScore = std::max(entry.bestScore, variation.shown.score());
        entry.pictures.append(folder().find(variation.shown.files.front().name).value_or(QString()));
    }
    return entry;
}

Result<std::vector<OutputEntry>> MadeCreatives::list(const QString &organizationId) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto rows = store::OutputRepository(*session).list(organizationId);
    if (!rows)
        return failure(rows.error());
    std::vector<OutputEntry> entries;
    for (const store::OutputRow &row : *rows) {
        auto entry = entryOf(*session, row);
        if (!entry && store::isUnreadableRow(entry.error())) {
            store::logUnreadableRow(QStringLiteral("variation"), row.id, entry.error());
            continue;
        }
        if (!entry)
            return failure(std::move(entry).error());
        entries.push_back(*std::move(entry));
    }
    return entries;
}

Status MadeCreatives::addNames(store::Session &session, MadeOutput &output) const
{
    QStringList ids = domain::creativeIdsOf(output.draft.sources);
    for (const MadeVariation &variation : output.variations) {
        ids.append(variation.shown.verdict.nearestId);
        for (const domain::CloneFinding &finding : variation.shown.verdict.findings)
            ids.append(finding.nearestId);
    }
    auto named = CreativeNames(session, *m_config.current()).of(output.organizationId, ids);
    if (!named)
        return failure(std::move(named).error());
    output.named = *std::move(named);
    return {};
}

Result<MadeOutput> MadeCreatives::output(const QString &id) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto row = store::OutputRepository(*session).find(id);
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(unknownOutput(id));
    auto output = outputOf(**row);
    if (!output)
        return output;
    auto kept = readVariations(*session, **row);
    if (!kept)
        return failure(std::move(kept).error());
    output->variations = std::move(kept->variations);
    if (const Status named = addNames(*session, *output); !named)
        return failure(named.error());
    return output;
}

Result<MadeVariation> MadeCreatives::variation(const QString &id) const
{
    return m_database.session().and_then([&](store::Session session) { return readVariation(session, id); });
}

Result<std::vector<VariationRevision>> MadeCreatives::revisions(const QString &variationId) const
{
    return m_database.session().and_then([&](store::Session session) { return readRevisions(session, variationId); });
}

Result<MadeVariation> MadeCreatives::show(const QString &variationId, int number) const
{
    const auto shown = m_database.session().and_then(
        [&](store::Session session) { return store::OutputRepository(session).show(variationId, number); });
    if (!shown)
        return failure(shown.error());
    return *shown ? variation(variationId) : Result<MadeVariation>(failure(unknownVariation(variationId)));
}

Result<MadeVariation> MadeCreatives::setApproved(const QString &variationId, bool approved) const
{
    const auto before = variation(variationId);
    if (!before)
        return before;
    if (approved && !before->shown.verdict.passes())
        return failure(tooSimilar(before->shown.verdict));
    const auto set = m_database.session().and_then([&](store::Session session) {
        store::OutputRepository repository(session);
        if (!approved)
            return repository.takeApprovalBack(variationId);
        return loggedInTo(session, before->outputId).and_then([&](const QString &person) {
            return repository.approve(variationId, m_clock.now(), person);
        });
    });
    if (!set)
        return failure(set.error());
    return variation(variationId);
}

Status MadeCreatives::setRemoved(const QString &id, bool removed) const
{
    const auto set = m_database.session().and_then([&](store::Session session) {
        return store::OutputRepository(session).setRemoved(id, removed ? std::optional(m_clock.now()) : std::nullopt);
    });
    if (!set)
        return failure(set.error());
    return *set ? Status{} : Status(failure(unknownOutput(id)));
}

Status MadeCreatives::tidy() const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    store::OutputRepository repository(*session);
    const UtcTime before = m_clock.now() - kKeptAfterRemoval;
    if (const Status purged = repository.purge(before); !purged)
        return purged;
    QSet<QString> used;
    const Status read = repository.eachRevision([&](const QJsonObject &json) {
        for (const QString &name : fileNamesIn(json))
            used.insert(name);
    });
    if (!read)
        return read;
    const Status readToo = repository.eachFacts([&](const QJsonObject &json) {
        for (const QString &name : fileNamesInFacts(json))
            used.insert(name);
    });
    if (!readToo)
        return readToo;
    // A job that waits may be older than a day.
    const Status paid = store::GenerationAnswerRepository(*session).each(
        [&](const QJsonObject &json) { used.insert(PaidAnswers::fileNameIn(json)); });
    if (!paid)
        return paid;
    for (const QString &name : folder().names()) {
        // A newer one may be about to be named by a row.
        const QFileInfo file(folder().find(name).value_or(QString()));
        if (used.contains(name) || fromEpochMs(file.lastModified().toMSecsSinceEpoch()) > before)
            continue;
        if (const Status removed = folder().remove(name); !removed)
            return removed;
    }
    return {};
}

Result<QString> MadeCreatives::keep(const Generation &generation) const
{
    const domain::BriefDraft draft{generation.request.brief, generation.request.sources, generation.request.maker};
    const UtcTime now = m_clock.now();
    const domain::StoredBrief brief{
        newId(m_clock, QLatin1String("brief_")), generation.organizationId, 1, draft, now, now};
    const auto kept = keepPictures(generation, {brief.id, brief.version, draft}, folder(), m_clock);
    if (!kept)
        return failure(kept.error());
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const Status stored = store::inTransaction(*session, [&] {
        const Status added = store::BriefRepository(*session).add(brief);
        return added ? store::OutputRepository(*session).add(kept->output, kept->variations) : added;
    });
    if (!stored)
        return failure(stored.error());
    return kept->output.id;
}

} // namespace mci::services
