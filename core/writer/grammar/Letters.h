// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/TextLength.h"
#include "writer/data/PhraseList.h"

namespace mci::writer {

/** Stands before a word whose first letter stays as it is; polished() takes it out. */
inline constexpr QChar kUntouched{u'\uE000'};
/** Around what somebody wrote into a brief: polished() takes them out and leaves alone what is between them. */
inline constexpr QChar kFactBegins{u'\uE001'};
inline constexpr QChar kFactEnds{u'\uE002'};
/** As kFactEnds, of a whole sentence: what follows begins one. */
inline constexpr QChar kSentenceEnds{u'\uE003'};

/**
 * The text up to the last whole word that fits, without punctuation or one of the `weak` words, such as "of", at its end; of
 * a first word that is too long as much as fits.
 */
[[nodiscard]] QString cutAtWord(const QString &text, int most, const PhraseList &weak);

[[nodiscard]] bool isEmoji(char32_t letter);
[[nodiscard]] QString withoutEmoji(const QString &text);

[[nodiscard]] QString withUpperFirst(QString text);
/** "iPhone", "RX100": a name, which is never written otherwise. */
[[nodiscard]] bool hasInnerCapital(const QString &word);

/** The word without the s or es of a plural; what may be the singular of others. */
[[nodiscard]] QStringList singularsOf(const QString &word);

/** Marks what somebody wrote, so that it stays as it is; see kFactBegins. */
[[nodiscard]] QString asFact(const QString &text, bool isSentence);
/**
 * Made ready to be read: single spaces, none before punctuation, one stop at the end of a sentence, upper case at its beginning.
 * Facts stay as they are, but for a first letter that begins a sentence.
 */
[[nodiscard]] QString polished(const QString &text);
/** Two equal words in a row, which no pattern means; within a fact, somebody meant them. */
[[nodiscard]] bool hasDoubledWord(const QString &text);

} // namespace mci::writer
