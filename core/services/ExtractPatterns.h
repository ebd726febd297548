// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/Creative.h"
#include "domain/patterns/CreativePatterns.h"
#include "store/Database.h"
#include "store/JobRepository.h"

#include <QHash>

namespace mci::services {

struct QueuedExtraction
{
    QString jobId;
    /** The same was queued already. */
    bool existing = false;
};

/** What is known of a creative's patterns. */
struct CreativeAnalysis
{
    std::optional<domain::CreativePatterns> patterns;
    /** What was seen in its picture; nullopt where it was not looked at. */
    std::optional<domain::PictureFacts> facts;
    /** Part of the account's analysed creatives, 0 to 1, that have a tag, by domain::tagName(); empty where those are few. */
    QHash<QString, double> tagShares;
    /** Of tags that a provider and this machine both named. */
    std::vector<domain::PatternDifference> differences;
};

/** Names of domain::CreativeTag by creative id; a creative without patterns has no entry. */
using CreativeTagMap = QHash<QString, QStringList>;

/** Queues the naming of creatives' patterns, and tells what came of it. Worker thread. */
class ExtractPatterns
{
public:
    ExtractPatterns(const store::Database &database, const Clock &clock);

    /**
     * `again`: also those whose picture and copy are as they were. `not_found` for a creative that is not there or that is
     * of another ad account than the first; `invalid_request` for none at all.
     */
    [[nodiscard]] Result<QueuedExtraction> queue(const QStringList &creativeIds, bool again) const;
    /** `not_found` for a creative that is not there. */
    [[nodiscard]] Result<CreativeAnalysis> of(const QString &creativeId) const;
    /** Of one ad account. */
    [[nodiscard]] Result<CreativeTagMap> tagsOf(const QString &connectionId, const QString &adAccountId) const;

private:
    const store::Database &m_database;
    const Clock &m_clock;
};

/** The job that names the patterns of creatives of one ad account. */
[[nodiscard]] store::NewJob extractionJob(const domain::Creative &first, const QStringList &creativeIds, bool again);

} // namespace mci::services
