// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/GenerateCreatives.h"

#include "services/generate/BriefArt.h"
#include "services/generate/CloneLibrary.h"
#include "services/generate/PatternLenders.h"
#include "services/generate/VariationMaker.h"
#include "writer/Writer.h"

namespace mci::services {

namespace {

/** Of the whole work, until the first variation is begun. */
constexpr double kLoaded = 0.4;
template<typename Enum>
std::optional<Enum> chosenOf(const domain::CombinedPatterns &patterns, domain::TagDimension dimension)
{
    return domain::patternFromName<Enum>(patterns.chosen(dimension));
}

domain::CopyLanguage languageOf(const domain::Brief &brief, const domain::CombinedPatterns &patterns)
{
    if (brief.language)
        return *brief.language;
    const domain::CombinedDimension *spoken = patterns.of(domain::TagDimension::Language);
    const QString most = spoken ? spoken->votes.front().value : QString();
    for (const domain::CopyLanguage language : {domain::CopyLanguage::PtBr, domain::CopyLanguage::Es}) {
        if (most == domain::patternName(language))
            return language;
    }
    return domain::CopyLanguage::En;
}

writer::CopyRequest copyRequest(const GenerationRequest &request, const domain::CombinedPatterns &patterns,
                                const QStringList &avoid)
{
    writer::CopyRequest copy;
    copy.brief = request.brief;
    copy.language = languageOf(request.brief, patterns);
    const auto said = domain::patternFromName<domain::Tone>(request.brief.tone.toLower());
    copy.tone =
        said ? *said : chosenOf<domain::Tone>(patterns, domain::TagDimension::Tone).value_or(domain::Tone::Friendly);
    copy.urgency = chosenOf<domain::Urgency>(patterns, domain::TagDimension::Urgency).value_or(domain::Urgency::None);
    copy.benefit = chosenOf<domain::Benefit>(patterns, domain::TagDimension::Benefit).value_or(domain::Benefit::None);
    copy.variations = request.brief.variations;
    copy.seed = request.seed;
    copy.avoid = avoid;
    return copy;
}

QStringList coloursOf(const domain::Brief &brief, const domain::CombinedPatterns &patterns)
{
    if (!brief.visual.palette.isEmpty())
        return brief.visual.palette;
    if (!brief.brand.colours.isEmpty())
        return brief.brand.colours;
    QStringList colours;
    for (const domain::PaletteColour &colour : patterns.palette)
        colours.append(colour.hex);
    return colours;
}

compose::PlanWish planWish(const GenerationRequest &request, const domain::CombinedPatterns &patterns,
                           const compose::AdArt &art, const std::vector<writer::WrittenCopy> &copies)
{
    compose::PlanWish wish;
    wish.layout = request.brief.visual.layout ? request.brief.visual.layout
                                              : chosenOf<domain::Layout>(patterns, domain::TagDimension::Layout);
    wish.colours = coloursOf(request.brief, patterns);
    wish.font = request.brief.brand.font;
    wish.hasPhoto = !art.photo.isNull();
    wish.hasOffer = !request.brief.offer.isEmpty();
    for (const writer::WrittenCopy &copy : copies)
        wish.headlineLength = std::max(wish.headlineLength, static_cast<int>(copy.headline.size()));
    wish.seed = request.seed;
    wish.variations = static_cast<int>(copies.size());
    if (!request.brief.formats.empty())
        wish.formats = request.brief.formats;
    return wish;
}

} // namespace

GenerateCreatives::GenerateCreatives(const store::Database &database, ai::PictureAnalysis &analysis,
                                     const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_analysis(analysis)
    , m_config(config)
    , m_clock(clock)
{
}

Result<Generation> GenerateCreatives::make(const GenerationRequest &request, const GenerationProgress &progress,
                                           const CancelToken &cancel) const
{
    const auto loaded = m_database.session().and_then(
        [&](store::Session session) { return loadLenders(session, request.creativeIds); });
    if (!loaded)
        return failure(loaded.error());
    Generation generation;
    generation.inspiredBy = request.creativeIds;
    generation.brief = request.brief;
    generation.patterns = domain::combinePatterns(loaded->lenders);
    auto art = loadBriefArt(request.brief, m_analysis, cancel);
    if (!art)
        return failure(std::move(art).error());
    auto library = CloneLibrary(m_database, *m_config.current(), m_clock)
                       .load(
                           loaded->organizationId, [&](double part) { progress(part * kLoaded); }, cancel);
    if (!library)
        return failure(std::move(library).error());
    generation.compared = static_cast<int>(library->subjects.size());
    generation.withoutPicture = library->withoutPicture;
    const domain::CloneGate gate(std::move(library->subjects), {request.brief.brand.name, request.brief.mandatoryText});

    const writer::CopyRequest copyWish = copyRequest(request, generation.patterns, loaded->texts);
    generation.language = copyWish.language;
    const auto copies = writer::write(copyWish, cancel);
    if (!copies)
        return failure(copies.error());
    const compose::PlanWish wish = planWish(request, generation.patterns, *art, *copies);
    const auto plans = compose::planAds(wish);
    if (!plans)
        return failure(plans.error());
    VariationMaker maker({request.brief, generation.patterns, loaded->lenders, *art, wish, copyWish}, gate, m_analysis);
    for (std::size_t i = 0; i < copies->size(); ++i) {
        progress(kLoaded + (1 - kLoaded) * static_cast<double>(i) / static_cast<double>(copies->size()));
        auto made = maker.make(copies->at(i), plans->at(i), static_cast<int>(i), cancel);
        // One that nothing new came of is left out; the others are good.
        if (!made && (made.error().code != ErrorCode::TooSimilar || copies->size() == 1))
            return failure(std::move(made).error());
        if (made)
            generation.creatives.push_back(*std::move(made));
    }
    if (generation.creatives.empty())
        return failure(makeError(ErrorCode::TooSimilar, Reason::None));
    progress(1);
    return generation;
}

} // namespace mci::services
