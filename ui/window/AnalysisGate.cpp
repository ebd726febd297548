// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/AnalysisGate.h"

#include "pages/AiText.h"
#include "text/Isolated.h"
#include "widgets/QuestionDialog.h"

#include <algorithm>

namespace mci::ui {

AnalysisGate::AnalysisGate(Look &look, Backend &backend, QWidget *owner)
    : QObject(owner)
    , m_look(look)
    , m_backend(backend)
    , m_owner(owner)
{
}

void AnalysisGate::ask(const QStringList &creativeIds, bool again, const std::function<void()> &go,
                       const std::function<void(const Error &)> &refuse)
{
    if (std::find(m_asked.begin(), m_asked.end(), creativeIds) != m_asked.end())
        return;
    m_asked.push_back(creativeIds);
    m_backend.extractionEstimate(creativeIds, again)
        .then(this, [this, creativeIds, go, refuse](const Result<services::ExtractionEstimate> &estimate) {
            if (estimate && estimate->toProvider > 0) {
                confirm(*estimate, creativeIds, go);
                return;
            }
            std::erase(m_asked, creativeIds);
            if (estimate)
                go();
            else
                refuse(estimate.error());
        });
}

void AnalysisGate::confirm(const services::ExtractionEstimate &estimate, const QStringList &creativeIds,
                           const std::function<void()> &go)
{
    const QString host = text::isolated(estimate.providerHost);
    //: Before an analysis, question: %1 is the host of an AI provider
    const QString question = tr("Let %1 analyze %n creative(s)?", "", estimate.toProvider).arg(host);
    auto *dialog = new QuestionDialog(m_look, question, m_owner->window());
    //: Before an analysis: %1 is the host of an AI provider, %2 a model
    dialog->addText(tr("Their pictures and texts go to %1 (model %2). Numbers, names and access keys stay here.")
                        .arg(host, text::isolated(estimate.model)));
    if (const int local = estimate.creatives - estimate.toProvider; local > 0)
        //: Before an analysis: how many of the creatives the provider is not asked about
        dialog->addText(tr("%n other creative(s) need no question: known already, or without a picture.", "", local));
    const auto &cost = estimate.estimatedMicros;
    //: Before an analysis, fact: the most that it can cost
    dialog->addFact(tr("Costs at most"),
                    //: Before an analysis: nobody knows what the model costs
                    cost ? AiText::dollars(*cost) : tr("not known"));
    //: Before an analysis, fact: money that may still be spent this month
    dialog->addFact(tr("Left of this month's limit"), AiText::dollars(estimate.remainingBudgetMicros));
    if (cost && *cost > estimate.remainingBudgetMicros)
        //: Before an analysis: the cost is above what is left
        dialog->addPoint(tr("That may not be enough for all. The provider is not asked beyond the limit."));
    else if (!cost)
        //: Before an analysis: the model has no price
        dialog->addPoint(
            tr("Without a price the limit cannot be kept, so the provider is not asked. Add the price in the "
               "settings."));
    //: Before an analysis, button
    dialog->setAction(tr("Analyze"), ButtonKind::Primary);
    connect(dialog, &QDialog::accepted, this, go);
    connect(dialog, &QDialog::finished, this, [this, creativeIds] { std::erase(m_asked, creativeIds); });
    dialog->open();
}

} // namespace mci::ui
