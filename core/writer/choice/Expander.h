// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SeededRandom.h"
#include "writer/choice/Situation.h"

#include <unordered_map>

namespace mci::writer {

/** What became of a pattern, or of several. */
struct Expansion
{
    /** Its facts are marked as asFact() does. */
    QString text;
    Bits facts = 0;
    int timesProduct = 0;
    /** Patterns that were made for this kind of product, this tone, the wanted benefit. */
    int kinds = 0;
    int tones = 0;
    int benefits = 0;
};

/** Makes texts of patterns. The situation and the random numbers outlive it. */
class Expander
{
public:
    Expander(const Situation &situation, SeededRandom &random)
        : m_situation(situation)
        , m_random(random)
    {
    }

    /** Adds one of the groups' patterns; false, and nothing added, where none of those drawn can be said. */
    [[nodiscard]] bool extend(Expansion &text, const PatternGroups &groups);

private:
    struct Choice
    {
        const Pattern *pattern;
        const Conditions *when;
        std::size_t weight;
    };
    struct Choices
    {
        std::vector<Choice> choices;
        std::size_t weight = 0;
    };

    [[nodiscard]] const Choices &choicesOf(const PatternGroups &groups);
    [[nodiscard]] const Choice &drawn(const Choices &choices);
    [[nodiscard]] bool add(const Pattern &pattern, Expansion &result);
    [[nodiscard]] bool add(const Piece &piece, Expansion &result);
    [[nodiscard]] bool addFact(const Piece &piece, Expansion &result) const;
    [[nodiscard]] bool addAgreement(const Piece &piece, Expansion &result) const;
    [[nodiscard]] bool addOption(const Piece &piece, Expansion &result);
    void note(const Conditions &when, Expansion &result) const;

    const Situation &m_situation;
    SeededRandom &m_random;
    std::unordered_map<const PatternGroups *, Choices> m_choices;
};

} // namespace mci::writer
