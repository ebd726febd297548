// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/CreativePatterns.h"
#include "store/Session.h"
#include "store/Statement.h"

namespace mci::store {

/** Reads the layers of one creative after the other. */
class PatternRows
{
public:
    [[nodiscard]] static Result<PatternRows> prepare(Session &session);

    /** As CreativePatternRepository::find(). */
    [[nodiscard]] Result<std::optional<domain::CreativePatterns>> combined(const QString &organizationId,
                                                                           const QString &creativeId);
    /** Of tags, in layers that a provider and this machine named. */
    [[nodiscard]] Result<std::vector<domain::PatternDifference>> differences(const QString &organizationId,
                                                                             const QString &creativeId);

private:
    struct LayerRow
    {
        domain::PatternLayer layer = domain::PatternLayer::Visual;
        domain::PatternSource source = domain::PatternSource::Local;
        QJsonObject pattern;
        double confidence = 0;
        QString model;
        bool lowResolution = false;
        UtcTime extractedAt{};
    };

    explicit PatternRows(Statement statement)
        : m_statement(std::move(statement))
    {
    }
    /** A person's first, then a provider's, then this machine's. */
    [[nodiscard]] Result<std::vector<LayerRow>> read(const QString &organizationId, const QString &creativeId);
    [[nodiscard]] static Status add(const LayerRow &row, domain::CreativePatterns &patterns);
    /** Of this machine, after a provider's: what that cannot know. */
    [[nodiscard]] static Status complete(const LayerRow &row, domain::CreativePatterns &patterns);
    [[nodiscard]] static Status correct(const LayerRow &row, domain::CreativePatterns &patterns);

    Statement m_statement;
};

/** Tags and the words for searching, from all that counts now. Belongs into the transaction that changes the layers. */
[[nodiscard]] Status rewriteDerived(Session &session, const QString &organizationId, const QString &creativeId);

} // namespace mci::store
