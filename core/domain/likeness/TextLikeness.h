// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

/**
 * How alike two texts are: shares from 0 to 100 by the edit distance of insertions and deletions alone (Indel). They take the
 * texts as they are; who wants case, accents and punctuation to be of no account gives them what normalised() makes.
 * A letter is a UTF-16 unit. Two empty texts are alike.
 */
namespace mci::domain::likeness {

/**
 * Compatibility forms and case folded, without accents; letters, digits, percent and money signs stay, everything else, emojis
 * too, becomes one space between words.
 */
[[nodiscard]] QString normalised(const QString &text);

/** Twice the longest common subsequence over both lengths. */
[[nodiscard]] double ratio(QStringView a, QStringView b);

/** ratio() where it is `cutoff` or more, else nullopt; most unlike texts are told apart without a comparison. */
[[nodiscard]] std::optional<double> ratioAtLeast(QStringView a, QStringView b, double cutoff);

/** ratio() of the words in alphabetical order. */
[[nodiscard]] double tokenSortRatio(const QString &a, const QString &b);

/** The best ratio() of the shorter text with a part of the longer one that is as long, or shorter at one of its ends. */
[[nodiscard]] double partialRatio(QStringView a, QStringView b);

/** Whether the text has the phrase, between word borders and as normalised() makes both; never an empty one. */
[[nodiscard]] bool hasPhrase(const QString &text, const QString &phrase);

/** Words that follow one another in both texts, at most. */
[[nodiscard]] int longestSharedRun(QStringView a, QStringView b);

} // namespace mci::domain::likeness
