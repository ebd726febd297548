// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/data/PhraseList.h"

#include "domain/likeness/TextLikeness.h"

#include <algorithm>

namespace mci::writer {

PhraseList::PhraseList(const QStringList &phrases)
{
    add(phrases);
}

void PhraseList::add(const QStringList &phrases)
{
    for (const QString &phrase : phrases) {
        const QString words = folded(phrase);
        if (words.size() > 2)
            m_phrases.push_back(words);
    }
}

bool PhraseList::isIn(const QString &folded) const
{
    return std::any_of(m_phrases.begin(), m_phrases.end(),
                       [&folded](const QString &phrase) { return folded.contains(phrase); });
}

bool PhraseList::isAtTheBeginningOf(const QString &folded) const
{
    return std::any_of(m_phrases.begin(), m_phrases.end(),
                       [&folded](const QString &phrase) { return folded.startsWith(phrase); });
}

QString PhraseList::folded(const QString &text)
{
    return u' ' + domain::likeness::normalised(text) + u' ';
}

} // namespace mci::writer
