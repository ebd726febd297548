// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "services/generate/GenerationServices.h"

namespace mci::app {

/**
 * Writes what was made for somebody else: pictures, sketches, output.json, and the brief as JSON and Markdown. The full paths that
 * were written; errors as services::exportCreatives(). Worker thread.
 */
[[nodiscard]] Result<QStringList> exportMade(const services::GenerationServices &generation,
                                             const services::ExportWish &wish, const QString &madeFolder,
                                             const CancelToken &cancel);

/** A brief as Markdown, with what its sources are called and have in common. Worker thread. */
[[nodiscard]] Result<QString> briefText(const services::GenerationServices &generation, const QString &organizationId,
                                        const domain::BriefDraft &draft);

} // namespace mci::app
