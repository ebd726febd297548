// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Session.h"

#include <optional>

namespace mci::store {

/** An order of ads, the best first, and when its numbers were fetched. */
struct RankedPlaces
{
    UtcTime fetchedAt{};
    QStringList adIds;
    bool operator==(const RankedPlaces &) const = default;
};

/** The places of one view, now and on the numbers before. */
struct ViewPlaces
{
    QString viewKey;
    QString organizationId;
    QString connectionId;
    RankedPlaces now;
    std::optional<RankedPlaces> before;
    bool operator==(const ViewPlaces &) const = default;
};

class ViewPlacesRepository
{
public:
    explicit ViewPlacesRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<std::optional<ViewPlaces>> find(const QString &viewKey);
    [[nodiscard]] Status upsert(const ViewPlaces &places);

private:
    Session &m_session;
};

} // namespace mci::store
