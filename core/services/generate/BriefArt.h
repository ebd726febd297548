// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/PictureAnalysis.h"
#include "compose/AdArt.h"
#include "imaging/ThumbnailCache.h"
#include "services/generate/Generation.h"

namespace mci::services {

/**
 * The bytes of a file that a brief names by its key `option`; empty without one. InvalidRequest for what is no plain file, cannot
 * be read, is too large or is no picture.
 */
[[nodiscard]] Result<QByteArray> briefFile(const QString &path, const char *option);

/** The product's photo and the brand's logo, by paths that can be opened as they are. Errors as briefFile(). */
[[nodiscard]] Result<BriefFiles> briefFiles(const domain::Brief &brief);

/** Keeps one of them in a folder as what it is, or as a PNG of the same pixels; gives its name there, none for no bytes. */
[[nodiscard]] Result<QString> keepBriefFile(const QByteArray &bytes, const imaging::ThumbnailCache &folder);

/**
 * The photo, with what it is about found by the analysis, and the logo. InvalidRequest for one that is broken, by the path that
 * the brief has; Cancelled. A photo that cannot be analysed is cropped around its middle.
 */
[[nodiscard]] Result<compose::AdArt> loadBriefArt(const BriefFiles &files, const domain::Brief &brief,
                                                  ai::PictureAnalysis &analysis, const CancelToken &cancel);

} // namespace mci::services
