// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeRow.h"
#include "creatives/Figures.h"
#include "domain/Selection.h"

#include <QCoreApplication>

namespace mci::ui {

/** What all rows of an answer have in common. */
struct CreativeContext
{
    domain::Objective objective = domain::Objective::Purchase;
    domain::Kpi goal = domain::Kpi::PurchaseRoas;
    domain::Guardrails guardrails;
    domain::DateRange window;
    int topN = 0;
    Figures figures;
    domain::Ranking ranking = domain::Ranking::Kpi;
    /** The account's median of the goal. */
    std::optional<double> reference = std::nullopt;
    /** On which all intervals of the goal are drawn. */
    std::optional<domain::stats::Scale> scale = std::nullopt;
    /** Chances of the top N say something: there are more creatives than places. */
    bool hasLosers = false;
    /** Of all creatives that take part, in whole units of the currency. */
    std::optional<double> medianSpend = std::nullopt;
    /** The previous period, where its days are known. */
    std::optional<domain::DateRange> before = std::nullopt;
};

/** The wording of cards, rows and the side panel. */
class CreativeText
{
    Q_DECLARE_TR_FUNCTIONS(CreativeText)
public:
    [[nodiscard]] static QString delivery(Delivery delivery);
    /** "352 purchases". */
    [[nodiscard]] static QString results(domain::Objective objective, double count);
    /** "R$ 16 and 7 purchases to go"; empty for a ranked row. */
    [[nodiscard]] static QString stillNeeded(const CreativeRow &row, const CreativeContext &context);
    /** Why the figure is not there. */
    [[nodiscard]] static QString whyMissing(domain::Kpi kpi, const CreativeRow &row, domain::Objective objective);
    /** A rate of videos that this creative cannot have. */
    [[nodiscard]] static bool isApplicable(domain::Kpi kpi, const CreativeRow &row);
    /** The KPIs to list beside the goal: the others, without the names that repeat the cost per result. */
    [[nodiscard]] static std::vector<domain::Kpi> besideGoal(const CreativeContext &context);
    /** Short names of kStages. */
    [[nodiscard]] static std::array<QString, kStages.size()> stages();
    /** "Image · Shop now". */
    [[nodiscard]] static QString kind(const CreativeRow &row);
    /** Everything a card says, as sentences for somebody who does not see it. */
    [[nodiscard]] static QString spoken(const CreativeRow &row, const CreativeContext &context);
    [[nodiscard]] static QString name(const CreativeRow &row);
    /** Foreign text inside a sentence of ours, so that its direction does not leak. */
    [[nodiscard]] static QString isolated(const QString &foreign);

private:
    /** The figure with how it changed and how sure it is, as one sentence. */
    [[nodiscard]] static QString goalSpoken(const QString &name, const QString &value, const CreativeRow &row,
                                            const CreativeContext &context);
    [[nodiscard]] static QString resultsToGo(domain::Objective objective, const QString &money, int count);
};

} // namespace mci::ui
