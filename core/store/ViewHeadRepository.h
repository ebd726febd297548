// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Session.h"

namespace mci::store {

/** What a service keeps of the beginning of a ranked view; the content is that service's own. */
struct ViewHead
{
    QString viewKey;
    QString organizationId;
    /** The fetch whose rows were ranked; the head goes with it. */
    QString fetchId;
    QJsonObject content;
    bool operator==(const ViewHead &) const = default;
};

class ViewHeadRepository
{
public:
    explicit ViewHeadRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<std::optional<ViewHead>> find(const QString &viewKey);
    [[nodiscard]] Status upsert(const ViewHead &head, UtcTime now);

private:
    Session &m_session;
};

} // namespace mci::store
