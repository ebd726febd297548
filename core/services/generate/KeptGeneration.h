// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "imaging/ThumbnailCache.h"
#include "services/generate/RevisionJson.h"

namespace mci::services {

/** A generation as rows: store::OutputRepository::add() takes them. */
struct KeptGeneration
{
    store::OutputRow output;
    std::vector<store::VariationRow> variations;
};

/** Whose it is, and what of. */
struct KeepWish
{
    QString briefId;
    int briefVersion = 1;
    domain::BriefDraft draft;
};

/** Writes the pictures, and gives what is to be stored of the generation. Errors: those of ThumbnailCache::store() and encodeAd(). */
[[nodiscard]] Result<KeptGeneration> keepPictures(const Generation &generation, const KeepWish &wish,
                                                  const imaging::ThumbnailCache &folder, const Clock &clock);

/** The same of one variation: its next revision, whose number the store gives. */
[[nodiscard]] Result<VariationRevision> keepPictures(const MadeCreative &made, const imaging::ThumbnailCache &folder,
                                                     UtcTime now);

/** What keepPictures() noted of the output, without variations and names. Internal with the name of a broken field. */
[[nodiscard]] Result<MadeOutput> outputOf(const store::OutputRow &row);

/** The output's facts when its variations were compared again. */
[[nodiscard]] QJsonObject withReach(QJsonObject facts, const GateReach &reach, UtcTime when);
/** When they were compared last. */
[[nodiscard]] UtcTime comparedAt(const store::OutputRow &row);

/** The pictures that an output has besides those of its variations, by their names in the folder of made ones. */
[[nodiscard]] QStringList fileNamesInFacts(const QJsonObject &facts);

} // namespace mci::services
