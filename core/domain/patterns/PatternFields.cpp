// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/patterns/PatternFields.h"

#include "domain/EnumNames.h"

#include <algorithm>
#include <array>

#include <QRegularExpression>

namespace mci::domain {

namespace {

/** Longer than any text of an ad. */
constexpr qsizetype kLongestText = 4000;

constexpr std::array kLayerNames{
    EnumName<PatternLayer>{PatternLayer::Visual, "visual"},
    EnumName<PatternLayer>{PatternLayer::Message, "message"},
    EnumName<PatternLayer>{PatternLayer::Approach, "approach"},
};

struct FieldRow
{
    PatternField field;
    PatternLayer layer;
    std::optional<TagDimension> dimension;
    /** Of a text. */
    const char *name = "";
};

constexpr std::array kFields{
    FieldRow{PatternField::Elements, PatternLayer::Visual, TagDimension::Element},
    FieldRow{PatternField::Layout, PatternLayer::Visual, TagDimension::Layout},
    FieldRow{PatternField::Balance, PatternLayer::Visual, TagDimension::Balance},
    FieldRow{PatternField::Style, PatternLayer::Visual, TagDimension::Style},
    FieldRow{PatternField::Mood, PatternLayer::Visual, TagDimension::Mood},
    FieldRow{PatternField::Contrast, PatternLayer::Visual, TagDimension::Contrast},
    FieldRow{PatternField::Photography, PatternLayer::Visual, TagDimension::Photography},
    FieldRow{PatternField::Ratio, PatternLayer::Visual, TagDimension::Ratio},
    FieldRow{PatternField::ImageText, PatternLayer::Message, TagDimension::ImageText},
    FieldRow{PatternField::Language, PatternLayer::Message, TagDimension::Language},
    FieldRow{PatternField::Benefit, PatternLayer::Approach, TagDimension::Benefit},
    FieldRow{PatternField::Urgency, PatternLayer::Approach, TagDimension::Urgency},
    FieldRow{PatternField::Tone, PatternLayer::Approach, TagDimension::Tone},
    FieldRow{PatternField::Targeting, PatternLayer::Approach, TagDimension::Targeting},
    FieldRow{PatternField::Headline, PatternLayer::Message, std::nullopt, "headline"},
    FieldRow{PatternField::Body, PatternLayer::Message, std::nullopt, "body"},
    FieldRow{PatternField::CallToAction, PatternLayer::Message, std::nullopt, "cta"},
};

const FieldRow &rowOf(PatternField field)
{
    return *std::find_if(kFields.begin(), kFields.end(), [field](const FieldRow &row) { return row.field == field; });
}

/** What `visit` makes of the field, whatever its type. */
template<typename Patterns, typename Visit>
auto visitField(Patterns &patterns, PatternField field, const Visit &visit)
{
    switch (field) {
    case PatternField::Elements:
        return visit(patterns.visual.elements);
    case PatternField::Layout:
        return visit(patterns.visual.layout);
    case PatternField::Balance:
        return visit(patterns.visual.balance);
    case PatternField::Style:
        return visit(patterns.visual.style);
    case PatternField::Mood:
        return visit(patterns.visual.mood);
    case PatternField::Contrast:
        return visit(patterns.visual.contrast);
    case PatternField::Photography:
        return visit(patterns.visual.photography);
    case PatternField::Ratio:
        return visit(patterns.visual.ratio);
    case PatternField::ImageText:
        return visit(patterns.message.textInImage);
    case PatternField::Language:
        return visit(patterns.message.language);
    case PatternField::Benefit:
        return visit(patterns.approach.benefit);
    case PatternField::Urgency:
        return visit(patterns.approach.urgency);
    case PatternField::Tone:
        return visit(patterns.approach.tone);
    case PatternField::Targeting:
        return visit(patterns.approach.targeting);
    case PatternField::Headline:
        return visit(patterns.message.headline);
    case PatternField::Body:
        return visit(patterns.message.body);
    case PatternField::CallToAction:
        break;
    }
    return visit(patterns.message.cta);
}

struct Reading
{
    FieldValue operator()(const std::vector<Element> &elements) const
    {
        FieldValue names;
        for (const Element element : elements)
            names.append(patternName(element));
        return names;
    }
    FieldValue operator()(bool yes) const { return {QString(yes ? kTagYes : kTagNo)}; }
    FieldValue operator()(const QString &text) const { return text.isEmpty() ? FieldValue() : FieldValue{text}; }
    template<typename Enum>
    FieldValue operator()(Enum value) const
    {
        return {patternName(value)};
    }
};

struct Writing
{
    const FieldValue &value;
    bool isRatio = false;

    bool operator()(std::vector<Element> &elements) const
    {
        std::vector<Element> read;
        for (const QString &name : value) {
            const auto element = patternFromName<Element>(name);
            if (!element || std::find(read.begin(), read.end(), *element) != read.end())
                return false;
            read.push_back(*element);
        }
        elements = std::move(read);
        return true;
    }
    bool operator()(bool &yes) const
    {
        if (value != FieldValue{QString(kTagYes)} && value != FieldValue{QString(kTagNo)})
            return false;
        yes = value.constFirst() == kTagYes;
        return true;
    }
    bool operator()(QString &text) const
    {
        static const QRegularExpression ratio(QStringLiteral("^\\d{1,4}(\\.\\d{1,2})?:\\d{1,4}(\\.\\d{1,2})?$"));
        const QString one = value.value(0);
        if (value.size() > 1 || one.size() > kLongestText || (isRatio && !ratio.match(one).hasMatch()))
            return false;
        text = one;
        return true;
    }
    template<typename Enum>
    bool operator()(Enum &target) const
    {
        const auto read = value.size() == 1 ? patternFromName<Enum>(value.constFirst()) : std::nullopt;
        if (read)
            target = *read;
        return read.has_value();
    }
};

} // namespace

PatternLayer layerOf(PatternField field)
{
    return rowOf(field).layer;
}

QString patternLayerName(PatternLayer layer)
{
    return enumName(kLayerNames, layer);
}

std::optional<PatternLayer> patternLayerFromName(const QString &name)
{
    return enumFromName(kLayerNames, name);
}

QString patternFieldName(PatternField field)
{
    const FieldRow &row = rowOf(field);
    return row.dimension ? tagDimensionName(*row.dimension) : QString(QLatin1String(row.name));
}

std::optional<PatternField> patternFieldFromName(const QString &name)
{
    for (const FieldRow &row : kFields) {
        if (patternFieldName(row.field) == name)
            return row.field;
    }
    return std::nullopt;
}

PatternField fieldOf(TagDimension dimension)
{
    return std::find_if(kFields.begin(), kFields.end(),
                        [dimension](const FieldRow &row) { return row.dimension == dimension; })
        ->field;
}

std::optional<TagDimension> dimensionOf(PatternField field)
{
    return rowOf(field).dimension;
}

std::vector<PatternField> fieldsOf(PatternLayer layer)
{
    std::vector<PatternField> fields;
    for (const FieldRow &row : kFields) {
        if (row.layer == layer)
            fields.push_back(row.field);
    }
    return fields;
}

FieldValue fieldValue(const CreativePatterns &patterns, PatternField field)
{
    return visitField(patterns, field, Reading{});
}

bool setField(CreativePatterns &patterns, PatternField field, const FieldValue &value)
{
    return visitField(patterns, field, Writing{value, field == PatternField::Ratio});
}

bool applyCorrection(CreativePatterns &patterns, PatternField field, const FieldValue &value)
{
    const FieldValue machine = fieldValue(patterns, field);
    if (!setField(patterns, field, value))
        return false;
    patterns.corrections.emplace(field, machine);
    // They decided what was corrected.
    std::erase_if(patterns.approach.words,
                  [name = patternFieldName(field)](const DecidingWord &word) { return word.dimension == name; });
    return true;
}

} // namespace mci::domain
