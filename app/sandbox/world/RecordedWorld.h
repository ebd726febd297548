// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "sandbox/world/World.h"

#include <map>
#include <memory>

namespace mci::sandbox {

/**
 * A recorded account, read from a folder of JSON lines: adaccounts, campaigns, adsets, ads, adcreatives and
 * insights_daily. What the recording does not hold is absent from the answers; there are no pictures.
 */
class RecordedWorld final : public World
{
public:
    /** An empty world; load() fills one. */
    RecordedWorld() = default;
    [[nodiscard]] static Result<std::unique_ptr<RecordedWorld>> load(const QString &folder);

    [[nodiscard]] QJsonObject fieldsOf(Node node, const MediaLinks &links) const override;
    [[nodiscard]] QString pictureOf(int creative) const override;
    [[nodiscard]] std::optional<ImageRecord> image(int account, const QString &hash) const override;
    [[nodiscard]] std::vector<QDate> deliveryDays(int ad, const domain::DateRange &range) const override;
    [[nodiscard]] bool delivers(int ad, const domain::DateRange &range) const override;
    void accumulate(int ad, const domain::DateRange &range, Metrics &into) const override;
    [[nodiscard]] std::optional<qint64> windowReach(const Metrics &metrics, qint64 days) const override;

private:
    struct Day
    {
        qint64 impressions = 0;
        qint64 clicks = 0;
        qint64 reach = 0;
        qint64 spendMicros = 0;
        std::vector<ActionCount> actions;
    };

    [[nodiscard]] Status readStructure(const QString &folder);
    [[nodiscard]] Status readInsights(const QString &folder);
    void addRecordedAd(const QJsonObject &json);
    [[nodiscard]] int indexOf(const QString &id, Kind kind) const;

    std::vector<QJsonObject> m_accountFields;
    std::vector<QJsonObject> m_campaignFields;
    std::vector<QJsonObject> m_adSetFields;
    std::vector<QJsonObject> m_adFields;
    std::vector<QJsonObject> m_creativeFields;
    /** By ad. */
    std::vector<std::map<QDate, Day>> m_days;
};

} // namespace mci::sandbox
