// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/brief/ForbiddenPhrases.h"

#include "domain/likeness/TextLikeness.h"

namespace mci::domain {

QStringList forbiddenPhrases(const Brief &brief)
{
    return brief.brand.forbiddenWords + brief.brand.competitors + brief.mustNot;
}

QString forbiddenPhraseIn(const QString &text, const Brief &brief)
{
    for (const QString &phrase : forbiddenPhrases(brief)) {
        if (likeness::hasPhrase(text, phrase))
            return phrase;
    }
    return {};
}

} // namespace mci::domain
