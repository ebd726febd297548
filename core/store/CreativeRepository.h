// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Creative.h"
#include "store/Session.h"

#include <QHash>

namespace mci::store {

/** Creatives of one ad account that are to be read from Meta; see CreativeRepository::listUnread(). */
struct UnreadCreatives
{
    QString connectionId;
    QString adAccountId;
    /** Those whose picture could not be fetched are read again when they were read before this time. */
    UtcTime failedBefore{};
    /** Those that had no picture. */
    UtcTime missingBefore{};
};

/** One creative an ad; see domain::creativeIdOf for its id. */
class CreativeRepository
{
public:
    explicit CreativeRepository(Session &session)
        : m_session(session)
    {
    }

    /** Adds those that are missing, in one transaction; those that are there only get the ad's name as it is now. */
    [[nodiscard]] Status addNamed(const std::vector<domain::Creative> &creatives);
    [[nodiscard]] Result<std::optional<domain::Creative>> find(const QString &id);
    /** By id; ids that are not known are left out. */
    [[nodiscard]] Result<QHash<QString, domain::Creative>> findMany(const QStringList &ids);
    /** By ad id. */
    [[nodiscard]] Result<std::vector<domain::Creative>> list(const QString &connectionId, const QString &adAccountId);
    /** Of all its ad accounts, by id. */
    [[nodiscard]] Result<std::vector<domain::Creative>> listOrganization(const QString &organizationId);
    /**
     * Known by their ad's name only, or read without getting at the picture, or, where pictures are not kept, without a print
     * of it. The newest ads first.
     */
    [[nodiscard]] Result<std::vector<domain::Creative>> listUnread(const UnreadCreatives &which, int limit);
    [[nodiscard]] Result<int> countUnread(const UnreadCreatives &which);
    /** Replaces everything but whose it is and createdAt. False when there is no such creative. */
    [[nodiscard]] Result<bool> update(const domain::Creative &creative);
    [[nodiscard]] Result<bool> setPictureState(const QString &id, domain::PictureState state, UtcTime now);

private:
    Session &m_session;
};

} // namespace mci::store
