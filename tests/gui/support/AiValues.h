// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ai/AiStatus.h"

namespace mci::test {

/** OpenAI with address, model, key and price, and US$ 0.86 of US$ 5 spent; nobody allows anything. */
[[nodiscard]] inline services::AiStatus openAiStatus()
{
    services::AiStatus status;
    status.server = domain::AiServer::OpenAi;
    status.base = QUrl(QStringLiteral("https://api.openai.com/v1"));
    status.host = QStringLiteral("api.openai.com");
    status.model = QStringLiteral("gpt-4o-mini");
    status.isConfigured = true;
    status.needsKey = true;
    status.hasKey = true;
    status.price = domain::AiPrice{status.model, 150'000, 75'000, 600'000, QDate(2026, 8, 1)};
    status.spentThisMonthMicros = 860'000;
    status.capMicros = 5'000'000;
    return status;
}

[[nodiscard]] inline domain::AiConsent consentTo(const QString &host)
{
    domain::AiConsent consent;
    consent.id = QStringLiteral("consent_1");
    consent.organizationId = QStringLiteral("org_2");
    consent.purpose = QLatin1String(domain::ai_purpose::kAnalysis);
    consent.host = host;
    consent.givenAt = fromEpochSeconds(1'793'000'000);
    return consent;
}

[[nodiscard]] inline std::vector<domain::AiPriceRow> somePrices()
{
    const QDate day(2026, 8, 1);
    return {{{QStringLiteral("gpt-4.1"), 2'000'000, 500'000, 8'000'000, day}, false},
            {{QStringLiteral("gpt-4o-mini"), 150'000, 75'000, 600'000, day}, false}};
}

/** An answered call about a creative, a failed one without usage, and a test; the newest first. */
[[nodiscard]] inline std::vector<domain::AiCall> someCalls(UtcTime newest)
{
    domain::AiCall answered;
    answered.id = QStringLiteral("call_3");
    answered.organizationId = QStringLiteral("org_default");
    answered.creativeId = QStringLiteral("cr_1");
    answered.purpose = QLatin1String(domain::ai_purpose::kAnalysis);
    answered.server = QStringLiteral("openai");
    answered.host = QStringLiteral("api.openai.com");
    answered.model = QStringLiteral("gpt-4o-mini-2024-07-18");
    answered.requestSha256 = QString(64, u'a');
    answered.pictureSha256 = QString(64, u'b');
    answered.requestBytes = 184'000;
    answered.usage = domain::AiUsage{1420, 0, 388};
    answered.costMicros = 446;
    answered.httpStatus = 200;
    answered.requestId = QStringLiteral("req_8f2a");
    answered.consentId = QStringLiteral("consent_1");
    answered.startedAt = newest;
    answered.duration = std::chrono::milliseconds(4210);
    domain::AiCall failed = answered;
    failed.id = QStringLiteral("call_2");
    failed.creativeId = QStringLiteral("cr_unknown");
    failed.model = QStringLiteral("=cmd|'/c calc'!A0");
    failed.usage.reset();
    failed.costMicros = 12'000;
    failed.isCostEstimated = true;
    failed.httpStatus = 500;
    failed.errorCode = QStringLiteral("provider_error");
    failed.errorReason = QStringLiteral("server_failed");
    failed.result = domain::AiCallResult::Failed;
    failed.startedAt = newest - std::chrono::seconds(40);
    domain::AiCall test = answered;
    test.id = QStringLiteral("call_1");
    test.organizationId.clear();
    test.creativeId.clear();
    test.consentId.clear();
    test.purpose = QLatin1String(domain::ai_purpose::kTest);
    test.usage = domain::AiUsage{9, 0, 1};
    test.costMicros = 2;
    test.startedAt = newest - std::chrono::seconds(90);
    test.duration = std::chrono::milliseconds(312);
    return {answered, failed, test};
}

} // namespace mci::test
