// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/MadeOutput.h"
#include "store/OutputRepository.h"

namespace mci::services {

/**
 * A state of a variation as it is kept, with the prints that the gate compares later ones with. Its verdict is the one against the
 * library: what siblings say changes with them, and is asked of them when it is read (KeptVariations).
 */
[[nodiscard]] QJsonObject revisionJson(const VariationRevision &revision, const MadeCreative &made);
/** Internal with the name of a broken field. `number`: the revision's, which its JSON does not have. */
[[nodiscard]] Result<VariationRevision> revisionFromJson(const QJsonObject &json, int number);
/** The pictures that a state has, by their names in the folder of made ones. */
[[nodiscard]] QStringList fileNamesIn(const QJsonObject &revision);
[[nodiscard]] Result<MadeVariation> variationOf(const store::VariationRow &row);
/** What the gate compares; without a picture where its print is of another format than ours. */
[[nodiscard]] Result<domain::CloneSubject> subjectOf(const QString &variationId, const QJsonObject &revision);
/** The same of its shapes after the first, as far as their prints were kept and are of our format. */
[[nodiscard]] Result<std::vector<domain::CloneSubject>> otherShapesOf(const QString &variationId,
                                                                      const QJsonObject &revision);

} // namespace mci::services
