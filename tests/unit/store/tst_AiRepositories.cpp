// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Account.h"
#include "store/AiCallRepository.h"
#include "store/AiPriceRepository.h"
#include "store/AiReservationRepository.h"
#include "store/AiResultRepository.h"
#include "store/ConsentRepository.h"
#include "store/Durable.h"
#include "support/TempDatabase.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::store;
using mci::test::TempDatabase;
using namespace std::chrono_literals;

namespace {

const QString kOrganization = QLatin1String(domain::kDefaultOrganization);

domain::AiConsent consentOf(const QString &id, UtcTime givenAt, const QString &host = QStringLiteral("api.openai.com"))
{
    domain::AiConsent consent;
    consent.id = id;
    consent.organizationId = kOrganization;
    consent.purpose = QLatin1String(domain::ai_purpose::kAnalysis);
    consent.host = host;
    consent.server = QStringLiteral("openai");
    consent.model = QStringLiteral("gpt-4o-mini");
    consent.textVersion = QStringLiteral("1");
    consent.textSha256 = QString(64, u'a');
    consent.locale = QStringLiteral("pt_BR");
    consent.appVersion = QStringLiteral("1.0");
    consent.givenAt = givenAt;
    return consent;
}

domain::AiCall callOf(const QString &id, UtcTime startedAt, std::optional<qint64> costMicros)
{
    domain::AiCall call;
    call.id = id;
    call.organizationId = kOrganization;
    call.creativeId = QStringLiteral("crv_1");
    call.purpose = QLatin1String(domain::ai_purpose::kAnalysis);
    call.server = QStringLiteral("openai");
    call.host = QStringLiteral("api.openai.com");
    call.model = QStringLiteral("gpt-4o-mini-2024-07-18");
    call.requestSha256 = QString(64, u'b');
    call.pictureSha256 = QString(64, u'c');
    call.requestBytes = 123'456;
    call.usage = domain::AiUsage{1500, 1024, 350};
    call.costMicros = costMicros;
    call.httpStatus = 200;
    call.requestId = QStringLiteral("req_1");
    call.startedAt = startedAt;
    call.duration = 1234ms;
    return call;
}

} // namespace

/** What is kept of the use of AI providers. */
class TestAiRepositories : public QObject
{
    Q_OBJECT

    std::unique_ptr<TempDatabase> m_temp;
    [[nodiscard]] Session durable() { return durableSession(m_temp->database()).value(); }

private Q_SLOTS:
    void init() { m_temp = std::make_unique<TempDatabase>(); }

    void aDurableSessionWaitsForTheDisk()
    {
        const auto level = [](Session session) {
            return session.prepare(QStringLiteral("PRAGMA synchronous"))->one([](Row &row) { return row.integer(); });
        };
        QCOMPARE(level(durable()).value().value(), 2);
        QCOMPARE(level(m_temp->session()).value().value(), 1);
    }

    void aConsentIsReplacedAndWithdrawnButNeverGone()
    {
        auto session = durable();
        ConsentRepository consents(session);
        const auto purpose = QLatin1String(domain::ai_purpose::kAnalysis);
        QVERIFY(!consents.find(kOrganization, purpose)->has_value());
        QCOMPARE(consents.withdraw(kOrganization, purpose, m_temp->clock.now()).value(), false);
        const UtcTime now = m_temp->clock.now();
        const domain::AiConsent first = consentOf(QStringLiteral("consent_1"), now);
        MCI_VERIFY_OK(consents.give(first));
        QCOMPARE(consents.find(kOrganization, purpose)->value(), first);
        const domain::AiConsent second =
            consentOf(QStringLiteral("consent_2"), now + 1h, QStringLiteral("localhost:11434"));
        MCI_VERIFY_OK(consents.give(second));
        QCOMPARE(consents.find(kOrganization, purpose)->value(), second);
        QCOMPARE(consents.withdraw(kOrganization, purpose, now + 2h).value(), true);
        QVERIFY(!consents.find(kOrganization, purpose)->has_value());
        const auto all = consents.list(kOrganization);
        MCI_VERIFY_OK(all);
        QCOMPARE(all->size(), 2U);
        QCOMPARE(all->front().withdrawnAt, std::optional(now + 2h));
        QCOMPARE(all->back().withdrawnAt, std::optional(now + 1h));
    }
    void aClockThatWasSetBackKeepsNobodyFromWithdrawing()
    {
        auto session = durable();
        ConsentRepository consents(session);
        const UtcTime now = m_temp->clock.now();
        MCI_VERIFY_OK(consents.give(consentOf(QStringLiteral("consent_1"), now)));
        QCOMPARE(consents.withdraw(kOrganization, QLatin1String(domain::ai_purpose::kAnalysis), now - 24h).value(),
                 true);
        QCOMPARE(consents.list(kOrganization)->front().withdrawnAt, std::optional(now));
    }
    void aConsentOfNobodyIsRefused()
    {
        auto session = durable();
        domain::AiConsent consent = consentOf(QStringLiteral("consent_1"), m_temp->clock.now());
        consent.organizationId = QStringLiteral("org_nobody");
        QVERIFY(!ConsentRepository(session).give(consent));
    }

    void theLedgerTellsWhatWasSpentAndWhere()
    {
        auto session = durable();
        AiCallRepository calls(session);
        const UtcTime now = m_temp->clock.now();
        domain::AiCall paid = callOf(QStringLiteral("call_1"), now, 439);
        MCI_VERIFY_OK(ConsentRepository(session).give(consentOf(QStringLiteral("consent_1"), now)));
        paid.consentId = QStringLiteral("consent_1");
        domain::AiCall test = callOf(QStringLiteral("call_2"), now + 1s, std::nullopt);
        test.organizationId = test.creativeId = test.pictureSha256 = test.requestSha256 = test.requestId = QString();
        test.usage = std::nullopt;
        test.httpStatus = 0;
        test.errorCode = QStringLiteral("network");
        test.errorReason = QStringLiteral("HostNotFound");
        test.result = domain::AiCallResult::Failed;
        domain::AiCall earlier = callOf(QStringLiteral("call_3"), now - 24h, 1000);
        earlier.isCostEstimated = true;
        earlier.result = domain::AiCallResult::Interrupted;
        for (const domain::AiCall &call : {paid, test, earlier})
            MCI_VERIFY_OK(calls.add(call));
        QCOMPARE(calls.list({}, 10).value(), (std::vector{test, paid, earlier}));
        QCOMPARE(calls.list(kOrganization, 10).value(), (std::vector{paid, earlier}));
        QCOMPARE(calls.list({}, 1).value(), (std::vector{test}));
        QCOMPARE(calls.spentSince(now).value(), 439);
        QCOMPARE(calls.spentSince(now - 48h).value(), 1439);
        QCOMPARE(calls.spentSince(now + 1h).value(), 0);
    }

    void reservationsAddUpUntilTheyAreGone()
    {
        auto session = durable();
        AiReservationRepository reservations(session);
        const UtcTime now = m_temp->clock.now();
        MCI_VERIFY_OK(ConsentRepository(session).give(consentOf(QStringLiteral("consent_1"), now)));
        AiReservation one{QStringLiteral("hold_1"),
                          kOrganization,
                          QStringLiteral("crv_1"),
                          QStringLiteral("openai"),
                          QStringLiteral("api.openai.com"),
                          QStringLiteral("gpt-4o"),
                          QStringLiteral("consent_1"),
                          700,
                          now,
                          QStringLiteral("ai_picture")};
        AiReservation two = one;
        two.id = QStringLiteral("hold_2");
        two.micros = 50;
        two.createdAt = now + 1h;
        QCOMPARE(reservations.sum().value(), 0);
        MCI_VERIFY_OK(reservations.add(one));
        MCI_VERIFY_OK(reservations.add(two));
        QCOMPARE(reservations.sum().value(), 750);
        QCOMPARE(reservations.listBefore(now + 1min).value(), (std::vector{one}));
        MCI_VERIFY_OK(reservations.remove(one.id));
        QCOMPARE(reservations.sum().value(), 50);
    }

    void anAnswerStandsForItsTime()
    {
        auto session = durable();
        AiResultRepository results(session);
        const UtcTime now = m_temp->clock.now();
        domain::CreativePatterns patterns;
        patterns.visual.dominant = {QStringLiteral("#102030")};
        patterns.visual.palette = {
            {QStringLiteral("#102030"), 0.5}, {QStringLiteral("#FFFFFF"), 0.3}, {QStringLiteral("#000000"), 0.2}};
        patterns.visual.width = 1080;
        patterns.visual.height = 1080;
        patterns.visual.ratio = QStringLiteral("1:1");
        patterns.message.headline = QStringLiteral("50% off");
        patterns.confidence = {0.9, 0.75, 0.5};
        patterns.lowResolution = true;
        patterns.source = domain::PatternSource::Provider;
        patterns.model = QStringLiteral("gpt-4o-mini-2024-07-18");
        patterns.extractedAt = now;
        const QString question(64, u'd');
        MCI_VERIFY_OK(results.save(kOrganization, question, patterns));
        QCOMPARE(results.find(kOrganization, question, now)->value(), patterns);
        QVERIFY(!results.find(kOrganization, question, now + 1ms)->has_value());
        QVERIFY(!results.find(kOrganization, QString(64, u'e'), now)->has_value());
        QVERIFY(!results.find(QStringLiteral("org_other"), question, now)->has_value());
        patterns.model = QStringLiteral("gpt-4o");
        patterns.extractedAt = now + 1h;
        MCI_VERIFY_OK(results.save(kOrganization, question, patterns));
        QCOMPARE(results.find(kOrganization, question, now)->value(), patterns);
        QCOMPARE(results.deleteBefore(now + 1h).value(), 0);
        QCOMPARE(results.deleteBefore(now + 2h).value(), 1);
    }

    void pricesTakeThePlaceOfTheModelsFormerOne()
    {
        auto session = durable();
        AiPriceRepository prices(session);
        domain::AiPrice price{QStringLiteral("gpt-4o"), 2'500'000, 1'250'000, 10'000'000, QDate(2026, 8, 1)};
        MCI_VERIFY_OK(prices.save(price));
        price.inputMicros = 3'000'000;
        price.pictureMicros = 42'000;
        MCI_VERIFY_OK(prices.save(price));
        QCOMPARE(prices.list().value(), (std::vector{price}));
        MCI_VERIFY_OK(prices.clear());
        QVERIFY(prices.list()->empty());
    }
};

MCI_TEST_CLASS(TestAiRepositories);
#include "tst_AiRepositories.moc"
