// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/PictureAnalysis.h"
#include "compose/AdArt.h"
#include "domain/brief/Brief.h"

namespace mci::services {

/** The bytes of a file that a brief names by its key `option`; empty without one. InvalidRequest for what is no
 * plain file, cannot be read, is too large or
 * is no picture. */
[[nodiscard]] Result<QByteArray> briefFile(const QString &path, const char *option);

/**
 * The product's photo, with what it is about found by the analysis, and the brand's logo; both files are paths that can be
 * opened as they are. InvalidRequest for a file that is no picture; Cancelled. A photo that cannot be analysed is cropped around
 * its middle.
 */
[[nodiscard]] Result<compose::AdArt> loadBriefArt(const domain::Brief &brief, ai::PictureAnalysis &analysis,
                                                  const CancelToken &cancel);

} // namespace mci::services
