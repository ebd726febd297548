// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/DashboardReader.h"

#include <QtConcurrent/QtConcurrentRun>

namespace mci::ui {

DashboardReader::DashboardReader(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
}

void DashboardReader::read(const services::SelectionInput &selection)
{
    const int question = ++m_question;
    m_reading = true;
    // Conclusions about groups hold for all creatives; those of the best alone would be about the best alone.
    services::SelectionInput all = selection;
    all.topN = domain::kLargestTopN;
    m_backend.overview(all).then(
        this, [this, question, selection](const Result<services::CreativeOverviewAnswer> &answer) {
            if (question != m_question)
                return;
            if (answer) {
                readTrends(question, selection, *answer);
                return;
            }
            m_reading = false;
            m_data.reset();
            Q_EMIT failed(answer.error());
        });
}

void DashboardReader::readTrends(int question, const services::SelectionInput &selection,
                                 services::CreativeOverviewAnswer answer)
{
    m_backend.trends(selection).then(
        this, [this, question, topN = selection.topN.value_or(domain::kDefaultTopN),
               answer = std::move(answer)](const Result<services::TrendsAnswer> &trends) {
            if (question == m_question)
                conclude(question, topN, answer, trends ? std::optional(*trends) : std::nullopt);
        });
}

void DashboardReader::conclude(int question, int topN, services::CreativeOverviewAnswer answer,
                               std::optional<services::TrendsAnswer> trends)
{
    QtConcurrent::run([topN, answer = std::move(answer), trends = std::move(trends)] {
        DashboardData data;
        const services::TrendsAnswer *known = trends ? &*trends : nullptr;
        data.facts = services::dashboardFacts(answer, known);
        data.summary = services::periodSummary(answer, known, data.facts, topN);
        data.figures = Figures(answer.currency);
        data.answer = answer;
        data.trends = trends;
        data.topN = topN;
        return data;
    }).then(this, [this, question](const DashboardData &data) {
        if (question != m_question)
            return;
        m_reading = false;
        m_data = data;
        Q_EMIT changed();
    });
}

void DashboardReader::forget()
{
    ++m_question;
    m_reading = false;
    m_data.reset();
    Q_EMIT changed();
}

} // namespace mci::ui
