// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mci {

/**
 * Text that shows all it holds: without control characters (line breaks stay, tabs become spaces), marks that turn the direction of
 * writing, and characters that nobody sees. Joiners stay, which emoji and scripts need. Storable as json::cleanText().
 */
[[nodiscard]] QString visibleText(const QString &text);

/** The same with spaces for line breaks. */
[[nodiscard]] QString visibleLine(const QString &text);

} // namespace mci
