// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/MadeOutput.h"
#include "services/generate/SiblingGate.h"
#include "store/OutputRepository.h"

namespace mci::services {

/** The variations of an output, each judged and scored beside the others as they are now. */
struct KeptVariations
{
    /** By number. */
    std::vector<MadeVariation> variations;
    /** The same ones as the gate knows them. */
    std::vector<Sibling> siblings;
};

/** Internal with the name of a broken field. */
[[nodiscard]] Result<KeptVariations> readVariations(store::Session &session, const store::OutputRow &output);
/** NotFound. */
[[nodiscard]] Result<MadeVariation> readVariation(store::Session &session, const QString &id);
/** All states of a variation from the first to the last, each as if it were the shown one. */
[[nodiscard]] Result<std::vector<VariationRevision>> readRevisions(store::Session &session, const QString &variationId);

/** NotFound, with the id. */
[[nodiscard]] Error unknownVariation(const QString &id);
[[nodiscard]] Error unknownOutput(const QString &id);

} // namespace mci::services
