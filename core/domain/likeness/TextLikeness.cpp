// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/likeness/TextLikeness.h"

#include "domain/likeness/CommonLetters.h"
#include "domain/likeness/SharedRun.h"

#include <algorithm>
#include <array>
#include <vector>

#include <QStringList>

namespace mci::domain::likeness {

namespace {

constexpr double kAlike = 100;

double share(qsizetype common, qsizetype lengths)
{
    return lengths == 0 ? kAlike : 2 * kAlike * static_cast<double>(common) / static_cast<double>(lengths);
}

bool isWordLetter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || c == U'%' || QChar::category(c) == QChar::Symbol_Currency;
}

/** "don't" is one word. */
bool isInsideAWord(char32_t c)
{
    return c == U'\'' || c == U'\u2019';
}

/** More than the two can have in common: letters counted without their order, in classes of a few letters each. */
qsizetype mostInCommon(QStringView a, QStringView b)
{
    constexpr unsigned classes = 128;
    std::array<int, classes> counts{};
    for (const QChar letter : a)
        ++counts[letter.unicode() % classes];
    qsizetype common = 0;
    for (const QChar letter : b) {
        if (counts[letter.unicode() % classes]-- > 0)
            ++common;
    }
    return common;
}

/** What both begin and end with is common in any case. */
qsizetype commonLetters(QStringView a, QStringView b)
{
    const auto shorter = a.begin() + std::min(a.size(), b.size());
    const qsizetype head = std::mismatch(a.begin(), shorter, b.begin()).first - a.begin();
    a = a.mid(head);
    b = b.mid(head);
    qsizetype tail = 0;
    while (tail < std::min(a.size(), b.size()) && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    a.chop(tail);
    b.chop(tail);
    return head + tail + (a.isEmpty() || b.isEmpty() ? 0 : CommonLetters(a).with(b));
}

/** The best of the windows that are as long as the shorter text. */
double bestWindow(const CommonLetters &letters, qsizetype length, QStringView longer)
{
    qsizetype best = 0;
    for (qsizetype from = 0; from + length <= longer.size();) {
        const qsizetype common = letters.with(longer.mid(from, length));
        best = std::max(best, common);
        // A window one letter on has at most one letter more in common.
        from += best - common + 1;
    }
    return share(best, 2 * length);
}

/** As bestWindow(), of the shorter ones at both ends, the longest first: the rest cannot be better than its length allows. */
double bestEnd(const CommonLetters &letters, qsizetype length, QStringView longer, double best)
{
    for (qsizetype size = length - 1; size > 0 && share(size, length + size) > best; --size) {
        best = std::max({best, share(letters.with(longer.first(size)), length + size),
                         share(letters.with(longer.last(size)), length + size)});
    }
    return best;
}

double bestPart(QStringView shorter, QStringView longer)
{
    const CommonLetters letters(shorter);
    return bestEnd(letters, shorter.size(), longer, bestWindow(letters, shorter.size(), longer));
}

QString withSortedWords(const QString &text)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

std::vector<QStringView> wordsOf(QStringView text)
{
    std::vector<QStringView> words;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts))
        words.push_back(word);
    return words;
}

} // namespace

QString normalised(const QString &text)
{
    const QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(folded.size());
    bool isApart = false;
    const auto letters = folded.toUcs4();
    for (const char32_t letter : letters) {
        if (isWordLetter(letter)) {
            if (isApart && !result.isEmpty())
                result += u' ';
            isApart = false;
            if (QChar::requiresSurrogates(letter))
                result += QChar(QChar::highSurrogate(letter));
            result += QChar::requiresSurrogates(letter) ? QChar(QChar::lowSurrogate(letter))
                                                        : QChar(static_cast<char16_t>(letter));
        } else if (!QChar::isMark(letter) && !isInsideAWord(letter)) {
            isApart = true;
        }
    }
    return result;
}

double ratio(QStringView a, QStringView b)
{
    return share(commonLetters(a, b), a.size() + b.size());
}

std::optional<double> ratioAtLeast(QStringView a, QStringView b, double cutoff)
{
    const qsizetype lengths = a.size() + b.size();
    if (share(std::min(a.size(), b.size()), lengths) < cutoff || share(mostInCommon(a, b), lengths) < cutoff)
        return std::nullopt;
    const double reached = ratio(a, b);
    return reached >= cutoff ? std::optional(reached) : std::nullopt;
}

double tokenSortRatio(const QString &a, const QString &b)
{
    return ratio(withSortedWords(a), withSortedWords(b));
}

double partialRatio(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() && b.isEmpty() ? kAlike : 0;
    if (a.size() == b.size())
        return std::max(bestPart(a, b), bestPart(b, a));
    return a.size() < b.size() ? bestPart(a, b) : bestPart(b, a);
}

bool hasPhrase(const QString &text, const QString &phrase)
{
    const QString part = normalised(phrase);
    const QChar space(u' ');
    return !part.isEmpty() && (space + normalised(text) + space).contains(space + part + space);
}

int longestSharedRun(QStringView a, QStringView b)
{
    return sharedRun(wordsOf(a), wordsOf(b));
}

} // namespace mci::domain::likeness
