// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Job.h"
#include "domain/PaceMeter.h"

#include <vector>

#include <QHash>

namespace mci::ui {

/** How far the stage is that the job is in; nullopt where only a guess could tell, such as pages of an unknown number. */
[[nodiscard]] std::optional<double> measuredFraction(const domain::Job &job);

/** The pace of the jobs that run, each learnt from how its stage gets on. GUI thread. */
class JobPaces
{
public:
    /** The jobs as they are at that time; those that do not run are forgotten. */
    void note(const std::vector<domain::Job> &jobs, std::chrono::milliseconds at);
    /** Of the stage it is in; nullopt while nobody can tell. */
    [[nodiscard]] std::optional<std::chrono::seconds> left(const QString &jobId, std::chrono::milliseconds at) const;

private:
    struct Paced
    {
        QString stage;
        domain::PaceMeter meter;
    };
    QHash<QString, Paced> m_paced;
};

} // namespace mci::ui
