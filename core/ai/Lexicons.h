// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/Lexicon.h"

namespace mci::ai {

/** All the words that local analysis goes by. */
struct Lexicons
{
    Lexicon callToAction;
    Lexicon urgency;
    Lexicon benefit;
    Lexicon tone;
    Lexicon targeting;
    /** Words that tell a language. */
    Lexicon language;
    /** Meta's buttons in words, as text::callToActionLabel() has them: enum value, then language. */
    QHash<QString, QHash<domain::CopyLanguage, QString>> labels;

    /** A file in `folder` goes before the one that comes with the app; the folder may be missing. Errors as Lexicon::read(). */
    [[nodiscard]] static Result<Lexicons> load(const QString &folder);
};

/** Those that come with the app. */
[[nodiscard]] const Lexicons &builtInLexicons();

} // namespace mci::ai
