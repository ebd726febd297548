// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/ResultsSection.h"

#include "creatives/Figures.h"
#include "domain/patterns/CreativeTags.h"
#include "text/KpiText.h"
#include "text/TagText.h"
#include "widgets/Accessibility.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

namespace mci::ui {

namespace {

Role roleOf(const domain::GroupEffect &effect, domain::Kpi goal)
{
    const domain::KpiSense sense = domain::kpiSense(goal);
    if (!effect.clear || sense == domain::KpiSense::Neutral)
        return Role::Text;
    return (effect.effect > 0) == (sense == domain::KpiSense::HigherIsBetter) ? Role::Good : Role::Bad;
}

} // namespace

ResultsSection::ResultsSection(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_note(new TextLabel(look, TypeRole::Caption, Role::Text3, {}, this))
    , m_none(new TextLabel(look, TypeRole::Small, Role::Text2, {}, this))
    , m_rows(new QWidget(this))
    , m_lines(new QVBoxLayout(m_rows))
{
    setObjectName(QStringLiteral("patternsResults"));
    //: Side panel, patterns: title of a list of tags with the difference of creatives that have them
    auto *title = new TextLabel(look, TypeRole::BodyStrong, Role::Text, tr("What goes with results"), this);
    title->setWordWrap(true);
    m_note->setWordWrap(true);
    m_none->setObjectName(QStringLiteral("patternsNoResults"));
    m_none->setWordWrap(true);
    //: Side panel, patterns: in place of a list of tags with the difference of creatives that have them
    m_none->setText(tr("Nothing to compare yet: it takes three creatives with a pattern and three without it."));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QWidget *part : std::initializer_list<QWidget *>{title, m_note, m_none, m_rows})
        column->addWidget(part);
    hide();
}

void ResultsSection::setResults(const std::optional<TagComparison> &results, const domain::CreativePatterns &patterns)
{
    qDeleteAll(m_rows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    setVisible(results.has_value());
    if (!results)
        return;
    const std::vector<domain::CreativeTag> tags = domain::tagsOf(patterns);
    bool any = false;
    for (const domain::GroupEffect &effect : results->tags.effects) {
        const auto tag = domain::tagFromName(effect.key);
        if (!tag || std::find(tags.begin(), tags.end(), *tag) == tags.end())
            continue;
        addRow(effect, *results);
        any = true;
    }
    const QString kpi = text::kpiText(results->goal, results->objective);
    //: Side panel, above a list of tags with the difference of creatives that have them
    m_note->setText(tr("Association, not cause") + QStringLiteral(" · ") + kpi);
    m_note->setVisible(any);
    m_rows->setVisible(any);
    m_none->setVisible(!any);
}

void ResultsSection::addRow(const domain::GroupEffect &effect, const TagComparison &results)
{
    const Figures figures;
    const QString name = text::tagText(effect.key);
    const QString change = figures.signedPercent(effect.effect);
    const bool isUnclear = !effect.clear;
    auto *row = new QWidget(m_rows);
    setAccessibleRole(*row, QAccessible::StaticText);
    //: Side panel, a tag read aloud: %1 such as Grid, %2 such as +31%, %3 and %4 an interval; how many creatives
    const QString spoken =
        tr("%1: %2, 80% chance of %3 to %4, %n creative(s)", "", effect.creatives)
            .arg(name, change, figures.signedPercent(effect.low), figures.signedPercent(effect.high));
    //: Side panel, a tag read aloud: chance alone could make such a difference
    row->setAccessibleName(isUnclear ? spoken + QStringLiteral(". ") + tr("No clear difference.") : spoken);
    row->setToolTip(row->accessibleName());
    auto *words = new TextLabel(m_look, TypeRole::Small, Role::Text2, name, row);
    words->setWordWrap(true);
    auto *figure = new TextLabel(m_look, TypeRole::Small, roleOf(effect, results.goal),
                                 isUnclear ? change + QStringLiteral(" ≈") : change, row);
    //: Side panel, patterns: how many creatives have a tag, in a narrow column
    auto *count =
        new TextLabel(m_look, TypeRole::Caption, Role::Text3, tr("n %1").arg(figures.count(effect.creatives)), row);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(words, 1);
    line->addWidget(figure);
    line->addWidget(count);
    m_lines->addWidget(row);
}

} // namespace mci::ui
