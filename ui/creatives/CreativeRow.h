// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/Delivery.h"
#include "creatives/StageScores.h"
#include "services/CreativeMarks.h"
#include "services/TopCreatives.h"
#include "services/Trends.h"

#include <memory>
#include <optional>

namespace mci::ui {

/** One card or table row. */
struct CreativeRow
{
    /** Part of the answer that it came with, shared with it; never a nullptr. */
    std::shared_ptr<const services::TopCreative> item = emptyItem();
    /** Position in the ranking from 1, whatever is filtered; 0 for one that is below the minimums. */
    int rank = 0;
    /** The first minimum it failed; unset for a ranked one. */
    std::optional<domain::Guardrail> failed;
    /** What it lacks of each minimum. */
    domain::Shortfall missing;
    /** From days, shared and never changed; nullptr while it is not read, and where there are no days. */
    std::shared_ptr<const services::CreativeTrend> trend;
    StageScores stages;
    services::CreativeMark mark;
    /** Names of domain::CreativeTag; empty while the creative is not analysed. */
    QStringList tags;
    Delivery delivery = Delivery::Unknown;
    /** Stands where a creative will be once it is read; nothing else is set. */
    bool loading = false;
    /** What a search looks into; empty until there is one. */
    QString folded;

    [[nodiscard]] const QString &id() const { return item->creative.id; }
    [[nodiscard]] bool isRanked() const { return !failed && !loading; }
    [[nodiscard]] double spend() const { return static_cast<double>(item->row.spendMicros) / 1e6; }

    [[nodiscard]] static std::shared_ptr<const services::TopCreative> emptyItem()
    {
        static const auto empty = std::make_shared<const services::TopCreative>();
        return empty;
    }
};

} // namespace mci::ui
