// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mci::app {

/** Files are the user's alone from their first byte on, and no memory image with tokens is left behind. First in main(). */
void protectProcess();

} // namespace mci::app
