// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/GenerationGround.h"

#include "base/TextLength.h"
#include "compose/LayoutCatalog.h"
#include "services/generate/CloneLibrary.h"
#include "services/generate/LenderObjective.h"
#include "services/generate/PublishedAds.h"

namespace mci::services {

namespace {

/** What was paid for is to be seen: families without a place for a picture are the last that are taken. */
void preferPictures(compose::PlanWish &wish)
{
    const auto &families = compose::layoutFamilies();
    if (!families)
        return;
    for (const compose::LayoutFamily &family : *families) {
        if (!family.in(wish.formats.front()).picture)
            wish.avoid.append(family.id);
    }
}

} // namespace

QStringList brandStatements(const domain::Brief &brief)
{
    return {brief.offer, brief.proof, brief.mandatoryText, brief.brand.name};
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

ai::PictureQuestion pictureQuestion(const domain::Brief &brief, const domain::CombinedPatterns &patterns)
{
    ai::PictureQuestion question;
    question.productName = brief.productName;
    question.targetAudience = brief.targetAudience;
    question.keyMessage = brief.keyMessage;
    question.look = brief.visual;
    question.look.palette = coloursOf(brief, patterns);
    if (!question.look.layout)
        question.look.layout = chosenOf<domain::Layout>(patterns, domain::TagDimension::Layout);
    if (!question.look.style)
        question.look.style = chosenOf<domain::StyleType>(patterns, domain::TagDimension::Style);
    if (!question.look.mood)
        question.look.mood = chosenOf<domain::Mood>(patterns, domain::TagDimension::Mood);
    if (!brief.formats.empty())
        question.format = brief.formats.front();
    return question;
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

compose::PlanWish planWish(const VariationBasis &basis, bool hasPhotos, const std::vector<writer::WrittenCopy> &copies)
{
    const domain::Brief &brief = basis.brief;
    compose::PlanWish wish;
    wish.layout = brief.visual.layout ? brief.visual.layout
                                      : chosenOf<domain::Layout>(basis.patterns, domain::TagDimension::Layout);
    wish.colours = coloursOf(brief, basis.patterns);
    wish.font = brief.brand.font;
    wish.hasPhoto = hasPhotos;
    wish.hasOffer = !brief.offer.isEmpty();
    for (const writer::WrittenCopy &copy : copies)
        wish.headlineLength = std::max(wish.headlineLength, lengthOf(copy.headline));
    wish.seed = static_cast<quint32>(basis.copy.seed);
    wish.variations = static_cast<int>(copies.size());
    if (!brief.formats.empty())
        wish.formats = brief.formats;
    if (basis.hasPaidPictures)
        preferPictures(wish);
    return wish;
}

GenerationGroundwork::GenerationGroundwork(const store::Database &database, ai::PictureAnalysis &analysis,
                                           const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_analysis(analysis)
    , m_config(config)
    , m_clock(clock)
{
}

Result<GenerationGround> GenerationGroundwork::prepare(const GenerationRequest &request, const LoadedLenders &lenders,
                                                       BriefFiles files, const std::vector<domain::CloneSubject> &own,
                                                       const GenerationProgress &progress,
                                                       const CancelToken &cancel) const
{
    VariationBasis basis;
    basis.brief = request.brief;
    basis.patterns = domain::combinePatterns(lenders.lenders);
    basis.lenders = lenders.lenders;
    auto art = loadBriefArt(files, request.brief, m_analysis, cancel);
    if (!art)
        return failure(std::move(art).error());
    basis.copy = copyRequest(request, basis.patterns, lenders.texts);
    const auto objective = m_database.session().and_then(
        [&](store::Session session) { return objectiveOf(session, m_clock, lenders.creatives); });
    if (!objective)
        return failure(objective.error());
    basis.copy.objective = objective->value_or(basis.copy.objective);
    auto library =
        CloneLibrary(m_database, *m_config.current(), m_clock).load(lenders.organizationId, progress, cancel);
    if (!library)
        return failure(std::move(library).error());
    leaveOutPublished(library->subjects, own);
    GateReach reach = library->reach;
    reach.compared = static_cast<int>(library->subjects.size() + library->made.size());
    return GenerationGround{std::move(basis),
                            std::move(files),
                            *std::move(art),
                            domain::CloneGate(std::move(library->subjects), brandStatements(request.brief)),
                            lenders.voice,
                            std::move(library->made),
                            reach};
}

} // namespace mci::services
