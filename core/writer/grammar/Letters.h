// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/TextLength.h"
#include "writer/data/PhraseList.h"

namespace mci::writer {

/** Stands before a word whose first letter stays as it is; polished() takes it out. */
inline constexpr QChar kUntouched{u'\uE000'};

/** The text up to the last whole word that fits, without punctuation or one of the `weak` words, such as "of", at its end. */
[[nodiscard]] QString cutAtWord(const QString &text, int most, const PhraseList &weak);

[[nodiscard]] bool isEmoji(char32_t letter);
[[nodiscard]] bool hasEmoji(const QString &text);
[[nodiscard]] QString withoutEmoji(const QString &text);

[[nodiscard]] QString withUpperFirst(QString text);

/**
 * Made ready to be read: single spaces, none before punctuation, one stop at the end of a sentence, upper case at its beginning.
 */
[[nodiscard]] QString polished(const QString &text);
/** Two equal words in a row, which no pattern means. */
[[nodiscard]] bool hasDoubledWord(const QString &text);

} // namespace mci::writer
