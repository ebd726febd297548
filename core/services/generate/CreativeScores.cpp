// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/CreativeScores.h"

#include "compose/AdFormats.h"
#include "domain/stats/Jackknife.h"
#include "domain/stats/SpecialFunctions.h"

#include <algorithm>
#include <numeric>

namespace mci::services {

namespace {

/** Ends of an 80 % interval leave out a tenth on each side. */
constexpr double kHighEnd = 0.9;
/** WCAG AA, and what is still read with ease. */
constexpr double kLeastContrast = 4.5;
constexpr double kFullContrast = 7;
constexpr double kEasyOnPhone = 12;
/** Meta's old rule of thumb for text in pictures; more is not refused any more, but seen less. */
constexpr double kMostCoverage = 0.20;

double between(double value, double least, double most)
{
    return std::clamp((value - least) / (most - least), 0.0, 1.0);
}

/** Mean share of the lenders' weight that speaks for what the creative has, over the dimensions that they speak of. */
double patternFit(const domain::CreativePatterns &made, const domain::CombinedPatterns &patterns)
{
    double sum = 0;
    int dimensions = 0;
    const std::vector<domain::CreativeTag> tags = domain::tagsOf(made);
    for (const domain::CombinedDimension &dimension : patterns.dimensions) {
        if (dimension.dimension == domain::TagDimension::Element || dimension.votes.empty())
            continue;
        const double most = dimension.votes.front().share;
        double own = 0;
        for (const domain::CreativeTag &tag : tags) {
            for (const domain::PatternVote &vote : dimension.votes) {
                if (tag.dimension == dimension.dimension && tag.value == vote.value)
                    own = vote.share;
            }
        }
        // Where the lenders do not agree, having what most of them have is as good as it gets.
        sum += most > 0 ? own / most : 0;
        ++dimensions;
    }
    return dimensions > 0 ? sum / dimensions : 0;
}

/** By the jackknife over the lenders: how the fit moves when each of them had not been there. */
std::optional<ValueRange> fitRange(double fit, const domain::CreativePatterns &made,
                                   const std::vector<domain::PatternLender> &lenders)
{
    if (lenders.size() < 2)
        return std::nullopt;
    std::vector<double> withoutEach;
    for (std::size_t i = 0; i < lenders.size(); ++i) {
        std::vector<domain::PatternLender> others = lenders;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        withoutEach.push_back(patternFit(made, domain::combinePatterns(others)));
    }
    const double reach = domain::stats::normalQuantile(kHighEnd) * domain::stats::jackknifeError(withoutEach);
    return ValueRange{std::max(0.0, fit - reach), std::min(1.0, fit + reach)};
}

double readability(const compose::RenderedAd &drawn)
{
    const double contrast = between(drawn.worstContrast, kLeastContrast - 1.5, kFullContrast);
    const double size = between(drawn.smallestOnPhone, compose::kSmallestOnPhone - 3, kEasyOnPhone);
    const double coverage = 1 - between(drawn.textCoverage, kMostCoverage, 2 * kMostCoverage);
    return (contrast + size + coverage) / 3;
}

double placement(const compose::RenderedAd &drawn, domain::AdFormat format)
{
    if (drawn.texts.empty())
        return 0;
    const auto within = std::count_if(drawn.texts.begin(), drawn.texts.end(),
                                      [format](const compose::PlacedText &text) { return text.isWhole(format); });
    return static_cast<double>(within) / static_cast<double>(drawn.texts.size());
}

/** What the brand asked for: its name or logo, its small print. nullopt where it asked for nothing. */
std::optional<double> brandRules(const compose::RenderedAd &drawn, const domain::Brief &brief)
{
    int asked = 0;
    int kept = 0;
    if (!brief.brand.name.isEmpty() || !brief.brand.logoFile.isEmpty()) {
        ++asked;
        kept += drawn.logo || drawn.shows(compose::AdField::Brand) ? 1 : 0;
    }
    if (!brief.mandatoryText.isEmpty()) {
        ++asked;
        kept += drawn.shows(compose::AdField::SmallPrint) ? 1 : 0;
    }
    return asked > 0 ? std::optional(static_cast<double>(kept) / asked) : std::nullopt;
}

} // namespace

std::vector<PartScore> scoresOf(const MadeCreative &creative, const compose::RenderedAd &drawn,
                                const domain::CombinedPatterns &patterns,
                                const std::vector<domain::PatternLender> &lenders, const domain::Brief &brief,
                                double diversity)
{
    const double fit = patternFit(creative.patterns, patterns);
    std::vector<PartScore> scores{
        {ScorePart::PatternFit, fit, 0.35, fitRange(fit, creative.patterns, lenders)},
        {ScorePart::Readability, readability(drawn), 0.20},
        {ScorePart::Originality, creative.verdict.originality, 0.15},
        {ScorePart::Placement, placement(drawn, creative.pictures.front().plan.format), 0.10}};
    if (const auto kept = brandRules(drawn, brief))
        scores.push_back({ScorePart::Brand, *kept, 0.10});
    scores.push_back({ScorePart::Diversity, diversity, 0.10});
    const double whole = std::accumulate(scores.begin(), scores.end(), 0.0,
                                         [](double sum, const PartScore &part) { return sum + part.weight; });
    for (PartScore &part : scores)
        part.weight /= whole;
    return scores;
}

std::vector<PartScore> withOthers(std::vector<PartScore> scores, double originality, double diversity)
{
    for (PartScore &part : scores) {
        if (part.part == ScorePart::Originality)
            part.value = originality;
        else if (part.part == ScorePart::Diversity)
            part.value = diversity;
    }
    return scores;
}

} // namespace mci::services
