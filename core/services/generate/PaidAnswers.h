// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/ProviderMaker.h"
#include "services/LiveConfig.h"
#include "store/Database.h"

namespace mci::services {

/**
 * What a provider did for a job that is not done yet: its next try takes that and does not pay again. What cannot be kept or
 * found is asked for once more; that is never a reason to fail.
 */
class PaidAnswers
{
public:
    PaidAnswers(const store::Database &database, const LiveConfig &config, const QString &jobId);

    /** What they cost and who did it is added to the tally. nullopt: nobody was asked yet. */
    [[nodiscard]] std::optional<std::vector<writer::WrittenCopy>> copies(MakerTally &tally) const;
    [[nodiscard]] std::optional<QImage> picture(int variation, MakerTally &tally) const;
    /** `tally`: of this question alone. */
    void keepCopies(const std::vector<writer::WrittenCopy> &copies, const MakerTally &tally) const;
    void keepPicture(int variation, const QImage &picture, const MakerTally &tally) const;

    /** The picture of an answer, by its name in the folder of made ones; empty without one. */
    [[nodiscard]] static QString fileNameIn(const QJsonObject &answer);

private:
    [[nodiscard]] std::optional<QJsonObject> find(const QString &part) const;
    void keep(const QString &part, QJsonObject answer, const MakerTally &tally) const;

    const store::Database &m_database;
    const LiveConfig &m_config;
    const QString m_jobId;
};

} // namespace mci::services
