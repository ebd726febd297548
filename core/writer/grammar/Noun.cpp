// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/grammar/Noun.h"

#include "domain/likeness/TextLikeness.h"
#include "writer/grammar/Letters.h"

namespace mci::writer {

namespace {

constexpr qsizetype kWithoutGender = 4;

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
    for (const QString &candidate : singularsOf(folded)) {
        const auto singular = nouns.known.find(candidate);
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

/** "cordless drill": names have a capital in English. */
bool isInSmallLetters(const QString &first, const LanguageData &language)
{
    return language.language == domain::CopyLanguage::En && first.at(0).isLower();
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
            || isInSentenceCase(words, language) || isInSmallLetters(first, language));
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
    const QString article = articles->second.at(place);
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
