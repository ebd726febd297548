// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/patterns/CreativePatterns.h"
#include "store/Database.h"

namespace mci::services {

/** A person's word on a creative's patterns: it goes before every machine's, also before those of later analyses. Worker thread. */
class CorrectPatterns
{
public:
    CorrectPatterns(const store::Database &database, const Clock &clock);

    /**
     * Gives the ad account whose tags are others now. Texts lose the space around them. `invalid_request` for a value that the
     * field cannot have; `not_found` for a creative that is not there or that no machine has named the patterns of.
     */
    [[nodiscard]] Result<QString> set(const QString &creativeId, domain::PatternField field,
                                      const domain::FieldValue &value) const;
    /** Back to what the machine says. Gives and fails as set(). */
    [[nodiscard]] Result<QString> reset(const QString &creativeId, domain::PatternField field) const;

private:
    [[nodiscard]] Result<QString> write(const QString &creativeId, domain::PatternField field,
                                        const std::optional<domain::FieldValue> &value) const;

    const store::Database &m_database;
    const Clock &m_clock;
};

} // namespace mci::services
