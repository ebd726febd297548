// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Job.h"
#include "meta/RateGate.h"
#include "services/AccountAccess.h"
#include "store/AdSetRepository.h"

namespace mci::services {

/** Percent of Meta's allowance from which on it is left to those who wait. */
inline constexpr double kAllowanceLeftToOthers = 50;
/** Between two jobs that leave something to another. */
inline constexpr auto kBreathOfReading = std::chrono::minutes(10);
/** How long after its last sync an ad account is in use. */
inline constexpr auto kAccountInUse = std::chrono::hours(24 * 14);

/** An ad account that may be read in the background now. */
struct ReadableAccount
{
    AccountRef ref;
    /** The job of the type that completed last; nullopt where the last one did not complete. */
    std::optional<domain::Job> completed;
};

/**
 * nullopt while a job of `type` for the account is under way; within an hour of one that failed; on the day, in the account's
 * time, of one that somebody cancelled; while Meta allows no call; and where nobody is logged in.
 */
[[nodiscard]] Result<std::optional<ReadableAccount>> readableAccount(store::Session &session,
                                                                     const AccountAccess &accounts,
                                                                     meta::RateGate &gate, const Clock &clock,
                                                                     const QString &type,
                                                                     const store::AdAccountKey &account);

} // namespace mci::services
