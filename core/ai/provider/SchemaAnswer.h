// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/ProviderCall.h"

#include <QJsonObject>

namespace mci::ai {

/** ProviderAnswerOffSchema; `problem` becomes its detail, is told to the model, and quotes nothing of its answer. */
[[nodiscard]] Error offSchema(const QString &problem);

/** The one JSON object that a model's text is; between two fences where the server knows no schemas. Error: offSchema(). */
[[nodiscard]] Result<QJsonObject> objectIn(const QString &content, const ProviderEndpoint &endpoint);

/** A text of an answer as it may be shown and kept: visibleText() without the key. Null when nothing is left to see. */
[[nodiscard]] QString ownText(const QString &text, qsizetype most, const Secret &key);

} // namespace mci::ai
