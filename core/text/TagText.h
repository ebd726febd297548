// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/CreativeTags.h"

namespace mci::text {

/** A tag's name, understood without that of its dimension. */
[[nodiscard]] QString tagText(const domain::CreativeTag &tag);
/** The same of a stored name; one that no tag has is shown as it is. */
[[nodiscard]] QString tagText(const QString &tagName);
[[nodiscard]] QString tagDimensionText(domain::TagDimension dimension);

} // namespace mci::text
