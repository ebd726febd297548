// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/Generation.h"

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

/** The contract's answer, and what `output.json` holds: resources/generate/output.schema.json. */
[[nodiscard]] QJsonObject generationDocument(const services::Generation &generation);

} // namespace mci::api
