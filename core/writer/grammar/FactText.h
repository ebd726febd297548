// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writer/data/LanguageData.h"

#include <array>

namespace mci::writer {

/** A fact in each of its forms; null where it has none of it. */
using FactForms = std::array<QString, kForms>;

/**
 * What a person wrote, made fit to stand in a sentence: without emojis, capitals throughout become small letters, names stay.
 * `proper` are folded words that keep their capital.
 */
class FactText
{
public:
    FactText(const QString &text, const LanguageData &language, const QSet<QString> &proper);

    [[nodiscard]] const QString &text() const { return m_text; }
    /** False for what is nothing but signs and emojis, and has no form. */
    [[nodiscard]] bool hasWords() const;
    /** Has a verb, a stop, or many words; the others are noun phrases. */
    [[nodiscard]] bool isSentence() const;
    [[nodiscard]] FactForms forms() const;

private:
    /** Begins, but for an adjective or two, with a noun: what "you get" may stand before. */
    [[nodiscard]] bool isNounPhrase() const;
    [[nodiscard]] bool isNoun(const QString &folded) const;
    [[nodiscard]] bool isManySentences() const;
    [[nodiscard]] bool keepsItsCapital() const;
    [[nodiscard]] QString withLowerFirst(QString text) const;

    QString m_text;
    QString m_folded;
    const LanguageData &m_language;
    const QSet<QString> &m_proper;
};

} // namespace mci::writer
