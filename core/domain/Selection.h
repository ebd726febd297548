// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/KpiWeights.h"

#include <optional>

#include <QDate>
#include <QString>

namespace mci::domain {

/** Inclusive dates in the ad account's time zone. */
struct DateRange
{
    QDate since;
    QDate until;
    [[nodiscard]] qint64 days() const { return since.daysTo(until) + 1; }
    [[nodiscard]] bool contains(QDate day) const { return since <= day && day <= until; }
    bool operator==(const DateRange &) const = default;
};

/** Inclusive minimums: an ad with exactly the minimum passes. */
struct Guardrails
{
    /** Millionths of the account's currency. */
    qint64 minSpendMicros = 100'000'000;
    double minConversions = 10;
    qint64 minImpressions = 1000;
    bool operator==(const Guardrails &) const = default;
};

/** The rules an ad can fail; the order is the one in which they are tried. */
enum class Guardrail { OtherObjective, MinSpend, MinConversions, MinImpressions };

enum class Ranking { Kpi, Weighted, Confident };
[[nodiscard]] QString rankingName(Ranking ranking);
[[nodiscard]] std::optional<Ranking> rankingFromName(const QString &name);

inline constexpr int kDefaultTopN = 10;
inline constexpr int kLargestTopN = 500;

/** What decides which numbers are fetched; its SHA-256 is the cache key. */
struct InsightSelection
{
    QString connectionId;
    /** Meta's id with its prefix, act_123. */
    QString adAccountId;
    DateRange window;
    Objective objective = Objective::Lead;
    /** Action type chosen for the account and objective; empty: the ad set's goal and the tiers decide. */
    QString conversionEvent;
    bool operator==(const InsightSelection &) const = default;
};

/** Lower-case hex SHA-256 over the five parts of the selection. */
[[nodiscard]] QString cacheKey(const InsightSelection &selection);

/** What only orders and cuts the numbers that are there. */
struct RankingRequest
{
    Kpi primary = Kpi::CostPerResult;
    std::optional<Kpi> secondary;
    Ranking ranking = Ranking::Kpi;
    int topN = kDefaultTopN;
    Guardrails guardrails;
    /** Of the weighted ranking; empty: the defaults of the objective. */
    KpiWeights weights = {};
    bool operator==(const RankingRequest &) const = default;
};

} // namespace mci::domain
