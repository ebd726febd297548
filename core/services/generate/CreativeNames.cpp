// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/CreativeNames.h"

#include "imaging/ThumbnailCache.h"
#include "services/generate/RevisionJson.h"
#include "store/CreativeRepository.h"

namespace mci::services {

CreativeNames::CreativeNames(store::Session &session, const ServiceConfig &config)
    : m_session(session)
    , m_config(config)
{
}

Result<std::optional<NamedCreative>> CreativeNames::made(const QString &organizationId, const QString &id) const
{
    store::OutputRepository repository(m_session);
    const auto row = repository.findVariation(id);
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::optional<NamedCreative>();
    const auto output = repository.find((*row)->outputId);
    if (!output)
        return failure(output.error());
    const auto variation = variationOf(**row);
    if (!variation)
        return failure(variation.error());
    if (!*output || (*output)->organizationId != organizationId)
        return std::optional<NamedCreative>();
    const imaging::ThumbnailCache folder(m_config.madeFolder);
    return std::optional(NamedCreative{variation->shown.copy.headline,
                                       folder.find(variation->shown.files.front().name).value_or(QString()), true});
}

Result<QHash<QString, NamedCreative>> CreativeNames::of(const QString &organizationId, const QStringList &ids) const
{
    const auto creatives = store::CreativeRepository(m_session).findMany(ids);
    if (!creatives)
        return failure(creatives.error());
    const imaging::ThumbnailCache folder(m_config.thumbnailFolder);
    QHash<QString, NamedCreative> names;
    for (const QString &id : ids) {
        if (id.isEmpty() || names.contains(id))
            continue;
        if (const auto creative = creatives->find(id); creative != creatives->end()) {
            if (creative->organizationId == organizationId)
                names.insert(id, {creative->adName, folder.find(creative->thumbnailFile).value_or(QString()), false});
            continue;
        }
        const auto own = made(organizationId, id);
        if (!own)
            return failure(own.error());
        if (*own)
            names.insert(id, **own);
    }
    return names;
}

} // namespace mci::services
