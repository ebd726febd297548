// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/patterns/CreativeTags.h"

#include "domain/EnumNames.h"

#include <algorithm>
#include <array>

namespace mci::domain {

namespace {

constexpr std::array kDimensions{
    EnumName<TagDimension>{TagDimension::Element, "element"},
    EnumName<TagDimension>{TagDimension::Layout, "layout"},
    EnumName<TagDimension>{TagDimension::Balance, "balance"},
    EnumName<TagDimension>{TagDimension::Style, "style"},
    EnumName<TagDimension>{TagDimension::Mood, "mood"},
    EnumName<TagDimension>{TagDimension::Contrast, "contrast"},
    EnumName<TagDimension>{TagDimension::Photography, "photography"},
    EnumName<TagDimension>{TagDimension::Ratio, "ratio"},
    EnumName<TagDimension>{TagDimension::ImageText, "image_text"},
    EnumName<TagDimension>{TagDimension::Language, "language"},
    EnumName<TagDimension>{TagDimension::Benefit, "benefit"},
    EnumName<TagDimension>{TagDimension::Urgency, "urgency"},
    EnumName<TagDimension>{TagDimension::Tone, "tone"},
    EnumName<TagDimension>{TagDimension::Targeting, "targeting"},
};

constexpr QChar kMark = u':';

template<typename Enum>
QStringList namesUpTo(Enum last)
{
    QStringList names;
    for (int value = 0; value <= static_cast<int>(last); ++value)
        names.append(patternName(static_cast<Enum>(value)));
    return names;
}

class Tags
{
public:
    void add(TagDimension dimension, const QString &value)
    {
        const CreativeTag tag{dimension, value};
        const bool isTelling = !value.isEmpty() && value != QLatin1String("other");
        if (isTelling && std::find(m_tags.begin(), m_tags.end(), tag) == m_tags.end())
            m_tags.push_back(tag);
    }
    void add(TagDimension dimension, bool value) { add(dimension, QString(value ? kTagYes : kTagNo)); }
    [[nodiscard]] std::vector<CreativeTag> take() { return std::move(m_tags); }

private:
    std::vector<CreativeTag> m_tags;
};

} // namespace

std::vector<CreativeTag> tagsOf(const CreativePatterns &patterns)
{
    Tags tags;
    for (const Element element : patterns.visual.elements) {
        // ImageText says it, too.
        if (element != Element::Text)
            tags.add(TagDimension::Element, patternName(element));
    }
    tags.add(TagDimension::Layout, patternName(patterns.visual.layout));
    tags.add(TagDimension::Balance, patternName(patterns.visual.balance));
    tags.add(TagDimension::Style, patternName(patterns.visual.style));
    tags.add(TagDimension::Mood, patternName(patterns.visual.mood));
    tags.add(TagDimension::Contrast, patternName(patterns.visual.contrast));
    tags.add(TagDimension::Photography, patterns.visual.photography);
    tags.add(TagDimension::Ratio, patterns.visual.ratio);
    tags.add(TagDimension::ImageText, patterns.message.textInImage);
    tags.add(TagDimension::Language, patternName(patterns.message.language));
    tags.add(TagDimension::Benefit, patternName(patterns.approach.benefit));
    tags.add(TagDimension::Urgency, patternName(patterns.approach.urgency));
    tags.add(TagDimension::Tone, patternName(patterns.approach.tone));
    tags.add(TagDimension::Targeting, patternName(patterns.approach.targeting));
    return tags.take();
}

QString tagDimensionName(TagDimension dimension)
{
    return enumName(kDimensions, dimension);
}

std::optional<TagDimension> tagDimensionFromName(const QString &name)
{
    return enumFromName(kDimensions, name);
}

QString tagName(const CreativeTag &tag)
{
    return tagDimensionName(tag.dimension) + kMark + tag.value;
}

std::optional<CreativeTag> tagFromName(const QString &name)
{
    const qsizetype mark = name.indexOf(kMark);
    const auto dimension = mark > 0 ? tagDimensionFromName(name.left(mark)) : std::nullopt;
    const QString value = name.mid(mark + 1);
    if (!dimension || value.isEmpty())
        return std::nullopt;
    return CreativeTag{*dimension, value};
}

QStringList findableValues(TagDimension dimension)
{
    switch (dimension) {
    case TagDimension::Layout:
        return namesUpTo(Layout::FullBleed);
    case TagDimension::Contrast:
        return namesUpTo(ContrastLevel::High);
    case TagDimension::Photography:
    case TagDimension::ImageText:
        return {kTagYes, kTagNo};
    case TagDimension::Ratio:
        return {QStringLiteral("1:1"), QStringLiteral("4:5"), QStringLiteral("9:16"), QStringLiteral("1.91:1")};
    case TagDimension::Benefit:
        return namesUpTo(Benefit::Novelty);
    case TagDimension::Urgency:
        return namesUpTo(Urgency::High);
    case TagDimension::Tone:
        return namesUpTo(Tone::Emotional);
    default:
        return {};
    }
}

bool matchesTags(const QStringList &tags, const std::set<QString> &wanted)
{
    // Names begin with their dimension, so those of one follow each other.
    for (auto tag = wanted.begin(); tag != wanted.end();) {
        const QString dimension = tag->left(tag->indexOf(kMark) + 1);
        bool found = false;
        for (; tag != wanted.end() && tag->startsWith(dimension); ++tag)
            found = found || tags.contains(*tag);
        if (!found)
            return false;
    }
    return true;
}

} // namespace mci::domain
