// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/InsightRow.h"

namespace mci::sandbox {

/** The writer of an insights field; null for a name that rows may hold but that we have no figure for. */
[[nodiscard]] InsightRowWriter::Writer insightField(const QString &name);

} // namespace mci::sandbox
