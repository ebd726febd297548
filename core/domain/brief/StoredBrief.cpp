// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/brief/StoredBrief.h"

#include "domain/EnumNames.h"

namespace mci::domain {

namespace {

constexpr EnumName<MakerKind> kMakers[]{
    {MakerKind::ThisComputer, "this_computer"},
    {MakerKind::Provider, "provider"},
};

} // namespace

std::vector<BriefSource> briefSources(const QStringList &creativeIds)
{
    std::vector<BriefSource> sources;
    QStringList seen;
    for (const QString &id : creativeIds) {
        if (seen.contains(id))
            continue;
        seen.append(id);
        sources.push_back({.creativeId = id});
    }
    return sources;
}

QStringList creativeIdsOf(const std::vector<BriefSource> &sources)
{
    QStringList ids;
    for (const BriefSource &source : sources)
        ids.append(source.creativeId);
    return ids;
}

QString makerKindName(MakerKind maker)
{
    return enumName(kMakers, maker);
}

std::optional<MakerKind> makerKindFromName(const QString &name)
{
    return enumFromName(kMakers, name);
}

} // namespace mci::domain
