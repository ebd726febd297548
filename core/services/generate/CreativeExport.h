// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "services/generate/ExportPlan.h"

#include <QJsonObject>

namespace mci::services {

/** What goes along with the pictures, in somebody else's words. */
struct ExportDocuments
{
    /** Becomes output.json; left out where it is empty. */
    QJsonObject output;
    /** Becomes brief.md; left out where it is empty. */
    QString briefText;
};

/**
 * Writes what the plan names: pictures, sketches, output.json, brief.json (without the paths of this computer) and brief.md. An
 * archive appears whole or not at all, and replaces what had its name; a folder is made where there is none, and when something
 * fails what was written into it is taken back. Variations that the gate stops are never written. `pictureFolder`: of the made
 * pictures. Worker thread.
 *
 * The full paths that were written. Errors: those of planExport(); NotFound with ImageMissing for a made picture that is gone;
 * DiskFull and InvalidRequest (the target cannot be written to), with the path; Cancelled.
 */
[[nodiscard]] Result<QStringList> exportCreatives(const MadeOutput &output, const ExportPlan &plan,
                                                  const ExportDocuments &documents, const QString &pictureFolder,
                                                  const CancelToken &cancel);

} // namespace mci::services
