// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ai/AiTypes.h"
#include "support/TestMain.h"

#include <QSet>

using namespace mci;
using namespace mci::domain;

namespace {

constexpr AiServer kServers[] = {AiServer::OpenAi,   AiServer::Azure, AiServer::Ollama, AiServer::LmStudio,
                                 AiServer::LlamaCpp, AiServer::Vllm,  AiServer::Other};

std::vector<AiPrice> prices()
{
    std::vector<AiPrice> list;
    for (const char *model : {"gpt-4o", "gpt-4o-mini", "gpt-4.1", "o1", ""})
        list.push_back({QString::fromLatin1(model), 1, 1, 1, QDate(2026, 3, 1)});
    return list;
}

} // namespace

class TestAiTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyServerHasAProfileAndAName()
    {
        QSet<QString> names;
        for (const AiServer server : kServers) {
            QCOMPARE(profileOf(server).server, server);
            QCOMPARE(aiServerFromName(aiServerName(server)), server);
            names.insert(aiServerName(server));
        }
        QCOMPARE(names,
                 (QSet<QString>{QStringLiteral("openai"), QStringLiteral("azure"), QStringLiteral("ollama"),
                                QStringLiteral("lmstudio"), QStringLiteral("llamacpp"), QStringLiteral("vllm"),
                                QStringLiteral("other")}));
        QVERIFY(!aiServerFromName(QStringLiteral("OpenAI")));
    }
    void profilesTellWhatServersTake()
    {
        const AiProfile &openAi = profileOf(AiServer::OpenAi);
        QCOMPARE(openAi.usualBase, QUrl(QStringLiteral("https://api.openai.com/v1")));
        QVERIFY(openAi.needsKey && openAi.jsonSchema && openAi.schemaPatterns && openAi.auth == AiAuth::Bearer);
        const AiProfile &azure = profileOf(AiServer::Azure);
        QVERIFY(azure.usualBase.isEmpty() && azure.auth == AiAuth::ApiKey && !azure.schemaPatterns);
        for (const AiServer server : kServers) {
            const bool isTheirs = server == AiServer::OpenAi || server == AiServer::Azure;
            QCOMPARE(profileOf(server).maxTokensField,
                     isTheirs ? QStringLiteral("max_completion_tokens") : QStringLiteral("max_tokens"));
            QCOMPARE(profileOf(server).needsKey, isTheirs);
            QCOMPARE(profileOf(server).images, isTheirs);
        }
        QCOMPARE(profileOf(AiServer::Ollama).usualBase.port(), 11434);
        QCOMPARE(profileOf(AiServer::LmStudio).usualBase.port(), 1234);
        QCOMPARE(profileOf(AiServer::LlamaCpp).usualBase.port(), 8080);
        QCOMPARE(profileOf(AiServer::Vllm).usualBase.port(), 8000);
    }

    void knowsThisComputer_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("isHere");
        QTest::newRow("name") << QStringLiteral("http://localhost:11434/v1") << true;
        QTest::newRow("name in capitals") << QStringLiteral("http://LOCALHOST/v1") << true;
        QTest::newRow("ipv4") << QStringLiteral("http://127.0.0.1:1/v1") << true;
        QTest::newRow("another of its ipv4") << QStringLiteral("http://127.8.9.1/v1") << true;
        QTest::newRow("ipv6") << QStringLiteral("http://[::1]:1234/v1") << true;
        QTest::newRow("a name that begins so") << QStringLiteral("http://127.example.com/v1") << false;
        QTest::newRow("four parts, no number") << QStringLiteral("http://127.0.0.evil/v1") << false;
        QTest::newRow("a name that ends so") << QStringLiteral("http://localhost.example.com/v1") << false;
        QTest::newRow("the same network") << QStringLiteral("http://192.168.0.7:11434/v1") << false;
        QTest::newRow("all addresses") << QStringLiteral("http://0.0.0.0/v1") << false;
        QTest::newRow("user part") << QStringLiteral("http://localhost@example.com/v1") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void knowsThisComputer()
    {
        QFETCH(const QString, base);
        QFETCH(const bool, isHere);
        QCOMPARE(isOnThisComputer(QUrl(base)), isHere);
    }

    void pricesHoldForDatedReleases_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("priced");
        QTest::newRow("itself") << QStringLiteral("gpt-4o") << QStringLiteral("gpt-4o");
        QTest::newRow("dated") << QStringLiteral("gpt-4o-2024-11-20") << QStringLiteral("gpt-4o");
        QTest::newRow("the longer name") << QStringLiteral("gpt-4o-mini-2024-07-18") << QStringLiteral("gpt-4o-mini");
        QTest::newRow("no dash") << QStringLiteral("gpt-4omega") << QString();
        QTest::newRow("a dot is another model") << QStringLiteral("gpt-4.12") << QString();
        QTest::newRow("shorter") << QStringLiteral("gpt-4") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void pricesHoldForDatedReleases()
    {
        QFETCH(const QString, model);
        QFETCH(const QString, priced);
        const std::vector<AiPrice> list = prices();
        const AiPrice *price = priceOf(list, model);
        QCOMPARE(price ? price->model : QString(), priced);
    }

    void costsAreRoundedUp_data()
    {
        QTest::addColumn<qint64>("input");
        QTest::addColumn<qint64>("cached");
        QTest::addColumn<qint64>("output");
        QTest::addColumn<qint64>("cost");
        // gpt-4o-mini: 0.15, 0.075 and 0.60 dollars a million.
        QTest::newRow("nothing") << 0LL << 0LL << 0LL << 0LL;
        QTest::newRow("one token is not free") << 1LL << 0LL << 0LL << 1LL;
        QTest::newRow("example of the price list") << 1500LL << 0LL << 350LL << 435LL;
        QTest::newRow("cached is cheaper") << 1500LL << 1000LL << 350LL << 360LL;
        QTest::newRow("more cached than there is") << 100LL << 1000LL << 0LL << 8LL;
        QTest::newRow("a million each") << 1'000'000LL << 0LL << 1'000'000LL << 750'000LL;
        QTest::newRow("nonsense costs nothing") << -5LL << -1LL << -7LL << 0LL;
    }
    void costsAreRoundedUp()
    {
        QFETCH(const qint64, input);
        QFETCH(const qint64, cached);
        QFETCH(const qint64, output);
        QFETCH(const qint64, cost);
        const AiPrice mini{QStringLiteral("gpt-4o-mini"), 150'000, 75'000, 600'000, QDate(2026, 8, 1)};
        QCOMPARE(costMicros({input, cached, output}, mini), cost);
    }
};

MCI_TEST_CLASS(TestAiTypes);
#include "tst_AiTypes.moc"
