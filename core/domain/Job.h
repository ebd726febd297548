// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QJsonObject>
#include <QString>

namespace mci::domain {

enum class JobState { Pending, Processing, WaitingLogin, Postponed, Completed, Failed, Cancelled };
[[nodiscard]] QString jobStateName(JobState state);
[[nodiscard]] std::optional<JobState> jobStateFromName(const QString &name);
/** completed, failed or cancelled. */
[[nodiscard]] bool isFinal(JobState state);

namespace job_type {
inline constexpr auto kInsightsFetch = "meta_insights_fetch";
inline constexpr auto kCreativeIngest = "meta_creative_ingest";
inline constexpr auto kInsightsDaily = "meta_insights_daily";
inline constexpr auto kLibraryRead = "meta_library_read";
inline constexpr auto kCreativeGenerate = "creative_generate";
inline constexpr auto kPatternExtract = "meta_pattern_extract";
} // namespace job_type

/** Lower runs earlier. */
inline constexpr int kUsualPriority = 100;
/** From here on work is nobody's wish of this moment: it runs beside everything else and gives way to it. */
inline constexpr int kBackgroundPriority = 500;

/** A row of the queue as others see it. */
struct Job
{
    QString id;
    QString type;
    QString organizationId;
    QString connectionId;
    QString adAccountId;
    JobState state = JobState::Pending;
    /** The job that queued this one, and the first of the chain (itself for a first one). */
    QString parentId;
    QString rootId;
    QJsonObject payload;
    QJsonObject result;
    std::optional<Error> error;
    /** Why it waits, for postponed and waiting_login. */
    std::optional<Error> waitReason;
    std::optional<UtcTime> resumeAt;
    /** 0 to 1. */
    double progress = 0;
    /** Name of the stage, worded by core/text: "insights", "creatives", … */
    QString stage;
    /** Numbers the stage's text needs, such as {"rows": 500}. */
    QJsonObject stageValues;
    int attempt = 0;
    int maxAttempts = 3;
    int crashCount = 0;
    bool cancelRequested = false;
    UtcTime createdAt{};
    std::optional<UtcTime> startedAt;
    std::optional<UtcTime> finishedAt;
};

} // namespace mci::domain
