// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/CreativePatterns.h"
#include "store/Session.h"

namespace mci::store {

/** What a person said of single fields, beside what machines said of whole layers. */
class PatternCorrectionRepository
{
public:
    explicit PatternCorrectionRepository(Session &session)
        : m_session(session)
    {
    }

    /**
     * In place of what the person said of the field before; nullopt: nothing any more. The creative's tags follow. False,
     * with nothing changed, when the organization has no such creative or no machine has named its patterns.
     */
    [[nodiscard]] Result<bool> set(const QString &organizationId, const QString &creativeId, domain::PatternField field,
                                   const std::optional<domain::FieldValue> &value, UtcTime now);

private:
    [[nodiscard]] Result<QJsonObject> read(const QString &organizationId, const QString &creativeId,
                                           const QString &layer);
    [[nodiscard]] Status write(const QString &organizationId, const QString &creativeId, const QString &layer,
                               const QJsonObject &corrections, UtcTime now);

    Session &m_session;
};

} // namespace mci::store
