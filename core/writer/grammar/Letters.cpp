// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/grammar/Letters.h"

#include <algorithm>

#include <QStringList>

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

void addClinging(QString &text, QChar sign)
{
    while (text.endsWith(u' '))
        text.chop(1);
    const QChar last = text.isEmpty() ? QChar() : text.back();
    // Three dots, or "?!", are what somebody wrote.
    const bool isMeant = (last == u'?' && sign == u'!') || (last == u'!' && sign == u'!');
    if (text.isEmpty())
        return;
    if (!clingsToTheLeft(last) || isMeant)
        text += sign;
    else if (replaces(last, sign))
        text.back() = sign;
}

QString withSigns(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const bool isWithinNumber =
            at > 0 && at + 1 < text.size() && text.at(at - 1).isDigit() && text.at(at + 1).isDigit();
        if (clingsToTheLeft(c) && !isWithinNumber)
            addClinging(result, c);
        else if (c != u' ' || (!result.isEmpty() && !result.endsWith(u' ')))
            result += c;
    }
    return result.trimmed();
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
    return cut;
}

bool isEmoji(char32_t letter)
{
    return QChar::category(letter) == QChar::Symbol_Other || (letter >= 0x1F000 && letter <= 0x1FAFF);
}

bool hasEmoji(const QString &text)
{
    const auto letters = text.toUcs4();
    return std::any_of(letters.begin(), letters.end(), isEmoji);
}

QString withoutEmoji(const QString &text)
{
    QString result;
    const auto letters = text.toUcs4();
    for (const char32_t letter : letters) {
        const bool isSign = letter == U'®' || letter == U'©' || letter == U'°';
        if (isSign || (!isEmoji(letter) && letter != kVariation && letter != kJoiner))
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

QString polished(const QString &text)
{
    QString result;
    bool isBeginning = true;
    const QString signs = withSigns(text);
    for (qsizetype at = 0; at < signs.size(); ++at) {
        const QChar c = signs.at(at);
        if (c == kUntouched) {
            isBeginning = false;
            continue;
        }
        result += isBeginning && c.isLetter() ? c.toUpper() : c;
        if (c.isLetterOrNumber())
            isBeginning = false;
        else if (isStop(c) && at + 1 < signs.size() && signs.at(at + 1) == u' ')
            isBeginning = true;
    }
    return result;
}

bool hasDoubledWord(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    return std::adjacent_find(words.begin(), words.end()) != words.end();
}

} // namespace mci::writer
