// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/ReportStore.h"

#include <array>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Progress
{
    const char *status;
    int percent;
};

constexpr std::array kProgress{Progress{"Job Not Started", 0}, Progress{"Job Running", 35}, Progress{"Job Running", 80},
                               Progress{"Job Completed", 100}};

} // namespace

QString ReportStore::start(Node root, const Parameters &parameters, const domain::DateRange &range, UtcTime now)
{
    const QString id = QString::number(++m_lastId);
    m_reports.insert(id, {root, parameters, range, toEpochMs(now) / 1000, 0, 0});
    return id;
}

QJsonObject ReportStore::poll(const QString &id, const World &world, UtcTime now)
{
    Report &report = m_reports[id];
    constexpr int kLast = static_cast<int>(kProgress.size()) - 1;
    const int step = std::clamp(report.polls + kLast - m_unfinishedPolls, 0, kLast);
    const Progress &progress = kProgress.at(static_cast<std::size_t>(step));
    ++report.polls;
    const bool done = progress.percent == 100;
    if (done && report.completedAt == 0)
        report.completedAt = toEpochMs(now) / 1000;
    QJsonObject state{{u"id"_s, id},
                      {u"account_id"_s, world.idOf(report.root).remove(u"act_"_s)},
                      {u"time_ref"_s, report.startedAt},
                      {u"async_status"_s, QLatin1String(progress.status)},
                      {u"async_percent_completion"_s, progress.percent},
                      {u"is_running"_s, !done},
                      {u"date_start"_s, report.range.since.toString(Qt::ISODate)},
                      {u"date_stop"_s, report.range.until.toString(Qt::ISODate)}};
    if (done)
        state.insert("time_completed"_L1, report.completedAt);
    return state;
}

std::optional<ReportStore::Finished> ReportStore::finished(const QString &id) const
{
    const auto found = m_reports.constFind(id);
    if (found == m_reports.cend() || found->completedAt == 0)
        return std::nullopt;
    return Finished{found->root, found->parameters};
}

} // namespace mci::sandbox
