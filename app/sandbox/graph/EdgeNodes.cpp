// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/EdgeNodes.h"

#include <QHash>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Kind> kindOfEdge(const QString &name)
{
    static const QHash<QString, Kind> kinds{{u"adaccounts"_s, Kind::Account},
                                            {u"campaigns"_s, Kind::Campaign},
                                            {u"adsets"_s, Kind::AdSet},
                                            {u"ads"_s, Kind::Ad},
                                            {u"adcreatives"_s, Kind::Creative}};
    const auto found = kinds.constFind(name);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

int sizeOf(const World &world, Kind kind)
{
    switch (kind) {
    case Kind::Account:
        return static_cast<int>(world.accounts().size());
    case Kind::Campaign:
        return static_cast<int>(world.campaigns().size());
    case Kind::AdSet:
        return static_cast<int>(world.adSets().size());
    case Kind::Creative:
        return world.creativeCount();
    default:
        return 0;
    }
}

bool isBelow(const World &world, Node node, Node parent)
{
    const auto place = static_cast<std::size_t>(node.index);
    if (node.kind == Kind::Campaign)
        return world.campaigns().at(place).account == parent.index;
    if (node.kind == Kind::AdSet) {
        const AdSetRecord &adSet = world.adSets().at(place);
        return (parent.kind == Kind::Account ? adSet.account : adSet.campaign) == parent.index;
    }
    return node.kind == Kind::Account || world.accountOfCreative(node.index) == parent.index;
}

std::vector<Node> nodesBelow(const World &world, Node parent, Kind kind)
{
    std::vector<Node> nodes;
    const bool creativesOfAds = kind == Kind::Creative && parent.kind != Kind::Account;
    if (kind == Kind::Ad || creativesOfAds) {
        for (const int ad : world.adsBelow(parent)) {
            const int index = creativesOfAds ? world.ads().at(static_cast<std::size_t>(ad)).creative : ad;
            if (index >= 0)
                nodes.push_back({kind, index});
        }
        return nodes;
    }
    for (int i = 0; i < sizeOf(world, kind); ++i) {
        if (isBelow(world, {kind, i}, parent))
            nodes.push_back({kind, i});
    }
    return nodes;
}

} // namespace

tl::expected<std::vector<Node>, GraphError> edgeNodes(const World &world, const Parameters &parameters, Node node,
                                                      const QString &edge)
{
    const std::optional<Kind> kind = kindOfEdge(edge);
    if (!kind)
        return tl::unexpected(missingObject(edge));
    const auto filters = FilterSet::parse(parameters);
    if (!filters)
        return tl::unexpected(filters.error());
    std::vector<Node> nodes = nodesBelow(world, node, *kind);
    std::erase_if(nodes, [&](Node candidate) {
        // Old objects come only when they are asked for.
        const QString status = world.statusOf(candidate);
        const bool old = status == "ARCHIVED"_L1 || status == "DELETED"_L1;
        return !filters->passes(world, candidate) || (old && !filters->namesStatus());
    });
    return nodes;
}

} // namespace mci::sandbox
