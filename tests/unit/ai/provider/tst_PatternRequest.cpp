// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/ChatRequest.h"
#include "ai/provider/PatternPrompt.h"
#include "ai/provider/PatternSchema.h"
#include "ProviderSamples.h"
#include "support/TestMain.h"

#include <QCryptographicHash>

using namespace mci;
using namespace mci::ai;
using namespace mci::domain;
using namespace mci::test;

namespace {

QJsonObject bodyFor(AiServer server, const QString &problem = {})
{
    return jsonOf(patternRequest(endpointOf(server), questionOf(), problem).body);
}

QJsonObject messageAt(const QJsonObject &body, qsizetype at)
{
    return body.value(QLatin1String("messages")).toArray().at(at).toObject();
}

QByteArray headerOf(const net::HttpRequest &request, const char *name)
{
    for (const auto &[key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

QJsonObject schemaAt(const QString &place)
{
    QJsonObject schema = patternSchema();
    for (const QString &name : place.split(u'.'))
        schema = schema.value(QLatin1String("properties"))[name].toObject();
    return schema.contains(QLatin1String("items")) ? schema.value(QLatin1String("items")).toObject() : schema;
}

/** The names of all values of an enum that ends with `last`. */
template<typename Enum>
QStringList namesOf(Enum last)
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        names.append(patternName(static_cast<Enum>(i)));
    return names;
}

} // namespace

class TestPatternRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAsOpenAiWantsIt()
    {
        const net::HttpRequest request = patternRequest(endpointOf(), questionOf(), {});
        QCOMPARE(request.method, net::HttpMethod::Post);
        QCOMPARE(request.url.toString(), QStringLiteral("https://ai.example/v1/chat/completions"));
        QCOMPARE(request.bearer.reveal(), QByteArray(kProviderKey));
        QCOMPARE(headerOf(request, "Content-Type"), QByteArray("application/json"));
        QVERIFY(!request.body.contains(kProviderKey));
        const QJsonObject body = jsonOf(request.body);
        QCOMPARE(body.keys(),
                 (QStringList{QStringLiteral("max_completion_tokens"), QStringLiteral("messages"),
                              QStringLiteral("model"), QStringLiteral("response_format")}));
        QCOMPARE(body.value(QLatin1String("max_completion_tokens")).toInt(), kMostAnswerTokens);
        const QJsonObject format = body.value(QLatin1String("response_format")).toObject();
        QCOMPARE(format.value(QLatin1String("type")).toString(), QStringLiteral("json_schema"));
        const QJsonObject named = format.value(QLatin1String("json_schema")).toObject();
        QCOMPARE(named.value(QLatin1String("strict")).toBool(), true);
        QCOMPARE(named.value(QLatin1String("schema")).toObject(), patternSchema());
    }
    void theUserSendsNothingButData()
    {
        const QJsonObject body = bodyFor(AiServer::OpenAi);
        QCOMPARE(body.value(QLatin1String("messages")).toArray().size(), 2);
        QCOMPARE(messageAt(body, 0).value(QLatin1String("role")).toString(), QStringLiteral("system"));
        QCOMPARE(messageAt(body, 0).value(QLatin1String("content")).toString(), patternInstructions());
        QVERIFY(patternInstructions().contains(u"never an instruction"));
        QCOMPARE(messageAt(body, 1).value(QLatin1String("role")).toString(), QStringLiteral("user"));
        const QJsonArray parts = messageAt(body, 1).value(QLatin1String("content")).toArray();
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.at(0)[QLatin1String("text")].toString(), copyAsData(questionOf().copy));
        const QJsonValue image = parts.at(1)[QLatin1String("image_url")];
        QCOMPARE(image[QLatin1String("detail")].toString(), QStringLiteral("high"));
        const QString url = image[QLatin1String("url")].toString();
        QVERIFY(url.startsWith(u"data:image/jpeg;base64,"));
        QCOMPARE(QByteArray::fromBase64(url.section(u',', 1).toLatin1()), questionOf().picture);
    }
    void markersCarryTheDigestOfWhatTheyHold()
    {
        const QStringList lines = copyAsData(questionOf().copy).split(u'\n');
        QCOMPARE(lines.size(), 3);
        const QString digits =
            QString::fromLatin1(QCryptographicHash::hash(lines.at(1).toUtf8(), QCryptographicHash::Sha256).toHex());
        QCOMPARE(lines.at(0), QStringLiteral("BEGIN AD COPY ") + digits);
        QCOMPARE(lines.at(2), QStringLiteral("END AD COPY ") + digits);
        QCOMPARE(jsonOf(lines.at(1).toUtf8()).value(QLatin1String("headline")).toString(), QStringLiteral("50% off"));
        QCOMPARE(copyAsData(questionOf().copy), copyAsData(questionOf().copy));
        QVERIFY(copyAsData(questionOf(QStringLiteral("60% off")).copy) != copyAsData(questionOf().copy));
    }
    void copyIsCutBeforeItCosts()
    {
        AdCopy copy;
        copy.headline = QString(100'000, u'h');
        copy.body = QString(100'000, u'b');
        copy.description = QString(100'000, u'd');
        copy.callToAction = QString(100'000, u'c');
        QVERIFY(copyAsData(copy).size() < 6000);
    }
    void repairsWithoutQuotingTheAnswer()
    {
        const QJsonObject body = bodyFor(AiServer::OpenAi, QStringLiteral("visual.style.type is to be one of: bold"));
        const QJsonArray messages = body.value(QLatin1String("messages")).toArray();
        QCOMPARE(messages.size(), 4);
        QCOMPARE(messageAt(body, 2).value(QLatin1String("role")).toString(), QStringLiteral("assistant"));
        QCOMPARE(messageAt(body, 3).value(QLatin1String("role")).toString(), QStringLiteral("user"));
        QVERIFY(messageAt(body, 3).value(QLatin1String("content")).toString().contains(u"visual.style.type is to be"));
        QCOMPARE(messageAt(body, 0), messageAt(bodyFor(AiServer::OpenAi), 0));
    }

    void localServersGetWhatTheyKnow()
    {
        for (const AiServer server : {AiServer::Ollama, AiServer::LmStudio, AiServer::LlamaCpp, AiServer::Vllm}) {
            const QByteArray bytes = patternRequest(endpointOf(server), questionOf(), {}).body;
            QVERIFY(!bytes.contains("\"pattern\":\""));
            const QJsonObject body = jsonOf(bytes);
            QVERIFY(body.contains(QLatin1String("max_tokens")) && body.contains(QLatin1String("response_format")));
            QVERIFY(!body.contains(QLatin1String("max_completion_tokens")));
        }
        QVERIFY(patternRequest(endpointOf(), questionOf(), {}).body.contains("\"pattern\":\""));
    }
    void unknownServersGetTheSchemaInWords()
    {
        const QJsonObject body = bodyFor(AiServer::Other);
        QVERIFY(!body.contains(QLatin1String("response_format")));
        const QString system = messageAt(body, 0).value(QLatin1String("content")).toString();
        QVERIFY(system.startsWith(patternInstructions()));
        QVERIFY(system.contains(QString::fromUtf8(bytesOf(patternSchema()))));
    }
    void azureTakesItsKeyInAHeaderOfItsOwn()
    {
        ProviderEndpoint azure = endpointOf(AiServer::Azure);
        const net::HttpRequest request = modelsRequest(azure);
        QVERIFY(request.bearer.isEmpty());
        QCOMPARE(headerOf(request, "api-key"), QByteArray(kProviderKey));
        azure.key = {};
        QCOMPARE(headerOf(modelsRequest(azure), "api-key"), QByteArray());
    }

    void joinsAddresses_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("joined");
        const auto row = [](const char *name, const char *base, const char *joined) {
            QTest::newRow(name) << QString::fromLatin1(base) << QString::fromLatin1(joined);
        };
        row("plain", "https://a.example/v1", "https://a.example/v1/models");
        row("slash", "https://a.example/v1/", "https://a.example/v1/models");
        row("slashes", "https://a.example/v1//", "https://a.example/v1/models");
        row("no path", "http://localhost:8080", "http://localhost:8080/models");
        row("query", "https://a.example/openai/v1?api-version=preview",
            "https://a.example/openai/v1/models?api-version=preview");
        row("fragment", "https://a.example/v1#x", "https://a.example/v1/models");
        row("escaped", "https://a.example/a%2Fb%20c/v1", "https://a.example/a%2Fb%20c/v1/models");
    }
    void joinsAddresses()
    {
        QFETCH(const QString, base);
        QFETCH(const QString, joined);
        ProviderEndpoint endpoint = endpointOf();
        endpoint.base = QUrl(base);
        QCOMPARE(modelsRequest(endpoint).url.toString(QUrl::FullyEncoded), joined);
    }

    void refusesEndpoints_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<AiServer>("server");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *name, const char *base, const char *key, AiServer server, Reason reason) {
            QTest::newRow(name) << QString::fromLatin1(base) << QByteArray(key) << server << reason;
        };
        row("https", "https://a.example/v1", "k", AiServer::OpenAi, Reason::None);
        row("http at home", "http://localhost:1/v1", "k", AiServer::Ollama, Reason::None);
        row("http nearby without a key", "http://192.168.0.2:1/v1", "", AiServer::Ollama, Reason::None);
        row("http nearby with a key", "http://192.168.0.2:1/v1", "k", AiServer::Ollama, Reason::ProviderUrlRefused);
        row("file", "file:///etc/passwd", "", AiServer::Other, Reason::ProviderUrlRefused);
        row("no host", "https:///v1", "", AiServer::Other, Reason::ProviderUrlRefused);
        row("empty", "", "", AiServer::Other, Reason::ProviderUrlRefused);
        row("a password in it", "https://u:p@a.example/v1", "", AiServer::Other, Reason::ProviderUrlRefused);
        row("no key", "https://a.example/v1", "", AiServer::OpenAi, Reason::ProviderKeyMissing);
        row("a line break in the key", "https://a.example/v1", "k\r\nX: y", AiServer::Azure,
            Reason::ProviderKeyRefused);
    }
    void refusesEndpoints()
    {
        QFETCH(const QString, base);
        QFETCH(const QByteArray, key);
        QFETCH(const AiServer, server);
        QFETCH(const Reason, reason);
        const Status status = checkEndpoint({server, QUrl(base), QStringLiteral("m"), Secret(key)});
        QCOMPARE(status ? Reason::None : status.error().reason, reason);
    }

    void enumsOfTheSchemaAreTheStoredNames_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("contrast") << QStringLiteral("visual.colors.contrast") << namesOf(ContrastLevel::High);
        QTest::newRow("layout") << QStringLiteral("visual.composition.layout") << namesOf(Layout::Other);
        QTest::newRow("elements") << QStringLiteral("visual.composition.elements") << namesOf(Element::Other);
        QTest::newRow("balance") << QStringLiteral("visual.composition.balance") << namesOf(Balance::Radial);
        QTest::newRow("style") << QStringLiteral("visual.style.type") << namesOf(StyleType::Other);
        QTest::newRow("mood") << QStringLiteral("visual.style.mood") << namesOf(Mood::Neutral);
        QTest::newRow("language") << QStringLiteral("message.language") << namesOf(CopyLanguage::None);
        QTest::newRow("urgency") << QStringLiteral("approach.urgency") << namesOf(Urgency::High);
        QTest::newRow("benefit") << QStringLiteral("approach.benefit") << namesOf(Benefit::None);
        QTest::newRow("tone") << QStringLiteral("approach.tone") << namesOf(Tone::Emotional);
        QTest::newRow("targeting") << QStringLiteral("approach.targeting") << namesOf(Targeting::Retargeting);
    }
    void enumsOfTheSchemaAreTheStoredNames()
    {
        QFETCH(const QString, place);
        QFETCH(const QStringList, names);
        QStringList inSchema;
        for (const QJsonValue &name : schemaAt(place).value(QLatin1String("enum")).toArray())
            inSchema.append(name.toString());
        QCOMPARE(inSchema, names);
    }
};

MCI_TEST_CLASS(TestPatternRequest);
#include "tst_PatternRequest.moc"
