// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace mci::domain::brief_limit {

/** Characters of what is one line, such as the product, and of what is a paragraph, such as the key message. */
inline constexpr int kLine = 120;
inline constexpr int kParagraph = 600;
/** Characters of a file's path. */
inline constexpr int kPath = 1000;
/** Of phrases that must be in or must not. */
inline constexpr int kMostEntries = 40;
inline constexpr int kMostColours = 8;
/** Creatives that a brief is inspired by, beyond which one more changes nothing. */
inline constexpr int kMostSources = 50;

} // namespace mci::domain::brief_limit
