// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/CreativeOverview.h"

#include <memory>

namespace mci::test {

/** As the backend hands it out. */
[[nodiscard]] inline std::shared_ptr<const services::CreativeOverviewAnswer> sharedAnswer(
    services::CreativeOverviewAnswer answer)
{
    return std::make_shared<const services::CreativeOverviewAnswer>(std::move(answer));
}

} // namespace mci::test
