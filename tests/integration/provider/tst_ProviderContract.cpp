// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/PatternProvider.h"
#include "ai/provider/RateMemory.h"
#include "ContractServer.h"
#include "imaging/ProviderPicture.h"
#include "net/QtHttpTransport.h"
#include "support/ImageFixtures.h"
#include "support/TestMain.h"

#include <atomic>
#include <thread>

#include <QElapsedTimer>

using namespace mci;
using namespace mci::ai;
using namespace mci::domain;
using namespace mci::test;

/** Our client through the real network stack against a server that keeps to OpenAI's specification. */
class TestProviderContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_missing = ContractServer::missing();
        if (m_missing.isEmpty())
            QVERIFY(m_server.start());
    }
    void init()
    {
        m_calls.clear();
        m_callsMade = 0;
        if (!m_missing.isEmpty())
            QSKIP(qPrintable(m_missing + QStringLiteral(" is missing (packaging/test.sh installs the Node packages)")));
    }

    void isUnderstood_data()
    {
        QTest::addColumn<AiServer>("server");
        QTest::newRow("OpenAI") << AiServer::OpenAi;
        QTest::newRow("without patterns in the schema") << AiServer::Vllm;
        QTest::newRow("with the schema in words") << AiServer::Other;
    }
    void isUnderstood()
    {
        QFETCH(const AiServer, server);
        const auto patterns = analyse(QStringLiteral("gpt-4o-mini"), server);
        QVERIFY2(patterns.has_value(), patterns ? "" : qPrintable(saidBy(patterns.error())));
        QCOMPARE(patterns->model, QStringLiteral("gpt-4o-mini-2026-01-01"));
        QCOMPARE(patterns->visual.palette.size(), std::size_t{3});
        QCOMPARE(QSize(patterns->visual.width, patterns->visual.height), QSize(1600, 1200));
        QCOMPARE(patterns->visual.ratio, QStringLiteral("4:3"));
        QCOMPARE(patterns->message.headline, QStringLiteral("Oferta só hoje"));
        QCOMPARE(m_calls.size(), std::size_t{1});
        QVERIFY(m_calls.front().usage->inputTokens > 765 + 85);
        QVERIFY(m_calls.front().usage->cachedTokens > 0 && m_calls.front().usage->outputTokens > 50);
        QCOMPARE(m_calls.front().requestId, QStringLiteral("req_contract"));
    }

    void goesOnAfterFaults_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("calls");
        QTest::newRow("too many requests") << QStringLiteral("play:429,ok") << 2;
        QTest::newRow("two faults of the server") << QStringLiteral("play:500,500,ok") << 3;
        QTest::newRow("no answer") << QStringLiteral("play:drop,ok") << 2;
        QTest::newRow("half an answer") << QStringLiteral("play:cut,ok") << 2;
        QTest::newRow("off the schema once") << QStringLiteral("play:offschema,ok") << 2;
        QTest::newRow("no requests left") << QStringLiteral("play:exhausted,ok") << 1;
    }
    void goesOnAfterFaults()
    {
        QFETCH(const QString, model);
        QFETCH(const int, calls);
        const auto patterns = analyse(model);
        QVERIFY2(patterns.has_value(), patterns ? "" : qPrintable(saidBy(patterns.error())));
        QCOMPARE(static_cast<int>(m_calls.size()), calls);
    }
    void waitsWhenNoRequestsAreLeft()
    {
        QVERIFY(analyse(QStringLiteral("play:exhausted,ok,ok")).has_value());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(analyse(QStringLiteral("play:exhausted,ok,ok")).has_value());
        QVERIFY2(timer.elapsed() >= 150, qPrintable(QString::number(timer.elapsed())));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<int>("calls");
        const auto row = [](const char *part, Reason reason, int calls = 1) {
            QTest::newRow(part) << QString::fromLatin1(part) << reason << calls;
        };
        row("429", Reason::ProviderRateLimited, 3);
        row("quota", Reason::ProviderQuotaUsedUp);
        row("500", Reason::ProviderServerFailed, 3);
        row("refusal", Reason::ProviderRefused);
        row("length", Reason::ProviderAnswerCut);
        row("filter", Reason::ProviderContentFilter);
        row("offschema", Reason::ProviderAnswerOffSchema, 2);
        row("html", Reason::ProviderNotCompatible);
        row("nochoices", Reason::ProviderNotCompatible);
        row("unknown", Reason::ProviderModelUnknown);
    }
    void saysWhatIsWrong()
    {
        QFETCH(const QString, part);
        QFETCH(const Reason, reason);
        QFETCH(const int, calls);
        const auto patterns = analyse(QStringLiteral("play:") + part);
        QVERIFY(!patterns.has_value());
        QVERIFY2(patterns.error().reason == reason, qPrintable(saidBy(patterns.error())));
        QCOMPARE(static_cast<int>(m_calls.size()), calls);
        QCOMPARE(m_calls.back().error, patterns.error());
    }
    void aWrongKeyIsRefusedAndNotQuoted()
    {
        m_key = "local-canary-key";
        const auto patterns = analyse(QStringLiteral("gpt-4o-mini"));
        m_key = "test-key";
        QCOMPARE(patterns.error().reason, Reason::ProviderKeyRefused);
        const QString said = patterns.error().params.value(QStringLiteral("providerMessage"));
        QVERIFY2(said.startsWith(u"Incorrect API key provided") && !said.contains(u"canary"), qPrintable(said));
    }
    void endsSoonWhenCancelled()
    {
        CancelSource cancel;
        std::optional<Error> error;
        std::jthread worker(
            [&] { error = analyse(QStringLiteral("play:500,hang"), AiServer::OpenAi, cancel.token()).error(); });
        QTRY_VERIFY(m_callsMade > 0);
        QElapsedTimer timer;
        timer.start();
        cancel.cancel();
        worker.join();
        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(error->isCancelled());
    }

    void testsTheConnection()
    {
        const auto found = m_provider.test(endpoint(QStringLiteral("gpt-4.1-mini")), m_sink, {});
        QVERIFY2(found.has_value(), found ? "" : qPrintable(saidBy(found.error())));
        QCOMPARE(found->models, (QStringList{QStringLiteral("gpt-4.1-mini"), QStringLiteral("gpt-4o-mini")}));
        QVERIFY(found->modelIsListed);
        ProviderEndpoint elsewhere = endpoint(QStringLiteral("gpt-4o-mini"));
        elsewhere.base.setPath(QStringLiteral("/v2"));
        QCOMPARE(m_provider.test(elsewhere, m_sink, {}).error().reason, Reason::ProviderNotCompatible);
    }

private:
    [[nodiscard]] ProviderEndpoint endpoint(const QString &model, AiServer server = AiServer::OpenAi) const
    {
        return {server, m_server.base(), model, Secret(m_key)};
    }
    Result<CreativePatterns> analyse(const QString &model, AiServer server = AiServer::OpenAi,
                                     const CancelToken &cancel = {})
    {
        static const QByteArray picture = *imaging::providerPicture(encodedAs(sceneOf(4, {1600, 1200}), "jpg", 90));
        PatternQuestion question;
        question.picture = picture;
        question.copy = {QStringLiteral("Só hoje"), QStringLiteral("50 % de desconto \U0001F525"), {}, {}};
        question.width = 1600;
        question.height = 1200;
        return m_provider.analyse(endpoint(model, server), question, m_sink, cancel);
    }
    static QString saidBy(const Error &error)
    {
        return reasonName(error.reason) + u' ' + error.detail + u' '
            + error.params.value(QStringLiteral("providerMessage"));
    }

    QString m_missing;
    ContractServer m_server;
    net::QtHttpTransport m_transport;
    SystemClock m_clock;
    RateMemory m_rates;
    PatternProvider m_provider{m_transport, m_clock, m_rates};
    QByteArray m_key = "test-key";
    /** Of the thread that asks; only read when it has ended. */
    std::vector<ProviderCall> m_calls;
    std::atomic<int> m_callsMade = 0;
    CallSink m_sink = [this](const ProviderCall &call) -> Status {
        m_calls.push_back(call);
        ++m_callsMade;
        return {};
    };
};

MCI_TEST_CLASS(TestProviderContract);
#include "tst_ProviderContract.moc"
