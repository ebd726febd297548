// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Selection.h"

#include <QJsonObject>

namespace mci::services {

/** What a meta_insights_fetch job is to do; its payload. */
struct SyncTask
{
    domain::InsightSelection selection;
    domain::RankingRequest ranking;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<SyncTask> fromJson(const QJsonObject &json);
    bool operator==(const SyncTask &) const = default;
};

/** Jobs of one ad account run one after the other: Meta counts calls by account. */
[[nodiscard]] QString accountSerialKey(const QString &adAccountId);

} // namespace mci::services
