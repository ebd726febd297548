// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "creatives/PatternsState.h"

namespace mci::ui {

class AnalysisGate;
class CreativeTabs;

/**
 * Answers the patterns tab of one panel: what is stored of the creative it shows, and what the queue does about it. Owned by
 * the tabs. GUI thread.
 */
class PatternDesk final : public QObject
{
    Q_OBJECT

public:
    /** Backend and gate outlive it. */
    PatternDesk(Backend &backend, AnalysisGate &gate, CreativeTabs &tabs);

Q_SIGNALS:
    /** An analysis could not be queued. */
    void refused(const mci::Error &error);

private:
    void ask(const QString &creativeId);
    void read();
    void analyse(const QString &creativeId, bool again);
    void putInQueue(const QString &creativeId, bool again);
    void take(const Result<services::CreativeAnalysis> &analysis, const Result<std::vector<domain::Job>> &jobs);

    Backend &m_backend;
    AnalysisGate &m_gate;
    CreativeTabs &m_tabs;
    QString m_creativeId;
    int m_question = 0;
};

/** What a panel shows of a creative: what its newest job says goes before what is stored. */
[[nodiscard]] PatternsState patternsState(const QString &creativeId, const Result<services::CreativeAnalysis> &analysis,
                                          const std::vector<domain::Job> &jobs);

} // namespace mci::ui
