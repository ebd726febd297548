// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/DispersionSample.h"

#include <iterator>

namespace mci::domain::stats {

namespace {

/**
 * FNV-1a, whose last step leaves ids that follow each other close together, mixed by the finalizer of MurmurHash3. The same
 * on every machine and in every run.
 */
quint64 hashOf(QByteArrayView adId)
{
    constexpr quint64 kPrime = 1099511628211ULL;
    quint64 hash = 14695981039346656037ULL;
    for (const char byte : adId)
        hash = (hash ^ static_cast<unsigned char>(byte)) * kPrime;
    hash = (hash ^ hash >> 33) * 0xff51afd7ed558ccdULL;
    hash = (hash ^ hash >> 33) * 0xc4ceb9fe1a85ec53ULL;
    return hash ^ hash >> 33;
}

} // namespace

bool DispersionSample::hasRoomFor(const Ads &ads, quint64 hash) const
{
    return ads.size() < m_adsOfStratum || (!ads.empty() && hash < ads.rbegin()->first);
}

bool DispersionSample::wants(const Stratum &stratum, QByteArrayView adId) const
{
    const auto found = m_strata.find(stratum);
    return found == m_strata.end() || hasRoomFor(found->second, hashOf(adId));
}

void DispersionSample::add(const Stratum &stratum, QByteArrayView adId, const std::vector<DayCount> &days)
{
    Ads &ads = m_strata[stratum];
    const quint64 hash = hashOf(adId);
    if (!hasRoomFor(ads, hash))
        return;
    ads[hash].add(days);
    if (ads.size() > m_adsOfStratum)
        ads.erase(std::prev(ads.end()));
}

Dispersions DispersionSample::dispersions() const
{
    Dispersions dispersions;
    for (const auto &[stratum, ads] : m_strata) {
        Dispersion &all = dispersions[stratum];
        for (const auto &[hash, ad] : ads)
            all += ad;
    }
    return dispersions;
}

} // namespace mci::domain::stats
