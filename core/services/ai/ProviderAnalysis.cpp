// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ai/ProviderAnalysis.h"

#include "imaging/ProviderPicture.h"
#include "services/ai/ConsentWatch.h"
#include "services/ai/ProviderQuestion.h"
#include "services/ai/QuestionLedger.h"
#include "store/AiResultRepository.h"

#include <QCryptographicHash>

namespace mci::services {

namespace {

Error consentMissing(const QString &host)
{
    return makeError(ErrorCode::ConsentRequired, Reason::AiConsentMissing, {}, {{QStringLiteral("host"), host}});
}

} // namespace

struct ProviderAnalysis::Question
{
    const domain::Creative &creative;
    ai::ProviderEndpoint endpoint;
    domain::AiConsent consent;
    QString digest;
};

ProviderAnalysis::ProviderAnalysis(const store::Database &database, const ai::PatternProvider &provider,
                                   const AiEndpoints &endpoints, const AiConsents &consents, const AiBudget &budget,
                                   const Clock &clock)
    : m_database(database)
    , m_provider(provider)
    , m_endpoints(endpoints)
    , m_consents(consents)
    , m_budget(budget)
    , m_clock(clock)
{
}

Result<bool> ProviderAnalysis::mayAsk(const QString &organizationId) const
{
    return m_consents.of(organizationId).map([](const std::optional<domain::AiConsent> &consent) {
        return consent.has_value();
    });
}

Result<QString> ProviderAnalysis::inputDigest(const domain::Creative &creative) const
{
    const auto endpoint = m_endpoints.current();
    if (!endpoint)
        return failure(endpoint.error());
    return questionDigest(creative, endpoint->base, endpoint->model);
}

Result<domain::CreativePatterns> ProviderAnalysis::analyse(const domain::Creative &creative,
                                                           const PictureSource &picture, const CancelToken &cancel)
{
    const auto endpoint = m_endpoints.current();
    if (!endpoint)
        return failure(endpoint.error());
    const auto consent = m_consents.of(creative.organizationId);
    if (!consent)
        return failure(consent.error());
    // The settings may have changed between the two: nobody else than the one agreed to is asked.
    if (!*consent || (*consent)->host != domain::aiHost(endpoint->base))
        return failure(consentMissing(domain::aiHost(endpoint->base)));
    const Question question{creative, *endpoint, **consent, questionDigest(creative, endpoint->base, endpoint->model)};
    const auto turn = m_flights.wait(creative.organizationId + u'/' + question.digest, cancel);
    if (!turn)
        return failure(cancelledError());
    auto answered = known(question);
    if (!answered)
        return failure(std::move(answered).error());
    if (*answered)
        return **std::move(answered);
    const Result<QByteArray> received = picture(cancel);
    if (!received)
        return failure(received.error());
    const Result<QByteArray> sent = imaging::providerPicture(*received);
    if (!sent)
        return failure(sent.error());
    return ask(question, *sent, cancel);
}

Result<std::optional<domain::CreativePatterns>> ProviderAnalysis::known(const Question &question) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::AiResultRepository(*session).find(question.creative.organizationId, question.digest,
                                                    m_clock.now() - kAnswerLife);
}

Result<domain::CreativePatterns> ProviderAnalysis::ask(const Question &question, const QByteArray &picture,
                                                       const CancelToken &cancel) const
{
    const domain::Creative &creative = question.creative;
    CallContext context;
    context.wish = {creative.organizationId, creative.id, question.consent.id};
    context.purpose = QLatin1String(domain::ai_purpose::kAnalysis);
    context.server = question.endpoint.server;
    context.base = question.endpoint.base;
    context.pictureSha256 = QString::fromLatin1(QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex());
    auto hold = m_budget.reserve(context.wish, question.endpoint);
    if (!hold)
        return failure(std::move(hold).error());
    context.hold = *std::move(hold);
    QuestionLedger ledger(m_database, std::move(context), m_clock);
    const ConsentWatch watch(m_consents, question.consent, cancel);
    auto patterns =
        m_provider.analyse(question.endpoint, {picture, adCopyOf(creative), creative.width, creative.height},
                           ledger.sink(), watch.token());
    if (patterns)
        patterns->extractedAt = m_clock.now();
    const Status kept = ledger.finish(question.digest, patterns ? std::optional(*patterns) : std::nullopt);
    if (!kept)
        return failure(kept.error());
    if (!patterns && watch.isWithdrawn())
        return failure(consentMissing(question.consent.host));
    return patterns;
}

} // namespace mci::services
