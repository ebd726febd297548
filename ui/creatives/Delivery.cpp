// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/Delivery.h"

#include <array>

namespace mci::ui {

namespace {

struct Entry
{
    const char *status;
    Delivery delivery;
};

constexpr std::array kEntries{
    Entry{"ACTIVE", Delivery::Active},          Entry{"PAUSED", Delivery::Paused},
    Entry{"CAMPAIGN_PAUSED", Delivery::Paused}, Entry{"ADSET_PAUSED", Delivery::Paused},
    Entry{"PENDING_REVIEW", Delivery::Review},  Entry{"PREAPPROVED", Delivery::Review},
    Entry{"IN_PROCESS", Delivery::Review},      Entry{"DISAPPROVED", Delivery::Issues},
    Entry{"WITH_ISSUES", Delivery::Issues},     Entry{"PENDING_BILLING_INFO", Delivery::Issues},
    Entry{"ARCHIVED", Delivery::Archived},      Entry{"DELETED", Delivery::Archived},
};

} // namespace

Delivery deliveryOf(const QString &effectiveStatus)
{
    for (const Entry &entry : kEntries) {
        if (effectiveStatus == QLatin1String(entry.status))
            return entry.delivery;
    }
    return Delivery::Unknown;
}

} // namespace mci::ui
