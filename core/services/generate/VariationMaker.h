// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/PictureAnalysis.h"
#include "compose/AdArt.h"
#include "compose/AdPlanner.h"
#include "compose/AdRenderer.h"
#include "services/generate/Generation.h"

namespace mci::services {

/** What all variations of one generation share. */
struct VariationBasis
{
    domain::Brief brief;
    domain::CombinedPatterns patterns;
    compose::PlanWish wish;
    writer::CopyRequest copy;
};

/** Makes one variation after the other until each is a new one, or tells that none would be. Worker thread. */
class VariationMaker
{
public:
    VariationMaker(VariationBasis basis, const domain::CloneGate &library, ai::PictureAnalysis &analysis);

    /**
     * TooSimilar where nothing that was tried is new; the errors of writing, drawing and looking. `number` from 0. What was
     * made before is compared with, too.
     */
    [[nodiscard]] Result<MadeCreative> make(const writer::WrittenCopy &copy, const compose::VariationPlans &plans,
                                            const compose::AdArt &art, int number, const CancelToken &cancel);

private:
    struct Draft
    {
        MadeCreative creative;
        compose::RenderedAd drawn;
        domain::CloneSubject subject;
    };

    [[nodiscard]] Result<Draft> draft(const writer::WrittenCopy &copy, const compose::AdPlan &plan,
                                      const compose::AdArt &art, const CancelToken &cancel);
    [[nodiscard]] compose::AdContent contentOf(const writer::WrittenCopy &copy) const;
    [[nodiscard]] domain::CloneVerdict judge(const domain::CloneSubject &subject) const;
    [[nodiscard]] Result<writer::WrittenCopy> rewrite(const writer::WrittenCopy &copy, int number, int attempt,
                                                      const CancelToken &cancel) const;
    [[nodiscard]] Status finish(Draft &draft, const compose::VariationPlans &plans, const compose::AdPlan &chosen,
                                const compose::AdArt &art, const CancelToken &cancel);

    const VariationBasis m_basis;
    const domain::CloneGate &m_library;
    ai::PictureAnalysis &m_analysis;
    std::vector<domain::CloneSubject> m_made;
};

} // namespace mci::services
