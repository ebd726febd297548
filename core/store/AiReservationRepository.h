// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "store/Session.h"

namespace mci::store {

/** Money that a question under way may cost. */
struct AiReservation
{
    QString id;
    QString organizationId;
    /** Empty for what is about no creative that is there already. */
    QString creativeId;
    QString server;
    QString host;
    QString model;
    QString consentId;
    qint64 micros = 0;
    UtcTime createdAt{};
    /** One of domain::ai_purpose. */
    QString purpose;
    bool operator==(const AiReservation &) const = default;
};

/** What calls to AI providers that are under way may cost together. */
class AiReservationRepository
{
public:
    explicit AiReservationRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Status add(const AiReservation &reservation);
    [[nodiscard]] Result<qint64> sum();
    /** Left by programs that ended in between. */
    [[nodiscard]] Result<std::vector<AiReservation>> listBefore(UtcTime time);
    [[nodiscard]] Status remove(const QString &id);

private:
    Session &m_session;
};

} // namespace mci::store
