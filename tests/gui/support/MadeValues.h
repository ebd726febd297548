// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/MadeOutput.h"

namespace mci::test {

/** Draws the pictures of madeOutput() into the folder of made ones. */
[[nodiscard]] bool drawMadePictures(const QString &folder);

/** A picture of `folder` as the name of something in the library. */
[[nodiscard]] services::NamedCreative librarySource(const QString &name, const QString &pictureFile);

/** Four variations inspired by two creatives; the last one is too similar to the first of them. */
[[nodiscard]] services::MadeOutput madeOutput(const QString &folder);
/** All the words of it that people wrote in Greek letters. */
[[nodiscard]] services::MadeOutput inGreek(services::MadeOutput output);

/** What a change of the texts comes to: the next state of the variation. */
[[nodiscard]] services::MadeVariation changedTo(services::MadeVariation variation, const QString &headline);
/** The states of a variation, up to the one that is shown. */
[[nodiscard]] std::vector<services::VariationRevision> revisionsOf(const services::MadeVariation &variation);

} // namespace mci::test
