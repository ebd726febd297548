// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/PatternChips.h"

#include "creatives/Figures.h"
#include "text/TagText.h"

namespace mci::ui {

namespace {

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
        const auto found = m_state.tags.find(tag);
        const TagFacts &facts = found == m_state.tags.end() ? m_unknown : found->second;
        const bool isSure = facts.confidence.value_or(m_layerConfidence) >= kSure;
        m_chips.push_back({text, facts.confidence, isSure && facts.share && *facts.share < kRare});
    }
    [[nodiscard]] std::vector<PatternChip> take() { return std::move(m_chips); }

private:
    const PatternsState &m_state;
    double m_layerConfidence;
    TagFacts m_unknown;
    std::vector<PatternChip> m_chips;
};

} // namespace

std::vector<PatternChip> PatternChips::visual(const PatternsState &state)
{
    const domain::VisualPattern &visual = state.patterns.visual;
    Chips chips(state, state.patterns.confidence.visual);
    for (const domain::Element element : visual.elements)
        chips.add(TagDimension::Element, domain::patternName(element));
    chips.add(TagDimension::Layout, domain::patternName(visual.layout));
    chips.add(TagDimension::Balance, domain::patternName(visual.balance));
    chips.add(TagDimension::Style, domain::patternName(visual.style));
    chips.add(TagDimension::Mood, domain::patternName(visual.mood));
    chips.add(TagDimension::Contrast, domain::patternName(visual.contrast));
    if (visual.photography)
        chips.add(TagDimension::Photography, domain::kTagYes);
    if (!visual.ratio.isEmpty())
        chips.add(TagDimension::Ratio, visual.ratio);
    return chips.take();
}

std::vector<PatternChip> PatternChips::message(const PatternsState &state)
{
    const domain::MessagePattern &message = state.patterns.message;
    Chips chips(state, state.patterns.confidence.message);
    if (message.textInImage) {
        const QString part = Figures().percent(message.textCoverage);
        //: Side panel, patterns: a tag. %1: the part of the picture that text covers, such as 12%
        chips.add({TagDimension::ImageText, domain::kTagYes}, tr("Text on %1 of the picture").arg(part));
    } else {
        chips.add(TagDimension::ImageText, domain::kTagNo);
    }
    if (message.language != domain::CopyLanguage::None)
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

} // namespace mci::ui
