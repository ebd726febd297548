// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/KpiFields.h"

#include "text/KpiText.h"
#include "widgets/ComboBox.h"
#include "widgets/Field.h"
#include "widgets/NumberBox.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace mci::ui {

using domain::Kpi;
using domain::Objective;

namespace {

constexpr int kNone = -1;

void fill(ComboBox &box, const std::vector<Kpi> &kpis, Objective objective)
{
    for (const Kpi kpi : kpis) {
        box.addItem(text::kpiText(kpi, objective), static_cast<int>(kpi));
        box.setItemData(box.count() - 1, text::kpiFormulaText(kpi, objective), Qt::ToolTipRole);
    }
}

} // namespace

KpiFields::KpiFields(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_primary(new ComboBox(look))
    , m_secondary(new ComboBox(look))
    , m_top(new NumberBox(look))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_primary->setObjectName(QStringLiteral("primaryKpi"));
    m_secondary->setObjectName(QStringLiteral("secondaryKpi"));
    m_top->setObjectName(QStringLiteral("topCount"));
    m_top->setDecimals(0);
    m_top->setRange(1, domain::kLargestTopN);
    //: Parameters, field
    m_primaryField = new Field(look, tr("Main KPI"), m_primary, this);
    //: Parameters, field
    auto *second = new Field(look, tr("Secondary KPI"), m_secondary, this);
    second->setOptional(true);
    //: Parameters, below the secondary KPI
    second->setHint(tr("Breaks ties in the ranking"));
    //: Parameters, field: how many creatives the ranking shows
    auto *top = new Field(look, tr("Show top"), m_top, this);
    m_primary->setAccessibleName(tr("Main KPI"));
    m_secondary->setAccessibleName(tr("Secondary KPI"));
    m_top->spinBox()->setAccessibleName(tr("Show top"));
    row->addWidget(m_primaryField, 5, Qt::AlignTop);
    row->addWidget(second, 5, Qt::AlignTop);
    row->addWidget(top, 2, Qt::AlignTop);
    connect(m_primary, &QComboBox::activated, this,
            [this] { Q_EMIT primaryChosen(static_cast<Kpi>(m_primary->currentData().toInt())); });
    connect(m_secondary, &QComboBox::activated, this, [this] {
        const int kpi = m_secondary->currentData().toInt();
        Q_EMIT secondaryChosen(kpi == kNone ? std::nullopt : std::optional(static_cast<Kpi>(kpi)));
    });
    connect(m_top, &NumberBox::valueChanged, this, [this](double value) { Q_EMIT topChosen(static_cast<int>(value)); });
}

void KpiFields::setForm(const AnalysisForm &form)
{
    m_primary->clear();
    fill(*m_primary, form.primaryChoices(), form.objective());
    m_primary->setCurrentIndex(m_primary->findData(static_cast<int>(form.primary())));
    m_secondary->clear();
    //: Parameters, no secondary KPI
    m_secondary->addItem(tr("None"), kNone);
    fill(*m_secondary, form.secondaryChoices(), form.objective());
    m_secondary->setCurrentIndex(m_secondary->findData(form.secondary() ? static_cast<int>(*form.secondary()) : kNone));
    const QString formula = text::kpiFormulaText(form.primary(), form.objective());
    m_primaryField->setHint(domain::lowerIsBetter(form.primary())
                                //: Parameters, below the main KPI. %1: its formula, such as Spend ÷ leads
                                ? tr("Lower is better · %1").arg(formula)
                                //: Parameters, below the main KPI. %1: its formula, such as Clicks ÷ impressions
                                : tr("Higher is better · %1").arg(formula));
    const QSignalBlocker blocker(m_top);
    m_top->setValue(form.topN);
}

} // namespace mci::ui
