// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/StoredMinimums.h"

#include <cmath>

namespace mci::ui {

namespace {

std::optional<double> numberOf(const std::vector<settings::SettingEntry> &entries, const QString &key)
{
    for (const settings::SettingEntry &entry : entries) {
        if (entry.key != key)
            continue;
        bool ok = false;
        const double value = entry.value.toDouble(&ok);
        return ok && std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

domain::Guardrails storedMinimums(const std::vector<settings::SettingEntry> &entries, const QString &organizationId)
{
    const auto key = [&organizationId](const char *name) {
        return QStringLiteral("guardrails.%1.%2").arg(organizationId, QLatin1String(name));
    };
    domain::Guardrails minimums;
    if (const auto spend = numberOf(entries, key("min_spend")))
        minimums.minSpendMicros = std::llround(*spend * 1e6);
    minimums.minConversions = numberOf(entries, key("min_conversions")).value_or(minimums.minConversions);
    if (const auto impressions = numberOf(entries, key("min_impressions")))
        minimums.minImpressions = std::llround(*impressions);
    return minimums;
}

QString storedAmount(double amount)
{
    return amount == std::floor(amount) ? QString::number(amount, 'f', 0) : QString::number(amount, 'f', 2);
}

} // namespace mci::ui
