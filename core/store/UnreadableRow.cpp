// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/UnreadableRow.h"

#include "base/Logging.h"

namespace mci::store {

bool isUnreadableRow(const Error &error)
{
    // Faults of the database have reasons.
    return error.code == ErrorCode::Internal && error.reason == Reason::None;
}

void logUnreadableRow(const QString &what, const QString &id, const Error &error)
{
    LogEntry entry;
    entry.level = LogLevel::Warning;
    entry.service = QStringLiteral("store");
    entry.action = QStringLiteral("unreadable_row");
    entry.metadata = error.toJson();
    entry.metadata.insert(QStringLiteral("what"), what);
    entry.metadata.insert(QStringLiteral("id"), id);
    log(entry);
}

} // namespace mci::store
