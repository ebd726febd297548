// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/BriefPreviews.h"

#include "compose/AdFormats.h"
#include "compose/AdSketch.h"
#include "compose/LayoutCatalog.h"
#include "services/generate/CreativeNames.h"
#include "services/generate/GenerationGround.h"

namespace mci::services {

namespace {

/** Twice what is shown. */
constexpr QSize kSketch(192, 144);
/** Characters of a usual headline: there is none yet. */
constexpr int kUsualHeadline = 28;

std::vector<SourceFacts> sourceFacts(const domain::BriefDraft &draft, const LoadedLenders &lenders,
                                     const QHash<QString, NamedCreative> &named)
{
    std::vector<SourceFacts> facts;
    for (const domain::BriefSource &source : draft.sources) {
        const auto name = named.find(source.creativeId);
        const bool hasPatterns =
            std::any_of(lenders.lenders.begin(), lenders.lenders.end(),
                        [&](const domain::PatternLender &lender) { return lender.creativeId == source.creativeId; });
        facts.push_back({source.creativeId, name == named.end() ? std::nullopt : std::optional(*name), hasPatterns});
    }
    return facts;
}

Result<std::vector<BriefPreview::Sketch>> sketchesOf(const domain::BriefDraft &draft,
                                                     const domain::CombinedPatterns &patterns)
{
    VariationBasis basis;
    basis.brief = draft.brief;
    basis.patterns = patterns;
    basis.copy.seed = 1;
    compose::PlanWish wish = planWish(basis, !draft.brief.productPhoto.isEmpty(), {});
    wish.headlineLength = kUsualHeadline;
    wish.variations = draft.brief.variations;
    return compose::planAds(wish).transform([](const std::vector<compose::VariationPlans> &plans) {
        std::vector<BriefPreview::Sketch> sketches;
        for (const compose::VariationPlans &variation : plans) {
            const compose::AdPlan &plan = variation.front();
            const compose::LayoutFamily *family = compose::findLayout(plan.family);
            sketches.push_back(
                {compose::sketch(plan, compose::adSize(plan.format).scaled(kSketch, Qt::KeepAspectRatio)), plan.family,
                 family ? family->layout : domain::Layout::Centered});
        }
        return sketches;
    });
}

} // namespace

BriefPreviews::BriefPreviews(const store::Database &database, const ProviderMaker &provider, const LiveConfig &config)
    : m_database(database)
    , m_provider(provider)
    , m_config(config)
{
}

Result<BriefPreview> BriefPreviews::of(const QString &organizationId, const domain::BriefDraft &draft) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    // A source that lends nothing has patterns as well.
    domain::BriefDraft lending = draft;
    for (domain::BriefSource &source : lending.sources)
        source.layers.insert(domain::PatternLayer::Visual);
    const auto all = loadLendersLeft(*session, organizationId, lending.sources);
    if (!all)
        return failure(all.error());
    const auto lenders = loadLendersLeft(*session, organizationId, draft.sources);
    if (!lenders)
        return failure(lenders.error());
    const auto named =
        CreativeNames(*session, *m_config.current()).of(organizationId, domain::creativeIdsOf(draft.sources));
    if (!named)
        return failure(named.error());
    BriefPreview preview;
    preview.sources = sourceFacts(draft, *all, *named);
    preview.patterns = domain::combinePatterns(lenders->lenders);
    preview.language = languageOf(draft.brief, preview.patterns);
    if (!lenders->lenders.empty()) {
        auto sketches = sketchesOf(draft, preview.patterns);
        if (!sketches)
            return failure(std::move(sketches).error());
        preview.sketches = *std::move(sketches);
    }
    if (const Status added = addProvider(*lenders, draft, preview); !added)
        return failure(added.error());
    return preview;
}

Status BriefPreviews::addProvider(const LoadedLenders &lenders, const domain::BriefDraft &draft,
                                  BriefPreview &preview) const
{
    const MakerReadiness readiness = m_provider.readiness(lenders.organizationId);
    preview.providerReady = readiness.isReady();
    preview.providerHost = readiness.host;
    preview.providerModel = readiness.imageModel.isEmpty() ? readiness.model : readiness.imageModel;
    if (draft.maker == domain::MakerKind::ThisComputer)
        return {};
    const auto cost = m_provider.estimate(readiness, draft.brief.variations);
    if (!cost)
        return failure(cost.error());
    preview.costMicros = *cost;
    GenerationRequest request;
    request.brief = draft.brief;
    preview.prompt =
        ProviderMaker::prompt({lenders.organizationId, copyRequest(request, preview.patterns, lenders.texts),
                               preview.patterns, lenders.voice},
                              pictureQuestion(draft.brief, preview.patterns));
    return {};
}

} // namespace mci::services
