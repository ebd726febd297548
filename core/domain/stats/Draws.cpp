// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/Draws.h"

#include "domain/stats/SpecialFunctions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>

namespace mci::domain::stats {

namespace {

constexpr std::size_t kNodes = 29;
constexpr double kFirstNode = -3.5;
constexpr double kNodeStep = 0.25;
constexpr double kLeastValue = 1e-300;

/** Where a draw lies between two of the normal distribution's nodes. */
struct Place
{
    std::size_t node = 0;
    double beyond = 0;
};

/** Of the middles of 2 000 equally likely parts. */
std::array<Place, kDraws> makePlaces()
{
    std::array<Place, kDraws> places;
    for (std::size_t i = 0; i < kDraws; ++i) {
        const double z = normalQuantile((static_cast<double>(i) + 0.5) / kDraws);
        const double steps = (z - kFirstNode) / kNodeStep;
        const double node = std::floor(steps);
        places[i] = {static_cast<std::size_t>(node), steps - node};
    }
    return places;
}

/** The logarithm of a quantile is nearly a straight line between two nodes, and a quantile takes a microsecond. */
std::array<double, kNodes> logQuantiles(const std::function<double(double p)> &quantile)
{
    static const std::array<double, kNodes> probabilities = [] {
        std::array<double, kNodes> made{};
        for (std::size_t i = 0; i < kNodes; ++i)
            made[i] = normalCdf(kFirstNode + kNodeStep * static_cast<double>(i));
        return made;
    }();
    std::array<double, kNodes> logs{};
    for (std::size_t i = 0; i < kNodes; ++i)
        logs[i] = std::log(std::max(kLeastValue, quantile(probabilities[i])));
    return logs;
}

/** FNV-1a; the standard library's hash differs from one to the next, and Qt's from run to run. */
quint64 seedOf(const QString &adId, Kpi kpi)
{
    constexpr quint64 kPrime = 1099511628211ULL;
    quint64 hash = 14695981039346656037ULL;
    const QByteArray text = adId.toUtf8() + '/' + kpiName(kpi).toUtf8();
    for (const char byte : text)
        hash = (hash ^ static_cast<unsigned char>(byte)) * kPrime;
    return hash;
}

} // namespace

std::vector<double> drawsOf(const std::function<double(double p)> &quantile, const QString &adId, Kpi kpi)
{
    static const std::array<Place, kDraws> places = makePlaces();
    const std::array<double, kNodes> logs = logQuantiles(quantile);
    std::vector<double> draws(kDraws);
    for (std::size_t i = 0; i < kDraws; ++i) {
        const auto [node, beyond] = places[i];
        draws[i] = std::exp(logs[node] + beyond * (logs[node + 1] - logs[node]));
    }
    // The engine is the same everywhere; std::shuffle and the distributions of the standard library are not.
    std::mt19937_64 engine(seedOf(adId, kpi));
    for (std::size_t i = kDraws - 1; i > 0; --i)
        std::swap(draws[i], draws[engine() % (i + 1)]);
    return draws;
}

std::vector<double> drawsOf(const Distribution &distribution, const QString &adId, Kpi kpi)
{
    return drawsOf([&distribution](double p) { return distribution.quantile(p); }, adId, kpi);
}

double shareInWhichFirstIsBetter(const std::vector<double> &first, const std::vector<double> &second, bool lowerBetter)
{
    double better = 0;
    for (std::size_t i = 0; i < kDraws; ++i) {
        if (first[i] == second[i])
            better += 0.5;
        else if ((first[i] < second[i]) == lowerBetter)
            better += 1;
    }
    return better / kDraws;
}

std::vector<double> topNChances(const std::vector<std::vector<double>> &drawsOfAds, std::size_t topN)
{
    const std::size_t ads = drawsOfAds.size();
    if (topN >= ads)
        return std::vector<double>(ads, 1);
    std::vector<std::size_t> inTop(ads, 0);
    std::vector<std::size_t> order(ads);
    std::iota(order.begin(), order.end(), 0U);
    std::vector<double> values(ads);
    for (std::size_t draw = 0; draw < kDraws; ++draw) {
        for (std::size_t ad = 0; ad < ads; ++ad)
            values[ad] = drawsOfAds[ad][draw];
        const auto better = [&values](std::size_t a, std::size_t b) {
            return values[a] != values[b] ? values[a] > values[b] : a < b;
        };
        const auto end = order.begin() + static_cast<std::ptrdiff_t>(topN);
        std::nth_element(order.begin(), end, order.end(), better);
        for (auto ad = order.begin(); ad != end; ++ad)
            ++inTop[*ad];
    }
    std::vector<double> chances(ads);
    std::transform(inTop.begin(), inTop.end(), chances.begin(),
                   [](std::size_t count) { return static_cast<double>(count) / kDraws; });
    return chances;
}

} // namespace mci::domain::stats
