// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/PictureAnalysis.h"
#include "compose/AdArt.h"
#include "compose/AdPlanner.h"
#include "compose/AdRenderer.h"
#include "services/generate/MadeOutput.h"
#include "services/generate/SiblingGate.h"

namespace mci::services {

/** What all variations of one generation share. */
struct VariationBasis
{
    domain::Brief brief;
    domain::CombinedPatterns patterns;
    /** Whose patterns these are. */
    std::vector<domain::PatternLender> lenders;
    /** A provider made the pictures that are shown. */
    bool hasPaidPictures = false;
    compose::PlanWish wish;
    writer::CopyRequest copy;
    /** What stays of a variation that is made anew. */
    QSet<VariationPart> kept;
};

/** The id that the first, second … variation of a generation has until it is kept: "variation-a". */
[[nodiscard]] QString madeId(int number);

/** Makes one variation after the other until each is a new one, or tells that none would be. Worker thread. */
class VariationMaker
{
public:
    /** `approved`: of other generations. `siblings`: what there is of this one. */
    VariationMaker(VariationBasis basis, const domain::CloneGate &library, std::vector<domain::CloneSubject> approved,
                   std::vector<Sibling> siblings, ai::PictureAnalysis &analysis);

    /**
     * TooSimilar where nothing that was tried is new; the errors of writing, drawing and looking. What was made before is
     * compared with, too.
     */
    [[nodiscard]] Result<MadeCreative> make(const writer::WrittenCopy &copy, const compose::VariationPlans &plans,
                                            const compose::AdArt &art, const QString &id, const CancelToken &cancel);
    /** Another in the place of one that was, but for what is kept. */
    [[nodiscard]] Result<MadeCreative> remake(const writer::WrittenCopy &copy, const compose::VariationPlans &plans,
                                              const compose::AdArt &art, const QString &id, const CancelToken &cancel);
    /** Just so, whatever the gate says of it. */
    [[nodiscard]] Result<MadeCreative> asItIs(const writer::WrittenCopy &copy, const compose::VariationPlans &plans,
                                              const compose::AdArt &art, const QString &id, const CancelToken &cancel);

private:
    struct Draft
    {
        MadeCreative creative;
        compose::RenderedAd drawn;
        domain::CloneSubject subject;
        std::vector<CheckedShape> shapes;
    };

    [[nodiscard]] Result<Draft> draft(const writer::WrittenCopy &copy, const compose::AdPlan &plan,
                                      const compose::AdArt &art, const CancelToken &cancel);
    [[nodiscard]] compose::AdContent contentOf(const writer::WrittenCopy &copy) const;
    void judge(Draft &draft, const QString &id) const;
    /** The library, and what was approved. */
    [[nodiscard]] domain::CloneVerdict judgeByLibrary(const domain::CloneSubject &subject) const;
    /** Draws the other shapes, and has each judged as well: another one may be like something of which the first is not. */
    [[nodiscard]] Status addShapes(Draft &draft, const compose::VariationPlans &plans, const compose::AdPlan &chosen,
                                   const compose::AdArt &art, const CancelToken &cancel) const;
    [[nodiscard]] Result<writer::WrittenCopy> rewrite(const writer::WrittenCopy &copy, int attempt,
                                                      const CancelToken &cancel) const;
    [[nodiscard]] Result<compose::AdPlan> replan(const compose::AdPlan &plan, int attempt) const;
    /** What the draft becomes another time: nullopt where all that it could be is kept. */
    struct Attempt
    {
        writer::WrittenCopy copy;
        compose::AdPlan plan;
    };
    [[nodiscard]] Result<std::optional<Attempt>> another(const Attempt &before, domain::CloneLayer stoppedBy,
                                                         int attempt, const CancelToken &cancel) const;
    [[nodiscard]] Status finish(Draft &draft, const compose::AdPlan &chosen) const;

    const VariationBasis m_basis;
    const domain::CloneGate &m_library;
    ai::PictureAnalysis &m_analysis;
    const std::vector<domain::CloneSubject> m_approved;
    /** What was approved may be of the same brief. */
    const domain::CloneGate m_approvedGate;
    std::vector<Sibling> m_siblings;
};

} // namespace mci::services
