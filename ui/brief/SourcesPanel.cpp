// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/SourcesPanel.h"

#include "brief/BriefText.h"
#include "brief/SourceRow.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/TextLabel.h"

namespace mci::ui {

namespace {

using domain::BriefDraft;
using domain::BriefSource;
using domain::PatternLayer;

auto sourceIn(BriefDraft &draft, const QString &creativeId)
{
    return std::find_if(draft.sources.begin(), draft.sources.end(),
                        [&](const BriefSource &source) { return source.creativeId == creativeId; });
}

void setLayer(BriefDraft &draft, const QString &creativeId, PatternLayer layer, bool on)
{
    const auto source = sourceIn(draft, creativeId);
    if (source == draft.sources.end())
        return;
    if (on)
        source->layers.insert(layer);
    else
        source->layers.remove(layer);
}

} // namespace

SourcesPanel::SourcesPanel(Look &look, BriefDocument &document, ThumbnailStore &pictures, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_document(document)
    , m_pictures(pictures)
    , m_title(new TextLabel(look, TypeRole::BodyStrong, Role::Text, {}, this))
    //: Brief, sources: chooses more creatives
    , m_add(new Button(look, ButtonKind::Link, tr("Add"), {}, this))
    //: Brief, sources: below the heading
    , m_hint(new TextLabel(look, TypeRole::Small, Role::Text2, tr("Choose what each one lends"), this))
    , m_problem(new TextLabel(look, TypeRole::Small, Role::Bad, {}, this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("briefSources"));
    setAccessibleRole(*this, QAccessible::Grouping);
    m_add->setObjectName(QStringLiteral("briefAddSources"));
    m_add->setCompact(true);
    //: Brief, sources: the button "Add", for screen readers
    m_add->setAccessibleName(tr("Add creatives as sources"));
    m_problem->setObjectName(QStringLiteral("briefSourcesProblem"));
    for (TextLabel *label : {m_title, m_hint, m_problem})
        label->setWordWrap(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_add);
    column->addLayout(top);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    connect(m_add, &QPushButton::clicked, this, &SourcesPanel::addWanted);
    connect(&document, &BriefDocument::changed, this, &SourcesPanel::refresh);
    refresh();
}

void SourcesPanel::refresh()
{
    const std::vector<BriefSource> &sources = m_document.draft().sources;
    m_title->setText(BriefText::inspiredBy(static_cast<int>(sources.size())));
    setAccessibleName(m_title->text());
    const bool same = std::equal(
        m_shown.begin(), m_shown.end(), sources.begin(), sources.end(),
        [](const SourceRow *row, const BriefSource &source) { return row->creativeId() == source.creativeId; });
    if (!same) {
        setProblem({});
        for (SourceRow *row : std::exchange(m_shown, {})) {
            row->hide();
            row->deleteLater();
        }
        for (const BriefSource &source : sources)
            addRow(source);
        Q_EMIT rebuilt();
    }
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        m_shown[i]->setSource(sources[i]);
}

void SourcesPanel::addRow(const BriefSource &source)
{
    const QString id = source.creativeId;
    auto *row = new SourceRow(m_look, m_pictures, id, this);
    m_rows->addWidget(row);
    row->show();
    m_shown.push_back(row);
    if (const auto facts = m_facts.constFind(id); facts != m_facts.cend())
        row->setFacts(&*facts);
    connect(row, &SourceRow::layerToggled, this, [this, id](PatternLayer layer, bool on) { toggle(id, layer, on); });
    connect(row, &SourceRow::removeWanted, this, [this, id] { remove(id); });
    connect(row, &SourceRow::analysisWanted, this, [this, id] { Q_EMIT analysisWanted({id}); });
}

void SourcesPanel::setPreview(const services::BriefPreview *preview)
{
    m_withoutPatterns.clear();
    // Between two answers what is known stays shown.
    if (preview) {
        m_facts.clear();
        for (const services::SourceFacts &facts : preview->sources)
            m_facts.insert(facts.creativeId, facts);
    }
    for (SourceRow *row : m_shown) {
        const auto facts = m_facts.constFind(row->creativeId());
        row->setFacts(facts == m_facts.cend() ? nullptr : &*facts);
        if (facts != m_facts.cend() && facts->creative && !facts->hasPatterns)
            m_withoutPatterns << row->creativeId();
    }
}

void SourcesPanel::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_add->setAccessibleDescription(problem);
}

void SourcesPanel::toggle(const QString &creativeId, PatternLayer layer, bool on)
{
    setProblem({});
    m_document.edit(
        //: Undo: what a source of a brief lends
        tr("What a source lends changed"), [=](BriefDraft &draft) { setLayer(draft, creativeId, layer, on); },
        [=](BriefDraft &draft) { setLayer(draft, creativeId, layer, !on); });
}

void SourcesPanel::remove(const QString &creativeId)
{
    const std::vector<BriefSource> &sources = m_document.draft().sources;
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [&](const BriefSource &one) { return one.creativeId == creativeId; });
    if (found == sources.end())
        return;
    const BriefSource source = *found;
    const auto at = found - sources.begin();
    m_document.edit(
        //: Undo: a source of a brief was removed
        tr("Source removed"),
        [creativeId](BriefDraft &draft) {
            std::erase_if(draft.sources, [&](const BriefSource &one) { return one.creativeId == creativeId; });
        },
        [source, at](BriefDraft &draft) {
            if (sourceIn(draft, source.creativeId) != draft.sources.end())
                return;
            const auto place = std::min(at, static_cast<std::ptrdiff_t>(draft.sources.size()));
            draft.sources.insert(draft.sources.begin() + place, source);
        });
    const auto next = static_cast<std::size_t>(at);
    if (next < m_shown.size())
        m_shown[next]->takeFocus();
    else
        m_add->setFocus(Qt::TabFocusReason);
}

} // namespace mci::ui
