// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/Paging.h"
#include "sandbox/world/World.h"

#include <QHash>

namespace mci::sandbox {

/**
 * Asynchronous insight reports: each is accepted at once and is done after a few polls, whatever it costs.
 *
 *     Job Not Started (0 %) → Job Running (35 %, 80 %) → Job Completed (100 %)
 */
class ReportStore
{
public:
    /** Of the polls shown above those that find a report unfinished, the last ones of them. */
    explicit ReportStore(int unfinishedPolls)
        : m_unfinishedPolls(unfinishedPolls)
    {
    }

    /** Returns the report's id. */
    [[nodiscard]] QString start(Node root, const Parameters &parameters, const domain::DateRange &range, UtcTime now);
    [[nodiscard]] bool contains(const QString &id) const { return m_reports.contains(id); }
    /** The report's state; each call is one poll. */
    [[nodiscard]] QJsonObject poll(const QString &id, const World &world, UtcTime now);

    struct Finished
    {
        Node root;
        Parameters parameters;
    };
    /** What to answer on the report's insights edge; nothing while it is not done. */
    [[nodiscard]] std::optional<Finished> finished(const QString &id) const;

private:
    struct Report
    {
        Node root;
        Parameters parameters;
        domain::DateRange range;
        qint64 startedAt = 0;
        qint64 completedAt = 0;
        int polls = 0;
    };

    const int m_unfinishedPolls;
    QHash<QString, Report> m_reports;
    qint64 m_lastId = 190'000'000'000'000;
};

} // namespace mci::sandbox
