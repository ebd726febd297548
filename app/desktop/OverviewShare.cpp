// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/OverviewShare.h"

#include <QThreadPool>

namespace mci::desktop {

ui::SharedOverview shareOverview(services::CreativeOverviewAnswer answer)
{
    const auto takeApart = [](const services::CreativeOverviewAnswer *last) {
        QThreadPool::globalInstance()->start([last] { delete last; });
    };
    return {new services::CreativeOverviewAnswer(std::move(answer)), takeApart};
}

} // namespace mci::desktop
