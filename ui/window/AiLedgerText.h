// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ai/AiRecords.h"

#include <QCoreApplication>

namespace mci::ui {

/** What the list of calls says about one call and about many. */
class AiLedgerText
{
    Q_DECLARE_TR_FUNCTIONS(AiLedgerText)
public:
    /** Name and value of each fact that the table has no column for. */
    [[nodiscard]] static std::vector<std::pair<QString, QString>> details(const domain::AiCall &call);
    /** "October 2026: 12 calls, 34,120 tokens, US$0.16", of those since the first of the month of `now`, UTC. */
    [[nodiscard]] static QString monthTotal(const std::vector<domain::AiCall> &calls, UtcTime now);
};

} // namespace mci::ui
