// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/KpiLines.h"

#include "creatives/CardTips.h"
#include "creatives/TrendText.h"
#include "text/KpiText.h"
#include "widgets/Separator.h"
#include "widgets/TextLabel.h"

#include <QGridLayout>

namespace mci::ui {

using domain::Kpi;

namespace {

constexpr int kColumnGap = 20;
constexpr int kLinePadding = 6;

} // namespace

KpiLines::KpiLines(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kColumnGap);
    m_grid->setVerticalSpacing(kLinePadding);
    m_grid->setColumnStretch(2, 1);
}

const KpiLines::Line &KpiLines::lineAt(int line)
{
    while (static_cast<int>(m_lines.size()) <= line) {
        Line made;
        made.name = new TextLabel(m_look, TypeRole::Body, Role::Text2, {}, this);
        made.name->setWordWrap(true);
        made.delta = new TextLabel(m_look, TypeRole::Small, Role::Text3, {}, this);
        made.delta->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        made.value = new TextLabel(m_look, TypeRole::BodyStrong, Role::Text, {}, this);
        made.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        made.value->setWordWrap(true);
        made.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        made.rule = new Separator(m_look, this);
        const int row = 2 * static_cast<int>(m_lines.size());
        m_grid->addWidget(made.name, row, 0);
        m_grid->addWidget(made.delta, row, 1);
        m_grid->addWidget(made.value, row, 2);
        m_grid->addWidget(made.rule, row + 1, 0, 1, 3);
        m_lines.push_back(made);
    }
    return m_lines[static_cast<std::size_t>(line)];
}

void KpiLines::setKpi(const Line &line, Kpi kpi, const CreativeRow &row, const CreativeContext &context)
{
    const auto value = row.item->ranked.kpis[kpi];
    const Delta delta = TrendText::delta(kpi, row, context);
    const QString tip = CardTips::figure(kpi, row, context);
    line.name->setText(text::kpiText(kpi, context.objective));
    line.name->setToolTip(text::kpiFormulaText(kpi, context.objective));
    line.delta->setText(value ? delta.text() : QString());
    line.delta->setRole(delta.role());
    line.delta->setAccessibleName(delta.spoken());
    line.delta->setToolTip(tip);
    line.value->setText(value ? context.figures.kpi(kpi, value, MoneyStyle::Full)
                              : CreativeText::whyMissing(kpi, row, context.objective));
    line.value->setToolTip(tip);
    line.value->setType(value ? TypeRole::BodyStrong : TypeRole::Small);
    line.value->setRole(value ? Role::Text : Role::Text3);
}

void KpiLines::showLines(int count)
{
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
        const Line &line = m_lines[static_cast<std::size_t>(i)];
        for (QWidget *part : std::initializer_list<QWidget *>{line.name, line.value, line.rule})
            part->setVisible(i < count);
        line.delta->setVisible(i < count && !line.delta->text().isEmpty());
    }
}

void KpiLines::setCreative(const CreativeRow &row, const CreativeContext &context)
{
    int count = 0;
    for (const Kpi kpi : CreativeText::besideGoal(context))
        setKpi(lineAt(count++), kpi, row, context);
    if (row.mark.rating > 0) {
        const Line &line = lineAt(count++);
        //: Side panel: how somebody rated the creative, 1 to 5
        line.name->setText(tr("Rating"));
        line.name->setToolTip({});
        line.delta->setText({});
        line.value->setText(QString(row.mark.rating, QChar(0x2605)));
        line.value->setToolTip({});
        line.value->setType(TypeRole::BodyStrong);
        line.value->setRole(Role::Text);
    }
    showLines(count);
}

} // namespace mci::ui
