// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/DesktopNotices.h"

#ifdef MCI_HAS_DBUS
#include "theme/SessionBus.h"
#include "window/BusNotices.h"
#endif
#include "window/TrayNotices.h"

namespace mci::ui {

DesktopNotices::~DesktopNotices() = default;

std::unique_ptr<DesktopNotices> makeDesktopNotices(Look &look)
{
#ifdef MCI_HAS_DBUS
    if (const auto bus = sessionBus())
        return std::make_unique<BusNotices>(*bus);
#endif
    return std::make_unique<TrayNotices>(look);
}

} // namespace mci::ui
