// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/AdSetRepository.h"
#include "store/CreativeRepository.h"
#include "store/JobRepository.h"

namespace mci::services {

/** In the result of a library's job: ads that it left to another one. */
inline constexpr auto kLeftToRead = "left";

/** meta_library_read for an ad account: at most one of it is alive. */
[[nodiscard]] store::NewJob libraryReadJob(const store::AdAccountKey &account);
/** What such a job that begins now has to read: a failed picture is tried again after hours, a missing one after days. */
[[nodiscard]] store::UnreadCreatives unreadOf(const store::AdAccountKey &account, UtcTime now);

} // namespace mci::services
