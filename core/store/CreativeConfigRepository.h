// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Selection.h"
#include "store/Session.h"

namespace mci::store {

/** Which account and objective a choice is remembered for. */
struct CreativeConfigKey
{
    QString organizationId;
    QString adAccountId;
    domain::Objective objective = domain::Objective::Lead;
};

/** What the user chose for an account and objective. */
class CreativeConfigRepository
{
public:
    explicit CreativeConfigRepository(Session &session)
        : m_session(session)
    {
    }

    /** The empty text when none was chosen. */
    [[nodiscard]] Result<QString> conversionEvent(const CreativeConfigKey &key);
    /** The empty text forgets the choice. */
    [[nodiscard]] Status setConversionEvent(const CreativeConfigKey &key, const QString &actionType, UtcTime now);
    [[nodiscard]] Result<std::optional<domain::Guardrails>> guardrails(const CreativeConfigKey &key);
    [[nodiscard]] Status setGuardrails(const CreativeConfigKey &key, const std::optional<domain::Guardrails> &guardrails,
                                       UtcTime now);

private:
    Session &m_session;
};

} // namespace mci::store
