// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/ExportPlan.h"

#include <QJsonObject>

namespace mci::api {

/** The names of a made creative's files, below the folder that they are written to. */
struct MadeFiles
{
    /** As many as the creative has pictures, in their order. */
    QStringList commercial;
    QString conceptual;
};

/** `variation-a-1x1.png` and the like; `number` from 0. */
[[nodiscard]] MadeFiles madeFiles(const services::MadeCreative &creative, std::size_t number);

/** Whether madeFiles() gives the name to one of the first so many, in whatever case. */
[[nodiscard]] bool isMadeFile(const QString &name, int variations);

/** The contract's answer, and what `output.json` holds: resources/generate/output.schema.json. Without paths of this computer. */
[[nodiscard]] QJsonObject generationDocument(const services::Generation &generation);

/** The same of what is about to be exported, under the names that the plan gives; at least one. Without paths of this computer. */
[[nodiscard]] QJsonObject exportDocument(const services::MadeOutput &output, const domain::CombinedPatterns &patterns,
                                         const services::ExportPlan &plan);

} // namespace mci::api
