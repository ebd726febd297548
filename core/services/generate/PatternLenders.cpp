// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/PatternLenders.h"

#include "services/KnownCreatives.h"
#include "store/CreativePatternRepository.h"

namespace mci::services {

Result<LoadedLenders> loadLenders(store::Session &session, const QStringList &creativeIds)
{
    if (creativeIds.isEmpty())
        return failure(invalidOption(Reason::OptionMissing, QStringLiteral("creative"), {}, {}));
    const auto creatives = knownCreatives(session, creativeIds);
    if (!creatives)
        return failure(creatives.error());
    LoadedLenders loaded;
    loaded.organizationId = creatives->front().organizationId;
    store::CreativePatternRepository repository(session);
    for (const domain::Creative &creative : *creatives) {
        // What another client's creatives teach stays with that client.
        if (creative.organizationId != loaded.organizationId)
            return failure(unknownCreative(creative.id));
        auto patterns = repository.find(creative.organizationId, creative.id);
        if (!patterns)
            return failure(std::move(patterns).error());
        if (!*patterns)
            return failure(
                makeError(ErrorCode::PatternsNotExtracted, Reason::None, {}, {{QStringLiteral("value"), creative.id}}));
        loaded.lenders.push_back({creative.id, **std::move(patterns), std::nullopt});
        for (const QString &text : {creative.headline, creative.body, creative.description}) {
            if (!text.isEmpty())
                loaded.texts.append(text);
        }
    }
    return loaded;
}

} // namespace mci::services
