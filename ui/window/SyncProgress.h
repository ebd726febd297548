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
    std::optional<UtcTime> startedAt;
    /** It waits until then. */
    std::optional<UtcTime> resumeAt;
    bool needsLogin = false;
    /** Why it ended without its numbers. */
    std::optional<Error> failure;

    [[nodiscard]] bool isActive() const { return !open.isEmpty(); }
};

/** nullopt where the account was never synced. Pure. */
[[nodiscard]] std::optional<SyncProgress> syncProgress(const std::vector<domain::Job> &jobs,
                                                       const QString &connectionId, const QString &adAccountId);
/** From what passed so far; nullopt while nobody can tell. */
[[nodiscard]] std::optional<std::chrono::seconds> timeLeft(const SyncProgress &progress, UtcTime now);

} // namespace mci::ui
