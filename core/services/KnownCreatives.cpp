// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/KnownCreatives.h"

#include "store/CreativeRepository.h"

namespace mci::services {

Error unknownCreative(const QString &id)
{
    return makeError(ErrorCode::NotFound, Reason::CreativeUnknown, {}, {{QStringLiteral("value"), id.left(80)}});
}

Result<domain::Creative> knownCreative(store::Session &session, const QString &id)
{
    auto creative = store::CreativeRepository(session).find(id);
    if (!creative)
        return failure(std::move(creative).error());
    if (!*creative)
        return failure(unknownCreative(id));
    return **std::move(creative);
}

Result<std::vector<domain::Creative>> knownCreatives(store::Session &session, const QStringList &ids)
{
    const auto found = store::CreativeRepository(session).findMany(ids);
    if (!found)
        return failure(found.error());
    std::vector<domain::Creative> creatives;
    for (const QString &id : ids) {
        const auto creative = found->constFind(id);
        if (creative == found->cend())
            return failure(unknownCreative(id));
        creatives.push_back(*creative);
    }
    return creatives;
}

} // namespace mci::services
