// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/choice/Expander.h"

#include "writer/grammar/Letters.h"

namespace mci::writer {

namespace {

constexpr int kTries = 6;
/** What was made for this very product is drawn more often than what fits all. */
constexpr std::size_t kWeightOfKind = 3;
constexpr std::size_t kWeightOfTone = 2;
constexpr std::size_t kWeightOfBenefit = 2;

} // namespace

const Expander::Choices &Expander::choicesOf(const PatternGroups &groups)
{
    const auto known = m_choices.find(&groups);
    if (known != m_choices.end())
        return known->second;
    Choices found;
    for (const PatternGroup &group : groups) {
        if (!m_situation.allows(group.when))
            continue;
        const std::size_t weight = 1 + (group.when.kinds != 0 ? kWeightOfKind : 0)
            + (group.when.tones != 0 ? kWeightOfTone : 0) + (group.when.benefits != 0 ? kWeightOfBenefit : 0);
        for (const Pattern &pattern : group.patterns)
            found.choices.push_back({&pattern, &group.when, weight});
        found.weight += weight * group.patterns.size();
    }
    return m_choices.emplace(&groups, std::move(found)).first->second;
}

const Expander::Choice &Expander::drawn(const Choices &choices)
{
    std::size_t place = m_random.below(choices.weight);
    for (const Choice &choice : choices.choices) {
        if (place < choice.weight)
            return choice;
        place -= choice.weight;
    }
    return choices.choices.back();
}

bool Expander::extend(Expansion &text, const PatternGroups &groups)
{
    const Choices &choices = choicesOf(groups);
    if (choices.choices.empty())
        return false;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        const Choice &choice = drawn(choices);
        Expansion longer = text;
        if (add(*choice.pattern, longer)) {
            note(*choice.when, longer);
            text = std::move(longer);
            return true;
        }
    }
    return false;
}

bool Expander::add(const Pattern &pattern, Expansion &result)
{
    return std::all_of(pattern.begin(), pattern.end(),
                       [this, &result](const Piece &piece) { return add(piece, result); });
}

bool Expander::add(const Piece &piece, Expansion &result)
{
    switch (piece.type) {
    case Piece::Type::Text:
        result.text += piece.text;
        return true;
    case Piece::Type::Choice:
        return addOption(piece, result);
    case Piece::Type::Agreement:
        return addAgreement(piece, result);
    case Piece::Type::Fact:
        return addFact(piece, result);
    case Piece::Type::Rule:
        return extend(result, *m_situation.language.rules.constFind(piece.text));
    }
    Q_UNREACHABLE();
}

bool Expander::addOption(const Piece &piece, Expansion &result)
{
    const std::size_t first = m_random.below(piece.options.size());
    for (std::size_t step = 0; step < piece.options.size(); ++step) {
        Expansion longer = result;
        if (add(piece.options[(first + step) % piece.options.size()], longer)) {
            result = std::move(longer);
            return true;
        }
    }
    return false;
}

bool Expander::addFact(const Piece &piece, Expansion &result) const
{
    const QString &text = m_situation.form(piece.fact, piece.form);
    // A fact that is said twice in a text is once too often; a product may be named again.
    if (text.isEmpty() || (piece.fact != Fact::Product && (result.facts & bit(piece.fact)) != 0))
        return false;
    result.text += asFact(text, piece.form == Form::Sentence || piece.form == Form::Phrase);
    result.facts |= bit(piece.fact);
    result.timesProduct += piece.fact == Fact::Product ? 1 : 0;
    return true;
}

bool Expander::addAgreement(const Piece &piece, Expansion &result) const
{
    const auto ending = agreeing(m_situation.product, piece.endings);
    if (ending)
        result.text += *ending;
    return ending.has_value();
}

void Expander::note(const Conditions &when, Expansion &result) const
{
    result.kinds += when.kinds != 0 ? 1 : 0;
    result.tones += when.tones != 0 ? 1 : 0;
    result.benefits += (when.benefits & bit(m_situation.request.benefit)) != 0 ? 1 : 0;
}

} // namespace mci::writer
