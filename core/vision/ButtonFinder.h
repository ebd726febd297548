// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PictureFacts.h"
#include "vision/Pixels.h"
#include "vision/TextReader.h"

#include <optional>
#include <vector>

namespace mci::vision {

/** The shape that is most like a button by its form and by what stands on it; nullopt when none is like one. */
[[nodiscard]] std::optional<domain::FoundButton> findButton(const Pixels &pixels,
                                                            const std::vector<domain::TextLine> &lines,
                                                            TextReader &reader);

/** How much a text is like a button's label, 0 to 1: one to four words, four to 28 characters, nearly all of them letters. */
[[nodiscard]] double labelLikeness(const QString &text);

/** What a button's rounded corners look like to the recogniser, taken off both ends of its label. */
[[nodiscard]] QString trimmedLabel(const QString &text);

} // namespace mci::vision
