// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Job.h"

#include <QJsonObject>
#include <QString>

namespace mci::text {

/** What the job does; an unknown type passes through. */
[[nodiscard]] QString jobTypeText(const QString &type);
[[nodiscard]] QString jobStateText(domain::JobState state);
/** What runs at this moment: insights {rows}, report {percent}, goals, ranking, creatives and pictures {done,total},
 * saving. */
[[nodiscard]] QString jobStageText(const QString &stage, const QJsonObject &values);
/** Why the AI provider named fewer creatives than it was asked about; empty where all went well or nobody was asked. */
[[nodiscard]] QString providerProblem(const domain::Job &job);
/** The stage while the job runs, else the reason of its wait or failure, else its state, with providerProblem(). */
[[nodiscard]] QString jobMessage(const domain::Job &job);

} // namespace mci::text
