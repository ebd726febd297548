// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "meta/RateGate.h"
#include "store/Database.h"

namespace mci::services {

/** Keeps Meta's blocks in the profile's database, so that a restart does not ask before its time. */
class StoredRateGate final : public meta::RateGate
{
public:
    StoredRateGate(const store::Database &database, const Clock &clock);

    [[nodiscard]] std::optional<meta::RateBlock> blockOf(const QString &scope) override;
    void block(const QString &scope, const meta::RateBlock &block) override;
    void reportUsage(const QString &scope, const meta::RateUsage &usage) override;

private:
    const store::Database &m_database;
    const Clock &m_clock;
};

} // namespace mci::services
