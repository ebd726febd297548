// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/CloneLibrary.h"

#include "imaging/PictureDecoder.h"
#include "imaging/PicturePrinter.h"
#include "imaging/ThumbnailCache.h"
#include "services/generate/RevisionJson.h"
#include "services/PictureKnowledge.h"
#include "store/CreativeRepository.h"
#include "store/OutputRepository.h"

namespace mci::services {

namespace {

/** Creatives that are asked about at once: so long a cancelled one may go on. */
constexpr qsizetype kAtOnce = 500;

using Prints = QHash<QString, store::StoredPrint>;

/** What the encoder in use saw in pictures of whose prints it knows nothing, such as those of an encoder before it. */
Status addMeaning(store::Session &session, const Clock &clock, Prints &prints, Prints &fresh, const CancelToken &cancel)
{
    PictureKnowledge knowledge(session, clock);
    const auto encoder = knowledge.encoder();
    if (!encoder)
        return failure(encoder.error());
    QStringList missing;
    for (auto known = prints.constBegin(); known != prints.constEnd(); ++known) {
        if (!encoder->isEmpty() && known->print && known->print->encoderId != *encoder)
            missing.append(known.key());
    }
    for (qsizetype first = 0; first < missing.size(); first += kAtOnce) {
        if (cancel.isCancelled())
            return failure(cancelledError());
        const auto seen = knowledge.seenBy(*encoder, missing.mid(first, kAtOnce));
        if (!seen)
            return failure(seen.error());
        for (auto facts = seen->constBegin(); facts != seen->constEnd(); ++facts) {
            store::StoredPrint &known = prints[facts.key()];
            known.print->encoderId = facts->fingerprint.encoderId;
            known.print->embedding = domain::Levels::of(facts->fingerprint.embedding);
            fresh.insert(facts.key(), known);
        }
    }
    return {};
}

Result<std::vector<domain::CloneSubject>> approvedOf(store::Session &session, const QString &organizationId)
{
    const auto rows = store::OutputRepository(session).approved(organizationId);
    if (!rows)
        return failure(rows.error());
    std::vector<domain::CloneSubject> subjects;
    for (const store::VariationRow &row : *rows) {
        auto subject = subjectOf(row.id, row.revision);
        if (!subject && store::isUnreadableRow(subject.error())) {
            store::logUnreadableRow(QStringLiteral("variation"), row.id, subject.error());
            continue;
        }
        if (!subject)
            return failure(std::move(subject).error());
        subjects.push_back(*std::move(subject));
    }
    return subjects;
}

} // namespace

CloneLibrary::CloneLibrary(const store::Database &database, const ServiceConfig &config, const Clock &clock)
    : m_database(database)
    , m_config(config)
    , m_clock(clock)
{
}

std::optional<store::StoredPrint> CloneLibrary::printOf(const domain::Creative &creative) const
{
    const Result<QByteArray> bytes = imaging::ThumbnailCache(m_config.thumbnailFolder).read(creative.thumbnailFile);
    if (!bytes)
        return std::nullopt;
    const auto picture = imaging::decodePicture(*bytes);
    return store::StoredPrint{creative.imageSha256,
                              picture ? std::optional(imaging::printOf(picture->image)) : std::nullopt};
}

Result<CloneLibrary::Prints> CloneLibrary::printsOf(const QString &organizationId,
                                                    const std::vector<domain::Creative> &creatives,
                                                    const std::function<void(double)> &progress,
                                                    const CancelToken &cancel) const
{
    auto known = m_database.session().and_then(
        [&](store::Session session) { return store::PicturePrintRepository(session).list(organizationId); });
    if (!known)
        return known;
    Prints prints;
    Prints fresh;
    std::size_t seen = 0;
    // Without a session: looking at pictures takes long, and a session keeps a connection to the database.
    for (const domain::Creative &creative : creatives) {
        if (cancel.isCancelled())
            return failure(cancelledError());
        progress(static_cast<double>(++seen) / static_cast<double>(creatives.size()));
        if (creative.imageSha256.isEmpty())
            continue;
        const auto stored = known->find(creative.id);
        if (stored != known->end() && stored->imageSha256 == creative.imageSha256) {
            prints.insert(creative.id, *std::move(stored));
        } else if (auto print = printOf(creative)) {
            prints.insert(creative.id, *std::move(print));
            fresh.insert(creative.id, prints.value(creative.id));
        }
    }
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    if (const Status added = addMeaning(*session, m_clock, prints, fresh, cancel); !added)
        return failure(added.error());
    if (!fresh.isEmpty()) {
        if (const Status kept = store::PicturePrintRepository(*session).save(fresh); !kept)
            return failure(kept.error());
    }
    return prints;
}

Result<LoadedLibrary> CloneLibrary::load(const QString &organizationId, const std::function<void(double)> &progress,
                                         const CancelToken &cancel) const
{
    const auto creatives = m_database.session().and_then(
        [&](store::Session session) { return store::CreativeRepository(session).listOrganization(organizationId); });
    if (!creatives)
        return failure(creatives.error());
    auto prints = printsOf(organizationId, *creatives, progress, cancel);
    if (!prints)
        return failure(std::move(prints).error());
    auto made =
        m_database.session().and_then([&](store::Session session) { return approvedOf(session, organizationId); });
    if (!made)
        return failure(std::move(made).error());
    LoadedLibrary library;
    library.made = *std::move(made);
    library.subjects.reserve(creatives->size());
    for (const domain::Creative &creative : *creatives) {
        std::optional<domain::PicturePrint> print;
        if (const auto known = prints->find(creative.id); known != prints->end())
            print = std::move(known->print);
        if (!print && !creative.ingestedAt) {
            ++library.reach.notRead;
            continue;
        }
        library.reach.byTextAlone += print ? 0 : 1;
        library.subjects.push_back(
            {creative.id, std::move(print), {creative.headline, creative.body, creative.description}});
    }
    return library;
}

} // namespace mci::services
