// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ai/ProviderAnalysis.h"

#include "imaging/ProviderPicture.h"
#include "services/ai/ProviderQuestion.h"
#include "store/AiResultRepository.h"

#include <QCryptographicHash>

namespace mci::services {

struct ProviderAnalysis::Question
{
    const domain::Creative &creative;
    AdmittedProvider provider;
    QString digest;
};

ProviderAnalysis::ProviderAnalysis(const store::Database &database, const ai::PatternProvider &provider,
                                   const AiEndpoints &endpoints, const AiConsents &consents, const ProviderDesk &desk,
                                   const Clock &clock)
    : m_database(database)
    , m_provider(provider)
    , m_endpoints(endpoints)
    , m_consents(consents)
    , m_desk(desk)
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
    const auto provider = m_desk.admit(creative.organizationId);
    if (!provider)
        return failure(provider.error());
    const ai::ProviderEndpoint &endpoint = provider->endpoint;
    const Question question{creative, *provider, questionDigest(creative, endpoint.base, endpoint.model)};
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

Status ProviderAnalysis::keep(const Question &question, const domain::CreativePatterns &patterns,
                              store::Session &session) const
{
    store::AiResultRepository results(session);
    if (const Status saved = results.save(question.creative.organizationId, question.digest, patterns); !saved)
        return saved;
    const auto cleared = results.deleteBefore(m_clock.now() - kAnswerLife);
    return cleared ? Status{} : Status(failure(cleared.error()));
}

Result<domain::CreativePatterns> ProviderAnalysis::ask(const Question &question, const QByteArray &picture,
                                                       const CancelToken &cancel) const
{
    const domain::Creative &creative = question.creative;
    const PaidQuestion paid{QLatin1String(domain::ai_purpose::kAnalysis), creative.id,
                            QString::fromLatin1(QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex())};
    domain::CreativePatterns patterns;
    const auto analyse = [&](const ai::CallSink &sink, const CancelToken &stop) -> Status {
        auto named = m_provider.analyse(question.provider.endpoint,
                                        {picture, adCopyOf(creative), creative.width, creative.height}, sink, stop);
        if (!named)
            return failure(std::move(named).error());
        patterns = *std::move(named);
        patterns.extractedAt = m_clock.now();
        return {};
    };
    return m_desk
        .ask(
            question.provider, paid, analyse,
            [&](store::Session &session) { return keep(question, patterns, session); }, nullptr, cancel)
        .map([&] { return patterns; });
}

} // namespace mci::services
