// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/CloneLibrary.h"

#include "imaging/PictureDecoder.h"
#include "imaging/PicturePrinter.h"
#include "imaging/ThumbnailCache.h"
#include "services/PictureKnowledge.h"
#include "store/CreativeRepository.h"

namespace mci::services {

CloneLibrary::CloneLibrary(const store::Database &database, const ServiceConfig &config, const Clock &clock)
    : m_database(database)
    , m_config(config)
    , m_clock(clock)
{
}

std::optional<domain::PicturePrint> CloneLibrary::printOf(const domain::Creative &creative) const
{
    if (creative.thumbnailFile.isEmpty())
        return std::nullopt;
    const Result<QByteArray> bytes = imaging::ThumbnailCache(m_config.thumbnailFolder).read(creative.thumbnailFile);
    const auto picture = bytes.and_then([](const QByteArray &read) { return imaging::decodePicture(read); });
    return picture ? std::optional(imaging::printOf(picture->image)) : std::nullopt;
}

Status CloneLibrary::addMeaning(const std::vector<domain::Creative> &creatives, LoadedLibrary &library) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    PictureKnowledge knowledge(*session, m_clock);
    for (std::size_t i = 0; i < creatives.size(); ++i) {
        auto &print = library.subjects[i].picture;
        if (!print)
            continue;
        const auto facts = knowledge.find(creatives[i]);
        if (!facts)
            return failure(facts.error());
        if (*facts) {
            print->encoderId = (*facts)->fingerprint.encoderId;
            print->embedding = domain::Levels::of((*facts)->fingerprint.embedding);
        }
    }
    return {};
}

Result<LoadedLibrary> CloneLibrary::load(const QString &organizationId, const std::function<void(double)> &progress,
                                         const CancelToken &cancel) const
{
    const auto creatives = m_database.session().and_then(
        [&](store::Session session) { return store::CreativeRepository(session).listOrganization(organizationId); });
    if (!creatives)
        return failure(creatives.error());
    LoadedLibrary library;
    library.subjects.reserve(creatives->size());
    for (const domain::Creative &creative : *creatives) {
        if (cancel.isCancelled())
            return failure(cancelledError());
        library.subjects.push_back(
            {creative.id, printOf(creative), {creative.headline, creative.body, creative.description}});
        library.withoutPicture += library.subjects.back().picture ? 0 : 1;
        progress(static_cast<double>(library.subjects.size()) / static_cast<double>(creatives->size()));
    }
    if (const Status added = addMeaning(*creatives, library); !added)
        return failure(added.error());
    return library;
}

} // namespace mci::services
