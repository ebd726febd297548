// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AiFixture.h"
#include "services/PatternExtractHandler.h"
#include "services/PatternPlanner.h"
#include "store/CreativePatternRepository.h"
#include "support/TestMain.h"

#include <thread>

using namespace mci;
using namespace mci::test;
using namespace std::chrono_literals;

namespace {

class PlainAnalysis final : public ai::PictureAnalysis
{
public:
    Result<domain::PictureFacts> analyse(const QByteArray &, const CancelToken &) override
    {
        domain::PictureFacts facts;
        facts.width = 600;
        facts.height = 600;
        facts.palette = {{QStringLiteral("#102030"), 0.7}, {QStringLiteral("#F0E0D0"), 0.3}};
        return facts;
    }
};

} // namespace

/** A provider within the job that names patterns. */
class TestProviderPass : public QObject
{
    Q_OBJECT

    std::unique_ptr<AiFixture> m_ai;
    PlainAnalysis m_analysis;

    Result<jobs::JobCompleted> run(const QStringList &ids, bool unasked = false,
                                   std::chrono::milliseconds mayWork = std::chrono::milliseconds::max())
    {
        domain::Job job;
        job.organizationId = AiFixture::organization();
        job.payload = {{QStringLiteral("creativeIds"), QJsonArray::fromStringList(ids)}};
        if (unasked)
            job.payload.insert(QLatin1String(services::kUnasked), true);
        services::PatternExtractHandler handler(m_ai->base.temp.database(), m_analysis, m_ai->pictures,
                                                m_ai->ai.analysis, m_ai->base.config, m_ai->clock());
        const auto outcome = handler.run(jobs::JobContext(job, {}, m_ai->clock(), {}, mayWork));
        if (!outcome)
            return failure(outcome.error());
        return std::get<jobs::JobCompleted>(*outcome);
    }
    [[nodiscard]] domain::PatternSource sourceOf(const domain::Creative &creative)
    {
        auto session = m_ai->session();
        return store::CreativePatternRepository(session).find(creative.organizationId, creative.id)->value().source;
    }
    void expectGood() { m_ai->transport.expect(net::HttpMethod::Post, kChatPath, 200, goodCompletion()); }
    [[nodiscard]] std::size_t sent() const { return m_ai->transport.requests().size(); }

private Q_SLOTS:
    void init() { m_ai = std::make_unique<AiFixture>(); }

    void offSendsNothing()
    {
        const domain::Creative one = m_ai->add("1", Qt::red);
        const auto done = run({one.id});
        MCI_VERIFY_OK(done);
        QCOMPARE(done->result.value(QLatin1String("patterns")).toInt(), 1);
        QVERIFY(!done->result.contains(QLatin1String("provider")));
        QCOMPARE(sent(), 0U);
        QCOMPARE(sourceOf(one), domain::PatternSource::Local);
    }
    void whatNobodyAskedForIsNotSent()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const domain::Creative one = m_ai->add("1", Qt::red);
        MCI_VERIFY_OK(run({one.id}, true));
        QCOMPARE(sent(), 0U);
        expectGood();
        MCI_VERIFY_OK(run({one.id}));
        QCOMPARE(sent(), 1U);
        QCOMPARE(sourceOf(one), domain::PatternSource::Provider);
    }
    void theProvidersLayersGoBeforeOurs()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const domain::Creative one = m_ai->add("1", Qt::red, QStringLiteral("a"));
        const domain::Creative two = m_ai->add("2", Qt::blue, QStringLiteral("b"));
        expectGood();
        expectGood();
        const auto done = run({one.id, two.id});
        MCI_VERIFY_OK(done);
        QCOMPARE(done->result.value(QLatin1String("patterns")).toInt(), 2);
        QCOMPARE(done->result.value(QLatin1String("provider")).toInt(), 2);
        QCOMPARE(done->result.value(QLatin1String("providerFailed")).toInt(), 0);
        QCOMPARE(sourceOf(one), domain::PatternSource::Provider);
        QCOMPARE(sourceOf(two), domain::PatternSource::Provider);
        // Known by now, so that nobody is asked again.
        const auto again = run({one.id, two.id});
        QCOMPARE(again->result.value(QLatin1String("asBefore")).toInt(), 2);
        QCOMPARE(again->result.value(QLatin1String("provider")).toInt(), 0);
        QCOMPARE(sent(), 2U);
    }
    void anErrorSpoilsNothingThatThisMachineFound()
    {
        MCI_VERIFY_OK(m_ai->agree());
        QStringList ids;
        std::vector<domain::Creative> creatives;
        for (int i = 0; i < 6; ++i) {
            creatives.push_back(m_ai->add(QByteArray::number(i).constData(), QColor(i * 30, 0, 0)));
            ids.append(creatives.back().id);
        }
        // Two are asked side by side, nobody after them.
        for (int i = 0; i < 2; ++i)
            m_ai->transport.expect(net::HttpMethod::Post, kChatPath, 401,
                                   errorBody(QStringLiteral("Incorrect API key")));
        const auto done = run(ids);
        MCI_VERIFY_OK(done);
        QCOMPARE(done->result.value(QLatin1String("patterns")).toInt(), 6);
        QCOMPARE(done->result.value(QLatin1String("failed")).toInt(), 0);
        QCOMPARE(done->result.value(QLatin1String("provider")).toInt(), 0);
        QCOMPARE(done->result.value(QLatin1String("providerFailed")).toInt(), 6);
        const Error error = Error::fromJson(done->result.value(QLatin1String("providerError")).toObject());
        QCOMPARE(error.reason, Reason::ProviderKeyRefused);
        QVERIFY(sent() <= 2U);
        for (const domain::Creative &creative : creatives)
            QCOMPARE(sourceOf(creative), domain::PatternSource::Local);
    }
    void oneBadAnswerKeepsNobodyFromAsking()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const domain::Creative one = m_ai->add("1", Qt::red);
        const domain::Creative two = m_ai->add("2", Qt::blue);
        const domain::Creative three = m_ai->add("3", Qt::green);
        m_ai->transport.expect(net::HttpMethod::Post, kChatPath, 200,
                               bytesOf(completionOf(QStringLiteral("{"), QStringLiteral("length"))));
        expectGood();
        expectGood();
        const auto done = run({one.id, two.id, three.id});
        MCI_VERIFY_OK(done);
        QCOMPARE(done->result.value(QLatin1String("provider")).toInt(), 2);
        QCOMPARE(done->result.value(QLatin1String("providerFailed")).toInt(), 1);
    }
    void aCapThatIsUsedUpLeavesTheLocalLayers()
    {
        m_ai->configure(0);
        MCI_VERIFY_OK(m_ai->agree());
        const domain::Creative one = m_ai->add("1", Qt::red);
        const auto done = run({one.id});
        MCI_VERIFY_OK(done);
        const Error error = Error::fromJson(done->result.value(QLatin1String("providerError")).toObject());
        QCOMPARE(error.reason, Reason::AiBudgetUsedUp);
        QCOMPARE(sent(), 0U);
        QCOMPARE(sourceOf(one), domain::PatternSource::Local);
    }
    void aMissingKeyLeavesTheLocalLayers()
    {
        MCI_VERIFY_OK(m_ai->agree());
        services::ServiceConfig config = *m_ai->base.config.current();
        config.ai.environmentKey = Secret();
        m_ai->base.config.replace(std::move(config));
        const auto done = run({m_ai->add("1", Qt::red).id});
        MCI_VERIFY_OK(done);
        const Error error = Error::fromJson(done->result.value(QLatin1String("providerError")).toObject());
        QCOMPARE(error.reason, Reason::ProviderKeyMissing);
        QCOMPARE(sent(), 0U);
        QCOMPARE(done->result.value(QLatin1String("patterns")).toInt(), 1);
    }
    void aWithdrawalEndsTheAskingNotTheJob()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const domain::Creative one = m_ai->add("1", Qt::red);
        const domain::Creative two = m_ai->add("2", Qt::blue);
        const domain::Creative three = m_ai->add("3", Qt::green);
        for (int i = 0; i < 2; ++i)
            m_ai->transport.expectHang(net::HttpMethod::Post, kChatPath);
        std::jthread withdrawing([this] {
            while (sent() < 2)
                std::this_thread::yield();
            (void)m_ai->ai.consents.withdraw(AiFixture::organization());
        });
        const auto done = run({one.id, two.id, three.id});
        MCI_VERIFY_OK(done);
        QCOMPARE(done->result.value(QLatin1String("providerFailed")).toInt(), 3);
        const Error error = Error::fromJson(done->result.value(QLatin1String("providerError")).toObject());
        QCOMPARE(error.reason, Reason::AiConsentMissing);
        QCOMPARE(sent(), 2U);
        QCOMPARE(sourceOf(one), domain::PatternSource::Local);
    }
    void whatDoesNotFitIntoTheJobIsLeftToAnother()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const domain::Creative one = m_ai->add("1", Qt::red);
        const auto done = run({one.id}, false, 1min);
        MCI_VERIFY_OK(done);
        QCOMPARE(sent(), 0U);
        QCOMPARE(done->children.size(), 1U);
        const QJsonObject payload = done->children.front().payload;
        QCOMPARE(payload.value(QLatin1String("creativeIds")).toArray(), (QJsonArray{one.id}));
        QVERIFY(!payload.contains(QLatin1String(services::kUnasked)));
    }
};

MCI_TEST_CLASS(TestProviderPass);
#include "tst_ProviderPass.moc"
