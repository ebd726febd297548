// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/PromptText.h"

#include "brief/BriefText.h"
#include "brief/CombinedText.h"
#include "services/generate/MadeOutput.h"
#include "text/CtaText.h"
#include "text/Isolated.h"
#include "text/PatternText.h"

namespace mci::ui {

namespace {

using domain::TagDimension;

QString listed(const QStringList &words)
{
    QStringList isolatedWords;
    for (const QString &word : words)
        isolatedWords << text::isolated(word);
    return isolatedWords.join(QStringLiteral(", "));
}

QString chosenOf(const services::BriefPreview *preview, std::initializer_list<TagDimension> dimensions)
{
    return preview ? CombinedText::chosen(preview->patterns, dimensions) : QString();
}

QString paletteOf(const domain::Brief &brief, const services::BriefPreview *preview)
{
    constexpr qsizetype kMostShown = 4;
    QStringList colours = brief.visual.palette;
    if (colours.isEmpty())
        colours = brief.brand.colours;
    if (colours.isEmpty() && preview) {
        for (const domain::PaletteColour &colour : preview->patterns.palette) {
            if (colours.size() < kMostShown)
                colours << colour.hex;
        }
    }
    return colours.join(QStringLiteral(", "));
}

QString compositionOf(const domain::Brief &brief, const services::BriefPreview *preview)
{
    if (!brief.visual.layout)
        return chosenOf(preview, {TagDimension::Layout, TagDimension::Balance, TagDimension::Element});
    const QString rest = chosenOf(preview, {TagDimension::Balance, TagDimension::Element});
    const QString layout = text::patternText(*brief.visual.layout);
    return rest.isEmpty() ? layout : layout + QStringLiteral(", ") + rest;
}

QString styleOf(const domain::Brief &brief, const services::BriefPreview *preview)
{
    QStringList parts;
    if (brief.visual.style)
        parts << text::patternText(*brief.visual.style);
    else
        parts << chosenOf(preview, {TagDimension::Style});
    if (brief.visual.mood)
        parts << text::patternText(*brief.visual.mood);
    else
        parts << chosenOf(preview, {TagDimension::Mood});
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::optional<domain::CopyLanguage> languageOf(const domain::Brief &brief, const services::BriefPreview *preview)
{
    if (brief.language)
        return brief.language;
    return preview ? std::optional(preview->language) : std::nullopt;
}

/** A word in bold, then the rest; empty where there is nothing to say. */
QString line(const QString &name, const QString &value, const QColor &colour)
{
    if (value.isEmpty())
        return {};
    return QStringLiteral("<b style=\"color:%1\">%2:</b> %3<br>")
        .arg(colour.name(), name.toHtmlEscaped(), value.toHtmlEscaped());
}

} // namespace

QString PromptText::summary(const domain::BriefDraft &draft, const services::BriefPreview *preview, const Theme &theme)
{
    const domain::Brief &brief = draft.brief;
    const QColor accent = theme.color(Role::AccentText);
    //: Brief, summary of what is made. %1: formats such as 1:1 and 4:5, %n: how many
    const QString made = tr("Create %n distinct ad(s) in %1", "", brief.variations)
                             .arg(BriefText::formats(formatsOf(brief)))
                             .toHtmlEscaped();
    //: Brief, summary, where no product is named yet
    const QString product = brief.productName.isEmpty() ? tr("the product") : text::isolated(brief.productName);
    //: Brief, summary. %1: "Create 4 distinct ads in 1:1", %2: the product
    QString html = tr("%1 for “%2”.").arg(QStringLiteral("<b>%1</b>").arg(made), product.toHtmlEscaped())
        + QStringLiteral("<br><br>");
    //: Brief, summary: heading of a line
    html += line(tr("Composition"), compositionOf(brief, preview), accent);
    //: Brief, summary: heading of a line
    html += line(tr("Color"), paletteOf(brief, preview), accent);
    //: Brief, summary: heading of a line
    html += line(tr("Style"), styleOf(brief, preview), accent);
    QStringList message{text::isolated(brief.keyMessage), text::isolated(brief.offer), text::isolated(brief.proof)};
    message.removeAll(text::isolated({}));
    //: Brief, summary: heading of a line
    html += line(tr("Message"), message.join(QStringLiteral(" · ")), accent);
    //: Brief, summary: heading of a line
    html += line(tr("Approach"), chosenOf(preview, {TagDimension::Benefit, TagDimension::Urgency}), accent);
    const QString tone = brief.tone.isEmpty() ? chosenOf(preview, {TagDimension::Tone}) : text::isolated(brief.tone);
    const auto language = languageOf(brief, preview);
    const QString spoken = language ? text::patternText(*language) : QString();
    //: Brief, summary: heading of a line
    html += tone.isEmpty() ? line(tr("Language"), spoken, accent)
                           //: Brief, summary: heading of a line; the language follows the tone
                           : line(tr("Tone"), tone + QStringLiteral(", ") + spoken, accent);
    //: Brief, summary: heading of a line
    html += line(tr("Must have"), listed(brief.must), accent);
    //: Brief, summary: what is never done
    QString never = tr("phrases of the sources, third-party brands or logos, the same arrangement");
    if (!brief.mustNot.isEmpty())
        never += QStringLiteral(", ") + listed(brief.mustNot);
    //: Brief, summary: heading of the line with what is never done
    html += QStringLiteral("<br>") + line(tr("Never"), never, theme.color(Role::Bad));
    return QStringLiteral("<div style=\"line-height:130%\">%1</div>").arg(html);
}

QString PromptText::sentences(const domain::BriefDraft &draft, const services::BriefPreview *preview)
{
    const domain::Brief &brief = draft.brief;
    QStringList all;
    const auto add = [&all](const QString &sentence, const QString &value) {
        if (!value.isEmpty())
            all << sentence.arg(value);
    };
    //: Brief, what is made, whole sentences. %1: the product
    add(tr("The ads are for %1."), brief.productName.isEmpty() ? QString() : text::isolated(brief.productName));
    const auto own = [](const QString &words) { return words.isEmpty() ? QString() : text::isolated(words); };
    //: Brief, what is made, whole sentences. %1: whom it is for
    add(tr("They speak to: %1."), own(brief.targetAudience));
    //: Brief, what is made, whole sentences. %1: where the ads run
    add(tr("They run on: %1."), own(brief.platform));
    //: Brief, what is made, whole sentences. %1: what people are to remember
    add(tr("The message to remember: %1"), own(brief.keyMessage));
    //: Brief, what is made, whole sentences. %1: what one gets now
    add(tr("The offer: %1"), own(brief.offer));
    //: Brief, what is made, whole sentences. %1: why one may believe it
    add(tr("The proof: %1"), own(brief.proof));
    //: Brief, what is made, whole sentences. %1: such as friendly
    add(tr("The tone is: %1."), own(brief.tone));
    //: Brief, what is made, whole sentences. %1: patterns
    add(tr("The composition follows: %1."), compositionOf(brief, preview));
    //: Brief, what is made, whole sentences. %1: patterns
    add(tr("The style follows: %1."), styleOf(brief, preview));
    //: Brief, what is made, whole sentences. %1: colours
    add(tr("The colors start from: %1."), paletteOf(brief, preview));
    //: Brief, what is made, whole sentences. %1: patterns
    add(tr("The approach follows: %1."), chosenOf(preview, {TagDimension::Benefit, TagDimension::Urgency}));
    if (const auto language = languageOf(brief, preview)) {
        //: Brief, what is made, whole sentences. %1: such as English
        add(tr("The texts are in: %1."), text::patternText(*language));
    }
    //: Brief, what is made, whole sentences. %1: the ad's button
    add(tr("The button says: %1."), text::callToActionText(brief.callToAction));
    //: Brief, what is made, whole sentences. %1: phrases
    add(tr("Every ad has: %1."), listed(brief.must));
    //: Brief, what is made, whole sentences. %1: phrases
    add(tr("No ad has: %1."), listed(brief.mustNot + brief.brand.forbiddenWords + brief.brand.competitors));
    //: Brief, what is made, whole sentences. %1: small print
    add(tr("Every picture carries: %1"), own(brief.mandatoryText));
    //: Brief, what is made, whole sentences. %1: formats such as 1:1 and 4:5, %n: how many ads
    all << tr("%n ad(s), each in %1, each with another layout and other words.", "", brief.variations)
               .arg(BriefText::formats(formatsOf(brief)));
    //: Brief, what is made, whole sentences
    all << tr("Nothing repeats the phrases, brands, logos or arrangement of the sources.");
    return all.join(QStringLiteral("\n\n"));
}

} // namespace mci::ui
