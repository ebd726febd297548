// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/PerformanceTab.h"

#include "text/KpiText.h"
#include "widgets/Separator.h"
#include "widgets/TextLabel.h"

#include <QGridLayout>

namespace mci::ui {

using domain::Kpi;

namespace {

constexpr int kPicture = 172;
constexpr int kGap = 20;
constexpr int kLinePadding = 6;

} // namespace

PerformanceTab::PerformanceTab(Look &look, ThumbnailStore &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_picture(new CreativePicture(look, thumbnails, this))
    , m_goalName(new TextLabel(look, TypeRole::Caption, Role::Text2, {}, this))
    , m_goalValue(new TextLabel(look, TypeRole::MetricL, Role::Text, {}, this))
    , m_place(new TextLabel(look, TypeRole::Small, Role::Text2, {}, this))
    , m_needs(new TextLabel(look, TypeRole::Small, Role::Text2, {}, this))
    , m_grid(new QGridLayout)
{
    m_picture->setObjectName(QStringLiteral("panelPicture"));
    m_picture->setFixedSize(kPicture, kPicture);
    m_goalValue->setObjectName(QStringLiteral("panelGoal"));
    m_needs->setObjectName(QStringLiteral("panelNeeds"));
    m_goalName->setWordWrap(true);
    m_place->setWordWrap(true);
    m_needs->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    for (TextLabel *label : {m_goalName, m_goalValue, m_place, m_needs})
        words->addWidget(label);
    words->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(kGap);
    head->addWidget(m_picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kGap);
    m_grid->setVerticalSpacing(kLinePadding);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, 16, kGap, 16);
    column->setSpacing(kGap);
    column->addLayout(head);
    column->addLayout(m_grid);
    column->addStretch();
}

void PerformanceTab::addLine()
{
    Line line;
    line.name = new TextLabel(m_look, TypeRole::Body, Role::Text2, {}, this);
    line.value = new TextLabel(m_look, TypeRole::BodyStrong, Role::Text, {}, this);
    line.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line.value->setWordWrap(true);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = 2 * static_cast<int>(m_lines.size());
    m_grid->addWidget(line.name, row, 0);
    m_grid->addWidget(line.value, row, 1);
    line.rule = new Separator(m_look, this);
    m_grid->addWidget(line.rule, row + 1, 0, 1, 2);
    m_lines.push_back(line);
}

void PerformanceTab::setLine(int line, const QString &name, const QString &value, const QString &toolTip, bool missing)
{
    while (static_cast<int>(m_lines.size()) <= line)
        addLine();
    const Line &labels = m_lines[static_cast<std::size_t>(line)];
    labels.name->setText(name);
    labels.name->setToolTip(toolTip);
    labels.value->setText(value);
    labels.value->setType(missing ? TypeRole::Small : TypeRole::BodyStrong);
    labels.value->setRole(missing ? Role::Text3 : Role::Text);
}

void PerformanceTab::showLines(int count)
{
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
        const Line &line = m_lines[static_cast<std::size_t>(i)];
        for (QWidget *part : std::initializer_list<QWidget *>{line.name, line.value, line.rule})
            part->setVisible(i < count);
    }
}

void PerformanceTab::setCreative(const CreativeRow &row, const CreativeContext &context)
{
    m_picture->setCreative(row);
    const auto &kpis = row.item.ranked.kpis;
    const QString goal = text::kpiText(context.goal, context.objective);
    const int days = static_cast<int>(context.window.days());
    //: Side panel, above the large figure. %1: a KPI such as ROAS
    m_goalName->setText(context.window.since.isValid() ? tr("%1 · %n day(s)", "", days).arg(goal) : goal);
    m_goalValue->setText(context.figures.kpi(context.goal, kpis[context.goal], MoneyStyle::Full));
    m_goalValue->setToolTip(kpis[context.goal] ? text::kpiFormulaText(context.goal, context.objective)
                                               : CreativeText::whyMissing(context.goal, row, context.objective));
    //: Side panel: place in the ranking
    m_place->setText(row.rank > 0 ? tr("Rank %1").arg(row.rank) : QString());
    m_place->setVisible(row.rank > 0);
    m_needs->setText(CreativeText::stillNeeded(row, context));
    m_needs->setVisible(row.failed.has_value());

    int line = 0;
    for (const Kpi kpi : domain::kpisFor(context.objective)) {
        const bool repeatsCost = kpi == Kpi::CostPerPurchase || kpi == Kpi::CostPerInstall;
        if (kpi == context.goal || repeatsCost)
            continue;
        const bool missing = !kpis[kpi];
        setLine(line++, text::kpiText(kpi, context.objective),
                missing ? CreativeText::whyMissing(kpi, row, context.objective)
                        : context.figures.kpi(kpi, kpis[kpi], MoneyStyle::Full),
                text::kpiFormulaText(kpi, context.objective), missing);
    }
    if (row.mark.rating > 0)
        //: Side panel: how somebody rated the creative, 1 to 5
        setLine(line++, tr("Rating"), QString(row.mark.rating, QChar(0x2605)), {}, false);
    showLines(line);
}

} // namespace mci::ui
