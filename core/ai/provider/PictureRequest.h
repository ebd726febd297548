// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/PictureProvider.h"

namespace mci::ai {

/** Of the sizes that all models have. */
[[nodiscard]] QString pictureSize(domain::AdFormat format, const QString &model);

/** POST {base}/images/generations, or {base}/images/edits as a form where there is a photo of the product. */
[[nodiscard]] net::HttpRequest pictureRequest(const ProviderEndpoint &endpoint, const PictureQuestion &question);

} // namespace mci::ai
