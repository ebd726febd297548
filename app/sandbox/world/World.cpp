// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/World.h"

namespace mci::sandbox {

namespace {

template <typename List> auto &at(List &list, int index)
{
    return list.at(static_cast<std::size_t>(index));
}

template <typename List> int lastIndex(const List &list)
{
    return static_cast<int>(list.size()) - 1;
}

} // namespace

std::optional<Node> World::find(const QString &id) const
{
    if (id == QLatin1String("me") || id == m_userId)
        return Node{Kind::User, 0};
    const auto found = m_nodes.constFind(id);
    if (found == m_nodes.cend())
        return std::nullopt;
    return *found;
}

QString World::idOf(Node node) const
{
    switch (node.kind) {
    case Kind::User:
        return m_userId;
    case Kind::Account:
        return at(m_accounts, node.index).id;
    case Kind::Campaign:
        return at(m_campaigns, node.index).id;
    case Kind::AdSet:
        return at(m_adSets, node.index).id;
    case Kind::Ad:
        return at(m_ads, node.index).id;
    case Kind::Creative:
        return at(m_creativeIds, node.index);
    case Kind::Video:
        return m_nodes.key(node);
    }
    Q_UNREACHABLE();
}

QString World::statusOf(Node node) const
{
    switch (node.kind) {
    case Kind::Campaign:
        return at(m_campaigns, node.index).status;
    case Kind::AdSet:
        return at(m_adSets, node.index).status;
    case Kind::Ad:
        return at(m_ads, node.index).status;
    default:
        return QStringLiteral("ACTIVE");
    }
}

QString World::nameOf(Node node) const
{
    switch (node.kind) {
    case Kind::Account:
        return at(m_accounts, node.index).name;
    case Kind::Campaign:
        return at(m_campaigns, node.index).name;
    case Kind::AdSet:
        return at(m_adSets, node.index).name;
    case Kind::Ad:
        return at(m_ads, node.index).name;
    default:
        return {};
    }
}

std::vector<int> World::adsBelow(Node node) const
{
    std::vector<int> below;
    for (int i = 0; i <= lastIndex(m_ads); ++i) {
        const AdRecord &ad = at(m_ads, i);
        const bool inside = (node.kind == Kind::Account && ad.account == node.index)
            || (node.kind == Kind::Campaign && ad.campaign == node.index)
            || (node.kind == Kind::AdSet && ad.adSet == node.index) || (node.kind == Kind::Ad && i == node.index);
        if (inside)
            below.push_back(i);
    }
    return below;
}

void World::addAccount(AccountRecord record)
{
    m_nodes.insert(record.id, {Kind::Account, static_cast<int>(m_accounts.size())});
    m_accounts.push_back(std::move(record));
}

int World::addCampaign(CampaignRecord record)
{
    m_nodes.insert(record.id, {Kind::Campaign, static_cast<int>(m_campaigns.size())});
    m_campaigns.push_back(std::move(record));
    return lastIndex(m_campaigns);
}

int World::addAdSet(AdSetRecord record)
{
    m_nodes.insert(record.id, {Kind::AdSet, static_cast<int>(m_adSets.size())});
    m_adSets.push_back(std::move(record));
    return lastIndex(m_adSets);
}

int World::addAd(AdRecord record)
{
    m_nodes.insert(record.id, {Kind::Ad, static_cast<int>(m_ads.size())});
    m_ads.push_back(std::move(record));
    return lastIndex(m_ads);
}

int World::addCreative(const QString &id, int account)
{
    m_nodes.insert(id, {Kind::Creative, static_cast<int>(m_creativeIds.size())});
    m_creativeIds.push_back(id);
    m_creativeAccounts.push_back(account);
    return lastIndex(m_creativeIds);
}

void World::addVideo(const QString &id, int creative)
{
    m_nodes.insert(id, {Kind::Video, creative});
}

int World::internAction(const QByteArray &name)
{
    const auto found = m_actionTypes.constFind(name);
    if (found != m_actionTypes.cend())
        return *found;
    m_actionNames.push_back(name);
    m_actionTypes.insert(name, lastIndex(m_actionNames));
    return lastIndex(m_actionNames);
}

} // namespace mci::sandbox
