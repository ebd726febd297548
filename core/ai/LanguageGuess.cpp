// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/LanguageGuess.h"

#include <QMap>

namespace mci::ai {

namespace {

using domain::CopyLanguage;
using Scores = QMap<CopyLanguage, double>;

/** A letter that only one of the three languages writes counts as much as a word that only one has. */
constexpr double kOwnLetter = 2;
/** Less than this is a name or a stray word. */
constexpr double kLeast = 0.8;

void addLetters(const QString &text, Scores &scores)
{
    const QString lower = text.toLower().normalized(QString::NormalizationForm_C);
    for (const QChar letter : lower) {
        if (QStringView(u"ãõçêôàâ").contains(letter))
            scores[CopyLanguage::PtBr] += kOwnLetter;
        else if (QStringView(u"ñ¿¡").contains(letter))
            scores[CopyLanguage::Es] += kOwnLetter;
    }
}

void addWords(const Lexicon &lexicon, const FoldedText &text, Scores &scores)
{
    for (const LexiconHit &hit : lexicon.find(text))
        scores[hit.language] += hit.weight;
}

std::optional<CopyLanguage> best(const Scores &scores)
{
    const auto highest = std::max_element(scores.begin(), scores.end());
    if (highest == scores.end() || *highest < kLeast)
        return std::nullopt;
    const auto alike = std::count(scores.begin(), scores.end(), *highest);
    return alike == 1 ? std::optional(highest.key()) : std::nullopt;
}

} // namespace

CopyLanguage guessLanguage(const QString &text, const Lexicons &lexicons)
{
    const FoldedText folded(text);
    const bool hasLetters = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (!hasLetters)
        return CopyLanguage::None;
    Scores scores;
    addLetters(text, scores);
    addWords(lexicons.language, folded, scores);
    if (const auto language = best(scores))
        return *language;
    addWords(lexicons.callToAction, folded, scores);
    for (const Lexicon *lexicon : {&lexicons.urgency, &lexicons.benefit, &lexicons.tone})
        addWords(*lexicon, folded, scores);
    return best(scores).value_or(CopyLanguage::Other);
}

} // namespace mci::ai
