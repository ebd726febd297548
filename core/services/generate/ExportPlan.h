// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "services/generate/MadeOutput.h"

namespace mci::services {

/** The names of one variation's files in an export. */
struct ExportedVariation
{
    QString variationId;
    /** As many as VariationRevision::files, in their order, such as "a-1x1-fresh-coffee.png". */
    QStringList pictures;
    /** Empty without one. */
    QString sketch;
    bool operator==(const ExportedVariation &) const = default;
};

/** What an export will be made of, so that a document can name its files before they are written. */
struct ExportPlan
{
    QString target;
    /** The target is one ZIP, else a folder. */
    bool isArchive = false;
    std::vector<ExportedVariation> variations;
    /** "output.json", "brief.json", "brief.md". In a folder that has any file of the plan all names get the same number. */
    QString document;
    QString brief;
    QString briefText;
};

/**
 * TooSimilar for a wished variation that the gate stops, and where none is left that may leave; NotFound for one that is none
 * of the output's; InvalidRequest without a target. Looks into the target's folder and changes nothing.
 */
[[nodiscard]] Result<ExportPlan> planExport(const MadeOutput &output, const ExportWish &wish);

/** Lower case ASCII letters and digits with hyphens for all else, whole words up to `most`; empty where nothing is left. */
[[nodiscard]] QString fileSlug(const QString &text, int most);

} // namespace mci::services
