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
        if (words.size() <= 2)
            continue;
        m_shelves[shelfOf(words.at(1))].push_back(words);
        m_isEmpty = false;
    }
}

bool PhraseList::isIn(const QString &folded) const
{
    for (qsizetype space = 0; space >= 0 && space + 1 < folded.size(); space = folded.indexOf(u' ', space + 1)) {
        if (isAtTheBeginningOf(QStringView(folded).mid(space)))
            return true;
    }
    return false;
}

bool PhraseList::isAtTheBeginningOf(QStringView folded) const
{
    const auto &shelf = m_shelves[shelfOf(folded.size() > 1 ? folded.at(1) : QChar())];
    return std::any_of(shelf.begin(), shelf.end(),
                       [folded](const QString &phrase) { return folded.startsWith(phrase); });
}

QString PhraseList::folded(const QString &text)
{
    return u' ' + domain::likeness::normalised(text) + u' ';
}

} // namespace mci::writer
