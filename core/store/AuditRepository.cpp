// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AuditRepository.h"

#include "base/Ids.h"
#include "store/Transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#define MCI_AUDIT_COLUMNS "seq, id, organization_id, at_ms, actor, action, subject, details, prev_hash, hash"

namespace mci::store {

namespace {

AuditEntry readEntry(Row &row)
{
    AuditEntry entry;
    entry.seq = row.integer();
    entry.id = row.text();
    entry.organizationId = row.text();
    entry.at = row.time();
    entry.actor = row.text();
    entry.action = row.text();
    entry.subject = row.text();
    entry.details = row.object();
    entry.previousHash = row.text();
    entry.hash = row.text();
    return entry;
}

/** Over a JSON array, so that no two entries look the same by moving a border between fields. */
QString hashOf(const AuditEntry &entry)
{
    const QJsonArray fields{entry.seq,   entry.id,     entry.organizationId, toEpochMs(entry.at), entry.actor,
                            entry.action, entry.subject, entry.details,        entry.previousHash};
    const QByteArray bytes = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<std::optional<AuditEntry>> newest(Session &session)
{
    auto statement = session.prepare(
        QStringLiteral("SELECT " MCI_AUDIT_COLUMNS " FROM meta_audit_logs ORDER BY seq DESC LIMIT 1"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->one(readEntry);
}

Status insert(Session &session, const AuditEntry &entry)
{
    auto statement = session.prepare(QStringLiteral(
        "INSERT INTO meta_audit_logs (" MCI_AUDIT_COLUMNS ") VALUES (:seq, :id, :organization_id, :at_ms, :actor, :action,"
        " :subject, :details, :prev_hash, :hash)"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":seq"), entry.seq)
        .bind(QStringLiteral(":id"), entry.id)
        .bind(QStringLiteral(":organization_id"), entry.organizationId)
        .bind(QStringLiteral(":at_ms"), entry.at)
        .bind(QStringLiteral(":actor"), entry.actor)
        .bind(QStringLiteral(":action"), entry.action)
        .bind(QStringLiteral(":subject"), entry.subject)
        .bind(QStringLiteral(":details"), entry.details)
        .bind(QStringLiteral(":prev_hash"), entry.previousHash)
        .bind(QStringLiteral(":hash"), entry.hash)
        .run();
}

} // namespace

Result<AuditEntry> AuditRepository::append(AuditEntry entry)
{
    auto stored = inTransaction(m_session, [&]() -> Status {
        const auto last = newest(m_session);
        if (!last)
            return failure(last.error());
        entry.seq = *last ? (*last)->seq + 1 : 1;
        entry.previousHash = *last ? (*last)->hash : QString();
        entry.id = newId(m_clock, QLatin1String("audit_"));
        entry.at = m_clock.now();
        entry.hash = hashOf(entry);
        return insert(m_session, entry);
    });
    if (!stored)
        return failure(std::move(stored).error());
    return entry;
}

Result<std::vector<AuditEntry>> AuditRepository::list(const QString &organizationId, int limit, qint64 beforeSeq)
{
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT " MCI_AUDIT_COLUMNS " FROM meta_audit_logs WHERE (:organization_id = '' OR organization_id = :organization_id)"
        " AND (:before = 0 OR seq < :before) ORDER BY seq DESC LIMIT :max_rows"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":organization_id"), organizationId)
        .bind(QStringLiteral(":before"), beforeSeq)
        .bind(QStringLiteral(":max_rows"), limit)
        .all(readEntry);
}

Result<AuditVerdict> AuditRepository::verify()
{
    auto statement
        = m_session.prepare(QStringLiteral("SELECT " MCI_AUDIT_COLUMNS " FROM meta_audit_logs ORDER BY seq"));
    if (!statement)
        return failure(std::move(statement).error());
    AuditVerdict verdict;
    QString previous;
    auto read = statement->each([&](Row &row) {
        const AuditEntry entry = readEntry(row);
        ++verdict.entries;
        const bool fits = entry.seq == verdict.entries && entry.previousHash == previous && entry.hash == hashOf(entry);
        if (!fits && !verdict.firstBrokenSeq)
            verdict.firstBrokenSeq = entry.seq;
        previous = entry.hash;
    });
    if (!read)
        return failure(std::move(read).error());
    return verdict;
}

} // namespace mci::store
