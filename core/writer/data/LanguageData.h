// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writer/data/Pattern.h"
#include "writer/data/PhraseList.h"

#include <map>

#include <QMap>
#include <QSet>

namespace mci::writer {

/** What the button is for. */
enum class Goal { Buy, Sign, Learn, Book, Install, Talk, Give };

/** A set of an enum's values as bits; none of them stands for any. */
using Bits = quint32;
template<typename Enum>
[[nodiscard]] constexpr Bits bit(Enum value)
{
    return Bits{1} << static_cast<unsigned>(value);
}

/** When a group of patterns may be used. */
struct Conditions
{
    Bits tones = 0;
    Bits benefits = 0;
    /** Of LanguageData::kinds. */
    Bits kinds = 0;
    Bits notKinds = 0;
    Bits goals = 0;
    /** Facts that must be missing. */
    Bits lacks = 0;
    domain::Urgency urgency = domain::Urgency::None;
};

struct PatternGroup
{
    Conditions when;
    std::vector<Pattern> patterns;
};
using PatternGroups = std::vector<PatternGroup>;

/** How the language treats the name of a product. */
struct NounWords
{
    /**
     * Common nouns, folded: m, f, mp, fp; plurals in s need not be there. English has those without a plural, and other
     * words that a name may begin with, under f: they take no article.
     */
    QMap<QString, QString> known;
    /** Endings of words that are not known, the longest first: m, f, mp, fp. */
    std::vector<std::pair<QString, QString>> endings;
    /** Feminine nouns that have a masculine article in the singular. */
    QSet<QString> stressed;
    /** Words that end the noun of a name, such as "of" in English. */
    PhraseList joints;
};

/** One of the first with one of the second right behind it; see PhraseList::addPairs(). */
struct ReaderClaims
{
    QStringList are;
    QStringList traits;
    QStringList have;
    QStringList conditions;
};

/** All that the writer knows of a language, and of what is advertised in it. */
struct LanguageData
{
    domain::CopyLanguage language = domain::CopyLanguage::PtBr;
    NounWords nouns;
    /** Contracted prepositions and articles for m, f, mp, fp; the fifth is for a name without gender. */
    std::map<Form, QStringList> articles;
    /** Words by which a text is known to be a sentence, anywhere in it, and only at its beginning. */
    PhraseList verbs;
    PhraseList imperatives;
    /** First words of phrases that no verb can have for its object: "light on your feet". */
    PhraseList adjectives;
    /** Nouns by which a phrase is known to be one; those of products count too. In the singular, folded. */
    QSet<QString> phraseNouns;
    /** Words that need no article after "with". */
    PhraseList bareNouns;
    /** Names as they are written, by their folded form. */
    QMap<QString, QString> names;
    PhraseList deadlines;
    /** What must not be said of readers: traits, what they suffer from, words of targeting. */
    PhraseList personal;
    /** Claims about readers that ads must not make: "are you" with a trait, "your" with an illness. */
    ReaderClaims readerClaims;
    /** Words that make a text sound of a tone. */
    std::map<domain::Tone, PhraseList> toneWords;
    /** Words by which a brief speaks of a benefit that no ad may make up. */
    std::map<domain::Benefit, PhraseList> benefitWords;
    /** Words that a text must not end with when it is cut. */
    PhraseList weakEndings;

    /** What is advertised: name, and words by which it is known. */
    std::vector<std::pair<QString, PhraseList>> kinds;
    /** By the kind's name; "" for the others. */
    QMap<QString, QStringList> emoji;

    QMap<QString, PatternGroups> rules;
    PatternGroups headlines;
    PatternGroups descriptions;
    /** By framework and name of the slot. */
    std::map<Framework, QMap<QString, PatternGroups>> frameworks;
    /** How many patterns there are in all. */
    int patterns = 0;
};

/** Names of the parts of a framework, in their order. */
[[nodiscard]] QStringList slotsOf(Framework framework);
[[nodiscard]] std::optional<Goal> goalFromName(const QString &name);

/**
 * `words` and `patterns` are the contents of a language's two files; `name` is that of the language, for errors.
 * Internal, with the file and the field, where one of them is not as it has to be.
 */
[[nodiscard]] Result<LanguageData> readLanguage(const QByteArray &words, const QByteArray &patterns,
                                                const QString &name);

} // namespace mci::writer
