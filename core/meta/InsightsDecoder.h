// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Insight.h"

#include <QJsonArray>

namespace mci::meta {

/** Decodes one row of an insights answer; nullopt for a row without an ad id. */
[[nodiscard]] std::optional<domain::InsightRow> decodeInsightRow(const QJsonObject &row);

/** Rows of a page, and how many were dropped because they cannot be used. */
struct DecodedRows
{
    std::vector<domain::InsightRow> rows;
    int dropped = 0;
};

/** Reads the `data` member; an answer without a list there is an incomplete, transient one. */
[[nodiscard]] Result<DecodedRows> decodeInsightRows(const QJsonObject &answer);

/** The goal of one ad set (`optimization_goal`, `promoted_object`). */
[[nodiscard]] domain::AdSetGoal decodeAdSetGoal(const QJsonObject &adSet);

} // namespace mci::meta
