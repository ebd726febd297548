// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/brief/CombinedPatterns.h"

#include "domain/patterns/PatternFields.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace mci::domain {

namespace {

/** Of a creative that nobody can rank: neither for nor against it. */
constexpr double kUnknownChance = 0.5;
/** Somebody chose it, so it counts a little even where the numbers speak against it. */
constexpr double kLeastWeight = 0.05;
constexpr double kMajority = 0.5;
/** Distance in RGB, of 441, below which two colours are one. */
constexpr double kSameColour = 36;
constexpr std::size_t kMostColours = 6;

double confidenceOf(const PatternLender &lender, PatternLayer layer)
{
    switch (layer) {
    case PatternLayer::Visual:
        return lender.patterns.confidence.visual;
    case PatternLayer::Message:
        return lender.patterns.confidence.message;
    case PatternLayer::Approach:
        break;
    }
    return lender.patterns.confidence.approach;
}

double weightOf(const PatternLender &lender, PatternLayer layer)
{
    const double chance = std::clamp(lender.chanceOfBetter.value_or(kUnknownChance), 0.0, 1.0);
    return std::max(kLeastWeight, chance * confidenceOf(lender, layer));
}

class Ballot
{
public:
    void add(const PatternLender &lender)
    {
        for (const PatternLayer layer : lender.layers) {
            Layer &asked = m_layers[layer];
            asked.weight += weightOf(lender, layer);
            ++asked.lenders;
        }
        for (const CreativeTag &tag : tagsOf(lender.patterns)) {
            const PatternLayer layer = layerOf(fieldOf(tag.dimension));
            if (!lender.layers.contains(layer))
                continue;
            PatternVote &vote = m_votes[tag.dimension][tag.value];
            vote.value = tag.value;
            vote.share += weightOf(lender, layer);
            ++vote.lenders;
        }
    }

    [[nodiscard]] std::vector<CombinedDimension> count() const
    {
        std::vector<CombinedDimension> dimensions;
        for (const auto &[dimension, votes] : m_votes) {
            const Layer &asked = m_layers.at(layerOf(fieldOf(dimension)));
            CombinedDimension out{dimension, {}, asked.lenders, {}};
            for (const auto &[value, counted] : votes) {
                PatternVote vote = counted;
                vote.share /= asked.weight;
                out.votes.push_back(vote);
            }
            std::stable_sort(out.votes.begin(), out.votes.end(),
                             [](const PatternVote &a, const PatternVote &b) { return a.share > b.share; });
            for (const PatternVote &vote : out.votes) {
                if (vote.share > kMajority)
                    out.chosen.append(vote.value);
            }
            dimensions.push_back(std::move(out));
        }
        return dimensions;
    }

private:
    /** All who lend it, also those that say nothing of one of its dimensions. */
    struct Layer
    {
        double weight = 0;
        int lenders = 0;
    };
    std::map<PatternLayer, Layer> m_layers;
    std::map<TagDimension, std::map<QString, PatternVote>> m_votes;
};

double distance(const QString &a, const QString &b)
{
    const uint first = a.mid(1).toUInt(nullptr, 16);
    const uint second = b.mid(1).toUInt(nullptr, 16);
    double sum = 0;
    for (const int shift : {0, 8, 16}) {
        const double step = static_cast<double>(first >> shift & 0xFF) - static_cast<double>(second >> shift & 0xFF);
        sum += step * step;
    }
    return std::sqrt(sum);
}

std::vector<PaletteColour> paletteOf(const std::vector<PatternLender> &lenders)
{
    std::vector<PaletteColour> palette;
    double weights = 0;
    for (const PatternLender &lender : lenders) {
        if (!lender.layers.contains(PatternLayer::Visual))
            continue;
        const double weight = weightOf(lender, PatternLayer::Visual);
        weights += weight;
        for (const PaletteColour &colour : lender.patterns.visual.palette) {
            const auto same = std::find_if(palette.begin(), palette.end(), [&](const PaletteColour &known) {
                return distance(known.hex, colour.hex) < kSameColour;
            });
            if (same == palette.end())
                palette.push_back({colour.hex, colour.share * weight});
            else
                same->share += colour.share * weight;
        }
    }
    for (PaletteColour &colour : palette)
        colour.share /= weights;
    std::stable_sort(palette.begin(), palette.end(),
                     [](const PaletteColour &a, const PaletteColour &b) { return a.share > b.share; });
    palette.resize(std::min(palette.size(), kMostColours));
    return palette;
}

} // namespace

bool CombinedDimension::isDisputed() const
{
    if (chosen.isEmpty())
        return !votes.empty();
    return std::any_of(votes.begin(), votes.end(), [this](const PatternVote &vote) {
        return chosen.contains(vote.value) ? vote.lenders < asked : dimension != TagDimension::Element;
    });
}

const CombinedDimension *CombinedPatterns::of(TagDimension dimension) const
{
    const auto found = std::find_if(dimensions.begin(), dimensions.end(),
                                    [&](const CombinedDimension &one) { return one.dimension == dimension; });
    return found == dimensions.end() ? nullptr : &*found;
}

QString CombinedPatterns::chosen(TagDimension dimension) const
{
    const CombinedDimension *found = of(dimension);
    return found ? found->chosen.value(0) : QString();
}

CombinedPatterns combinePatterns(const std::vector<PatternLender> &lenders)
{
    Ballot ballot;
    for (const PatternLender &lender : lenders)
        ballot.add(lender);
    return {ballot.count(), paletteOf(lenders)};
}

} // namespace mci::domain
