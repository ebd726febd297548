// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace mci::domain::likeness {

/** Words that follow one another in both, at most; words are what can be compared for being the same. */
template<typename Word>
[[nodiscard]] int sharedRun(const std::vector<Word> &a, const std::vector<Word> &b)
{
    int longest = 0;
    std::vector<int> runs(b.size() + 1);
    for (const Word &word : a) {
        // From the end, so that the run before is still that of the word before.
        for (std::size_t place = b.size(); place > 0; --place) {
            runs[place] = word == b[place - 1] ? runs[place - 1] + 1 : 0;
            longest = std::max(longest, runs[place]);
        }
    }
    return longest;
}

} // namespace mci::domain::likeness
