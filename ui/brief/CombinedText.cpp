// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/CombinedText.h"

#include "creatives/Figures.h"
#include "text/TagText.h"

namespace mci::ui {

namespace {

using domain::CombinedDimension;
using domain::CombinedPatterns;
using domain::TagDimension;

constexpr std::size_t kMostVotes = 3;

QString voteText(const CombinedDimension &dimension, const QString &value)
{
    return text::tagText(domain::CreativeTag{dimension.dimension, value});
}

QStringList chosenTags(const CombinedPatterns &patterns, std::initializer_list<TagDimension> dimensions)
{
    QStringList tags;
    for (const TagDimension one : dimensions) {
        const CombinedDimension *dimension = patterns.of(one);
        if (!dimension)
            continue;
        for (const QString &value : dimension->chosen)
            tags << voteText(*dimension, value);
    }
    return tags;
}

} // namespace

QString CombinedText::chosen(const CombinedPatterns &patterns, std::initializer_list<TagDimension> dimensions)
{
    return chosenTags(patterns, dimensions).join(QStringLiteral(", "));
}

QString CombinedText::dispute(const CombinedDimension &dimension)
{
    if (dimension.chosen.isEmpty()) {
        QStringList votes;
        for (std::size_t i = 0; i < std::min(kMostVotes, dimension.votes.size()); ++i) {
            //: Brief, combined patterns, one of the values that sources have. %1: such as Calm mood, %2: number of sources
            votes << tr("%1 (%2)").arg(voteText(dimension, dimension.votes[i].value)).arg(dimension.votes[i].lenders);
        }
        //: Brief, combined patterns: the sources do not agree. %1: such as Mood, %2: such as Calm mood (1), Warm mood (1)
        return tr("%1 open: %2").arg(text::tagDimensionText(dimension.dimension), votes.join(QStringLiteral(", ")));
    }
    const auto vote = std::find_if(dimension.votes.begin(), dimension.votes.end(), [&](const domain::PatternVote &one) {
        return dimension.chosen.contains(one.value) && one.lenders < dimension.asked;
    });
    if (vote == dimension.votes.end())
        return {};
    //: Brief, combined patterns: not all sources agree. %1 of %2 sources, %3: such as Some urgency
    return tr("%1 of %2: %3").arg(vote->lenders).arg(dimension.asked).arg(voteText(dimension, vote->value));
}

std::vector<CombinedText::Line> CombinedText::lines(const CombinedPatterns &patterns)
{
    const std::pair<QString, std::initializer_list<TagDimension>> groups[] = {
        //: Brief, combined patterns: what stands where
        {tr("Composition"),
         {TagDimension::Layout, TagDimension::Balance, TagDimension::Element, TagDimension::Photography}},
        //: Brief, combined patterns: style, mood and contrast
        {tr("Style"), {TagDimension::Style, TagDimension::Mood, TagDimension::Contrast}},
        //: Brief, combined patterns: texts
        {tr("Message"), {TagDimension::ImageText, TagDimension::Language}},
        //: Brief, combined patterns: how people are won
        {tr("Approach"), {TagDimension::Benefit, TagDimension::Urgency, TagDimension::Tone, TagDimension::Targeting}},
    };
    std::vector<Line> lines;
    for (const auto &[name, dimensions] : groups) {
        Line line{name, chosen(patterns, dimensions), {}};
        bool isSaid = false;
        for (const TagDimension one : dimensions) {
            const CombinedDimension *dimension = patterns.of(one);
            isSaid = isSaid || dimension;
            if (dimension && dimension->isDisputed() && one != TagDimension::Element)
                line.disputes << dispute(*dimension);
        }
        line.disputes.removeAll(QString());
        if (line.value.isEmpty()) {
            //: Brief, combined patterns: the sources do not agree on anything
            line.value = tr("open");
        }
        if (isSaid)
            lines.push_back(line);
    }
    return lines;
}

QString CombinedText::paletteName()
{
    //: Brief, combined patterns: colours
    return tr("Palette");
}

QString CombinedText::palette(const std::vector<domain::PaletteColour> &colours)
{
    const Figures figures;
    QStringList parts;
    for (const domain::PaletteColour &colour : colours)
        parts << colour.hex + u' ' + figures.percent(colour.share);
    //: Brief, combined patterns, for screen readers and as a tooltip. %1: colours with their shares
    return tr("Palette: %1").arg(parts.join(QStringLiteral(", ")));
}

} // namespace mci::ui
