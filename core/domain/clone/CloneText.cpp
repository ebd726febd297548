// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clone/CloneText.h"

#include "domain/likeness/SharedRun.h"
#include "domain/likeness/TextLikeness.h"

#include <algorithm>

namespace mci::domain {

namespace {

/** "Buy it now" belongs to nobody. */
constexpr std::size_t kFewestWords = 4;
/** Of shorter ones, one is soon a part of another. */
constexpr qsizetype kFewestLetters = 20;
/** Without so many words in a row no long part of one text stands in the other. */
constexpr int kTellingRun = 3;
constexpr std::size_t kSeed = 1;

} // namespace

CloneText::CloneText(const QString &text, const QStringList &boilerplate)
    : m_text(QLatin1Char(' ') + likeness::normalised(text) + QLatin1Char(' '))
{
    for (const QString &phrase : boilerplate) {
        if (const QString own = likeness::normalised(phrase); !own.isEmpty())
            m_text.replace(QLatin1Char(' ') + own + QLatin1Char(' '), QStringLiteral(" "));
    }
    m_text = m_text.trimmed();
    QStringList words = m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_words.push_back(qHash(word, kSeed));
    words.sort();
    m_sorted = words.join(QLatin1Char(' '));
}

CloneText::Match CloneText::match(const CloneText &other, double atLeast) const
{
    Match match;
    if (isEmpty() || other.isEmpty())
        return match;
    if (std::min(m_words.size(), other.m_words.size()) < kFewestWords) {
        if (m_text == other.m_text)
            match.likeness = 1;
        return match;
    }
    match.sharedRun = likeness::sharedRun(m_words, other.m_words);
    const auto take = [&match, &atLeast](std::optional<double> percent) {
        if (!percent || *percent / 100 < atLeast)
            return;
        match.likeness = *percent / 100;
        atLeast = *percent / 100;
    };
    take(likeness::ratioAtLeast(m_text, other.m_text, atLeast * 100));
    take(likeness::ratioAtLeast(m_sorted, other.m_sorted, atLeast * 100));
    const bool areLong = std::min(m_text.size(), other.m_text.size()) >= kFewestLetters;
    if (areLong && match.sharedRun >= kTellingRun)
        take(likeness::partialRatio(m_text, other.m_text));
    return match;
}

} // namespace mci::domain
