// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/CreativePatterns.h"
#include "store/Session.h"

#include <QHash>

namespace mci::store {

/** One creative's layers from one source, with what they were made of. */
struct StoredPatterns
{
    QString organizationId;
    QString creativeId;
    domain::CreativePatterns patterns;
    /** Of the picture, the copy and the rules: the same digest gives the same patterns. */
    QString inputDigest;
};

/** A creative that nobody has named the patterns of. */
struct UnnamedCreative
{
    QString id;
    QString organizationId;
    QString connectionId;
    QString adAccountId;
};

/** The pattern layers of creatives; they go with their creative. */
class CreativePatternRepository
{
public:
    explicit CreativePatternRepository(Session &session)
        : m_session(session)
    {
    }

    /**
     * In place of what the same machine said before; a person says single fields (PatternCorrectionRepository). False, with
     * nothing changed, when the organization has no such creative.
     */
    [[nodiscard]] Result<bool> save(const StoredPatterns &stored);
    /**
     * What counts: for each layer what a provider said, else this machine, with the fields that a person corrected. nullopt
     * where no machine named a layer; source, model and time are those of the visual layer.
     */
    [[nodiscard]] Result<std::optional<domain::CreativePatterns>> find(const QString &organizationId,
                                                                       const QString &creativeId);
    /** By creative id; creatives without patterns are left out. */
    [[nodiscard]] Result<QHash<QString, domain::CreativePatterns>> findMany(const QString &organizationId,
                                                                            const QStringList &creativeIds);
    /** Creatives whose picture is known and whose patterns this machine has not named, the oldest first. */
    [[nodiscard]] Result<std::vector<UnnamedCreative>> listUnnamed(int limit);
    /** What the source's layers were made of; empty where it has not named all three. */
    [[nodiscard]] Result<QString> inputDigest(const QString &organizationId, const QString &creativeId,
                                              domain::PatternSource source);

private:
    [[nodiscard]] Result<bool> saveLayer(const StoredPatterns &stored, const QString &layer, const QJsonObject &pattern,
                                         double confidence);

    Session &m_session;
};

} // namespace mci::store
