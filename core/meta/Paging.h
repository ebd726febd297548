// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonObject>
#include <QString>

namespace mci::meta {

/**
 * The cursor of the next page, or nullopt at the end. The end is a missing `paging.next`, not a short page. Only the cursor is
 * taken: `next` itself embeds the token.
 */
[[nodiscard]] std::optional<QString> nextCursor(const QJsonObject &answer);

} // namespace mci::meta
