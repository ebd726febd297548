// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/PictureProvider.h"
#include "base/CancelToken.h"
#include "base/Clock.h"
#include "services/generate/BriefArt.h"
#include "services/generate/PatternLenders.h"
#include "services/generate/VariationMaker.h"
#include "services/LiveConfig.h"
#include "store/Database.h"

namespace mci::services {

/** What all variations of one request go by, and what they must not be like. */
struct GenerationGround
{
    /** Its `wish` is for no copy yet: see planWish(). */
    VariationBasis basis;
    BriefFiles files;
    compose::AdArt art;
    domain::CloneGate library;
    /** As LoadedLenders::voice. */
    std::vector<domain::AdCopy> voice;
    /** Of other generations. */
    std::vector<domain::CloneSubject> approved;
    GateReach reach;
};

/** What the brand states in its ads word for word: to say it again is no copying, whoever else of the library does. */
[[nodiscard]] QStringList brandStatements(const domain::Brief &brief);

/** Reads what a request needs: files, patterns, everything of the organization. Worker thread. */
class GenerationGroundwork
{
public:
    GenerationGroundwork(const store::Database &database, ai::PictureAnalysis &analysis, const LiveConfig &config,
                         const Clock &clock);

    /**
     * `files` stand for those that the brief names. `own`: what the request makes another of; ads that are one of these,
     * published, are not compared with. Errors as loadBriefArt(), and those of the store. `progress` takes 0 to 1.
     */
    [[nodiscard]] Result<GenerationGround> prepare(const GenerationRequest &request, const LoadedLenders &lenders,
                                                   BriefFiles files, const std::vector<domain::CloneSubject> &own,
                                                   const GenerationProgress &progress, const CancelToken &cancel) const;

private:
    const store::Database &m_database;
    ai::PictureAnalysis &m_analysis;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

/** In what pictures are wished, for the copy they have to carry. */
[[nodiscard]] compose::PlanWish planWish(const VariationBasis &basis, bool hasPhotos,
                                         const std::vector<writer::WrittenCopy> &copies);
/** What a provider is asked to show, without a photo. */
[[nodiscard]] ai::PictureQuestion pictureQuestion(const domain::Brief &brief, const domain::CombinedPatterns &patterns);
/** `avoid`: headlines and texts that new ones must not be like. */
[[nodiscard]] writer::CopyRequest copyRequest(const GenerationRequest &request,
                                              const domain::CombinedPatterns &patterns, const QStringList &avoid);
/** The brief's own, else the brand's, else those of the sources' pictures. */
[[nodiscard]] QStringList coloursOf(const domain::Brief &brief, const domain::CombinedPatterns &patterns);
/** What was chosen of a dimension; nullopt where that stays open. */
template<typename Enum>
[[nodiscard]] std::optional<Enum> chosenOf(const domain::CombinedPatterns &patterns, domain::TagDimension dimension)
{
    return domain::patternFromName<Enum>(patterns.chosen(dimension));
}

/** The brief's own language, or the one that most sources speak. */
[[nodiscard]] domain::CopyLanguage languageOf(const domain::Brief &brief, const domain::CombinedPatterns &patterns);

} // namespace mci::services
