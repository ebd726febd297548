// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/PictureAnalysis.h"
#include "services/generate/GenerationGround.h"
#include "store/OutputRepository.h"

namespace mci::services {

/** Makes a variation another one, by a person's words or anew; the gate and the scores follow. Worker thread with fonts. */
class ChangeVariation
{
public:
    ChangeVariation(const store::Database &database, ai::PictureAnalysis &analysis, const LiveConfig &config,
                    const Clock &clock);

    /**
     * The words are taken as they are, and may be stopped by the gate; what is made anew passes it. Errors: InvalidRequest
     * for an empty headline, a text that is too long and a button that Meta does not have, with its key; NotFound; TooSimilar
     * where nothing new came of it; Cancelled. What was before is kept.
     */
    [[nodiscard]] Result<MadeVariation> change(const QString &variationId, const VariationChange &change,
                                               const CancelToken &cancel) const;

private:
    struct Known
    {
        store::OutputRow output;
        MadeVariation variation;
        /** The output's other variations. */
        std::vector<Sibling> siblings;
        LoadedLenders lenders;
        /** All states of it and of the others, in all shapes. */
        std::vector<domain::CloneSubject> own;
    };

    [[nodiscard]] Result<Known> read(const QString &variationId) const;
    /** What the output was drawn with; the photo not where a provider's picture stands in its place. */
    [[nodiscard]] Result<BriefFiles> filesOf(const MadeOutput &output, const VariationRevision &revision) const;
    /** With what the provider made for it, where that was so. */
    [[nodiscard]] Result<compose::AdArt> artOf(const VariationRevision &revision, compose::AdArt art) const;
    [[nodiscard]] Result<MadeCreative> make(const Known &known, const VariationChange &change,
                                            const CancelToken &cancel) const;

    const store::Database &m_database;
    ai::PictureAnalysis &m_analysis;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
