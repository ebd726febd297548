// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/data/PhraseList.h"

#include "domain/likeness/TextLikeness.h"

#include <algorithm>

namespace mci::writer {

namespace {

constexpr QChar kNumber = u'#';
constexpr QChar kAnyEnding = u'*';

/** As folded(); what ends with kAnyEnding has no space at its end, so that longer words begin with it. */
QString opened(const QString &phrase)
{
    const QString words = PhraseList::folded(phrase);
    return phrase.endsWith(kAnyEnding) ? words.chopped(1) : words;
}

} // namespace

PhraseList::PhraseList(const QStringList &phrases)
{
    add(phrases);
}

void PhraseList::add(const QStringList &phrases)
{
    for (const QString &phrase : phrases) {
        if (phrase.contains(kNumber)) {
            addNumbered(phrase);
            continue;
        }
        const QString words = opened(phrase);
        if (words.size() <= 2)
            continue;
        m_shelves[shelfOf(words.at(1))].push_back(words);
        m_isEmpty = false;
    }
}

void PhraseList::addNumbered(const QString &phrase)
{
    const QString before = domain::likeness::normalised(phrase.section(kNumber, 0, 0));
    const QString after = opened(phrase.section(kNumber, 1)).mid(1);
    m_numbered.push_back(
        {before.isEmpty() ? QStringLiteral(" ") : u' ' + before + u' ', after.trimmed().isEmpty() ? QString() : after});
    m_isEmpty = false;
}

void PhraseList::addPairs(const QStringList &firsts, const QStringList &seconds)
{
    const auto shared = std::make_shared<const PhraseList>(seconds);
    for (const QString &first : firsts) {
        const QString words = folded(first);
        if (words.size() <= 2)
            continue;
        m_pairs[shelfOf(words.at(1))].push_back({words, shared});
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
    const std::size_t shelf = shelfOf(folded.size() > 1 ? folded.at(1) : QChar());
    return std::any_of(m_shelves[shelf].begin(), m_shelves[shelf].end(),
                       [folded](const QString &phrase) { return folded.startsWith(phrase); })
        || std::any_of(m_numbered.begin(), m_numbered.end(),
                       [folded](const Numbered &phrase) { return isNumberedAt(folded, phrase); })
        || std::any_of(m_pairs[shelf].begin(), m_pairs[shelf].end(), [folded](const Pair &pair) {
               return folded.startsWith(pair.first)
                   && pair.seconds->isAtTheBeginningOf(folded.mid(pair.first.size() - 1));
           });
}

bool PhraseList::isNumberedAt(QStringView folded, const Numbered &phrase)
{
    if (!folded.startsWith(phrase.before))
        return false;
    qsizetype at = phrase.before.size();
    if (at < folded.size() && folded.at(at).category() == QChar::Symbol_Currency)
        ++at;
    if (at >= folded.size() || !folded.at(at).isDigit())
        return false;
    // 1.200 is folded to 1 200. A percent sign is part of the number unless the phrase asks for it.
    const bool asksForPercent = phrase.after.startsWith(u'%');
    const auto isOfTheNumber = [asksForPercent](QChar c) {
        return c.isDigit() || c == u' ' || (c == u'%' && !asksForPercent);
    };
    while (at < folded.size() && isOfTheNumber(folded.at(at)))
        ++at;
    return folded.mid(at).startsWith(phrase.after);
}

QString PhraseList::folded(const QString &text)
{
    return u' ' + domain::likeness::normalised(text) + u' ';
}

} // namespace mci::writer
