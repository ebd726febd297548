// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/GenerateCreatives.h"

#include "services/generate/CreativeScores.h"
#include "services/generate/GenerationGround.h"
#include "services/generate/ProviderShare.h"
#include "writer/Writer.h"

namespace mci::services {

namespace {

/** With a provider, whose answers take longer than all the rest. */
constexpr double kAnswered = 0.8;

Result<std::vector<writer::WrittenCopy>> copiesOf(ProviderShare &share, const CopyWish &wish, const CancelToken &cancel)
{
    auto copies = share.copies(wish, cancel);
    return copies && copies->empty() ? writer::write(wish.request, cancel) : copies;
}

PictureWish pictureWish(const QString &organizationId, const GenerationGround &ground)
{
    PictureWish wish;
    wish.productPhoto = ground.files.photo;
    wish.organizationId = organizationId;
    wish.question = pictureQuestion(ground.basis.brief, ground.basis.patterns);
    return wish;
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
        if (!picture->isNull()) {
            arts[i].photo = *std::move(picture);
            arts[i].attention = compose::AdArt().attention;
        }
        progress(GenerateCreatives::kLoaded
                 + (kAnswered - GenerateCreatives::kLoaded) * static_cast<double>(i + 1)
                     / static_cast<double>(arts.size()));
    }
    return arts;
}

/** What variations are made of, one of each for each. */
struct Materials
{
    std::vector<writer::WrittenCopy> copies;
    std::vector<compose::VariationPlans> plans;
    std::vector<compose::AdArt> arts;
    /** The brief's own. */
    QImage photo;
};

/** The first ones did not know of the last. */
void scoreTogether(std::vector<MadeCreative> &creatives, const domain::Brief &brief)
{
    std::vector<Sibling> siblings;
    for (const MadeCreative &made : creatives)
        siblings.push_back({made.subject(), {}, static_cast<int>(siblings.size())});
    const SiblingGate gate(siblings, brief);
    for (std::size_t i = 0; i < creatives.size(); ++i) {
        MadeCreative &made = creatives[i];
        made.scores = withOthers(std::move(made.scores), made.verdict.originality, gate.diversity(siblings[i].subject));
    }
}

/** One after the other, since each is compared with those before it. */
Result<std::vector<MadeCreative>> makeAll(VariationMaker &maker, const Materials &materials, const domain::Brief &brief,
                                          const GenerationProgress &progress, const CancelToken &cancel)
{
    const auto &[copies, plans, arts, photo] = materials;
    std::vector<MadeCreative> creatives;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        progress(static_cast<double>(i) / static_cast<double>(copies.size()));
        auto made = maker.make(copies[i], plans[i], arts[i], madeId(static_cast<int>(i)), cancel);
        // One that nothing new came of is left out; the others are good.
        if (!made && (made.error().code != ErrorCode::TooSimilar || copies.size() == 1))
            return failure(std::move(made).error());
        if (!made)
            continue;
        if (arts[i].photo.cacheKey() != photo.cacheKey())
            made->photo = arts[i].photo;
        creatives.push_back(*std::move(made));
    }
    if (creatives.empty())
        return failure(makeError(ErrorCode::TooSimilar, Reason::None));
    scoreTogether(creatives, brief);
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
                                           const CancelToken &cancel, const PaidAnswers *paid) const
{
    const auto began = m_clock.monotonic();
    const auto lenders =
        m_database.session().and_then([&](store::Session session) { return loadLenders(session, request.sources); });
    if (!lenders)
        return failure(lenders.error());
    auto files = briefFiles(request.brief);
    if (!files)
        return failure(std::move(files).error());
    auto ground = GenerationGroundwork(m_database, m_analysis, m_config, m_clock)
                      .prepare(
                          request, *lenders, *std::move(files), {}, [&](double part) { progress(part * kLoaded); }, cancel);
    if (!ground)
        return failure(std::move(ground).error());
    ProviderShare share(m_provider, request.maker == domain::MakerKind::Provider, paid);
    auto generation = makeOn(*ground, request, lenders->organizationId, share, progress, cancel);
    if (generation)
        generation->duration = m_clock.monotonic() - began;
    return generation;
}

Result<Generation> GenerateCreatives::makeOn(GenerationGround &ground, const GenerationRequest &request,
                                             const QString &organizationId, ProviderShare &share,
                                             const GenerationProgress &progress, const CancelToken &cancel) const
{
    const domain::CombinedPatterns patterns = ground.basis.patterns;
    const auto copies = copiesOf(share, {organizationId, ground.basis.copy, patterns, ground.voice}, cancel);
    if (!copies)
        return failure(copies.error());
    const double begun = share.isAsked() ? kAnswered : kLoaded;
    const auto arts =
        artsOf(share, pictureWish(organizationId, ground), std::vector(copies->size(), ground.art), progress, cancel);
    if (!arts)
        return failure(arts.error());
    const bool hasPhotos =
        std::all_of(arts->begin(), arts->end(), [](const compose::AdArt &art) { return !art.photo.isNull(); });
    ground.basis.hasPaidPictures =
        std::any_of(arts->begin(), arts->end(), [&](const compose::AdArt &art) { return !(art == ground.art); });
    ground.basis.wish = planWish(ground.basis, hasPhotos, *copies);
    const auto plans = compose::planAds(ground.basis.wish);
    if (!plans)
        return failure(plans.error());
    Generation generation;
    generation.organizationId = organizationId;
    generation.request = request;
    generation.files = std::move(ground.files);
    generation.patterns = patterns;
    generation.reach = ground.reach;
    generation.language = ground.basis.copy.language;
    VariationMaker maker(std::move(ground.basis), ground.library, std::move(ground.approved), {}, m_analysis);
    auto creatives = makeAll(
        maker, {*copies, *plans, *arts, ground.art.photo}, request.brief,
        [&](double part) { progress(begun + (1 - begun) * part); }, cancel);
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
