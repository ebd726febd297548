// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QString>

namespace mci::ui {

/**
 * The application's one style sheet: a text with @role@ placeholders, filled with the colours of a theme. It dresses what
 * Qt paints itself (fields, menus, scroll bars, tables); our own widgets paint themselves.
 */
namespace QssTemplate {

/** As it is stored. */
[[nodiscard]] QString source();
/** With every @role@ replaced. Other placeholders: @field@ (ground of a field), @thumb@ (scroll bar), @icon:name@. */
[[nodiscard]] QString filled(const Theme &theme);

} // namespace QssTemplate

} // namespace mci::ui
