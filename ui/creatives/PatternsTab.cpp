// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/PatternsTab.h"

#include "creatives/CorrectableText.h"
#include "creatives/LabelledText.h"
#include "creatives/PaletteBar.h"
#include "creatives/PatternChips.h"
#include "creatives/PatternSection.h"
#include "creatives/PatternsHead.h"
#include "creatives/PatternsNotice.h"
#include "creatives/ResultsSection.h"
#include "domain/patterns/PatternFields.h"
#include "text/Isolated.h"
#include "text/PictureText.h"
#include "text/TagText.h"
#include "widgets/Note.h"
#include "widgets/Separator.h"
#include "widgets/TabOrder.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

using domain::PatternField;
using domain::TagDimension;

constexpr std::array kDimensions{TagDimension::Benefit, TagDimension::Urgency, TagDimension::Tone,
                                 TagDimension::Targeting};

/** The area that scrolls the widget: the arrows move it. */
QScrollArea *areaAround(const QWidget &widget)
{
    for (QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            return area;
    }
    return nullptr;
}

} // namespace

PatternsTab::PatternsTab(Look &look, ThumbnailStore &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_notice(new PatternsNotice(look, this))
    , m_content(new QWidget(this))
    , m_head(new PatternsHead(look, thumbnails, m_content))
    //: Side panel, patterns
    , m_lowResolution(
          new Note(look, NoteKind::Warn, tr("The picture is small, so its text may be incomplete."), m_content))
    , m_visual(makeVisual())
    , m_message(makeMessage())
    , m_approach(makeApproach())
    , m_resultLines(new ResultsSection(look, m_content))
{
    m_lowResolution->setObjectName(QStringLiteral("patternsLowResolution"));
    m_lowResolution->setAccessibleName(m_lowResolution->text());
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(16);
    content->addWidget(m_head);
    content->addWidget(m_lowResolution);
    content->addWidget(m_visual);
    content->addWidget(new Separator(look, m_content));
    content->addWidget(m_message);
    content->addWidget(new Separator(look, m_content));
    content->addWidget(m_approach);
    content->addWidget(m_resultLines);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_content);
    column->addStretch();
    connect(m_notice, &PatternsNotice::pressed, this,
            [this] { Q_EMIT analysisWanted(m_state.stage == PatternsStage::Failed); });
    connect(m_head, &PatternsHead::againWanted, this, [this] { Q_EMIT analysisWanted(true); });
    refresh();
}

PatternSection *PatternsTab::makeVisual()
{
    //: Side panel, patterns: block
    auto *section = new PatternSection(m_look, QStringLiteral("swatch"), tr("Visual"), m_content);
    section->setObjectName(QStringLiteral("patternsVisual"));
    m_palette = new PaletteBar(m_look, section);
    section->addPart(m_palette);
    connectSection(*section);
    return section;
}

PatternSection *PatternsTab::makeMessage()
{
    //: Side panel, patterns: block
    auto *section = new PatternSection(m_look, QStringLiteral("text"), tr("Message"), m_content);
    section->setObjectName(QStringLiteral("patternsMessage"));
    //: Side panel, patterns: above the words that were found
    makeText(*section, PatternField::Headline, tr("Headline"));
    //: Side panel, patterns: above the words that were found
    makeText(*section, PatternField::Body, tr("Body text"));
    //: Side panel, patterns: above the words that were found
    makeText(*section, PatternField::CallToAction, tr("Call to action"));
    //: Side panel, patterns: above the words that were found
    m_imageText = new LabelledText(m_look, tr("Text found in the picture"), section);
    m_imageText->setObjectName(QStringLiteral("patternsImageText"));
    m_imageText->setSelectable(true);
    section->addPart(m_imageText);
    connectSection(*section);
    return section;
}

PatternSection *PatternsTab::makeApproach()
{
    //: Side panel, patterns: block
    auto *section = new PatternSection(m_look, QStringLiteral("target"), tr("Approach"), m_content);
    section->setObjectName(QStringLiteral("patternsApproach"));
    for (std::size_t i = 0; i < kDimensions.size(); ++i) {
        //: Side panel, patterns: above the words that decided a tag. %1: such as Urgency
        const QString name = tr("%1: decided by").arg(text::tagDimensionText(kDimensions[i]));
        m_words[i] = new LabelledText(m_look, name, section);
        section->addNote(m_words[i]);
    }
    connectSection(*section);
    return section;
}

void PatternsTab::setCreative(const CreativeRow &row)
{
    const domain::Creative &creative = row.item->creative;
    m_head->setCreative(row);
    // One that is not kept is fetched for its analysis.
    const bool canBeHad = creative.pictureState == domain::PictureState::MetadataOnly;
    m_whyNoPicture = canBeHad ? QString() : text::pictureStateText(creative.pictureState);
    if (m_id != creative.id)
        m_state = {};
    m_id = creative.id;
    refresh();
}

void PatternsTab::setState(const PatternsState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    refresh();
}

void PatternsTab::setPictureShown(bool shown)
{
    m_head->setPictureShown(shown);
}

void PatternsTab::setResults(const std::optional<TagComparison> &results)
{
    m_results = results;
    m_resultLines->setResults(m_results, m_state.patterns);
}

void PatternsTab::refresh()
{
    const bool there = m_state.stage == PatternsStage::There;
    const QString whyNot = m_state.whyNot.isEmpty() ? m_whyNoPicture : m_state.whyNot;
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    if (there) {
        m_head->setState(m_state, whyNot);
        fill();
    } else {
        m_notice->setState(m_state, whyNot);
    }
    m_content->setVisible(there);
    m_notice->setVisible(!there);
    // What was pressed is gone: the keyboard stays in the tab.
    if (hadFocus && !(focusWidget() && focusWidget()->hasFocus())) {
        if (QScrollArea *area = areaAround(*this))
            area->setFocus(Qt::OtherFocusReason);
    }
}

void PatternsTab::fill()
{
    const domain::CreativePatterns &patterns = m_state.patterns;
    m_lowResolution->setVisible(patterns.lowResolution);
    m_palette->setColours(patterns.visual.palette);
    m_palette->setVisible(!patterns.visual.palette.empty());
    m_visual->setConfidence(patterns.confidence.visual);
    m_visual->setChips(PatternChips::visual(m_state));
    m_message->setConfidence(patterns.confidence.message);
    m_message->setChips(PatternChips::message(m_state));
    fillMessage(patterns.message);
    m_approach->setConfidence(patterns.confidence.approach);
    m_approach->setChips(PatternChips::approach(m_state));
    fillWords(patterns.approach.words);
    fillComparisons();
    m_resultLines->setResults(m_results, patterns);
    // The swatches were made after everything below them.
    tabByLayout(*this);
}

void PatternsTab::fillMessage(const domain::MessagePattern &message)
{
    for (const auto &[field, text] : m_texts) {
        const auto said = m_state.patterns.corrections.find(field);
        const bool isTheirs = said != m_state.patterns.corrections.end();
        text->setText(domain::fieldValue(m_state.patterns, field).value(0),
                      isTheirs ? std::optional(said->second.value(0)) : std::nullopt);
    }
    m_imageText->setText(message.imageText);
}

void PatternsTab::fillWords(const std::vector<domain::DecidingWord> &words)
{
    for (std::size_t i = 0; i < kDimensions.size(); ++i) {
        QStringList quoted;
        for (const domain::DecidingWord &one : words) {
            if (one.dimension == domain::tagDimensionName(kDimensions[i]))
                quoted << QLocale().quoteString(text::isolated(one.word));
        }
        m_words[i]->setText(quoted.join(QStringLiteral(", ")));
    }
}

} // namespace mci::ui
