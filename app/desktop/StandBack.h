// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mci::desktop {

/**
 * The calling thread gets a processor only where the window leaves one; threads that it makes inherit this. On Linux;
 * elsewhere the system favours the program in front by itself.
 */
void standBack();

} // namespace mci::desktop
