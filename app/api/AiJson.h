// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ai/AiDesk.h"

#include <QJsonObject>

namespace mci::api {

/** Amounts are millionths of a US dollar; what is not known is null. */
[[nodiscard]] QJsonObject aiStatusJson(const services::AiStatus &status);
[[nodiscard]] QJsonObject aiConsentJson(const domain::AiConsent &consent);
[[nodiscard]] QJsonValue consentOrNull(const std::optional<domain::AiConsent> &consent);
[[nodiscard]] QJsonObject aiCallJson(const domain::AiCall &call);
[[nodiscard]] QJsonObject aiPriceJson(const domain::AiPriceRow &row);
[[nodiscard]] QJsonObject aiTestJson(const ai::ProviderTest &test);

} // namespace mci::api
