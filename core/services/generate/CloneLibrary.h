// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "domain/clone/CloneGate.h"
#include "domain/Creative.h"
#include "services/generate/GateReach.h"
#include "services/ServiceConfig.h"
#include "store/Database.h"
#include "store/PicturePrintRepository.h"

#include <functional>

namespace mci::services {

struct LoadedLibrary
{
    /** The organization's ads. */
    std::vector<domain::CloneSubject> subjects;
    /** What was made here before and approved. */
    std::vector<domain::CloneSubject> made;
    GateReach reach;
};

/** Everything of an organization that a made creative must not be like. Worker thread. */
class CloneLibrary
{
public:
    CloneLibrary(const store::Database &database, const ServiceConfig &config, const Clock &clock);

    /** `progress` takes 0 to 1; thousands of pictures that were never looked at take a minute, later a part of a second. */
    [[nodiscard]] Result<LoadedLibrary> load(const QString &organizationId, const std::function<void(double)> &progress,
                                             const CancelToken &cancel) const;

private:
    using Prints = QHash<QString, store::StoredPrint>;

    /** nullopt where the file is not there, or not whole: it may come back. */
    [[nodiscard]] std::optional<store::StoredPrint> printOf(const domain::Creative &creative) const;
    /** What is known of the creatives' pictures; what is new of it is kept. */
    [[nodiscard]] Result<Prints> printsOf(const QString &organizationId, const std::vector<domain::Creative> &creatives,
                                          const std::function<void(double)> &progress, const CancelToken &cancel) const;

    const store::Database &m_database;
    const ServiceConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
