// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/choice/Kinds.h"

namespace mci::writer {

namespace {

using domain::Tone;

constexpr Bits kTonesWithEmoji = bit(Tone::Friendly) | bit(Tone::Playful) | bit(Tone::Urgent) | bit(Tone::Emotional);

/** The words, and once more without the s at their end, so that lists need not have both. */
QString withSingulars(const QString &folded)
{
    QString singulars = folded;
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts)) {
        if (word.endsWith(u's'))
            singulars += word.chopped(1) + u' ';
    }
    return singulars;
}

} // namespace

Bits kindsOf(const domain::Brief &brief, const LanguageData &language)
{
    // What the product is called says more than what is said of it.
    for (const QString &text : {brief.productName, brief.brand.name, brief.keyMessage, brief.targetAudience}) {
        const QString folded = withSingulars(PhraseList::folded(text));
        Bits kinds = 0;
        for (unsigned kind = 0; kind < language.kinds.size(); ++kind) {
            if (language.kinds[kind].second.isIn(folded))
                kinds |= Bits{1} << kind;
        }
        if (kinds != 0)
            return kinds;
    }
    return 0;
}

QStringList emojiFor(Bits kinds, Tone tone, const LanguageData &language)
{
    if ((bit(tone) & kTonesWithEmoji) == 0)
        return {};
    QStringList emoji;
    for (unsigned kind = 0; kind < language.kinds.size(); ++kind) {
        if ((kinds & (Bits{1} << kind)) != 0)
            emoji += language.emoji.value(language.kinds[kind].first);
    }
    return emoji.isEmpty() ? language.emoji.value({}) : emoji;
}

} // namespace mci::writer
