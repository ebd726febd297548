// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Job.h"

#include <optional>
#include <vector>

namespace mci::ui {

enum class StageState { Waiting, Running, Done, Stopped };

struct SyncStage
{
    StageState state = StageState::Waiting;
    /** 0 to 1. */
    double fraction = 0;
    /** What is happening or what came of it; empty where there is nothing to say. */
    QString caption;
    bool operator==(const SyncStage &) const = default;
};

/** The newest sync of an ad account, out of the jobs it consists of. */
struct SyncProgress
{
    QString rootId;
    /** Ids of its jobs that have not ended. */
    QStringList open;
    bool cancelling = false;
    double overall = 0;
    SyncStage insights;
    SyncStage ranking;
    SyncStage creatives;
    /** The job of it that is being worked on; empty while none is. */
    QString runningId;
    /** How long the last sync of the account went on after its numbers had come; nullopt where there was none. */
    std::optional<std::chrono::seconds> afterNumbers;
    /** How often the work of the running job is still to be done, all jobs like it together: 1 where it is the only one. */
    double jobsLike = 1;
    /** Until it is through; nullopt while nobody can tell. */
    std::optional<std::chrono::seconds> left;
    /** It waits until then. */
    std::optional<UtcTime> resumeAt;
    bool needsLogin = false;
    /** It waits because the queue is paused. */
    bool queuePaused = false;
    /** Why it ended without its numbers. */
    std::optional<Error> failure;

    [[nodiscard]] bool isActive() const { return !open.isEmpty(); }
};

/** nullopt where the account was never synced. Pure. */
[[nodiscard]] std::optional<SyncProgress> syncProgress(const std::vector<domain::Job> &jobs,
                                                       const QString &connectionId, const QString &adAccountId);
/**
 * Until the whole is through, from what is left of the stage it is in; nullopt while nobody can tell: without that, and
 * while the numbers still come of an account that was never synced to the end.
 */
[[nodiscard]] std::optional<std::chrono::seconds> timeLeft(const SyncProgress &progress,
                                                           std::optional<std::chrono::seconds> leftOfStage);

} // namespace mci::ui
