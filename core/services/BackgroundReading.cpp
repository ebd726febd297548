// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BackgroundReading.h"

#include "domain/TimeWindow.h"
#include "store/JobRepository.h"

namespace mci::services {

namespace {

using namespace std::chrono_literals;
using domain::JobState;

constexpr auto kRetryAfter = 1h;

bool mayFollow(const domain::Job &last, UtcTime now, const QString &timeZone)
{
    if (!last.finishedAt)
        return false;
    switch (last.state) {
    case JobState::Failed:
        return now - *last.finishedAt >= kRetryAfter;
    case JobState::Cancelled:
        // Somebody did not want it; tomorrow is another day.
        return domain::accountToday(*last.finishedAt, timeZone) < domain::accountToday(now, timeZone);
    case JobState::Completed:
        return true;
    case JobState::Pending:
    case JobState::Processing:
    case JobState::WaitingLogin:
    case JobState::Postponed:
        break;
    }
    return false;
}

} // namespace

Result<std::optional<ReadableAccount>> readableAccount(store::Session &session, const AccountAccess &accounts,
                                                       meta::RateGate &gate, const Clock &clock, const QString &type,
                                                       const store::AdAccountKey &account)
{
    Result<AccountRef> ref = accounts.account(account.connectionId, account.adAccountId);
    // An account that the login no longer has keeps what was read; there is nobody to ask for more.
    if (!ref && ref.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!ref)
        return failure(std::move(ref).error());
    if (!accounts.checkLogin(ref->connection))
        return std::nullopt;
    const auto block = gate.blockOf(meta::accountScope(account.adAccountId));
    if (block && block->until > clock.now())
        return std::nullopt;
    auto last = store::JobRepository(session, clock).newest(type, account.connectionId, account.adAccountId);
    if (!last)
        return failure(std::move(last).error());
    if (*last && !mayFollow(**last, clock.now(), ref->account.timeZone))
        return std::nullopt;
    ReadableAccount readable{*std::move(ref), {}};
    if (*last && (*last)->state == JobState::Completed)
        readable.completed = **std::move(last);
    return readable;
}

} // namespace mci::services
