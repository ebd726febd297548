// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/GenerateCreatives.h"

#include "imaging/PictureDecoder.h"
#include "services/ai/ProviderQuestion.h"
#include "services/generate/CloneLibrary.h"
#include "services/generate/PatternLenders.h"
#include "services/generate/ProviderShare.h"
#include "services/generate/VariationMaker.h"
#include "services/KnownCreatives.h"
#include "writer/Writer.h"

#include <QFile>

namespace mci::services {

namespace {

/** Of the whole work, until the first variation is begun. */
constexpr double kLoaded = 0.4;
/** With a provider, whose answers take longer than all the rest. */
constexpr double kAnswered = 0.8;
/** A file that anybody could mean by a logo or a photo. */
constexpr qint64 kMostFileBytes = 40LL * 1024 * 1024;

Result<QByteArray> bytesIn(const QString &path, const char *option)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostFileBytes)
        return failure(
            invalidOption(Reason::OptionMalformed, QLatin1String(option), path, QStringLiteral("PNG, JPEG, WebP")));
    return file.readAll();
}

Result<QImage> pictureIn(const QString &path, const char *option)
{
    const auto bytes = bytesIn(path, option);
    if (!bytes || bytes->isEmpty())
        return bytes.transform([](const QByteArray &) { return QImage(); });
    return imaging::decodePicture(*bytes).transform(
        [](const imaging::DecodedPicture &picture) { return picture.image; });
}

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
                           const std::vector<compose::AdArt> &arts, const std::vector<writer::WrittenCopy> &copies)
{
    compose::PlanWish wish;
    wish.layout = request.brief.visual.layout ? request.brief.visual.layout
                                              : chosenOf<domain::Layout>(patterns, domain::TagDimension::Layout);
    wish.colours = coloursOf(request.brief, patterns);
    wish.font = request.brief.brand.font;
    wish.hasPhoto =
        std::all_of(arts.begin(), arts.end(), [](const compose::AdArt &art) { return !art.photo.isNull(); });
    wish.hasOffer = !request.brief.offer.isEmpty();
    for (const writer::WrittenCopy &copy : copies)
        wish.headlineLength = std::max(wish.headlineLength, static_cast<int>(copy.headline.size()));
    wish.seed = request.seed;
    wish.variations = static_cast<int>(copies.size());
    if (!request.brief.formats.empty())
        wish.formats = request.brief.formats;
    return wish;
}

Result<compose::AdArt> artOf(const domain::Brief &brief)
{
    auto photo = pictureIn(brief.productPhoto, "productPhoto");
    if (!photo)
        return failure(std::move(photo).error());
    auto logo = pictureIn(brief.brand.logoFile, "brand.logo");
    if (!logo)
        return failure(std::move(logo).error());
    return compose::AdArt{*std::move(photo), {0.5, 0.5}, *std::move(logo)};
}

Result<std::vector<writer::WrittenCopy>> copiesOf(ProviderShare &share, const CopyWish &wish, const CancelToken &cancel)
{
    auto copies = share.copies(wish, cancel);
    return copies && copies->empty() ? writer::write(wish.request, cancel) : copies;
}

Result<PictureWish> pictureWish(const QString &organizationId, const domain::Brief &brief,
                                const domain::CombinedPatterns &patterns)
{
    auto photo = bytesIn(brief.productPhoto, "productPhoto");
    if (!photo)
        return failure(std::move(photo).error());
    PictureWish wish;
    wish.productPhoto = *std::move(photo);
    wish.organizationId = organizationId;
    wish.question.productName = brief.productName;
    wish.question.targetAudience = brief.targetAudience;
    wish.question.keyMessage = brief.keyMessage;
    wish.question.look = brief.visual;
    wish.question.look.palette = coloursOf(brief, patterns);
    if (!wish.question.look.layout)
        wish.question.look.layout = chosenOf<domain::Layout>(patterns, domain::TagDimension::Layout);
    if (!wish.question.look.style)
        wish.question.look.style = chosenOf<domain::StyleType>(patterns, domain::TagDimension::Style);
    if (!wish.question.look.mood)
        wish.question.look.mood = chosenOf<domain::Mood>(patterns, domain::TagDimension::Mood);
    if (!brief.formats.empty())
        wish.question.format = brief.formats.front();
    return wish;
}

/** How the workspace speaks: in the very creatives that were chosen to learn from. */
Result<std::vector<domain::AdCopy>> voiceOf(const store::Database &database, const QStringList &creativeIds)
{
    const auto creatives =
        database.session().and_then([&](store::Session session) { return knownCreatives(session, creativeIds); });
    if (!creatives)
        return failure(creatives.error());
    std::vector<domain::AdCopy> voice;
    for (const domain::Creative &creative : *creatives)
        voice.push_back(adCopyOf(creative));
    return voice;
}

/** What each variation is drawn with: a picture of its own where the provider makes one. */
Result<std::vector<compose::AdArt>> artsOf(ProviderShare &share, PictureWish wish, std::vector<compose::AdArt> arts,
                                           const GenerationProgress &progress, const CancelToken &cancel)
{
    for (std::size_t i = 0; i < arts.size() && share.isAsked(); ++i) {
        wish.question.variation = static_cast<int>(i);
        auto picture = share.picture(wish, cancel);
        if (!picture)
            return failure(std::move(picture).error());
        if (!picture->isNull())
            arts[i].photo = *std::move(picture);
        progress(kLoaded + (kAnswered - kLoaded) * static_cast<double>(i + 1) / static_cast<double>(arts.size()));
    }
    return arts;
}

/** One after the other, since each is compared with those before it. */
Result<std::vector<MadeCreative>> makeAll(VariationMaker &maker, const std::vector<writer::WrittenCopy> &copies,
                                          const std::vector<compose::VariationPlans> &plans,
                                          const std::vector<compose::AdArt> &arts, const GenerationProgress &progress,
                                          const CancelToken &cancel)
{
    std::vector<MadeCreative> creatives;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        progress(static_cast<double>(i) / static_cast<double>(copies.size()));
        auto made = maker.make(copies[i], plans[i], arts[i], static_cast<int>(i), cancel);
        // One that nothing new came of is left out; the others are good.
        if (!made && (made.error().code != ErrorCode::TooSimilar || copies.size() == 1))
            return failure(std::move(made).error());
        if (made)
            creatives.push_back(*std::move(made));
    }
    if (creatives.empty())
        return failure(makeError(ErrorCode::TooSimilar, Reason::None));
    return creatives;
}

} // namespace

GenerateCreatives::GenerateCreatives(const store::Database &database, ai::PictureAnalysis &analysis,
                                     const ProviderMaker &provider, const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_analysis(analysis)
    , m_provider(provider)
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
    auto art = artOf(request.brief);
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
    ProviderShare share(m_provider, request.maker == domain::MakerKind::Provider);
    const auto voice =
        share.isAsked() ? voiceOf(m_database, request.creativeIds) : Result<std::vector<domain::AdCopy>>();
    if (!voice)
        return failure(voice.error());
    const auto copies = copiesOf(share, {loaded->organizationId, copyWish, generation.patterns, *voice}, cancel);
    if (!copies)
        return failure(copies.error());
    const double begun = share.isAsked() ? kAnswered : kLoaded;
    const auto arts =
        pictureWish(loaded->organizationId, request.brief, generation.patterns).and_then([&](const PictureWish &wish) {
            return artsOf(share, wish, std::vector(copies->size(), *art), progress, cancel);
        });
    if (!arts)
        return failure(arts.error());
    const compose::PlanWish wish = planWish(request, generation.patterns, *arts, *copies);
    const auto plans = compose::planAds(wish);
    if (!plans)
        return failure(plans.error());
    VariationMaker maker({request.brief, generation.patterns, wish, copyWish}, gate, m_analysis);
    auto creatives = makeAll(
        maker, *copies, *plans, *arts, [&](double part) { progress(begun + (1 - begun) * part); }, cancel);
    if (!creatives)
        return failure(std::move(creatives).error());
    generation.creatives = *std::move(creatives);
    generation.model = share.tally().models.join(QStringLiteral(", "));
    generation.costMicros = share.tally().costMicros;
    generation.fallback = share.fallback();
    progress(1);
    return generation;
}

} // namespace mci::services
