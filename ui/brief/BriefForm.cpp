// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/BriefForm.h"

#include "brief/BriefFields.h"
#include "brief/BriefText.h"
#include "brief/ChipList.h"
#include "brief/Disclosure.h"
#include "brief/FormatChoice.h"
#include "brief/GuardPanel.h"
#include "brief/SketchRow.h"
#include "brief/VisualFields.h"
#include "widgets/Field.h"
#include "widgets/FlowRow.h"
#include "widgets/Segmented.h"
#include "widgets/Separator.h"
#include "widgets/TextLabel.h"

namespace mci::ui {

namespace {

constexpr int kCardPadding = 22;
constexpr int kCardTop = 18;

} // namespace

BriefForm::BriefForm(Look &look, BriefDocument &document, QWidget *parent)
    : Panel(look, parent)
    , m_look(look)
    , m_document(document)
    , m_fields(new BriefFields(look, document, this))
    , m_formats(new FormatChoice(look, this))
    , m_variations(new Segmented(look, this))
    , m_sketches(new SketchRow(look, this))
{
    setObjectName(QStringLiteral("briefForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, kCardTop, kCardPadding, kCardTop);
    column->setSpacing(14);
    column->addWidget(m_fields);
    addPhrases();
    addShapes();
    addSketches();
    addMore();
    column->addWidget(new Separator(look, this));
    column->addWidget(new GuardPanel(look, this));
    connect(&document, &BriefDocument::changed, this, &BriefForm::refresh);
}

void BriefForm::link(ChipList *list, QStringList domain::Brief::*words, const QString &undoText)
{
    m_phrases.append(list);
    connect(&m_document, &BriefDocument::opened, list, &ChipList::discard);
    connect(list, &ChipList::rebuilt, this, &BriefForm::rebuilt);
    connect(list, &ChipList::edited, this, [this, words, undoText](const QStringList &after) {
        const QStringList before = m_document.draft().brief.*words;
        m_document.edit(
            undoText, [words, after](domain::BriefDraft &draft) { draft.brief.*words = after; },
            [words, before](domain::BriefDraft &draft) { draft.brief.*words = before; });
    });
    connect(&m_document, &BriefDocument::changed, list,
            [this, list, words] { list->setWords(m_document.draft().brief.*words); });
}

void BriefForm::commitTyping()
{
    for (ChipList *list : m_phrases)
        list->commit();
}

void BriefForm::addPhrases()
{
    //: Brief, tooltip of +: adds a phrase to "Must have"
    auto *must = new ChipList(m_look, ChipTone::Neutral, tr("Add what must be in"), this);
    must->setObjectName(QStringLiteral("briefMust"));
    //: Brief, tooltip of +: adds a phrase to "Never use"
    auto *never = new ChipList(m_look, ChipTone::Never, tr("Add what must not be in"), this);
    never->setObjectName(QStringLiteral("briefNever"));
    //: Brief, "Never use": always there, cannot be removed
    never->setFixed({tr("competing brands"),
                     //: Brief, "Never use": always there, cannot be removed
                     tr("third-party logos")});
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    //: Brief, field: phrases that every variation has
    row->addWidget(new Field(m_look, tr("Must have"), must, this), 1, Qt::AlignTop);
    //: Brief, field: phrases that no variation has
    row->addWidget(new Field(m_look, tr("Never use"), never, this), 1, Qt::AlignTop);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    //: Undo: phrases of "Must have" in a brief
    link(must, &domain::Brief::must, tr("Must have changed"));
    //: Undo: phrases of "Never use" in a brief
    link(never, &domain::Brief::mustNot, tr("Never use changed"));
}

void BriefForm::addShapes()
{
    m_formats->setObjectName(QStringLiteral("briefFormats"));
    m_variations->setObjectName(QStringLiteral("briefVariations"));
    for (int count = 1; count <= domain::Brief::kMostVariations; ++count)
        m_variations->addSegment(count, QString::number(count));
    auto *holder = new QWidget(this);
    auto *row = new FlowRow(holder);
    row->setGap(14);
    //: Brief, field: shapes of the pictures
    row->addWidget(new Field(m_look, tr("Format"), m_formats, holder));
    //: Brief, field: how many creatives are made
    row->addWidget(new Field(m_look, tr("Variations"), m_variations, holder));
    layout()->addWidget(holder);
    connect(m_formats, &FormatChoice::edited, this, [this](const std::vector<domain::AdFormat> &after) {
        const std::vector<domain::AdFormat> before = m_document.draft().brief.formats;
        m_document.edit(
            //: Undo: formats of a brief
            tr("Formats changed"), [after](domain::BriefDraft &draft) { draft.brief.formats = after; },
            [before](domain::BriefDraft &draft) { draft.brief.formats = before; });
    });
    connect(m_variations, &Segmented::currentChanged, this, [this](int after) {
        const int before = m_document.draft().brief.variations;
        if (after == before)
            return;
        m_document.edit(
            //: Undo: number of variations of a brief
            tr("Variations changed"), [after](domain::BriefDraft &draft) { draft.brief.variations = after; },
            [before](domain::BriefDraft &draft) { draft.brief.variations = before; });
    });
}

void BriefForm::addSketches()
{
    m_sketches->setObjectName(QStringLiteral("briefSketches"));
    //: Brief: a drawing for each variation
    layout()->addWidget(new Field(m_look, tr("What changes in each"), m_sketches, this));
}

void BriefForm::addMore()
{
    m_visual = new VisualFields(m_look, m_document, this);
    connect(m_visual, &VisualFields::rebuilt, this, &BriefForm::rebuilt);
    //: Brief: a heading that shows the fields that one seldom needs: photo, visual direction, small print
    m_more = new Disclosure(m_look, tr("More"), m_visual, this);
    m_more->setObjectName(QStringLiteral("briefMore"));
    layout()->addWidget(m_more);
    layout()->addWidget(m_visual);
}

void BriefForm::setPreview(const services::BriefPreview *preview)
{
    m_sketches->setSketches(m_document.draft().brief.variations,
                            preview ? preview->sketches : std::vector<services::BriefPreview::Sketch>());
}

void BriefForm::refresh()
{
    const domain::Brief &brief = m_document.draft().brief;
    m_formats->setFormats(formatsOf(brief));
    m_variations->setCurrent(brief.variations);
    const int chosen = m_visual->chosen();
    m_more->setSummary(chosen > 0
                           //: Brief, behind "More": how many of its fields are filled
                           ? tr("%n set", "", chosen)
                           //: Brief, behind "More": what is there
                           : tr("photo, visual direction, small print"));
}

} // namespace mci::ui
