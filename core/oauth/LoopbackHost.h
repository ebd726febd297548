// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mci::oauth {

/** `localhost`, 127.0.0.0/8 or ::1, as QUrl::host() gives it. Nothing is looked up. */
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace mci::oauth
