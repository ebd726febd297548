// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "services/ai/AiDesk.h"

#include <QFuture>

namespace mci::ui {

/** What the windows ask for about the AI provider: a part of Backend, by the same rules. */
class AiBackend
{
public:
    AiBackend() = default;
    AiBackend(const AiBackend &) = delete;
    AiBackend &operator=(const AiBackend &) = delete;
    virtual ~AiBackend() = default;

    [[nodiscard]] virtual QFuture<Result<services::AiStatus>> aiStatus(const QString &organizationId) = 0;
    /** Asks the provider for its models and for one word; sends nothing of anybody's. */
    [[nodiscard]] virtual QFuture<Result<ai::ProviderTest>> testAi() = 0;
    /** Ends the test within a second; its answer is Cancelled. */
    virtual void cancelAiTest() = 0;
    /** `wish.text` is the very text that was shown, by text::aiConsentText(). AiConsentElsewhere where the settings changed meanwhile. */
    [[nodiscard]] virtual QFuture<Result<domain::AiConsent>> giveAiConsent(const services::ConsentWish &wish) = 0;
    /** What is under way ends within a second. */
    [[nodiscard]] virtual QFuture<Status> withdrawAiConsent(const QString &organizationId) = 0;
    /** The newest first. */
    [[nodiscard]] virtual QFuture<Result<std::vector<domain::AiCall>>> aiLedger(
        const services::LedgerFilter &filter) = 0;
    [[nodiscard]] virtual QFuture<Result<std::vector<domain::AiPriceRow>>> aiPrices() = 0;
    [[nodiscard]] virtual QFuture<Status> setAiPrice(const domain::AiPrice &price) = 0;
    [[nodiscard]] virtual QFuture<Status> resetAiPrices() = 0;
    /** What analyse() of these creatives would send and cost. */
    [[nodiscard]] virtual QFuture<Result<services::ExtractionEstimate>> extractionEstimate(
        const QStringList &creativeIds, bool again) = 0;
};

} // namespace mci::ui
