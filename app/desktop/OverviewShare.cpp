// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/OverviewShare.h"

#include "base/TakeApart.h"

namespace mci::desktop {

ui::SharedOverview shareOverview(services::CreativeOverviewAnswer answer)
{
    auto owned = std::make_unique<const services::CreativeOverviewAnswer>(std::move(answer));
    const auto letGo = [](const services::CreativeOverviewAnswer *last) {
        takeApartElsewhere(std::unique_ptr<const services::CreativeOverviewAnswer>(last));
    };
    return {owned.release(), letGo};
}

} // namespace mci::desktop
