// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/LayoutFamily.h"

#include <optional>

namespace mci::compose {

/** The values' names in the files of resources/layouts; nullopt for any other. */
[[nodiscard]] std::optional<ColourRole> colourRoleFromName(const QString &name);
[[nodiscard]] std::optional<Surface> surfaceFromName(const QString &name);
[[nodiscard]] std::optional<ShapeKind> shapeKindFromName(const QString &name);
[[nodiscard]] std::optional<PictureClip> pictureClipFromName(const QString &name);
[[nodiscard]] std::optional<BlockItem> blockItemFromName(const QString &name);
[[nodiscard]] std::optional<Align> alignFromName(const QString &name);
[[nodiscard]] std::optional<Anchor> anchorFromName(const QString &name);
[[nodiscard]] std::optional<Flow> flowFromName(const QString &name);
[[nodiscard]] std::optional<ButtonShape> buttonShapeFromName(const QString &name);

} // namespace mci::compose
