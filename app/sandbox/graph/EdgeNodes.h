// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/Filters.h"

namespace mci::sandbox {

/** The objects on an edge of a node (adaccounts, campaigns, adsets, ads, adcreatives) that pass the call's filters. */
[[nodiscard]] tl::expected<std::vector<Node>, GraphError> edgeNodes(const World &world, const Parameters &parameters,
                                                                    Node node, const QString &edge);

} // namespace mci::sandbox
