// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/RuledOut.h"

#include "domain/brief/ForbiddenPhrases.h"
#include "domain/likeness/TextLikeness.h"
#include "writer/data/BuiltInData.h"

namespace mci::services {

namespace {

/** The fewest words in a row that are a claim; empty where none are. */
QString claimIn(const QString &text, const writer::PhraseList &claims)
{
    if (!claims.isIn(writer::PhraseList::folded(text)))
        return {};
    const QStringList words = domain::likeness::normalised(text).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = 1; count <= words.size(); ++count) {
        for (qsizetype first = 0; first + count <= words.size(); ++first) {
            const QString part = words.mid(first, count).join(u' ');
            if (claims.isIn(writer::PhraseList::folded(part)))
                return part;
        }
    }
    return text;
}

} // namespace

QString ruledOutIn(const QString &text, const domain::Brief &brief)
{
    if (const QString phrase = domain::forbiddenPhraseIn(text, brief); !phrase.isEmpty())
        return phrase;
    const auto claims = writer::builtInBannedClaims();
    return claims ? claimIn(text, **claims) : QString();
}

} // namespace mci::services
