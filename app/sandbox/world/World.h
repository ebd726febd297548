// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Selection.h"
#include "sandbox/world/MediaLinks.h"
#include "sandbox/world/Metrics.h"

#include <optional>
#include <vector>

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace mci::sandbox {

enum class Kind { User, Account, Campaign, AdSet, Ad, Creative, Video };

/** An object of the world: its kind and its place in that kind's list. */
struct Node
{
    Kind kind = Kind::User;
    int index = 0;
    bool operator==(const Node &) const = default;
};

struct AccountRecord
{
    QString id;
    QString name;
    QString currency;
    QString timeZone;
};

struct CampaignRecord
{
    QString id;
    QString name;
    QString objective;
    QString status;
    int account = 0;
};

struct AdSetRecord
{
    QString id;
    QString name;
    QString status;
    QString optimizationGoal;
    QString attribution;
    int account = 0;
    int campaign = 0;
    /** The action type that Ads Manager's Results column counts; -1 when not told. */
    int resultType = -1;
};

struct AdRecord
{
    QString id;
    QString name;
    QString status;
    int account = 0;
    int campaign = 0;
    int adSet = 0;
    int creative = -1;
    qint64 updatedAt = 0;
};

struct Catalog;
class PictureBook;

/** Both live as long as the world. */
struct PictureSource
{
    const Catalog &catalog;
    const PictureBook &pictures;
};

/** A picture that an account's image library holds. */
struct ImageRecord
{
    QString hash;
    QString name;
    int width = 0;
    int height = 0;
};

/**
 * Everything the sandbox serves, made up or recorded: the tree of accounts, campaigns, ad sets, ads and creatives as
 * plain lists, their fields as Graph JSON, and what each ad delivered. Read-only once built; used on the server's
 * thread.
 */
class World
{
public:
    World() = default;
    World(const World &) = delete;
    World &operator=(const World &) = delete;
    virtual ~World() = default;

    [[nodiscard]] const std::vector<AccountRecord> &accounts() const { return m_accounts; }
    [[nodiscard]] const std::vector<CampaignRecord> &campaigns() const { return m_campaigns; }
    [[nodiscard]] const std::vector<AdSetRecord> &adSets() const { return m_adSets; }
    [[nodiscard]] const std::vector<AdRecord> &ads() const { return m_ads; }
    [[nodiscard]] int creativeCount() const { return static_cast<int>(m_creativeAccounts.size()); }
    [[nodiscard]] int accountOfCreative(int creative) const
    {
        return m_creativeAccounts.at(static_cast<std::size_t>(creative));
    }

    [[nodiscard]] std::optional<Node> find(const QString &id) const;
    [[nodiscard]] QString idOf(Node node) const;
    [[nodiscard]] QString statusOf(Node node) const;
    [[nodiscard]] QString nameOf(Node node) const;
    /** The ads below a node, in the world's order. */
    [[nodiscard]] std::vector<int> adsBelow(Node node) const;
    [[nodiscard]] int actionTypeCount() const { return static_cast<int>(m_actionNames.size()); }
    [[nodiscard]] const QByteArray &actionName(int type) const
    {
        return m_actionNames.at(static_cast<std::size_t>(type));
    }

    /** The object's own fields as Graph JSON; links to other objects are left to the caller. */
    [[nodiscard]] virtual QJsonObject fieldsOf(Node node, const MediaLinks &links) const = 0;
    /** Picture of the account's library by hash. */
    /** Hash of the picture that a creative shows; empty when it has none. */
    [[nodiscard]] virtual QString pictureOf(int creative) const = 0;
    [[nodiscard]] virtual std::optional<ImageRecord> image(int account, const QString &hash) const = 0;

    /** The ad's days with delivery within the range, in order. */
    [[nodiscard]] virtual std::vector<QDate> deliveryDays(int ad, const domain::DateRange &range) const = 0;
    [[nodiscard]] virtual bool delivers(int ad, const domain::DateRange &range) const = 0;
    /** Adds what the ad delivered on the days of the range. */
    virtual void accumulate(int ad, const domain::DateRange &range, Metrics &into) const = 0;
    /** Reach of a window of that many days; nullopt where the source cannot tell. */
    [[nodiscard]] virtual std::optional<qint64> windowReach(const Metrics &metrics, qint64 days) const = 0;
    /** What pictures are drawn from; a world without pictures has no source. */
    [[nodiscard]] virtual std::optional<PictureSource> pictureSource() const { return std::nullopt; }

protected:
    void addAccount(AccountRecord record);
    int addCampaign(CampaignRecord record);
    int addAdSet(AdSetRecord record);
    int addAd(AdRecord record);
    int addCreative(const QString &id, int account);
    void addVideo(const QString &id, int creative);
    void setUser(const QString &id) { m_userId = id; }
    /** The type's index; the same name always gives the same one. */
    int internAction(const QByteArray &name);

private:
    QString m_userId;
    std::vector<AccountRecord> m_accounts;
    std::vector<CampaignRecord> m_campaigns;
    std::vector<AdSetRecord> m_adSets;
    std::vector<AdRecord> m_ads;
    std::vector<QString> m_creativeIds;
    std::vector<int> m_creativeAccounts;
    QHash<QString, Node> m_nodes;
    std::vector<QByteArray> m_actionNames;
    QHash<QByteArray, int> m_actionTypes;
};

} // namespace mci::sandbox
