// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AiFixture.h"
#include "store/AiReservationRepository.h"
#include "store/CreativePatternRepository.h"
#include "support/TestMain.h"

#include <future>

using namespace mci;
using namespace mci::test;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1String kAnalysis(domain::ai_purpose::kAnalysis);
/** 1500 tokens in, 1024 of them cached, 350 out, at the price of gpt-4o-mini. */
constexpr qint64 kCost = (476 * 150'000LL + 1024 * 75'000LL + 350 * 600'000LL + 999'999) / 1'000'000;

} // namespace

/** Asking a provider: when it may be asked, what it costs, and what is kept. */
class TestProviderAnalysis : public QObject
{
    Q_OBJECT

    std::unique_ptr<AiFixture> m_ai;

    void expectGood() { m_ai->transport.expect(net::HttpMethod::Post, kChatPath, 200, goodCompletion()); }
    [[nodiscard]] std::size_t sent() const { return m_ai->transport.requests().size(); }

private Q_SLOTS:
    void init() { m_ai = std::make_unique<AiFixture>(); }

    void withoutConsentNothingIsSent()
    {
        const domain::Creative one = m_ai->add("1", Qt::red);
        const auto refused = m_ai->analyse(one);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ConsentRequired);
        QCOMPARE(refused.error().reason, Reason::AiConsentMissing);
        QCOMPARE(sent(), 0U);
        QVERIFY(m_ai->ledger().empty());
    }
    void anAnswerIsPaidForOnce()
    {
        const domain::AiConsent consent = m_ai->agree().value();
        const domain::Creative one = m_ai->add("1", Qt::red, QStringLiteral("50% off"));
        expectGood();
        const auto first = m_ai->analyse(one);
        MCI_VERIFY_OK(first);
        QCOMPARE(first->source, domain::PatternSource::Provider);
        QCOMPARE(first->extractedAt, m_ai->clock().now());
        const auto lines = m_ai->ledger();
        QCOMPARE(lines.size(), 1U);
        const domain::AiCall &line = lines.front();
        QCOMPARE(line.costMicros, std::optional(kCost));
        QVERIFY(!line.isCostEstimated);
        QCOMPARE(line.organizationId, AiFixture::organization());
        QCOMPARE(line.creativeId, one.id);
        QCOMPARE(line.consentId, consent.id);
        QCOMPARE(line.host, QStringLiteral("ai.example"));
        QCOMPARE(line.model, QStringLiteral("gpt-4o-mini-2024-07-18"));
        QCOMPARE(line.httpStatus, 200);
        QCOMPARE(line.pictureSha256.size(), 64);
        QCOMPARE(line.requestSha256.size(), 64);
        QVERIFY(line.requestBytes > 0);
        QCOMPARE(line.result, domain::AiCallResult::Answered);
        QCOMPARE(m_ai->reserved(), 0);
        QCOMPARE(m_ai->ai.ledger.spentThisMonth().value(), kCost);

        // The same picture with the same copy, also of another ad.
        const domain::Creative same = m_ai->add("2", Qt::red, QStringLiteral("50% off"));
        QCOMPARE(m_ai->analyse(one).value(), *first);
        QCOMPARE(m_ai->analyse(same).value(), *first);
        QCOMPARE(sent(), 1U);
        m_ai->clock().advance(24h * 31);
        expectGood();
        MCI_VERIFY_OK(m_ai->analyse(one));
        QCOMPARE(sent(), 2U);
        QCOMPARE(m_ai->transport.complaint(), QString());
    }
    void anotherCopyIsAnotherQuestion()
    {
        MCI_VERIFY_OK(m_ai->agree());
        expectGood();
        expectGood();
        MCI_VERIFY_OK(m_ai->analyse(m_ai->add("1", Qt::red, QStringLiteral("a"))));
        MCI_VERIFY_OK(m_ai->analyse(m_ai->add("2", Qt::red, QStringLiteral("b"))));
        QCOMPARE(m_ai->ledger().size(), 2U);
    }
    void oneAtATimeAsksTheSameQuestion()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const domain::Creative one = m_ai->add("1", Qt::red);
        expectGood();
        std::vector<std::future<Result<domain::CreativePatterns>>> answers;
        for (int i = 0; i < 6; ++i)
            answers.push_back(std::async(std::launch::async, [&] { return m_ai->analyse(one); }));
        for (auto &answer : answers)
            MCI_VERIFY_OK(answer.get());
        QCOMPARE(sent(), 1U);
        QCOMPARE(m_ai->ledger().size(), 1U);
    }

    void aCapThatIsUsedUpSendsNothing()
    {
        m_ai->configure(0);
        MCI_VERIFY_OK(m_ai->agree());
        const auto refused = m_ai->analyse(m_ai->add("1", Qt::red));
        QCOMPARE(refused.error().code, ErrorCode::BudgetExceeded);
        QCOMPARE(refused.error().reason, Reason::AiBudgetUsedUp);
        QCOMPARE(sent(), 0U);
        QCOMPARE(m_ai->reserved(), 0);
    }
    void callsSideBySideDoNotOverrunTheCap()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const auto endpoint = m_ai->ai.endpoints.current().value();
        const qint64 call = m_ai->ai.budget.callMicros(endpoint.base, endpoint.model, kAnalysis)->value();
        QVERIFY(call > kCost);
        // Room for two questions, with all that may become of each, and for a third of one.
        m_ai->configure(call * 7);
        const domain::AiConsent consent = m_ai->ai.consents.of(AiFixture::organization())->value();
        std::vector<std::future<bool>> holds;
        for (int i = 0; i < 8; ++i)
            holds.push_back(std::async(std::launch::async, [&] {
                return m_ai->ai.budget
                    .reserve({AiFixture::organization(), QStringLiteral("crv_1"), consent.id}, endpoint)
                    .has_value();
            }));
        int held = 0;
        for (auto &hold : holds)
            held += hold.get() ? 1 : 0;
        QCOMPARE(held, 2);
        QCOMPARE(m_ai->ai.budget.remaining().value(), call);
    }
    void whatWasSpentCountsUntilTheMonthEnds()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const auto endpoint = m_ai->ai.endpoints.current().value();
        const qint64 call = m_ai->ai.budget.callMicros(endpoint.base, endpoint.model, kAnalysis)->value();
        m_ai->configure(call * 3 + kCost - 1);
        expectGood();
        MCI_VERIFY_OK(m_ai->analyse(m_ai->add("1", Qt::red)));
        const domain::Creative two = m_ai->add("2", Qt::blue);
        QCOMPARE(m_ai->analyse(two).error().reason, Reason::AiBudgetUsedUp);
        m_ai->clock().advance(24h * 31);
        expectGood();
        MCI_VERIFY_OK(m_ai->analyse(two));
        QCOMPARE(sent(), 2U);
    }
    void aModelWithoutAPriceIsNotAskedElsewhere()
    {
        m_ai->configure(5'000'000, QStringLiteral("https://ai.example/v1"), QStringLiteral("mystery-1"));
        MCI_VERIFY_OK(m_ai->agree());
        const domain::Creative one = m_ai->add("1", Qt::red);
        const auto refused = m_ai->analyse(one);
        QCOMPARE(refused.error().reason, Reason::AiPriceUnknown);
        QCOMPARE(sent(), 0U);
        MCI_VERIFY_OK(m_ai->ai.prices.set({QStringLiteral("mystery"), 1, 1, 1, QDate(2026, 11, 1)}));
        expectGood();
        MCI_VERIFY_OK(m_ai->analyse(one));
    }
    void aServerOnThisComputerCostsNothing()
    {
        m_ai->configure(0, QStringLiteral("http://localhost:11434/v1"), QStringLiteral("llava"));
        MCI_VERIFY_OK(m_ai->agree(QStringLiteral("localhost:11434")));
        expectGood();
        MCI_VERIFY_OK(m_ai->analyse(m_ai->add("1", Qt::red)));
        QCOMPARE(m_ai->ledger().front().costMicros, std::optional<qint64>(0));
        QCOMPARE(m_ai->ai.ledger.spentThisMonth().value(), 0);
    }

    void aFailureStandsInTheLedgerAndIsNotKept()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const domain::Creative one = m_ai->add("1", Qt::red);
        m_ai->transport.expect(net::HttpMethod::Post, kChatPath, 401, errorBody(QStringLiteral("Incorrect API key")));
        const auto refused = m_ai->analyse(one);
        QCOMPARE(refused.error().reason, Reason::ProviderKeyRefused);
        const domain::AiCall line = m_ai->ledger().front();
        QCOMPARE(line.result, domain::AiCallResult::Failed);
        QCOMPARE(line.httpStatus, 401);
        QCOMPARE(line.errorReason, QStringLiteral("ProviderKeyRefused"));
        QCOMPARE(line.costMicros, std::optional<qint64>(0));
        QCOMPARE(m_ai->reserved(), 0);
        expectGood();
        MCI_VERIFY_OK(m_ai->analyse(one));
        QCOMPARE(m_ai->ledger().size(), 2U);
    }
    void anAnswerThatWasRepairedIsTwoLines()
    {
        MCI_VERIFY_OK(m_ai->agree());
        m_ai->transport.expect(net::HttpMethod::Post, kChatPath, 200, bytesOf(completionOf(QStringLiteral("{}"))));
        expectGood();
        MCI_VERIFY_OK(m_ai->analyse(m_ai->add("1", Qt::red)));
        const auto lines = m_ai->ledger();
        QCOMPARE(lines.size(), 2U);
        QCOMPARE(m_ai->ai.ledger.spentThisMonth().value(), kCost * 2);
    }
    void whatNobodyAnsweredCountsAsTheMostItCanCost()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const domain::Creative one = m_ai->add("1", Qt::red);
        m_ai->transport.expectHang(net::HttpMethod::Post, kChatPath);
        CancelSource cancel;
        auto answer = std::async(std::launch::async, [&] { return m_ai->analyse(one, cancel.token()); });
        QTRY_COMPARE(sent(), 1U);
        cancel.cancel();
        const auto ended = answer.get();
        QVERIFY(!ended && ended.error().isCancelled());
        const domain::AiCall line = m_ai->ledger().front();
        QCOMPARE(line.result, domain::AiCallResult::Cancelled);
        QVERIFY(line.isCostEstimated);
        QVERIFY(line.costMicros.value_or(0) > kCost);
        QCOMPARE(m_ai->reserved(), 0);
    }
    void aServerThatNeverAnswersIsNotTriedForEver()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const auto endpoint = m_ai->ai.endpoints.current().value();
        const qint64 call = m_ai->ai.budget.callMicros(endpoint.base, endpoint.model, kAnalysis)->value();
        for (int i = 0; i < 2; ++i)
            m_ai->transport.expectError(net::HttpMethod::Post, kChatPath,
                                        transientError(ErrorCode::Network, Reason::ConnectionCut));
        const auto ended = m_ai->analyse(m_ai->add("1", Qt::red));
        QVERIFY(!ended);
        QCOMPARE(ended.error().reason, Reason::ConnectionCut);
        // A third try might cost more than what is reserved.
        QCOMPARE(sent(), 2U);
        QCOMPARE(m_ai->transport.complaint(), QString());
        QCOMPARE(m_ai->ai.ledger.spentThisMonth().value(), 2 * call);
    }
    void withdrawingEndsACallWithinASecond()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const domain::Creative one = m_ai->add("1", Qt::red);
        m_ai->transport.expectHang(net::HttpMethod::Post, kChatPath);
        auto answer = std::async(std::launch::async, [&] { return m_ai->analyse(one); });
        QTRY_COMPARE(sent(), 1U);
        MCI_VERIFY_OK(m_ai->ai.consents.withdraw(AiFixture::organization()));
        QVERIFY(answer.wait_for(1s) == std::future_status::ready);
        const auto ended = answer.get();
        QVERIFY(!ended);
        QCOMPARE(ended.error().reason, Reason::AiConsentMissing);
        QCOMPARE(m_ai->ledger().front().result, domain::AiCallResult::Cancelled);
    }
    void whatACrashLeftIsALineOfTheLedger()
    {
        const domain::AiConsent consent = m_ai->agree().value();
        const auto endpoint = m_ai->ai.endpoints.current().value();
        const auto hold =
            m_ai->ai.budget.reserve({AiFixture::organization(), QStringLiteral("crv_1"), consent.id}, endpoint);
        MCI_VERIFY_OK(hold);
        m_ai->clock().advance(21min);
        expectGood();
        MCI_VERIFY_OK(m_ai->analyse(m_ai->add("1", Qt::red)));
        const auto lines = m_ai->ledger();
        QCOMPARE(lines.size(), 2U);
        const domain::AiCall &left = lines.back();
        QCOMPARE(left.result, domain::AiCallResult::Interrupted);
        QCOMPARE(left.creativeId, QStringLiteral("crv_1"));
        QVERIFY(left.isCostEstimated);
        QCOMPARE(left.costMicros, std::optional(hold->heldMicros));
        QCOMPARE(m_ai->reserved(), 0);
    }
    void anAnswerThatCannotBeKeptIsNoAnswer()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const domain::Creative one = m_ai->add("1", Qt::red);
        expectGood();
        {
            auto session = m_ai->session();
            MCI_VERIFY_OK(session.run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON ai_results BEGIN"
                                                     " SELECT RAISE(ABORT, 'full'); END")));
        }
        QVERIFY(!m_ai->analyse(one));
        // Ledger and answer are one step, so neither is there; the money stays reserved.
        QVERIFY(m_ai->ledger().empty());
        QCOMPARE(m_ai->reserved(), 1);
    }
    void theKeyIsInNoTable()
    {
        MCI_VERIFY_OK(m_ai->agree());
        expectGood();
        MCI_VERIFY_OK(m_ai->analyse(m_ai->add("1", Qt::red)));
        auto session = m_ai->session();
        MCI_VERIFY_OK(session.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        QFile file(m_ai->base.temp.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("ai.example"));
        QVERIFY(!bytes.contains(kProviderKey));
    }

    void anEstimateTellsWhatWouldBeSent()
    {
        const domain::Creative one = m_ai->add("1", Qt::red, QStringLiteral("a"));
        const domain::Creative same = m_ai->add("2", Qt::red, QStringLiteral("a"));
        const domain::Creative other = m_ai->add("3", Qt::blue);
        const QStringList ids{one.id, same.id, other.id};
        const auto off = m_ai->ai.estimates.of(ids, false);
        MCI_VERIFY_OK(off);
        QCOMPARE(off->creatives, 3);
        QCOMPARE(off->toProvider, 0);
        QCOMPARE(off->estimatedMicros, std::optional<qint64>(0));
        QCOMPARE(off->providerHost, QString());

        MCI_VERIFY_OK(m_ai->agree());
        const auto on = m_ai->ai.estimates.of(ids, false);
        MCI_VERIFY_OK(on);
        QCOMPARE(on->toProvider, 2);
        QCOMPARE(on->providerHost, QStringLiteral("ai.example"));
        QVERIFY(on->estimatedMicros.value_or(0) > 0);
        QCOMPARE(on->remainingBudgetMicros, 5'000'000);
        expectGood();
        MCI_VERIFY_OK(m_ai->analyse(one));
        const auto less = m_ai->ai.estimates.of(ids, false);
        QCOMPARE(less->toProvider, 1);
        QCOMPARE(less->estimatedMicros.value() * 2, on->estimatedMicros.value());
        QCOMPARE(less->remainingBudgetMicros, 5'000'000 - kCost);
        m_ai->configure(5'000'000, QStringLiteral("https://ai.example/v1"), QStringLiteral("mystery-1"));
        QCOMPARE(m_ai->ai.estimates.of(ids, false)->estimatedMicros, std::nullopt);
        QCOMPARE(m_ai->ai.estimates.of({QStringLiteral("crv_nothing")}, false).error().code, ErrorCode::NotFound);
    }

    void analysingAgainCostsOnceTheAnswerIsOld()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const domain::Creative one = m_ai->add("1", Qt::red);
        expectGood();
        const auto patterns = m_ai->analyse(one);
        MCI_VERIFY_OK(patterns);
        auto session = m_ai->session();
        MCI_VERIFY_OK(store::CreativePatternRepository(session).save(
            {one.organizationId, one.id, *patterns, m_ai->ai.analysis.inputDigest(one).value()}));
        const auto asked = [&](bool again) { return m_ai->ai.estimates.of({one.id}, again)->toProvider; };
        QCOMPARE(asked(false), 0);
        QCOMPARE(asked(true), 0); // the answer is kept
        m_ai->clock().advance(services::kAnswerLife + std::chrono::hours(1));
        QCOMPARE(asked(false), 0);
        QCOMPARE(asked(true), 1);
    }

    void aTestOfTheConnectionIsInTheLedgerToo()
    {
        m_ai->transport.expect(net::HttpMethod::Get, QStringLiteral("/models"), 200,
                               R"({"object":"list","data":[{"id":"gpt-4o-mini","object":"model"}]})");
        expectGood();
        const auto test = m_ai->ai.desk.test({});
        MCI_VERIFY_OK(test);
        QVERIFY(test->modelIsListed);
        QVERIFY(!m_ai->ledger().empty());
        for (const domain::AiCall &line : m_ai->ledger()) {
            QCOMPARE(line.purpose, QStringLiteral("ai_test"));
            QCOMPARE(line.organizationId, QString());
        }
        m_ai->configure(0);
        const std::size_t before = sent();
        QCOMPARE(m_ai->ai.desk.test({}).error().reason, Reason::AiBudgetUsedUp);
        QCOMPARE(sent(), before);
    }
};

MCI_TEST_CLASS(TestProviderAnalysis);
#include "tst_ProviderAnalysis.moc"
