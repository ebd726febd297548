// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/Filters.h"

#include <QDate>

namespace mci::sandbox {

enum class InsightLevel { Account, Campaign, AdSet, Ad };

/** The parameters of an insights call, checked. */
struct InsightQuery
{
    Node root;
    InsightLevel level = InsightLevel::Account;
    domain::DateRange range;
    /** One row for each day with delivery instead of one for the window. */
    bool daily = false;
    QStringList fields;
    FilterSet filters;
};

/** Reads a call on a node's insights; `today` is the account's date. */
[[nodiscard]] tl::expected<InsightQuery, GraphError> parseInsightQuery(Node root, const Parameters &parameters,
                                                                       QDate today);

} // namespace mci::sandbox
