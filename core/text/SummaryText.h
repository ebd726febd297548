// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SummarySentence.h"

#include <QString>

namespace mci::text {

/** What a sentence names, as its reader writes numbers and money. */
struct SummaryWords
{
    /** Of the KPI in both periods. */
    QString now;
    QString before;
    /** How large the change is, without a sign: "9%", "0.31 pp". */
    QString size;
    /** A share such as 5%. */
    QString spendShare;
    /** Of the first creative; somebody's own words, plain text. */
    QString creative;
};

/** One sentence, plain text. Parts of `words` that its kind does not tell may be empty. */
[[nodiscard]] QString summaryText(const domain::SummarySentence &sentence, const SummaryWords &words);

} // namespace mci::text
