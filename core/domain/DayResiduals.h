// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>

namespace mci::domain {

/** What an ad's results and their costs were on one day. */
struct DayNumbers
{
    QDate day;
    double results = 0;
    /** In whole units of the account's currency. */
    double spend = 0;
    std::optional<double> clicks;
    bool operator==(const DayNumbers &) const = default;
};

/** How far counts of single days lie from what the ad's own rate over all of them lets expect. */
struct ResidualSum
{
    /** Of (counted − expected)² ÷ expected. */
    double sum = 0;
    /** Days of which something was expected. */
    qint64 days = 0;
    bool operator==(const ResidualSum &) const = default;
};

/** What the dispersion φ of a group of ads is made of: φ = Σ sum ÷ Σ days, at least 1. */
struct AdResiduals
{
    QString adId;
    ResidualSum resultsBySpend;
    ResidualSum clicksBySpend;
    ResidualSum resultsByClicks;
    bool operator==(const AdResiduals &) const = default;
};

[[nodiscard]] AdResiduals residualsOf(const QString &adId, const std::vector<DayNumbers> &days);

} // namespace mci::domain
