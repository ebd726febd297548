// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/Session.h"

namespace mci::store {

/** Something that somebody may later have to prove. Holds no secret. */
struct AuditEntry
{
    /** Place in the chain, from 1; given by the repository. */
    qint64 seq = 0;
    QString id;
    QString organizationId;
    UtcTime at{};
    /** "user", "worker" or the id of a job. */
    QString actor;
    /** What was done, such as "connection.created". */
    QString action;
    /** Id of what it was done to. */
    QString subject;
    QJsonObject details;
    /** Hex SHA-256 of the entry before and of this one. */
    QString previousHash;
    QString hash;
    bool operator==(const AuditEntry &) const = default;
};

/** What a check of the chain found. */
struct AuditVerdict
{
    qint64 entries = 0;
    /** The first entry that does not fit; nullopt when all do. */
    std::optional<qint64> firstBrokenSeq;
    [[nodiscard]] bool intact() const { return !firstBrokenSeq; }
};

/** An append-only log whose entries are chained by hash, so that a change from outside shows. */
class AuditRepository
{
public:
    AuditRepository(Session &session, const Clock &clock)
        : m_session(session)
        , m_clock(clock)
    {
    }

    /** Fills in seq, id, time and hashes, and returns the entry as stored. Joins an open transaction. */
    [[nodiscard]] Result<AuditEntry> append(AuditEntry entry);
    /** Newest first, before `beforeSeq` (0: from the newest); all organizations' when `organizationId` is empty. */
    [[nodiscard]] Result<std::vector<AuditEntry>> list(const QString &organizationId, int limit, qint64 beforeSeq = 0);
    [[nodiscard]] Result<AuditVerdict> verify();

private:
    Session &m_session;
    const Clock &m_clock;
};

} // namespace mci::store
