// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Creative.h"

#include <QString>

namespace mci::text {

/** Why the creative shows a placeholder; empty for a picture that is there. */
[[nodiscard]] QString pictureStateText(domain::PictureState state);
[[nodiscard]] QString creativeFormatText(domain::CreativeFormat format);

} // namespace mci::text
