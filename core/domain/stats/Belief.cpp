// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/Belief.h"

#include "domain/stats/BetaPrior.h"
#include "domain/stats/GammaPrior.h"
#include "domain/stats/OrderValue.h"

#include <algorithm>
#include <cmath>

namespace mci::domain::stats {

namespace {

constexpr double kLeastLogSpread = 0.05;

/** The ads of one stratum: positions in the input, and their counts. */
struct StratumAds
{
    std::vector<std::size_t> positions;
    std::vector<KpiCounts> counts;
    /** φ of the stratum. */
    double dispersion = 1;

    /** As many independent events would tell as much. */
    [[nodiscard]] std::vector<KpiCounts> effectiveCounts() const
    {
        std::vector<KpiCounts> effective = counts;
        for (KpiCounts &one : effective) {
            one.events /= dispersion;
            one.exposure /= dispersion;
        }
        return effective;
    }
};

/** What the strata of the same currency say together, for those that say nothing alone. */
struct Elsewhere
{
    StratumSums sums;
    std::vector<KpiCounts> counts;
    [[nodiscard]] double rate() const { return sums.rate(); }
};

class KpiBeliefs
{
public:
    KpiBeliefs(Kpi kpi, const std::vector<AdNumbers> &ads, const Dispersions &dispersions)
        : m_model(modelOf(kpi))
        , m_beliefs(ads.size())
    {
        if (m_model == KpiModel::None)
            return;
        for (std::size_t i = 0; i < ads.size(); ++i) {
            const auto counts = countsOf(kpi, *ads[i].row, *ads[i].results);
            if (!counts)
                continue;
            StratumAds &stratum = m_strata[Stratum::of(*ads[i].row)];
            stratum.positions.push_back(i);
            stratum.counts.push_back(*counts);
            Elsewhere &elsewhere = m_currencies[ads[i].row->currency];
            elsewhere.sums.add(*counts);
            if (m_model == KpiModel::Return)
                elsewhere.counts.push_back(*counts);
        }
        for (auto &[key, stratum] : m_strata) {
            if (const auto found = dispersions.find(key); found != dispersions.end())
                stratum.dispersion = found->second.factorOf(kpi);
            addStratum(stratum, m_currencies.at(key.currency));
        }
    }

    [[nodiscard]] std::vector<std::optional<Belief>> take() && { return std::move(m_beliefs); }

private:
    void addStratum(const StratumAds &stratum, const Elsewhere &elsewhere)
    {
        const std::vector<KpiCounts> effective = stratum.effectiveCounts();
        if (m_model == KpiModel::Share) {
            if (const auto prior = betaPrior(effective, elsewhere.rate()))
                addEach(
                    stratum, *prior, [&](std::size_t i) { return prior->posterior(effective[i]); }, prior->mean());
            return;
        }
        const auto prior = gammaPrior(effective, elsewhere.rate());
        if (!prior)
            return;
        if (m_model == KpiModel::EventRate) {
            addEach(
                stratum, *prior, [&](std::size_t i) { return prior->posterior(effective[i]); }, prior->rate());
        } else if (m_model == KpiModel::EventCost) {
            const auto cost = [&](std::size_t i) {
                Distribution distribution = prior->posterior(effective[i]);
                distribution.family = Family::InverseGamma;
                return distribution;
            };
            addEach(stratum, *prior, cost, 1 / prior->rate());
        } else {
            addReturns(stratum, effective, *prior, elsewhere);
        }
    }

    void addEach(const StratumAds &stratum, const auto &prior, const auto &distributionOf, double priorCentre)
    {
        for (std::size_t i = 0; i < stratum.positions.size(); ++i) {
            Belief belief;
            belief.distribution = distributionOf(i);
            belief.shrunk = belief.distribution.centre();
            belief.priorCentre = priorCentre;
            belief.priorLogSpread = std::max(kLeastLogSpread, prior.logSpread());
            belief.source = prior.source();
            m_beliefs[stratum.positions[i]] = belief;
        }
    }

    void addReturns(const StratumAds &stratum, const std::vector<KpiCounts> &effective, const GammaPrior &prior,
                    const Elsewhere &elsewhere)
    {
        auto value = orderValue(stratum.counts);
        if (!value)
            value = orderValue(elsewhere.counts);
        if (!value)
            return;
        const auto distributionOf = [&](std::size_t i) {
            return returnOnSpend(prior.posterior(effective[i]), value->ofAd(stratum.counts[i]));
        };
        addEach(stratum, prior, distributionOf, prior.rate() * value->mean);
        for (std::size_t i = 0; i < stratum.positions.size(); ++i) {
            std::optional<Belief> &belief = m_beliefs[stratum.positions[i]];
            belief->priorLogSpread = std::hypot(belief->priorLogSpread, std::sqrt(value->logVariance()));
            belief->orderValueCapped = value->ofAd(stratum.counts[i]).capped;
        }
    }

    KpiModel m_model;
    std::vector<std::optional<Belief>> m_beliefs;
    std::map<Stratum, StratumAds> m_strata;
    std::map<QString, Elsewhere> m_currencies;
};

} // namespace

std::vector<std::optional<Belief>> beliefsOf(Kpi kpi, const std::vector<AdNumbers> &ads, const Dispersions &dispersions)
{
    return KpiBeliefs(kpi, ads, dispersions).take();
}

} // namespace mci::domain::stats
