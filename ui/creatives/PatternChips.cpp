// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/PatternChips.h"

#include "creatives/Figures.h"
#include "text/PatternText.h"

namespace mci::ui {

namespace {

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

    void add(PatternTag tag, const QString &text) { add(factsOf(m_state.tags, tag), text); }
    void add(domain::Element element) { add(factsOf(m_state.elements, element), text::patternText(element)); }
    [[nodiscard]] std::vector<PatternChip> take() { return std::move(m_chips); }

private:
    template<typename Key>
    [[nodiscard]] static TagFacts factsOf(const std::map<Key, TagFacts> &all, Key key)
    {
        const auto found = all.find(key);
        return found == all.end() ? TagFacts() : found->second;
    }
    void add(const TagFacts &facts, const QString &text)
    {
        const bool isSure = facts.confidence.value_or(m_layerConfidence) >= kSure;
        m_chips.push_back({text, facts.confidence, isSure && facts.share && *facts.share < kRare});
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
        chips.add(element);
    chips.add(PatternTag::Layout, text::patternText(visual.layout));
    chips.add(PatternTag::Balance, text::patternText(visual.balance));
    chips.add(PatternTag::Style, text::patternText(visual.style));
    chips.add(PatternTag::Mood, text::patternText(visual.mood));
    chips.add(PatternTag::Contrast, text::patternText(visual.contrast));
    if (visual.photography) {
        //: Side panel, patterns: a tag, the picture contains a photo
        chips.add(PatternTag::Photography, tr("Photographic"));
    }
    std::vector<PatternChip> all = chips.take();
    if (!visual.ratio.isEmpty())
        all.push_back({visual.ratio, std::nullopt, false});
    return all;
}

std::vector<PatternChip> PatternChips::message(const PatternsState &state)
{
    const domain::MessagePattern &message = state.patterns.message;
    Chips chips(state, state.patterns.confidence.message);
    if (message.textInImage) {
        const QString part = Figures().percent(message.textCoverage);
        //: Side panel, patterns: a tag. %1: the part of the picture that text covers, such as 12%
        chips.add(PatternTag::TextInImage, tr("Text on %1 of the picture").arg(part));
    } else {
        //: Side panel, patterns: a tag
        chips.add(PatternTag::TextInImage, tr("No text in the picture"));
    }
    if (message.language != domain::CopyLanguage::None)
        chips.add(PatternTag::Language, text::patternText(message.language));
    return chips.take();
}

std::vector<PatternChip> PatternChips::approach(const PatternsState &state)
{
    const domain::ApproachPattern &approach = state.patterns.approach;
    Chips chips(state, state.patterns.confidence.approach);
    chips.add(PatternTag::Benefit, text::patternText(approach.benefit));
    chips.add(PatternTag::Urgency, text::patternText(approach.urgency));
    chips.add(PatternTag::Tone, text::patternText(approach.tone));
    chips.add(PatternTag::Targeting, text::patternText(approach.targeting));
    return chips.take();
}

} // namespace mci::ui
