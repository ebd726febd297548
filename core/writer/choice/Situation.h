// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writer/grammar/FactText.h"
#include "writer/grammar/Noun.h"

namespace mci::writer {

/** What has to be in a text. */
struct MustPhrase
{
    /** As PhraseList::folded(). */
    QString folded;
    QString sentence;
};

/** A request as the patterns see it: its facts in all their forms, and what may be said. */
struct Situation
{
    const LanguageData &language;
    const CopyRequest &request;
    Noun product{};
    std::array<FactForms, kFacts> facts{};
    /** Facts that there are. */
    Bits available = 0;
    /** Those that may be spoken of: the wanted one, and what the brief itself speaks of. */
    Bits benefits = 0;
    Bits kinds = 0;
    Goal goal = Goal::Learn;
    domain::Urgency urgency = domain::Urgency::None;
    /** Words that no text may have. */
    PhraseList forbidden;
    std::vector<MustPhrase> must{};
    /** Empty where the tone has none. */
    QStringList emoji{};
    std::vector<CopyWarning> warnings{};

    [[nodiscard]] bool allows(const Conditions &when) const;
    [[nodiscard]] bool allows(const QString &text) const { return !forbidden.isIn(PhraseList::folded(text)); }
    [[nodiscard]] const QString &form(Fact fact, Form form) const
    {
        return facts[static_cast<std::size_t>(fact)][static_cast<std::size_t>(form)];
    }
};

/** InvalidRequest for a brief without a product, or with one that its own forbidden words forbid. */
[[nodiscard]] Result<Situation> situationOf(const CopyRequest &request, const LanguageData &language,
                                            const PhraseList &banned);

} // namespace mci::writer
