// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Job.h"

#include "domain/EnumNames.h"

#include <array>

namespace mci::domain {

namespace {

using Row = EnumName<JobState>;

constexpr std::array kStates{
    Row{JobState::Pending, "pending"},
    Row{JobState::Processing, "processing"},
    Row{JobState::WaitingLogin, "waiting_login"},
    Row{JobState::Postponed, "postponed"},
    Row{JobState::Completed, "completed"},
    Row{JobState::Failed, "failed"},
    Row{JobState::Cancelled, "cancelled"},
};

} // namespace

QString jobStateName(JobState state)
{
    return enumName(kStates, state);
}

std::optional<JobState> jobStateFromName(const QString &name)
{
    return enumFromName(kStates, name);
}

bool isFinal(JobState state)
{
    return state == JobState::Completed || state == JobState::Failed || state == JobState::Cancelled;
}

} // namespace mci::domain
