// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

class QComboBox;

namespace mci::ui {

/** "None" with an empty value first, then each kind of server by domain::aiServerName(). */
void addAiServers(QComboBox &box);
/**
 * What the address becomes when the server is chosen: its usual one in place of none or of another server's usual one, and none
 * without a server. nullopt: it stays.
 */
[[nodiscard]] std::optional<QString> aiAddressFor(const QString &server, const QString &before);

} // namespace mci::ui
