// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/PatternChips.h"

#include "creatives/Figures.h"
#include "domain/patterns/PatternFields.h"
#include "text/TagText.h"

namespace mci::ui {

namespace {

using domain::PatternField;
using domain::TagDimension;

constexpr double kSure = 0.75;
constexpr double kRare = 0.40;

/** Of the tags of one layer. */
class Chips
{
public:
    Chips(const PatternsState &state, double layerConfidence)
        : m_state(state)
        , m_layerConfidence(layerConfidence)
    {
    }

    void add(TagDimension dimension, const QString &value)
    {
        const domain::CreativeTag tag{dimension, value};
        add(tag, text::tagText(tag));
    }
    void add(const domain::CreativeTag &tag, const QString &text)
    {
        const PatternField field = domain::fieldOf(tag.dimension);
        const TagFacts facts = factsOf(tag);
        const bool isCorrected = isTheirs(field);
        const bool isSure = isCorrected || facts.confidence.value_or(m_layerConfidence) >= kSure;
        m_chips.push_back({text, isCorrected ? std::nullopt : facts.confidence,
                           isSure && facts.share && *facts.share < kRare, field, machineOf(field)});
    }
    /** In place of the tags of a field that has none. */
    void addNone(PatternField field, const QString &text)
    {
        m_chips.push_back({text, std::nullopt, false, field, machineOf(field)});
    }
    [[nodiscard]] bool isTheirs(PatternField field) const { return m_state.patterns.corrections.count(field) > 0; }
    [[nodiscard]] std::vector<PatternChip> take() { return std::move(m_chips); }

private:
    [[nodiscard]] TagFacts factsOf(const domain::CreativeTag &tag) const
    {
        const auto found = m_state.tags.find(tag);
        return found == m_state.tags.end() ? TagFacts() : found->second;
    }
    [[nodiscard]] QString machineOf(PatternField field) const
    {
        const auto said = m_state.patterns.corrections.find(field);
        if (said == m_state.patterns.corrections.end())
            return {};
        const auto dimension = domain::dimensionOf(field);
        double sureness = m_layerConfidence;
        if (dimension && said->second.size() == 1)
            sureness = factsOf({*dimension, said->second.constFirst()}).confidence.value_or(m_layerConfidence);
        const QString sure = Figures().percent(sureness);
        return PatternChips::valueText(field, said->second) + QStringLiteral(", ") + sure;
    }

    const PatternsState &m_state;
    double m_layerConfidence;
    std::vector<PatternChip> m_chips;
};

} // namespace

std::vector<PatternChip> PatternChips::visual(const PatternsState &state)
{
    const domain::VisualPattern &visual = state.patterns.visual;
    Chips chips(state, state.patterns.confidence.visual);
    for (const domain::Element element : visual.elements)
        chips.add(TagDimension::Element, domain::patternName(element));
    if (visual.elements.empty())
        chips.addNone(PatternField::Elements, valueText(PatternField::Elements, {}));
    chips.add(TagDimension::Layout, domain::patternName(visual.layout));
    chips.add(TagDimension::Balance, domain::patternName(visual.balance));
    chips.add(TagDimension::Style, domain::patternName(visual.style));
    chips.add(TagDimension::Mood, domain::patternName(visual.mood));
    chips.add(TagDimension::Contrast, domain::patternName(visual.contrast));
    chips.add(TagDimension::Photography, visual.photography ? domain::kTagYes : domain::kTagNo);
    if (!visual.ratio.isEmpty())
        chips.add(TagDimension::Ratio, visual.ratio);
    return chips.take();
}

std::vector<PatternChip> PatternChips::message(const PatternsState &state)
{
    const domain::MessagePattern &message = state.patterns.message;
    Chips chips(state, state.patterns.confidence.message);
    if (message.textInImage && message.textCoverage > 0) {
        const QString part = Figures().percent(message.textCoverage);
        //: Side panel, patterns: a tag. %1: the part of the picture that text covers, such as 12%
        chips.add({TagDimension::ImageText, domain::kTagYes}, tr("Text on %1 of the picture").arg(part));
    } else {
        chips.add(TagDimension::ImageText, message.textInImage ? domain::kTagYes : domain::kTagNo);
    }
    // Without any text it goes without saying.
    if (message.language != domain::CopyLanguage::None || message.textInImage || chips.isTheirs(PatternField::Language))
        chips.add(TagDimension::Language, domain::patternName(message.language));
    return chips.take();
}

std::vector<PatternChip> PatternChips::approach(const PatternsState &state)
{
    const domain::ApproachPattern &approach = state.patterns.approach;
    Chips chips(state, state.patterns.confidence.approach);
    chips.add(TagDimension::Benefit, domain::patternName(approach.benefit));
    chips.add(TagDimension::Urgency, domain::patternName(approach.urgency));
    chips.add(TagDimension::Tone, domain::patternName(approach.tone));
    chips.add(TagDimension::Targeting, domain::patternName(approach.targeting));
    return chips.take();
}

QString PatternChips::valueText(domain::PatternField field, const domain::FieldValue &value)
{
    const auto dimension = domain::dimensionOf(field);
    if (!dimension)
        return value.value(0);
    //: Side panel, patterns: a tag; nothing in particular is in the picture
    if (value.isEmpty())
        return tr("No elements");
    QStringList texts;
    for (const QString &one : value)
        texts << text::tagText(domain::CreativeTag{*dimension, one});
    return texts.join(QStringLiteral(", "));
}

} // namespace mci::ui
