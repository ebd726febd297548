// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QFile>

namespace mci::store {

inline constexpr auto kPrivateFile = QFile::ReadOwner | QFile::WriteOwner;
inline constexpr auto kPrivateFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

/** Makes the folder and the missing ones above it readable by the user alone; Reason::ProfileUnreadable otherwise. */
[[nodiscard]] Status ensurePrivateFolder(const QString &path);
/** Creates an empty file that only the user can read, unless it is there; SQLite gives -wal and -shm the same mode. */
[[nodiscard]] Status ensurePrivateFile(const QString &path);

} // namespace mci::store
