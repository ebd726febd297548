// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ai/ExtractionEstimates.h"

#include "services/ai/ProviderAnalysis.h"
#include "services/ai/ProviderQuestion.h"
#include "services/KnownCreatives.h"
#include "store/AiResultRepository.h"
#include "store/CreativePatternRepository.h"

#include <QSet>

namespace mci::services {

namespace {

Result<bool> isNamed(store::Session &session, const domain::Creative &creative, const QString &question)
{
    return store::CreativePatternRepository(session)
        .inputDigest(creative.organizationId, creative.id, domain::PatternSource::Provider)
        .map([&](const QString &named) { return named == question; });
}

Result<bool> isAnswered(store::Session &session, const domain::Creative &creative, const QString &question,
                        UtcTime notBefore)
{
    return store::AiResultRepository(session)
        .find(creative.organizationId, question, notBefore)
        .map([](const std::optional<domain::CreativePatterns> &known) { return known.has_value(); });
}

} // namespace

ExtractionEstimates::ExtractionEstimates(const store::Database &database, const AiConsents &consents,
                                         const AiBudget &budget, const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_consents(consents)
    , m_budget(budget)
    , m_config(config)
    , m_clock(clock)
{
}

Result<ExtractionEstimate> ExtractionEstimates::of(const QStringList &creativeIds, bool again) const
{
    const auto creatives =
        m_database.session().and_then([&](store::Session session) { return knownCreatives(session, creativeIds); });
    if (!creatives)
        return failure(creatives.error());
    ExtractionEstimate estimate;
    estimate.creatives = static_cast<int>(creatives->size());
    estimate.estimatedMicros = 0;
    const auto remaining = m_budget.remaining();
    if (!remaining)
        return failure(remaining.error());
    estimate.remainingBudgetMicros = *remaining;
    if (creatives->empty())
        return estimate;
    const auto consent = m_consents.of(creatives->front().organizationId);
    if (!consent)
        return failure(consent.error());
    if (!*consent)
        return estimate;
    const AiConfig config = m_config.current()->ai;
    estimate.providerHost = domain::aiHost(config.base);
    estimate.model = config.model;
    const auto open = openQuestions(*creatives, config, again);
    if (!open)
        return failure(open.error());
    estimate.toProvider = *open;
    const auto call = m_budget.callMicros(config.base, config.model, QLatin1String(domain::ai_purpose::kAnalysis));
    if (!call)
        return failure(call.error());
    estimate.estimatedMicros =
        call->has_value() || *open == 0 ? std::optional(call->value_or(0) * *open) : std::nullopt;
    return estimate;
}

Result<int> ExtractionEstimates::openQuestions(const std::vector<domain::Creative> &creatives, const AiConfig &config,
                                               bool again) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    QSet<QString> open;
    for (const domain::Creative &creative : creatives) {
        if (creative.imageSha256.isEmpty())
            continue;
        const QString question = questionDigest(creative, config.base, config.model);
        const auto named = again ? Result<bool>(false) : isNamed(*session, creative, question);
        if (!named)
            return failure(named.error());
        const auto answered = isAnswered(*session, creative, question, m_clock.now() - kAnswerLife);
        if (!answered)
            return failure(answered.error());
        if (!*named && !*answered)
            open.insert(question);
    }
    return static_cast<int>(open.size());
}

} // namespace mci::services
