// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/PatternLenders.h"

#include "services/ai/ProviderQuestion.h"
#include "services/KnownCreatives.h"
#include "store/CreativePatternRepository.h"
#include "store/CreativeRepository.h"

namespace mci::services {

namespace {

void add(LoadedLenders &loaded, const domain::Creative &creative, const domain::BriefSource &source,
         domain::CreativePatterns patterns)
{
    loaded.lenders.push_back({creative.id, std::move(patterns), source.chanceOfBetter, source.layers});
    loaded.creatives.push_back(creative);
    loaded.voice.push_back(adCopyOf(creative));
    for (const QString &text : {creative.headline, creative.body, creative.description}) {
        if (!text.isEmpty())
            loaded.texts.append(text);
    }
}

} // namespace

std::vector<domain::BriefSource> lending(std::vector<domain::BriefSource> sources)
{
    std::erase_if(sources, [](const domain::BriefSource &source) { return source.layers.isEmpty(); });
    return sources;
}

Result<LoadedLenders> loadLenders(store::Session &session, const std::vector<domain::BriefSource> &sources,
                                  const QString &organizationId)
{
    const std::vector<domain::BriefSource> lenders = lending(sources);
    if (lenders.empty())
        return failure(invalidOption(Reason::OptionMissing, QStringLiteral("creative"), {}, {}));
    const auto creatives = knownCreatives(session, domain::creativeIdsOf(lenders));
    if (!creatives)
        return failure(creatives.error());
    LoadedLenders loaded;
    loaded.organizationId = organizationId.isEmpty() ? creatives->front().organizationId : organizationId;
    store::CreativePatternRepository repository(session);
    QStringList without;
    for (std::size_t i = 0; i < creatives->size(); ++i) {
        const domain::Creative &creative = creatives->at(i);
        // What another client's creatives teach stays with that client.
        if (creative.organizationId != loaded.organizationId)
            return failure(unknownCreative(creative.id));
        auto patterns = repository.find(creative.organizationId, creative.id);
        if (!patterns)
            return failure(std::move(patterns).error());
        if (*patterns)
            add(loaded, creative, lenders[i], **std::move(patterns));
        else
            without.append(creative.id);
    }
    if (!without.isEmpty())
        return failure(makeError(ErrorCode::PatternsNotExtracted, Reason::None, {},
                                 {{QStringLiteral("value"), without.join(QLatin1Char(' '))}}));
    return loaded;
}

Result<LoadedLenders> loadLendersLeft(store::Session &session, const QString &organizationId,
                                      const std::vector<domain::BriefSource> &sources)
{
    const auto creatives = store::CreativeRepository(session).findMany(domain::creativeIdsOf(sources));
    if (!creatives)
        return failure(creatives.error());
    LoadedLenders loaded;
    loaded.organizationId = organizationId;
    store::CreativePatternRepository repository(session);
    for (const domain::BriefSource &source : lending(sources)) {
        const auto creative = creatives->find(source.creativeId);
        if (creative == creatives->end() || creative->organizationId != organizationId)
            continue;
        auto patterns = repository.find(organizationId, creative->id);
        if (!patterns)
            return failure(std::move(patterns).error());
        if (*patterns)
            add(loaded, *creative, source, **std::move(patterns));
    }
    return loaded;
}

} // namespace mci::services
