// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace mci::test {

/** The files of a zip archive by name, unpacked; empty where it is none. */
[[nodiscard]] QHash<QString, QByteArray> unzipped(const QByteArray &archive);

} // namespace mci::test
