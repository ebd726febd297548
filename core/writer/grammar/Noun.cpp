// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/grammar/Noun.h"

#include "domain/likeness/TextLikeness.h"
#include "writer/grammar/Letters.h"

namespace mci::writer {

namespace {

constexpr QChar kPlural = u's';
constexpr qsizetype kWithoutGender = 4;

bool hasInnerCapital(const QString &word)
{
    return std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper() || c.isDigit(); });
}

/** The word that the others go by: the first one, in English the last one before "of", "for" and the like. */
QString headOf(const QStringList &words, const LanguageData &language)
{
    const auto begin = std::find_if(words.begin(), words.end(), [](const QString &word) { return word[0].isLetter(); });
    if (begin == words.end())
        return {};
    if (language.nouns.joints.isEmpty())
        return *begin;
    const auto joint = std::find_if(begin + 1, words.end(), [&language](const QString &word) {
        return language.nouns.joints.isIn(PhraseList::folded(word)) || !word[0].isLetter();
    });
    return *(joint - 1);
}

/** m, f, mp or fp; empty for a word that is not known, "p" for a plural of one. */
QString knownAgreement(const QString &folded, const NounWords &nouns)
{
    if (const auto known = nouns.known.find(folded); known != nouns.known.end())
        return *known;
    if (!folded.endsWith(kPlural))
        return {};
    for (const qsizetype ending : {1, 2}) {
        const auto singular = nouns.known.find(folded.chopped(std::min(ending, folded.size())));
        if (singular != nouns.known.end() && singular->size() == 1)
            return *singular + u'p';
    }
    return {};
}

QString agreementByEnding(const QString &folded, const NounWords &nouns)
{
    for (const auto &[ending, agreement] : nouns.endings) {
        if (folded.size() > ending.size() && folded.endsWith(ending))
            return agreement;
    }
    return {};
}

void setAgreement(Noun &noun, const QString &agreement)
{
    if (agreement.isEmpty())
        return;
    noun.gender = agreement.at(0) == u'f' ? Gender::Feminine : Gender::Masculine;
    noun.plural = agreement.size() > 1;
}

/** A name in capitals throughout is a name, whatever its first word means; English writes common nouns in names so. */
bool keepsItsCapital(const QStringList &words, const LanguageData &language)
{
    if (language.language != domain::CopyLanguage::En || words.size() < 2)
        return false;
    return words.at(1).at(0).isUpper();
}

/**
 * "Escapadas a la sierra": whoever writes only the first word with a capital means no name; but in English that may be the
 * maker's name, unless it is two words in one.
 */
bool isInSentenceCase(const QStringList &words, const LanguageData &language)
{
    const bool isEnglish = language.language == domain::CopyLanguage::En;
    return (!isEnglish || words.first().contains(u'-')) && words.size() > 1
        && std::all_of(words.begin() + 1, words.end(), [](const QString &word) { return !word.at(0).isUpper(); });
}

/** "Goodsmile Dental Clinic" is a name as a whole; "Cloudrest mattress" is a mattress, and so is whatever has a small letter. */
void setEnglishArticle(Noun &noun, const QString &head, const QStringList &words)
{
    const bool isName = words.size() > 1 && head.at(0).isUpper() && head != words.first();
    if (noun.isCommon && !noun.plural && (isName || !noun.gender))
        noun.gender = Gender::Masculine;
    else if (isName)
        noun.gender.reset();
}

bool soundsLikeAVowel(const QString &text)
{
    const QString folded = domain::likeness::normalised(text);
    for (const char16_t *beginning : {u"hour", u"honest", u"heir"}) {
        if (folded.startsWith(QStringView(beginning)))
            return true;
    }
    for (const char16_t *beginning : {u"uni", u"use", u"usa", u"euro", u"one", u"ubi", u"u "}) {
        if (folded.startsWith(QStringView(beginning)))
            return false;
    }
    return !folded.isEmpty() && QStringView(u"aeiou8").contains(folded.at(0));
}

} // namespace

Noun nounOf(const QString &name, const LanguageData &language)
{
    Noun noun{.text = name};
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const QString head = headOf(words, language);
    if (head.isEmpty())
        return noun;
    const QString folded = domain::likeness::normalised(head);
    const QString known = knownAgreement(folded, language.nouns);
    if (!known.isEmpty())
        setAgreement(noun, known);
    else if (!hasInnerCapital(head))
        setAgreement(noun, agreementByEnding(folded, language.nouns));
    noun.isStressed = !noun.plural && language.nouns.stressed.contains(folded);
    const QString &first = words.first();
    noun.isCommon = !hasInnerCapital(first) && !keepsItsCapital(words, language)
        && (!knownAgreement(domain::likeness::normalised(first), language.nouns).isEmpty()
            || isInSentenceCase(words, language));
    if (language.language == domain::CopyLanguage::En)
        setEnglishArticle(noun, head, words);
    if (noun.isCommon)
        noun.text[0] = noun.text.at(0).toLower();
    else if (hasInnerCapital(first))
        noun.text.prepend(kUntouched);
    return noun;
}

QString withArticle(const Noun &noun, Form form, const LanguageData &language)
{
    const auto articles = language.articles.find(form);
    if (articles == language.articles.end())
        return noun.text;
    const bool takesFeminine = noun.gender == Gender::Feminine && !noun.isStressed;
    const qsizetype place = !noun.gender ? kWithoutGender : (takesFeminine ? 1 : 0) + (noun.plural ? 2 : 0);
    QString article = articles->second.at(place);
    if (form == Form::A && article == u"a" && soundsLikeAVowel(noun.text))
        article = QStringLiteral("an");
    return article.isEmpty() ? noun.text : article + u' ' + noun.text;
}

std::optional<QString> agreeing(const Noun &noun, const QStringList &endings)
{
    if (endings.size() == 2)
        return endings.at(noun.plural ? 1 : 0);
    if (!noun.gender)
        return std::nullopt;
    return endings.at((*noun.gender == Gender::Feminine ? 1 : 0) + (noun.plural ? 2 : 0));
}

} // namespace mci::writer
