// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobHandler.h"
#include "services/ai/ProviderAnalysis.h"
#include "services/CreativePictures.h"

#include <QJsonObject>
#include <QStringList>

namespace mci::services {

/** What came of asking a provider about the creatives of a job. */
struct ProviderTally
{
    /** Nobody agreed, or there is nobody to ask: nothing was sent and nothing failed. */
    bool isOff = true;
    qint64 named = 0;
    qint64 failed = 0;
    std::optional<Error> firstError;
    /** Not asked about, because the job lived long enough: another one goes on with them. */
    QStringList left;

    /** provider, providerFailed, providerError; nothing where it is off. */
    void addTo(QJsonObject &result) const;
};

/**
 * Asks the provider about the creatives of one job, two side by side, and stores its layers beside the local ones. After an error
 * that the next creative would meet too (key, budget, consent, network, limits) nobody else is asked.
 */
class ProviderPass
{
public:
    ProviderPass(const store::Database &database, ProviderAnalysis &analysis, const CreativePictures &pictures);

    /** An error only where it ends the whole job: a cancellation, a full disk, the database. */
    [[nodiscard]] Result<ProviderTally> run(const jobs::JobContext &context,
                                            const std::vector<domain::Creative> &creatives);

private:
    [[nodiscard]] Result<std::vector<domain::Creative>> unasked(const jobs::JobContext &context,
                                                                const std::vector<domain::Creative> &creatives) const;
    [[nodiscard]] Status askAll(const jobs::JobContext &context, const std::vector<domain::Creative> &creatives,
                                ProviderTally &tally);
    [[nodiscard]] Status ask(const domain::Creative &creative, const CancelToken &cancel);

    const store::Database &m_database;
    ProviderAnalysis &m_analysis;
    const CreativePictures &m_pictures;
};

} // namespace mci::services
