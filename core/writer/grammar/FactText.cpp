// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/grammar/FactText.h"

#include "domain/likeness/TextLikeness.h"
#include "writer/grammar/Letters.h"

namespace mci::writer {

namespace {

constexpr qsizetype kMostWordsOfAPhrase = 12;
constexpr qsizetype kLongWord = 4;
/** "Slow-fermented dough" has two before it. */
constexpr qsizetype kWordsBeforeANoun = 3;
constexpr qsizetype kFewestShouted = 10;

bool isLong(const QString &word)
{
    return word.size() >= kLongWord;
}

bool isCapital(const QString &word)
{
    return word.toUpper() == word && word.toLower() != word;
}

/** A few capitals are an acronym; mostly capitals in a text of some length are shouting. */
bool isShouted(const QStringList &words)
{
    const QString text = words.join(u' ');
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const auto capitals = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
    const auto capitalWords = std::count_if(words.begin(), words.end(), isCapital);
    return letters >= kFewestShouted && capitalWords >= 2 && 10 * capitals > 7 * letters;
}

bool endsASentence(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…';
}

/** The word without what clings to it, and where it begins. */
QString bareWord(const QString &word)
{
    qsizetype from = 0;
    qsizetype to = word.size();
    while (from < to && !word.at(from).isLetterOrNumber())
        ++from;
    while (to > from && !word.at(to - 1).isLetterOrNumber())
        --to;
    return word.mid(from, to - from);
}

/** Capitals throughout become small letters; names of the language are written as they have to be. */
QString calmed(const QString &text, const LanguageData &language, const QSet<QString> &proper)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const bool shouted = isShouted(words);
    for (QString &word : words) {
        const QString bare = bareWord(word);
        const QString folded = domain::likeness::normalised(bare);
        const auto name = language.names.find(folded);
        if (!isCapital(bare) || word.contains(u'$'))
            continue;
        if (name != language.names.end())
            word.replace(bare, *name);
        else if (shouted)
            word.replace(bare, proper.contains(folded) ? withUpperFirst(bare.toLower()) : bare.toLower());
    }
    return shouted ? withUpperFirst(words.join(u' ')) : words.join(u' ');
}

} // namespace

FactText::FactText(const QString &text, const LanguageData &language, const QSet<QString> &proper)
    : m_text(calmed(withoutEmoji(text), language, proper))
    , m_folded(PhraseList::folded(m_text))
    , m_language(language)
    , m_proper(proper)
{
    while (!m_text.isEmpty() && QStringView(u",;:-–—").contains(m_text.back()))
        m_text = m_text.chopped(1).trimmed();
}

bool FactText::hasWords() const
{
    return std::any_of(m_text.begin(), m_text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool FactText::isSentence() const
{
    const qsizetype words = m_folded.count(u' ') - 1;
    return m_text.endsWith(u'!') || m_text.endsWith(u'?') || words > kMostWordsOfAPhrase
        || m_language.verbs.isIn(m_folded) || m_language.imperatives.isIn(m_folded) || isManySentences();
}

bool FactText::isNounPhrase() const
{
    if (m_language.adjectives.isAtTheBeginningOf(m_folded))
        return false;
    if (m_language.bareNouns.isAtTheBeginningOf(m_folded))
        return true;
    const QStringList words = m_folded.split(u' ', Qt::SkipEmptyParts).mid(0, kWordsBeforeANoun);
    return std::any_of(words.begin(), words.end(), [this](const QString &word) {
        const QStringList singulars = singularsOf(word);
        return isNoun(word) || word.at(0).isDigit()
            || std::any_of(singulars.begin(), singulars.end(),
                           [this](const QString &singular) { return isNoun(singular); });
    });
}

bool FactText::isNoun(const QString &folded) const
{
    return m_language.phraseNouns.contains(folded) || m_language.nouns.known.contains(folded);
}

bool FactText::isManySentences() const
{
    for (qsizetype at = 0; at + 2 < m_text.size(); ++at) {
        if (endsASentence(m_text.at(at)) && m_text.at(at + 1) == u' ' && m_text.at(at + 2).isUpper())
            return true;
    }
    return false;
}

bool FactText::keepsItsCapital() const
{
    const QStringList words = m_text.split(u' ', Qt::SkipEmptyParts);
    const QString first = words.isEmpty() ? QString() : bareWord(words.first());
    if (first.isEmpty() || !first.at(0).isUpper())
        return true;
    const QString folded = domain::likeness::normalised(first);
    const bool isTitle = words.size() > 1
        && std::all_of(words.begin(), words.end(),
                       [](const QString &word) {
                           return !isLong(word) || !word.at(0).isLetter() || word.at(0).isUpper();
                       })
        && std::count_if(words.begin(), words.end(), isLong) > 1;
    return hasInnerCapital(first) || isTitle || folded == u"i" || m_proper.contains(folded)
        || m_language.names.contains(folded);
}

QString FactText::withLowerFirst(QString text) const
{
    if (!text.isEmpty() && !keepsItsCapital())
        text[0] = text.at(0).toLower();
    return text;
}

FactForms FactText::forms() const
{
    FactForms forms;
    if (!hasWords())
        return forms;
    const auto at = [&forms](Form form) -> QString & { return forms[static_cast<std::size_t>(form)]; };
    QString open = m_text;
    // "And more..." stays so.
    if (open.endsWith(u'.') && !open.endsWith(QStringLiteral("..")))
        open.chop(1);
    const bool isOpen = !endsASentence(open.back());
    const QString first = bareWord(m_text.section(u' ', 0, 0));
    const bool beginsWithAName =
        m_text.at(0).isLower() && (m_proper.contains(domain::likeness::normalised(first)) || hasInnerCapital(first));
    at(Form::Sentence) = beginsWithAName ? kUntouched + open : open;
    if (isOpen)
        at(Form::Sentence) += u'.';
    if (isManySentences())
        return forms;
    at(Form::Clause) = withLowerFirst(open);
    if (isSentence()) {
        if (m_language.imperatives.isAtTheBeginningOf(m_folded))
            at(Form::Action) = at(Form::Clause);
        return forms;
    }
    at(Form::Phrase) = at(Form::Sentence);
    if (isNounPhrase())
        at(Form::Plain) = at(Form::Clause);
    if (m_text.at(0).isDigit() || m_language.bareNouns.isAtTheBeginningOf(m_folded))
        at(Form::Object) = at(Form::Clause);
    return forms;
}

} // namespace mci::writer
