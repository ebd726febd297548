// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace mci::ui {

/** What the waiting page tells of the address that the browser was sent to. */
struct LoginAddress
{
    /** facebook.com, without www. */
    QString site;
    /** localhost:53682, where the browser comes back; empty when it comes back elsewhere. */
    QString listener;
    /** ads_read, business_management */
    QString scopes;
};

[[nodiscard]] LoginAddress loginAddressOf(const QUrl &url);
/** 4:32 */
[[nodiscard]] QString countdownText(int seconds);

} // namespace mci::ui
