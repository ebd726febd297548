// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/JobVerdict.h"

#include "base/Backoff.h"

namespace mci::jobs {

namespace {

using Kind = store::JobSettlement::Kind;

store::JobSettlement settlement(Kind kind, const Error &error, std::optional<UtcTime> runAt = std::nullopt)
{
    store::JobSettlement result;
    result.kind = kind;
    result.error = error;
    result.runAt = runAt;
    return result;
}

/** Where the try was told to stop, an error that follows from it is not the job's own. */
std::optional<store::JobSettlement> verdictOfStop(StopCause stop)
{
    store::JobSettlement result;
    switch (stop) {
    case StopCause::None:
        return std::nullopt;
    case StopCause::Cancelled:
        result.kind = Kind::Cancelled;
        return result;
    case StopCause::Shutdown:
    case StopCause::LeaseLost:
    case StopCause::GivesWay:
        result.kind = Kind::GivenBack;
        return result;
    case StopCause::TooLong:
        return settlement(Kind::Failed, makeError(ErrorCode::Timeout, Reason::JobLivedTooLong));
    }
    Q_UNREACHABLE();
}

} // namespace

store::JobSettlement verdictOf(const Error &error, const VerdictInput &input)
{
    if (auto stopped = verdictOfStop(input.stop))
        return *stopped;
    if (error.isCancelled())
        return settlement(Kind::Cancelled, error);
    if (error.needsLogin())
        return settlement(Kind::WaitingLogin, error);
    if (error.isThrottle() || error.code == ErrorCode::DiskFull)
        return settlement(Kind::Postponed, error, error.resumeAt.value_or(input.now + input.postponeDefault));
    if (error.isTransient() && input.attempt < input.maxAttempts) {
        const UtcTime next = input.now + backoff(input.attempt, input.random);
        return settlement(Kind::Retry, error, std::max(next, error.resumeAt.value_or(next)));
    }
    return settlement(Kind::Failed, error);
}

store::JobSettlement verdictOf(const JobOutcome &outcome)
{
    if (const auto *postponed = std::get_if<JobPostponed>(&outcome))
        return settlement(Kind::Postponed, postponed->reason, postponed->resumeAt);
    if (const auto *waiting = std::get_if<JobWaitingLogin>(&outcome))
        return settlement(Kind::WaitingLogin, waiting->reason);
    store::JobSettlement result;
    result.kind = Kind::Completed;
    result.result = std::get<JobCompleted>(outcome).result;
    return result;
}

} // namespace mci::jobs
