// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/brief/StoredBrief.h"
#include "store/Session.h"
#include "store/UnreadableRow.h"

namespace mci::store {

struct BriefRow
{
    domain::StoredBrief brief;
    /** Outputs that were made from any of its versions, without removed ones. */
    int outputs = 0;
};

/** Briefs with all their versions. */
class BriefRepository
{
public:
    explicit BriefRepository(Session &session)
        : m_session(session)
    {
    }

    /** Its version is 1. */
    [[nodiscard]] Status add(const domain::StoredBrief &brief);
    /** The latest version, also of a removed one. */
    [[nodiscard]] Result<std::optional<domain::StoredBrief>> find(const QString &id);
    [[nodiscard]] Result<std::optional<domain::StoredBrief>> findVersion(const QString &id, int version);
    /** Without removed ones, the last saved first. */
    [[nodiscard]] Result<std::vector<BriefRow>> list(const QString &organizationId);
    /**
     * In the place of the latest version, or as the next one where something was or will be made from that. False: no such
     * brief.
     */
    [[nodiscard]] Result<bool> save(const QString &id, const domain::BriefDraft &draft, UtcTime now);
    /** The newest first, as briefs. */
    [[nodiscard]] Result<std::vector<domain::StoredBrief>> versions(const QString &id);
    /**
     * Something will be made from the latest version, which is not written over any more. Gives the seed of that, which nothing
     * else of the brief has or had; nullopt: no such brief. Joins an open transaction.
     */
    [[nodiscard]] Result<std::optional<qint64>> use(const QString &id);
    /** nullopt takes it back. False: no such brief. */
    [[nodiscard]] Result<bool> setRemoved(const QString &id, std::optional<UtcTime> when);

private:
    [[nodiscard]] Result<std::vector<domain::StoredBrief>> read(const QString &where, const QString &id,
                                                                std::optional<int> version = std::nullopt,
                                                                UnreadableRows unreadable = UnreadableRows::Fail);
    [[nodiscard]] Result<std::optional<qint64>> takeSeed(const QString &id);
    [[nodiscard]] Status write(const QString &id, int version, const domain::BriefDraft &draft, UtcTime now);

    Session &m_session;
};

} // namespace mci::store
