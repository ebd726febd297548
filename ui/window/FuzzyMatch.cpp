// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/FuzzyMatch.h"

#include "widgets/SearchText.h"

namespace mci::ui {

namespace {

constexpr int kWordStart = 10;
constexpr int kFollows = 6;
constexpr int kPrefix = 40;
constexpr int kWhole = 30;

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

} // namespace

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    const QString wanted = foldedForSearch(typed).simplified();
    const QString given = foldedForSearch(text);
    if (wanted.isEmpty())
        return 0;
    int score = 0;
    if (given.startsWith(wanted))
        score += kPrefix;
    else if (given.contains(wanted))
        score += kWhole;
    qsizetype from = 0;
    qsizetype last = -2;
    for (const QChar letter : wanted) {
        if (letter.isSpace())
            continue;
        const qsizetype at = given.indexOf(letter, from);
        if (at < 0)
            return std::nullopt;
        if (startsWord(given, at))
            score += kWordStart;
        if (at == last + 1)
            score += kFollows;
        score -= static_cast<int>(std::min<qsizetype>(at - from, 5));
        last = at;
        from = at + 1;
    }
    return score;
}

} // namespace mci::ui
