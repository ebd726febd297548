// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProviderBench.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::ai;
using namespace mci::test;
using net::HttpMethod;

/** The test of a connection. */
class TestProviderConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testsAConnection()
    {
        Bench bench;
        bench.transport.expect(HttpMethod::Get, kModels, 200, R"({"data":[{"id":"gpt-4o-mini"},{"id":"a"},{"x":1}]})");
        bench.transport.expect(HttpMethod::Post, kChat, 200, said(QStringLiteral("ok"), QStringLiteral("length")));
        const auto found = bench.test();
        QVERIFY(found.has_value());
        QCOMPARE(found->models, (QStringList{QStringLiteral("a"), QStringLiteral("gpt-4o-mini")}));
        QVERIFY(found->modelIsListed);
        QCOMPARE(bench.calls.size(), std::size_t{2});
        QCOMPARE(jsonOf(bench.transport.requests().back().body).value(QLatin1String("max_completion_tokens")).toInt(),
                 1);
    }
    void aServerWithoutAListIsFine_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("404") << 404 << QByteArray("not here");
        QTest::newRow("405") << 405 << errorBody(QStringLiteral("method"));
        QTest::newRow("HTML") << 200 << QByteArray("<html/>");
        QTest::newRow("something else") << 200 << QByteArray(R"({"models":1})");
    }
    void aServerWithoutAListIsFine()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        Bench bench;
        bench.transport.expect(HttpMethod::Get, kModels, status, body);
        bench.transport.expect(HttpMethod::Post, kChat, 200, said(QStringLiteral("ok")));
        const auto found = bench.test();
        QVERIFY(found.has_value());
        QVERIFY(found->models.isEmpty() && !found->modelIsListed);
    }
    void aTestFindsTheFault()
    {
        Bench bench;
        bench.transport.expect(HttpMethod::Get, kModels, 401, errorBody(QStringLiteral("no")));
        QCOMPARE(bench.test().error().reason, Reason::ProviderKeyRefused);
        bench.transport.expect(HttpMethod::Get, kModels, 200, R"({"data":[]})");
        bench.transport.expect(HttpMethod::Post, kChat, 404,
                               errorBody(QStringLiteral("no"), QStringLiteral("model_not_found")));
        const Error error = bench.test().error();
        QCOMPARE(error.reason, Reason::ProviderModelUnknown);
        QCOMPARE(error.params.value(QStringLiteral("model")), QStringLiteral("gpt-4o-mini"));
    }
    void aModelThatThinksFirstIsThere()
    {
        Bench bench;
        bench.transport.expect(HttpMethod::Get, kModels, 404, {});
        bench.transport.expect(
            HttpMethod::Post, kChat, 400,
            errorBody(QStringLiteral("Could not finish the message because max_tokens or model output "
                                     "limit was reached. Please try again with higher max_tokens.")));
        QVERIFY(bench.test().has_value());
    }
};

MCI_TEST_CLASS(TestProviderConnection);
#include "tst_ProviderConnection.moc"
