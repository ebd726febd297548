// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/JobPaces.h"

namespace mci::ui {

namespace {

std::optional<double> share(const QJsonObject &values, const char *done, const char *total)
{
    const double whole = values.value(QLatin1String(total)).toDouble();
    if (whole <= 0)
        return std::nullopt;
    return std::clamp(values.value(QLatin1String(done)).toDouble() / whole, 0.0, 1.0);
}

} // namespace

std::optional<double> measuredFraction(const domain::Job &job)
{
    if (job.state != domain::JobState::Processing)
        return std::nullopt;
    if (job.stage == u"insights")
        return share(job.stageValues, "pages", "expectedPages");
    if (job.stage == u"report")
        return std::clamp(job.stageValues.value(QLatin1String("percent")).toDouble() / 100, 0.0, 1.0);
    if (job.stage == u"pictures" || job.stage == u"patterns")
        return share(job.stageValues, "done", "total");
    return std::nullopt;
}

void JobPaces::note(const std::vector<domain::Job> &jobs, std::chrono::milliseconds at)
{
    QHash<QString, Paced> next;
    for (const domain::Job &job : jobs) {
        const auto fraction = measuredFraction(job);
        if (!fraction)
            continue;
        Paced paced = m_paced.value(job.id);
        if (paced.stage != job.stage)
            paced = {job.stage, {}};
        paced.meter.note(*fraction, at);
        next.insert(job.id, paced);
    }
    m_paced = std::move(next);
}

std::optional<std::chrono::seconds> JobPaces::left(const QString &jobId, std::chrono::milliseconds at) const
{
    const auto paced = m_paced.constFind(jobId);
    return paced == m_paced.cend() ? std::nullopt : paced->meter.left(at);
}

} // namespace mci::ui
