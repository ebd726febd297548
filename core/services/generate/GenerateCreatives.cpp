// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/GenerateCreatives.h"

#include "services/generate/GenerationGround.h"
#include "writer/Writer.h"

namespace mci::services {

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
    const auto began = m_clock.monotonic();
    const auto lenders =
        m_database.session().and_then([&](store::Session session) { return loadLenders(session, request.sources); });
    if (!lenders)
        return failure(lenders.error());
    auto ground = GenerationGroundwork(m_database, m_analysis, m_config, m_clock)
                      .prepare(
                          request, *lenders, [&](double part) { progress(part * kLoaded); }, cancel);
    if (!ground)
        return failure(std::move(ground).error());
    Generation generation;
    generation.organizationId = lenders->organizationId;
    generation.request = request;
    generation.patterns = ground->basis.patterns;
    generation.compared = ground->compared;
    generation.withoutPicture = ground->withoutPicture;
    generation.language = ground->basis.copy.language;
    const auto copies = writer::write(ground->basis.copy, cancel);
    if (!copies)
        return failure(copies.error());
    ground->basis.wish = planWish(ground->basis, *copies);
    const auto plans = compose::planAds(ground->basis.wish);
    if (!plans)
        return failure(plans.error());
    VariationMaker maker(std::move(ground->basis), ground->library, std::move(ground->made), m_analysis);
    for (std::size_t i = 0; i < copies->size(); ++i) {
        progress(kLoaded + (1 - kLoaded) * static_cast<double>(i) / static_cast<double>(copies->size()));
        auto made = maker.make(copies->at(i), plans->at(i), madeId(static_cast<int>(i)), cancel);
        // One that nothing new came of is left out; the others are good.
        if (!made && (made.error().code != ErrorCode::TooSimilar || copies->size() == 1))
            return failure(std::move(made).error());
        if (made)
            generation.creatives.push_back(*std::move(made));
    }
    if (generation.creatives.empty())
        return failure(makeError(ErrorCode::TooSimilar, Reason::None));
    generation.duration = m_clock.monotonic() - began;
    progress(1);
    return generation;
}

} // namespace mci::services
