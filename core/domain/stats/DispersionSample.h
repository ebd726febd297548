// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stats/Dispersion.h"

#include <cstddef>
#include <map>

#include <QByteArray>

namespace mci::domain::stats {

/**
 * Learns dispersions from up to so many ads of each stratum, because how far days scatter is a mean over all of their days
 * and a few thousand ads tell it as well as a hundred thousand. It takes those whose ids have the smallest hashes: a choice
 * that depends neither on how ads did nor on the order in which they come, and that takes small strata whole.
 */
class DispersionSample
{
public:
    /** Thirty thousand days of a month: φ is told within about 3 %, and an interval's width goes by its root. */
    static constexpr std::size_t kAdsOfStratum = 1000;

    explicit DispersionSample(std::size_t adsOfStratum = kAdsOfStratum)
        : m_adsOfStratum(adsOfStratum)
    {
    }

    /** Whether add() would take the ad, so that the days of others need not be read. */
    [[nodiscard]] bool wants(const Stratum &stratum, QByteArrayView adId) const;
    /** An ad that takes part, once. */
    void add(const Stratum &stratum, QByteArrayView adId, const std::vector<DayCount> &days);
    [[nodiscard]] Dispersions dispersions() const;

private:
    /** By hash, the largest first to go. */
    using Ads = std::map<quint64, Dispersion>;
    [[nodiscard]] bool hasRoomFor(const Ads &ads, quint64 hash) const;

    std::size_t m_adsOfStratum;
    std::map<Stratum, Ads> m_strata;
};

} // namespace mci::domain::stats
