// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/Lexicons.h"
#include "domain/patterns/CreativePatterns.h"

namespace mci::ai {

/** What the creative says: the ad's own texts go before those read in its picture. */
[[nodiscard]] domain::MessagePattern readMessage(const domain::PictureFacts &facts, const domain::AdCopy &copy,
                                                 const Lexicons &lexicons);

/** The words of the ad and of its picture, each once, a line a text. */
[[nodiscard]] QString allWords(const domain::PictureFacts &facts, const domain::AdCopy &copy);

/** The indices of the lines that are the picture's headline: the largest, with its neighbours of about the same height. */
[[nodiscard]] std::vector<std::size_t> headlineLines(const std::vector<domain::TextLine> &lines);

} // namespace mci::ai
