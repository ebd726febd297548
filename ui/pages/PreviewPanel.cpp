// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PreviewPanel.h"

#include "pages/FunnelBars.h"
#include "pages/MoneyText.h"
#include "text/KpiText.h"
#include "widgets/Note.h"
#include "widgets/TextLabel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

class FunnelText
{
    Q_DECLARE_TR_FUNCTIONS(FunnelText)
public:
    static QString delivery()
    {
        //: Parameters, preview: ads that were shown at all
        return tr("Ads with delivery");
    }
    static QString minimum(const QString &what, const QString &value)
    {
        //: Parameters, preview. %1: spend, purchases …, %2: the minimum
        return tr("%1 ≥ %2").arg(what, value);
    }
    static QString top(int count)
    {
        //: Parameters, preview. %1: how many are shown
        return tr("Top %1").arg(QLocale().toString(count));
    }
};

} // namespace

std::vector<FunnelStep> funnelSteps(const services::GuardrailPreview &preview, const AnalysisForm &form)
{
    const domain::Guardrails &minimums = form.minimums;
    const auto name = [&form](domain::Kpi kpi) { return text::kpiText(kpi, form.objective()); };
    return {
        {FunnelText::delivery(), preview.withDelivery, false},
        {FunnelText::minimum(name(domain::Kpi::Spend),
                             moneyText(static_cast<double>(minimums.minSpendMicros) / 1e6, form.account().currency)),
         preview.afterSpend, false},
        {FunnelText::minimum(name(domain::Kpi::Conversions), amountText(minimums.minConversions)),
         preview.afterConversions, false},
        {FunnelText::minimum(name(domain::Kpi::Impressions), QLocale().toString(minimums.minImpressions)),
         preview.afterImpressions, true},
        {FunnelText::top(form.topN), std::min(form.topN, preview.afterImpressions), true},
    };
}

PreviewPanel::PreviewPanel(Look &look, QWidget *parent)
    : Panel(look, parent)
    , m_source(new TextLabel(look, TypeRole::Caption, Role::Text2, {}, this))
    , m_bars(new FunnelBars(look, this))
{
    setObjectName(QStringLiteral("previewPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 20);
    column->setSpacing(0);
    //: Parameters, title of the panel at the right
    auto *title = new TextLabel(look, TypeRole::H3, Role::Text, tr("Preview with these minimums"), this);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addSpacing(2);
    m_source->setObjectName(QStringLiteral("previewSource"));
    m_source->setWordWrap(true);
    column->addWidget(m_source);
    column->addSpacing(16);
    column->addWidget(m_bars);
    column->addSpacing(18);
    //: Parameters, in the panel at the right
    column->addWidget(
        new Note(look, NoteKind::Info, tr("Metrics are based on real data from your Meta account"), this));
    m_bars->hide();
}

void PreviewPanel::setPreview(const services::GuardrailPreview &preview, const AnalysisForm &form)
{
    const QString time = QLocale().toString(toDateTime(preview.fetchedAt).toLocalTime(), QLocale::ShortFormat);
    //: Parameters, in the panel at the right. %1: date and time
    m_source->setText(tr("Counted from the numbers of %1").arg(time));
    m_bars->setSteps(funnelSteps(preview, form));
    m_bars->show();
}

void PreviewPanel::setUnknown(const QString &sentence)
{
    m_source->setText(sentence);
    m_bars->hide();
}

} // namespace mci::ui
