// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/TagText.h"

#include "text/PatternText.h"

#include <QCoreApplication>

namespace mci::text {

namespace {

using domain::TagDimension;

class TagText
{
    Q_DECLARE_TR_FUNCTIONS(TagText)
public:
    static QString photography(bool there)
    {
        //: Pattern of a creative: the picture contains a photo
        return there ? tr("Photographic")
                     //: Pattern of a creative
                     : tr("No photo");
    }

    static QString imageText(bool there)
    {
        //: Pattern of a creative
        return there ? tr("Text in the picture")
                     //: Pattern of a creative
                     : tr("No text in the picture");
    }

    static QString dimension(TagDimension dimension)
    {
        switch (dimension) {
        case TagDimension::Element:
            //: Patterns of creatives: what a group of tags is about
            return tr("Element");
        case TagDimension::Layout:
            //: Patterns of creatives: what a group of tags is about
            return tr("Layout");
        case TagDimension::Balance:
            //: Patterns of creatives: what a group of tags is about
            return tr("Balance");
        case TagDimension::Style:
            //: Patterns of creatives: what a group of tags is about
            return tr("Style");
        case TagDimension::Mood:
            //: Patterns of creatives: what a group of tags is about
            return tr("Mood");
        case TagDimension::Contrast:
            //: Patterns of creatives: what a group of tags is about
            return tr("Contrast");
        case TagDimension::Photography:
            //: Patterns of creatives: what a group of tags is about
            return tr("Photo");
        case TagDimension::Ratio:
            //: Patterns of creatives: what a group of tags is about; of width to height
            return tr("Ratio");
        case TagDimension::ImageText:
            //: Patterns of creatives: what a group of tags is about
            return tr("Text in the picture");
        case TagDimension::Language:
            //: Patterns of creatives: what a group of tags is about
            return tr("Language");
        case TagDimension::Benefit:
            //: Patterns of creatives: what a group of tags is about
            return tr("Benefit");
        case TagDimension::Urgency:
            //: Patterns of creatives: what a group of tags is about
            return tr("Urgency");
        case TagDimension::Tone:
            //: Patterns of creatives: what a group of tags is about
            return tr("Tone");
        case TagDimension::Targeting:
            //: Patterns of creatives: what a group of tags is about; whom the texts address
            return tr("Audience");
        }
        return {};
    }
};

template<typename Enum>
QString textOf(const QString &value)
{
    const auto pattern = domain::patternFromName<Enum>(value);
    return pattern ? patternText(*pattern) : value;
}

} // namespace

QString tagText(const domain::CreativeTag &tag)
{
    switch (tag.dimension) {
    case TagDimension::Element:
        return textOf<domain::Element>(tag.value);
    case TagDimension::Layout:
        return textOf<domain::Layout>(tag.value);
    case TagDimension::Balance:
        return textOf<domain::Balance>(tag.value);
    case TagDimension::Style:
        return textOf<domain::StyleType>(tag.value);
    case TagDimension::Mood:
        return textOf<domain::Mood>(tag.value);
    case TagDimension::Contrast:
        return textOf<domain::ContrastLevel>(tag.value);
    case TagDimension::Photography:
        return TagText::photography(tag.value != domain::kTagNo);
    case TagDimension::Ratio:
        return tag.value;
    case TagDimension::ImageText:
        return TagText::imageText(tag.value != domain::kTagNo);
    case TagDimension::Language:
        return textOf<domain::CopyLanguage>(tag.value);
    case TagDimension::Benefit:
        return textOf<domain::Benefit>(tag.value);
    case TagDimension::Urgency:
        return textOf<domain::Urgency>(tag.value);
    case TagDimension::Tone:
        return textOf<domain::Tone>(tag.value);
    case TagDimension::Targeting:
        return textOf<domain::Targeting>(tag.value);
    }
    return {};
}

QString tagText(const QString &tagName)
{
    const auto tag = domain::tagFromName(tagName);
    return tag ? tagText(*tag) : tagName;
}

QString tagDimensionText(TagDimension dimension)
{
    return TagText::dimension(dimension);
}

} // namespace mci::text
