// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/CreativeOverview.h"

namespace mci::services {

/**
 * The first cards of a view as it was ranked last, with the numbers around them: a start shows them while the rest is
 * read and ranked. Kept beside the rows they came from and gone with them. Worker thread.
 */
class OverviewHead
{
public:
    OverviewHead(const store::Database &database, const SelectionResolver &resolver, const Clock &clock);

    /** Remembers the beginning of a whole answer; writes nothing where that is what is kept already. */
    [[nodiscard]] Status keep(const CreativeOverviewAnswer &answer) const;
    /** nullopt where this view was not ranked before, or on other numbers. Has no hints; `whole` is set. */
    [[nodiscard]] Result<std::optional<CreativeOverviewAnswer>> read(const SelectionInput &input) const;

private:
    const store::Database &m_database;
    const SelectionResolver &m_resolver;
    const Clock &m_clock;
};

} // namespace mci::services
