// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/SourceRow.h"

#include "brief/BriefText.h"
#include "brief/SmallPicture.h"
#include "brief/ToggleTag.h"
#include "text/PatternText.h"
#include "text/Isolated.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/FlowRow.h"
#include "widgets/IconButton.h"
#include "widgets/TextLabel.h"

namespace mci::ui {

namespace {

constexpr int kSourceThumb = 64;
constexpr int kSourceRemove = 24;

} // namespace

SourceRow::SourceRow(Look &look, ThumbnailStore &pictures, const QString &creativeId, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_creativeId(creativeId)
    , m_picture(new SmallPicture(look, pictures, kSourceThumb, this))
    , m_name(new ElidedLabel(look, TypeRole::BodyStrong, Role::Text, this))
    , m_figures(new TextLabel(look, TypeRole::Small, Role::Text2, {}, this))
    , m_state(new TextLabel(look, TypeRole::Small, Role::Warn, {}, this))
    //: Brief, a source without patterns: its picture and texts are looked at
    , m_analyze(new Button(look, ButtonKind::Link, tr("Analyze"), {}, this))
    , m_remove(new IconButton(look, QStringLiteral("close"), {}, this))
{
    setObjectName(QStringLiteral("briefSource"));
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleRole(*m_picture, QAccessible::Graphic);
    m_state->setObjectName(QStringLiteral("sourceState"));
    m_analyze->setObjectName(QStringLiteral("sourceAnalyze"));
    m_analyze->setCompact(true);
    m_remove->setObjectName(QStringLiteral("sourceRemove"));
    m_remove->setExtent(kSourceRemove);
    m_figures->setWordWrap(true);
    m_state->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 12, 0, 13);
    row->setSpacing(12);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    row->addLayout(column, 1);
    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_name, 1);
    top->addWidget(m_remove);
    column->addLayout(top);
    column->addWidget(m_figures);
    auto *state = new QHBoxLayout;
    state->setSpacing(6);
    state->addWidget(m_state, 1);
    state->addWidget(m_analyze, 0, Qt::AlignTop);
    column->addLayout(state);
    column->addSpacing(4);
    auto *tags = new QWidget(this);
    auto *flow = new FlowRow(tags);
    for (const domain::PatternLayer layer :
         {domain::PatternLayer::Visual, domain::PatternLayer::Message, domain::PatternLayer::Approach})
        addLayer(layer, flow);
    column->addWidget(tags);
    connect(m_remove, &QToolButton::clicked, this, &SourceRow::removeWanted);
    connect(m_analyze, &QPushButton::clicked, this, &SourceRow::analysisWanted);
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
    setFacts(nullptr);
}

void SourceRow::addLayer(domain::PatternLayer layer, QLayout *row)
{
    auto *tag = new ToggleTag(m_look, text::patternText(layer), this);
    tag->setObjectName(QStringLiteral("sourceLayer") + QString::number(static_cast<int>(layer)));
    row->addWidget(tag);
    m_layers.append({layer, tag});
    connect(tag, &QAbstractButton::clicked, this, [this, layer](bool on) { Q_EMIT layerToggled(layer, on); });
}

void SourceRow::setSource(const domain::BriefSource &source)
{
    for (const auto &[layer, tag] : m_layers)
        tag->setChecked(source.layers.contains(layer));
    const QString figures = BriefText::sourceFigures(source);
    m_figures->setText(figures);
    m_figures->setVisible(!figures.isEmpty());
    setAccessibleDescription(figures);
}

void SourceRow::setFacts(const services::SourceFacts *facts)
{
    const bool gone = facts && !facts->creative;
    const bool unknown = facts && facts->creative && !facts->hasPatterns;
    m_picture->setFile(facts && facts->creative ? facts->creative->pictureFile : QString());
    //: Brief: a source whose name is not known, since it is not in the library any more
    const QString lost = tr("Removed creative");
    nameParts(gone ? lost : facts ? facts->creative->name : QString());
    m_name->setRole(gone ? Role::Text3 : Role::Text);
    if (gone) {
        //: Brief: a source that is not in the library any more
        m_state->setText(tr("No longer in the library. It lends nothing."));
    } else if (unknown) {
        //: Brief: a source without patterns
        m_state->setText(tr("Not analyzed yet"));
    }
    m_state->setVisible(gone || unknown);
    m_analyze->setVisible(unknown);
}

void SourceRow::nameParts(const QString &name)
{
    m_name->setText(name);
    const QString whose = text::isolated(name);
    setAccessibleName(name);
    m_picture->setAccessibleName(name);
    //: Brief: × of a source. %1: the creative's name
    m_remove->setName(tr("Remove %1 from the sources").arg(whose));
    //: Brief: of a source without patterns, for screen readers. %1: the creative's name
    m_analyze->setAccessibleName(tr("Analyze %1").arg(whose));
    for (const auto &[layer, tag] : m_layers) {
        //: Brief: of a source, for screen readers. %1: Visual, Message or Approach, %2: the creative's name
        tag->setAccessibleName(tr("%1 of %2").arg(text::patternText(layer), whose));
    }
}

void SourceRow::takeFocus()
{
    m_remove->setFocus(Qt::TabFocusReason);
}

void SourceRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.color(Role::BorderSubtle));
}

} // namespace mci::ui
