// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mci::domain {

/** What a person says of a creative. */
struct CreativeMark
{
    /** 1 to 5; 0: none. */
    int rating = 0;
    /** Left out of the grid until shown again. */
    bool hidden = false;
    bool operator==(const CreativeMark &) const = default;
};

} // namespace mci::domain
