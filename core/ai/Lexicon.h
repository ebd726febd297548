// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/FoldedText.h"
#include "base/Result.h"
#include "domain/patterns/PatternTags.h"

#include <QHash>

namespace mci::ai {

/** A phrase of a lexicon that a text has. */
struct LexiconHit
{
    /** What the phrase speaks for, such as discount. */
    QString value;
    domain::CopyLanguage language = domain::CopyLanguage::Other;
    double weight = 0;
    /** As it stands in the text. */
    QString word;
    /** The phrase itself, folded: the same however it is written. */
    QString phrase;
};

/**
 * Phrases that speak for values, in three languages, from a file that people can edit:
 *
 *     {"discount": {"pt-BR": {"desconto": 1.5, "leve 3 pague 2": 2}, "en": {…}, "es": {…}}, …}
 */
class Lexicon
{
public:
    /** Internal, with the file and the entry, for a file that is not like that. */
    [[nodiscard]] static Result<Lexicon> read(const QByteArray &json, const QString &file);

    /** The longest phrase at each place, in the order of the text. */
    [[nodiscard]] std::vector<LexiconHit> find(const FoldedText &text) const;

    struct Phrase
    {
        QString folded;
        QString value;
        domain::CopyLanguage language = domain::CopyLanguage::Other;
        double weight = 0;
    };
    /** The longest first. */
    [[nodiscard]] const std::vector<Phrase> &phrases() const { return m_phrases; }

private:
    std::vector<Phrase> m_phrases;
};

} // namespace mci::ai
