// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "sandbox/world/Random.h"

#include <array>
#include <vector>

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace mci::sandbox {

/** Median and deciles of a figure over a client's ads; drawn log-normally. */
struct Spread
{
    double median = 0;
    double p10 = 0;
    double p90 = 0;
    /** The figure `z` standard deviations from the median. */
    [[nodiscard]] double at(double z) const
    {
        return p10 > 0 ? median * std::exp(z * std::log(p90 / p10) / 2.563) : median;
    }
};

struct AccountPlan
{
    QJsonObject json;
    QString id;
    QString currency;
    QString timeZone;
    QString role;
    double spendShare = 0;
    /** Money of the client's figures × this is money of the account. */
    double moneyFactor = 1;
    int minorUnits = 100;
};

struct AdSetPlan
{
    QJsonObject json;
    QString name;
    QString optimizationGoal;
    QString attribution;
    QString audience;
    QString customEventType;
    QString destination;
    QStringList templates;
    double spendShare = 0;
    bool dynamic = false;
};

struct CampaignPlan
{
    QJsonObject json;
    QString name;
    QString objective;
    QString status;
    /** Empty: the client's first account. */
    QString account;
    QString language;
    QString os;
    double spendShare = 0;
    bool legacy = false;
    std::vector<AdSetPlan> adSets;
};

struct ClientPlan
{
    QString key;
    QString objective;
    QString website;
    QString businessId;
    QString businessName;
    QString pageId;
    QString instagramId;
    QString pixelId;
    QString catalogId;
    QString appId;
    QString appStoreUrl;
    QString leadFormId;
    QStringList resultTypes;
    QString adNaming;
    Spread dailySpend;
    QHash<QString, Spread> kpis;
    /** Tag → factor by figure. */
    QHash<QString, QHash<QString, double>> tagEffects;
    /** Monday first. */
    std::array<double, 7> weekdaySpend{};
    std::vector<AccountPlan> accounts;
    std::vector<CampaignPlan> campaigns;

    [[nodiscard]] Spread kpi(const QString &name, const Spread &otherwise) const { return kpis.value(name, otherwise); }
};

/** The made-up agency of resources/creatives/clients.json. */
struct AgencyPlan
{
    QString userId;
    QString userName;
    Spread halfLifeDays;
    double ctrFloor = 0.55;
    double daySigma = 0.16;
    double zeroResultShare = 0.22;
    double topShareOfSpend = 0.72;
    QHash<QString, QHash<QString, double>> audienceFactors;
    QHash<QString, QHash<QString, double>> formatFactors;
    std::vector<std::pair<QString, double>> adStatus;
    std::vector<ClientPlan> clients;

    [[nodiscard]] static Result<AgencyPlan> load();
};

} // namespace mci::sandbox
