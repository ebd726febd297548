// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "domain/patterns/PictureFacts.h"

#include <map>

#include <QStringList>

namespace mci::domain {

enum class PatternLayer { Visual, Message, Approach };

/** What a person can correct, one by one. */
enum class PatternField {
    Elements,
    Layout,
    Balance,
    Style,
    Mood,
    Contrast,
    Photography,
    Ratio,
    ImageText,
    Language,
    Benefit,
    Urgency,
    Tone,
    Targeting,
    Headline,
    Body,
    CallToAction
};

/** Stored names, kTagYes or kTagNo; of a text, the text. One but for the elements; none for a text that there is not. */
using FieldValue = QStringList;

struct VisualPattern
{
    /** One to three, the largest first. */
    QStringList dominant;
    /** Three to eight, the largest first; the dominant ones among them. */
    std::vector<PaletteColour> palette;
    ContrastLevel contrast = ContrastLevel::Medium;
    Layout layout = Layout::Other;
    /** Each at most once. */
    std::vector<Element> elements;
    Balance balance = Balance::Asymmetrical;
    StyleType style = StyleType::Other;
    Mood mood = Mood::Neutral;
    /** Contains a photo. */
    bool photography = false;
    int width = 0;
    int height = 0;
    /** Such as 1:1, 4:5, 9:16, 1.91:1. */
    QString ratio;
    bool operator==(const VisualPattern &) const = default;
};

struct MessagePattern
{
    /** Null when there is none. */
    QString headline;
    QString body;
    /** Verbatim, as in the picture or the copy. */
    QString cta;
    bool textInImage = false;
    /** Part of the picture below text, 0 to 1. */
    double textCoverage = 0;
    CopyLanguage language = CopyLanguage::None;
    /** What was read in the picture, a line a text line. */
    QString imageText;
    bool operator==(const MessagePattern &) const = default;
};

/** A word or phrase that decided a tag. */
struct DecidingWord
{
    /** The tag's name: urgency, benefit, tone or targeting. */
    QString dimension;
    /** As it stands in the copy or the picture. */
    QString word;
    bool operator==(const DecidingWord &) const = default;
};

struct ApproachPattern
{
    Urgency urgency = Urgency::None;
    Benefit benefit = Benefit::None;
    Tone tone = Tone::Informative;
    Targeting targeting = Targeting::Broad;
    std::vector<DecidingWord> words;
    bool operator==(const ApproachPattern &) const = default;
};

/** How sure each layer is, 0 to 1, computed from what was seen. */
struct PatternConfidence
{
    double visual = 0;
    double message = 0;
    double approach = 0;
    bool operator==(const PatternConfidence &) const = default;
};

/** The three layers of one creative. */
struct CreativePatterns
{
    VisualPattern visual;
    MessagePattern message;
    ApproachPattern approach;
    PatternConfidence confidence;
    /** The picture was too small for its text to be read well. */
    bool lowResolution = false;
    PatternSource source = PatternSource::Local;
    /** Which rules or model: "rules-1", or a provider's model name. */
    QString model;
    UtcTime extractedAt{};
    /** What a person said in place of the machine: the layers have the person's, this has the machine's. */
    std::map<PatternField, FieldValue> corrections;
    /** The newest of them; nullopt without any. */
    std::optional<UtcTime> correctedAt;
    bool operator==(const CreativePatterns &) const = default;
};

/** Where a provider and this machine named a field otherwise. */
struct PatternDifference
{
    PatternField field = PatternField::Elements;
    FieldValue provider;
    FieldValue local;
    bool operator==(const PatternDifference &) const = default;
};

/** An ad's own texts, as Meta gave them. Empty where there is none. */
struct AdCopy
{
    QString headline;
    QString body;
    QString description;
    /** Meta's enum value, such as LEARN_MORE. */
    QString callToAction;
};

} // namespace mci::domain
