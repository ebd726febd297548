// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/grammar/Letters.h"

#include <algorithm>
#include <utility>

#include <QStringList>
#include <QTextBoundaryFinder>

namespace mci::writer {

namespace {

constexpr char32_t kVariation = 0xFE0F;
constexpr char32_t kJoiner = 0x200D;

bool isStop(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…';
}

bool clingsToTheLeft(QChar c)
{
    return isStop(c) || c == u',' || c == u';' || c == u':';
}

/** What is left of a stop or comma when another one follows it: the stronger of the two, or both where both have a meaning. */
bool replaces(QChar earlier, QChar later)
{
    if (earlier == u',' || earlier == u';' || earlier == u':')
        return true;
    return earlier == u'.' && later != u',' && later != u':';
}

bool isMarkOfAFact(QChar c)
{
    return c == kFactBegins || c == kFactEnds || c == kSentenceEnds;
}

class Polisher
{
public:
    QString polish(const QString &text)
    {
        m_text.reserve(text.size());
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar c = text.at(at);
            const bool isWithinNumber =
                at > 0 && at + 1 < text.size() && text.at(at - 1).isDigit() && text.at(at + 1).isDigit();
            if (isMarkOfAFact(c))
                mark(c);
            else if (c == kUntouched)
                m_isBeginning = false;
            else if (m_isFact)
                addToFact(c);
            else if (clingsToTheLeft(c) && !isWithinNumber)
                addClinging(c);
            else if (c == u' ')
                addSpace();
            else
                add(c);
        }
        return m_text.trimmed();
    }

private:
    void mark(QChar c)
    {
        m_isFact = c == kFactBegins;
        m_isAfterFact = c == kFactEnds;
        if (c == kSentenceEnds)
            m_isStopped = true;
    }

    /** Upper case begins a sentence, and only there is a fact touched. */
    void addToFact(QChar c)
    {
        m_text += m_isBeginning && c.isLetter() ? c.toUpper() : c;
        m_isBeginning = m_isBeginning && !c.isLetterOrNumber();
        m_isStopped = false;
    }

    void add(QChar c)
    {
        addToFact(c);
        m_isAfterFact = false;
    }

    void addSpace()
    {
        if (m_isStopped)
            m_isBeginning = true;
        if (!m_text.isEmpty() && !m_text.endsWith(u' '))
            m_text += u' ';
    }

    void addClinging(QChar sign)
    {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        const QChar last = m_text.isEmpty() ? QChar() : m_text.back();
        // Three dots, or "?!", are what somebody wrote; and the dot of "6 p.m." is part of the word.
        const bool isMeant = (last == u'?' && sign == u'!') || (last == u'!' && sign == u'!')
            || (m_isAfterFact && last == u'.' && sign != u'.');
        if (m_text.isEmpty())
            return;
        if (!clingsToTheLeft(last) || isMeant)
            m_text += sign;
        else if (replaces(last, sign))
            m_text.back() = sign;
        m_isStopped = isStop(sign) || isStop(m_text.back());
        m_isAfterFact = false;
    }

    QString m_text;
    bool m_isFact = false;
    bool m_isAfterFact = false;
    /** The next letter begins a sentence. */
    bool m_isBeginning = true;
    /** A space now, and a sentence begins. */
    bool m_isStopped = false;
};

/** As many characters as fit, as people count them. */
QString firstOf(const QString &text, int most)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (int taken = 0; taken < most && finder.toNextBoundary() >= 0; ++taken)
        end = finder.position();
    return text.first(end).trimmed();
}

} // namespace

QString cutAtWord(const QString &text, int most, const PhraseList &weak)
{
    QStringList kept;
    int length = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        length += lengthOf(word) + (kept.isEmpty() ? 0 : 1);
        if (length > most)
            break;
        kept.append(word);
    }
    while (!kept.isEmpty() && weak.isIn(PhraseList::folded(kept.last())))
        kept.removeLast();
    QString cut = kept.join(u' ');
    while (!cut.isEmpty() && !cut.back().isLetterOrNumber() && cut.back() != u'%')
        cut.chop(1);
    return cut.isEmpty() ? firstOf(text.trimmed(), most) : cut;
}

bool isEmoji(char32_t letter)
{
    // Signs such as those of trade marks and degrees are below.
    constexpr char32_t kFirst = 0x2190;
    return (QChar::category(letter) == QChar::Symbol_Other && letter >= kFirst)
        || (letter >= 0x1F000 && letter <= 0x1FAFF);
}

QString withoutEmoji(const QString &text)
{
    QString result;
    const auto letters = text.toUcs4();
    for (const char32_t letter : letters) {
        if (!isEmoji(letter) && letter != kVariation && letter != kJoiner)
            result += QString::fromUcs4(&letter, 1);
    }
    return result.simplified();
}

QString withUpperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

bool hasInnerCapital(const QString &word)
{
    return !word.isEmpty()
        && std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper() || c.isDigit(); });
}

QStringList singularsOf(const QString &word)
{
    QStringList singulars;
    if (word.endsWith(u's')) {
        for (const qsizetype ending : {1, 2}) {
            if (word.size() > ending)
                singulars.append(word.chopped(ending));
        }
    }
    return singulars;
}

QString asFact(const QString &text, bool isSentence)
{
    return kFactBegins + text + (isSentence ? kSentenceEnds : kFactEnds);
}

QString polished(const QString &text)
{
    return Polisher().polish(text);
}

bool hasDoubledWord(const QString &text)
{
    QString earlier;
    QString word;
    // Numbers of the facts that the words stand in; 0 for none.
    int earlierFact = 0;
    int fact = 0;
    int facts = 0;
    for (const QChar c : text.toCaseFolded() + u' ') {
        if (c == kFactBegins)
            fact = ++facts;
        else if (c != u' ' && c != kUntouched && !isMarkOfAFact(c))
            word += c;
        else if (c != kUntouched && !word.isEmpty()) {
            const bool isWithinOne = fact != 0 && fact == earlierFact;
            if (word == earlier && !isWithinOne)
                return true;
            earlierFact = fact;
            earlier = std::exchange(word, {});
        }
        if (c == kFactEnds || c == kSentenceEnds)
            fact = 0;
    }
    return false;
}

} // namespace mci::writer
