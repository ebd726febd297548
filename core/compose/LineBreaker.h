// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QStringList>

namespace mci::compose {

/** The words of a text; a short one is tied to the next, and a currency to its number, so that no line ends with it. */
[[nodiscard]] QStringList wordsOf(const QString &text);

/** The fewest lines that are at most `width` wide, then as even as can be; empty when a word alone is wider. */
[[nodiscard]] QStringList brokenEvenly(const QStringList &words, const QFontMetricsF &metrics, double width);

/** At most `lines` lines; what does not fit ends with an ellipsis after a whole word, or within the only one. */
[[nodiscard]] QStringList cutToLines(const QStringList &words, const QFontMetricsF &metrics, double width, int lines);

} // namespace mci::compose
