// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/GroupEffects.h"

#include "domain/stats/SpecialFunctions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>
#include <tuple>

namespace mci::domain {

namespace {

constexpr std::size_t kResamples = 999;
constexpr quint64 kSeed = 20231;
/** From here on a mean of resampled creatives is normal for all that anybody could tell, and drawing them takes long. */
constexpr std::size_t kManyCreatives = 200;
/** Groups differ by a tenth at least, whatever few of them show: else an interval could have no width. */
constexpr double kLeastSpread = 0.1;
constexpr double kLowQuantile = 0.1;
constexpr double kHighQuantile = 0.9;

/** The same numbers from every standard library, which its distributions do not give. */
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(m_engine() % count); }
    /** Between 0 and 1, neither of them. */
    double share() { return (static_cast<double>(m_engine() >> 11) + 0.5) * 0x1.0p-53; }

private:
    std::mt19937_64 m_engine;
};

double meanOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double varianceOf(const std::vector<double> &values)
{
    const double mean = meanOf(values);
    double sum = 0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return values.size() > 1 ? sum / static_cast<double>(values.size() - 1) : 0;
}

/** Draws means of as many creatives as there are, any of them any number of times. */
class ResampledMean
{
public:
    explicit ResampledMean(const std::vector<double> &values)
        : m_values(values)
        , m_mean(meanOf(values))
        , m_error(std::sqrt(varianceOf(values) / static_cast<double>(values.size())))
    {
    }

    [[nodiscard]] double draw(Dice &dice) const
    {
        if (m_values.size() >= kManyCreatives)
            return m_mean + m_error * stats::normalQuantile(dice.share());
        double sum = 0;
        for (std::size_t i = 0; i < m_values.size(); ++i)
            sum += m_values[dice.below(m_values.size())];
        return sum / static_cast<double>(m_values.size());
    }

private:
    const std::vector<double> &m_values;
    double m_mean;
    double m_error;
};

/** A group beside all others, by logarithms. */
struct Split
{
    QString key;
    std::vector<double> inside;
    std::vector<double> outside;
    double spend = 0;

    [[nodiscard]] double difference() const { return meanOf(inside) - meanOf(outside); }
    [[nodiscard]] double error2() const
    {
        // One variance for both: three creatives do not tell their own.
        const auto in = static_cast<double>(inside.size());
        const auto out = static_cast<double>(outside.size());
        const double pooled = ((in - 1) * varianceOf(inside) + (out - 1) * varianceOf(outside)) / (in + out - 2);
        return pooled * (1 / in + 1 / out);
    }
};

struct Quantiles
{
    double low = 0;
    double high = 0;
};

Quantiles resampledDifference(const Split &split, Dice &dice)
{
    const ResampledMean inside(split.inside);
    const ResampledMean outside(split.outside);
    std::vector<double> differences(kResamples);
    for (double &difference : differences)
        difference = inside.draw(dice) - outside.draw(dice);
    std::sort(differences.begin(), differences.end());
    const auto at = [&](double p) { return differences[static_cast<std::size_t>(p * (kResamples - 1))]; };
    return {at(kLowQuantile), at(kHighQuantile)};
}

double pValueOf(const Split &split, Dice &dice)
{
    const double observed = std::abs(split.difference());
    const double error = std::sqrt(split.error2());
    if (split.inside.size() >= kManyCreatives && split.outside.size() >= kManyCreatives)
        return error > 0 ? 2 * (1 - stats::normalCdf(observed / error)) : 1;
    std::vector<double> all = split.inside;
    all.insert(all.end(), split.outside.begin(), split.outside.end());
    const double total = std::accumulate(all.begin(), all.end(), 0.0);
    const std::size_t few = std::min(split.inside.size(), split.outside.size());
    const auto rest = static_cast<double>(all.size() - few);
    std::size_t asLarge = 1;
    for (std::size_t draw = 0; draw < kResamples; ++draw) {
        double sum = 0;
        for (std::size_t i = 0; i < few; ++i) {
            std::swap(all[i], all[i + dice.below(all.size() - i)]);
            sum += all[i];
        }
        const double difference = sum / static_cast<double>(few) - (total - sum) / rest;
        // Equal but for rounding is as large.
        if (std::abs(difference) >= observed * (1 - 1e-9))
            ++asLarge;
    }
    return static_cast<double>(asLarge) / static_cast<double>(kResamples + 1);
}

bool hasKey(const GroupMember &member, const QString &key)
{
    return std::find(member.keys.begin(), member.keys.end(), key) != member.keys.end();
}

std::vector<Split> splitsOf(const std::vector<GroupMember> &members, const GroupRules &rules, double spend)
{
    std::map<QString, int> sizes;
    for (const GroupMember &member : members) {
        for (const QString &key : member.keys)
            ++sizes[key];
    }
    std::vector<Split> splits;
    const auto least = static_cast<std::size_t>(std::max(2, rules.minCreatives));
    for (const auto &[key, size] : sizes) {
        if (size < rules.minCreatives)
            continue;
        Split split;
        split.key = key;
        for (const GroupMember &member : members) {
            const bool inside = hasKey(member, key);
            (inside ? split.inside : split.outside).push_back(std::log(member.value));
            split.spend += inside ? member.spend : 0;
        }
        const bool enough = split.inside.size() >= least && split.outside.size() >= least;
        if (enough && split.spend >= rules.minSpendShare * spend)
            splits.push_back(std::move(split));
    }
    return splits;
}

/** Of the true differences between groups: what those seen scatter beyond their errors. */
double spread2Of(const std::vector<Split> &splits)
{
    double sum = 0;
    for (const Split &split : splits)
        sum += split.difference() * split.difference() - split.error2();
    return std::max(kLeastSpread * kLeastSpread, sum / static_cast<double>(std::max<std::size_t>(1, splits.size())));
}

} // namespace

std::vector<bool> benjaminiHochberg(const std::vector<double> &pValues, double rate)
{
    std::vector<std::size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return pValues[a] < pValues[b]; });
    std::size_t rejected = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double limit = rate * static_cast<double>(i + 1) / static_cast<double>(order.size());
        if (pValues[order[i]] <= limit)
            rejected = i + 1;
    }
    std::vector<bool> isRejected(pValues.size(), false);
    for (std::size_t i = 0; i < rejected; ++i)
        isRejected[order[i]] = true;
    return isRejected;
}

std::vector<GroupEffect> groupEffects(const std::vector<GroupMember> &members, const GroupRules &rules)
{
    std::vector<GroupMember> valid;
    for (const GroupMember &member : members) {
        if (std::isfinite(member.value) && member.value > 0)
            valid.push_back(member);
    }
    // Draws depend on places, which must not depend on who was read first.
    std::sort(valid.begin(), valid.end(), [](const GroupMember &a, const GroupMember &b) {
        return std::tie(a.value, a.spend, a.keys) < std::tie(b.value, b.spend, b.keys);
    });
    double spend = 0;
    for (const GroupMember &member : valid)
        spend += member.spend;
    const std::vector<Split> splits = splitsOf(valid, rules, spend);
    const double spread2 = spread2Of(splits);

    std::vector<GroupEffect> effects;
    std::vector<double> pValues;
    for (const Split &split : splits) {
        Dice dice(kSeed);
        const double difference = split.difference();
        const Quantiles drawn = resampledDifference(split, dice);
        // What is known of the group against what groups are like: normal beliefs, by their precisions.
        const double trust = spread2 / (spread2 + split.error2());
        const double centre = trust * difference;
        GroupEffect effect;
        effect.key = split.key;
        effect.creatives = static_cast<int>(split.inside.size());
        effect.spendShare = spend > 0 ? split.spend / spend : 0;
        effect.effect = std::expm1(centre);
        effect.low = std::expm1(centre + std::sqrt(trust) * std::min(0.0, drawn.low - difference));
        effect.high = std::expm1(centre + std::sqrt(trust) * std::max(0.0, drawn.high - difference));
        effect.pValue = pValueOf(split, dice);
        effects.push_back(effect);
        pValues.push_back(effect.pValue);
    }
    const std::vector<bool> stands = benjaminiHochberg(pValues, rules.falseDiscoveryRate);
    for (std::size_t i = 0; i < effects.size(); ++i)
        effects[i].clear = stands[i] && (effects[i].low > 0 || effects[i].high < 0);
    std::stable_sort(effects.begin(), effects.end(),
                     [](const GroupEffect &a, const GroupEffect &b) { return a.effect > b.effect; });
    return effects;
}

} // namespace mci::domain
