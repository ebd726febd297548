// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/BriefMarkdown.h"

#include "domain/patterns/PatternFields.h"
#include "text/CtaText.h"
#include "text/MarkdownPage.h"
#include "text/PatternText.h"
#include "text/TagText.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace mci::text {

namespace {

QString listed(const QStringList &texts)
{
    return texts.join(QStringLiteral(", "));
}

/** A person's word for a tone; the names that the app knows are said in the user's language. */
QString toneText(const QString &tone)
{
    QStringList parts;
    for (const QString &part : tone.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        const auto known = domain::patternFromName<domain::Tone>(word.toLower());
        parts.append(known ? patternText(*known) : word);
    }
    return listed(parts);
}

template<typename Enum>
QString patternOrNothing(const std::optional<Enum> &value)
{
    return value ? patternText(*value) : QString();
}

class BriefMarkdown
{
    Q_DECLARE_TR_FUNCTIONS(BriefMarkdown)
public:
    static QString title(const QString &product)
    {
        //: Brief as a document: title; %1 is the product
        return product.isEmpty() ? tr("Creative brief") : tr("Creative brief: %1").arg(product);
    }

    static void addWhat(MarkdownPage &page, const domain::Brief &brief)
    {
        //: Brief as a document: heading
        page.begin(tr("Product"));
        page.add(brief.productName);
        //: Brief as a document, before the name of a picture file
        page.addPoint(tr("Photo"), QFileInfo(brief.productPhoto).fileName());
        //: Brief as a document: heading; whom the ads are for
        page.begin(tr("Audience"));
        page.add(brief.targetAudience);
        //: Brief as a document: heading
        page.begin(tr("Offer"));
        page.add(brief.offer);
        //: Brief as a document: heading; how the ads speak
        page.begin(tr("Tone"));
        page.add(toneText(brief.tone));
        //: Brief as a document: heading; where the ads run, and in which shapes
        page.begin(tr("Platform and formats"));
        page.add(brief.platform);
        QStringList formats;
        for (const domain::AdFormat format : brief.formats)
            formats.append(domain::adFormatName(format));
        //: Brief as a document, before shapes such as 1:1, 9:16
        page.addPoint(tr("Formats"), listed(formats));
    }

    static void addMessage(MarkdownPage &page, const domain::Brief &brief)
    {
        //: Brief as a document: heading; what a reader should remember
        page.begin(tr("Key message"));
        page.add(brief.keyMessage);
        //: Brief as a document: heading; why one may believe it
        page.begin(tr("Proof"));
        page.add(brief.proof);
        //: Brief as a document: heading; the ad's button
        page.begin(tr("Call to action"));
        if (!brief.callToAction.isEmpty()) {
            //: Brief as a document: %1 is what a button says, %2 Meta's name of it, such as SHOP_NOW
            page.add(tr("%1 (%2)").arg(callToActionText(brief.callToAction), brief.callToAction));
        }
    }

    static void addLook(MarkdownPage &page, const domain::Brief &brief)
    {
        //: Brief as a document: heading; how the pictures are to look
        page.begin(tr("Visual direction"));
        //: Brief as a document, before colors such as #0A3029
        page.addPoint(tr("Palette"), listed(brief.visual.palette));
        page.addPoint(tagDimensionText(domain::TagDimension::Layout), patternOrNothing(brief.visual.layout));
        page.addPoint(tagDimensionText(domain::TagDimension::Style), patternOrNothing(brief.visual.style));
        page.addPoint(tagDimensionText(domain::TagDimension::Mood), patternOrNothing(brief.visual.mood));
    }

    static void addRules(MarkdownPage &page, const domain::Brief &brief)
    {
        //: Brief as a document: heading above a list
        page.begin(tr("Must have"));
        for (const QString &wish : brief.must)
            page.addPoint(wish);
        //: Brief as a document: heading above a list
        page.begin(tr("Never"));
        for (const QString &wish : brief.mustNot)
            page.addPoint(wish);
        //: Brief as a document: heading; what a client's ads always have
        page.begin(tr("Brand kit"));
        //: Brief as a document, before a brand's name
        page.addPoint(tr("Name"), brief.brand.name);
        //: Brief as a document, before the name of a picture file
        page.addPoint(tr("Logo"), QFileInfo(brief.brand.logoFile).fileName());
        //: Brief as a document, before a brand's colors such as #0A3029
        page.addPoint(tr("Colors"), listed(brief.brand.colours));
        //: Brief as a document, before the name of a typeface
        page.addPoint(tr("Font"), brief.brand.font);
        page.addPoint(tr("Forbidden words"), listed(brief.brand.forbiddenWords));
        page.addPoint(tr("Competitors"), listed(brief.brand.competitors));
        //: Brief as a document: heading; small print that every picture carries
        page.begin(tr("Mandatory text"));
        page.add(brief.mandatoryText);
    }

    static void addMaking(MarkdownPage &page, const domain::BriefDraft &draft)
    {
        //: Brief as a document: heading; how many ads are made, in which language and by whom
        page.begin(tr("What is made"));
        //: Brief as a document, before a number
        page.addPoint(tr("Variations"), QString::number(draft.brief.variations));
        page.addPoint(tagDimensionText(domain::TagDimension::Language), patternOrNothing(draft.brief.language));
        //: Brief as a document, before who writes and draws the ads
        page.addPoint(tr("Made by"),
                      draft.maker == domain::MakerKind::Provider ? tr("An AI provider") : tr("This computer"));
    }

    static void addSources(MarkdownPage &page, const domain::BriefDraft &draft, const QHash<QString, QString> &names)
    {
        //: Brief as a document: heading above a list of creatives
        page.begin(tr("Inspired by"));
        for (const domain::BriefSource &source : draft.sources) {
            const QString name = names.value(source.creativeId);
            QStringList layers;
            for (const domain::PatternLayer layer : domain::kPatternLayers) {
                if (source.layers.contains(layer))
                    layers.append(patternText(layer).toLower());
            }
            page.addPoint(name.isEmpty() ? tr("A creative that is gone") : name,
                          layers.isEmpty() ? tr("nothing is taken") : listed(layers));
        }
    }

    static void addPatterns(MarkdownPage &page, const domain::CombinedPatterns &patterns)
    {
        //: Brief as a document: heading; what the creatives that inspire it have in common
        page.begin(tr("Patterns"));
        for (const domain::CombinedDimension &dimension : patterns.dimensions)
            page.addPoint(tagDimensionText(dimension.dimension), dimensionText(dimension));
        QStringList colours;
        for (const domain::PaletteColour &colour : patterns.palette)
            colours.append(colour.hex);
        page.addPoint(tr("Palette"), listed(colours));
    }

private:

    static QString voteText(const domain::CombinedDimension &dimension, const domain::PatternVote &vote)
    {
        //: Brief as a document: %1 is a pattern, which %2 of %3 creatives have
        return tr("%1 (%2 of %3)")
            .arg(tagText(domain::CreativeTag{dimension.dimension, vote.value}), QString::number(vote.lenders),
                 QString::number(dimension.asked));
    }

    /** What was chosen; where that is disputed, or nothing was, with all that speaks for and against it. */
    static QString dimensionText(const domain::CombinedDimension &dimension)
    {
        QStringList chosen;
        QStringList others;
        for (const domain::PatternVote &vote : dimension.votes) {
            const bool isChosen = dimension.chosen.contains(vote.value);
            const bool isClear = isChosen && vote.lenders == dimension.asked;
            (isChosen ? chosen : others)
                .append(isClear ? tagText(domain::CreativeTag{dimension.dimension, vote.value})
                                : voteText(dimension, vote));
        }
        if (dimension.dimension == domain::TagDimension::Element && !chosen.isEmpty())
            return listed(chosen);
        if (chosen.isEmpty()) {
            //: Brief as a document: the creatives do not agree on a pattern; %1 lists what each of them has
            return others.isEmpty() ? QString() : tr("open – %1").arg(listed(others));
        }
        //: Brief as a document: %1 is the pattern that most creatives have, %2 lists what the others have
        return others.isEmpty() ? listed(chosen) : tr("%1, against %2").arg(listed(chosen), listed(others));
    }
};

} // namespace

QString briefTitle(const domain::Brief &brief)
{
    return BriefMarkdown::title(brief.productName.simplified());
}

QString briefMarkdown(const domain::BriefDraft &draft, const domain::CombinedPatterns &patterns,
                      const QHash<QString, QString> &names)
{
    MarkdownPage page(briefTitle(draft.brief));
    BriefMarkdown::addWhat(page, draft.brief);
    BriefMarkdown::addMessage(page, draft.brief);
    BriefMarkdown::addLook(page, draft.brief);
    BriefMarkdown::addRules(page, draft.brief);
    BriefMarkdown::addMaking(page, draft);
    BriefMarkdown::addSources(page, draft, names);
    BriefMarkdown::addPatterns(page, patterns);
    return page.text();
}

} // namespace mci::text
