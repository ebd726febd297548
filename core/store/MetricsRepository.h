// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/Session.h"

namespace mci::store {

/** One external call or one job. */
struct Metric
{
    QString organizationId;
    /** "meta", "jobs", "vision", … */
    QString service;
    QString operation;
    UtcTime startedAt{};
    std::chrono::milliseconds duration{0};
    bool success = true;
    /** Name of the error code; empty on success. */
    QString errorCode;
    qint64 costMicros = 0;
    QString currency;
    QJsonObject metadata;
    /** The job that made the call; empty for none. */
    QString jobId;
    bool operator==(const Metric &) const = default;
};

/** How one job or call went. */
struct MetricFigure
{
    QString operation;
    std::chrono::milliseconds duration{0};
    bool success = true;
    bool operator==(const MetricFigure &) const = default;
};

class MetricsRepository
{
public:
    MetricsRepository(Session &session, const Clock &clock)
        : m_session(session)
        , m_clock(clock)
    {
    }

    [[nodiscard]] Status add(const Metric &metric);
    /** Those that started at or after `since`, oldest first. */
    [[nodiscard]] Result<std::vector<Metric>> list(UtcTime since);
    /** Of one service since then, in no order. */
    [[nodiscard]] Result<std::vector<MetricFigure>> figures(const QString &service, UtcTime since);
    /** Rows of the service that belong to the job. */
    [[nodiscard]] Result<int> countOfJob(const QString &service, const QString &jobId);
    [[nodiscard]] Result<int> deleteBefore(UtcTime time);

private:
    Session &m_session;
    const Clock &m_clock;
};

} // namespace mci::store
