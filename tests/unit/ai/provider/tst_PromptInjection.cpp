// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/PatternPrompt.h"
#include "ai/provider/PatternSchema.h"
#include "ai/provider/RateMemory.h"
#include "ai/provider/VisibleText.h"
#include "domain/patterns/PatternsJson.h"
#include "ObeyingServer.h"
#include "ProviderSamples.h"
#include "support/ManualClock.h"
#include "support/TestMain.h"

#include <QFile>
#include <QSet>

using namespace mci;
using namespace mci::ai;
using namespace mci::domain;
using namespace mci::test;

namespace {

QJsonArray attempts()
{
    QFile file(QStringLiteral(MCI_SOURCE_DIR "/tests/data/ai/injections.json"));
    return file.open(QIODevice::ReadOnly) ? jsonOf(file.readAll()).value(QLatin1String("attempts")).toArray()
                                          : QJsonArray();
}

/** The ad that carries the attempt, in its copy or in its picture. */
PatternQuestion questionWith(const QJsonObject &attempt)
{
    const QString text = expanded(attempt.value(QLatin1String("text"))).toString();
    if (attempt.value(QLatin1String("where")) != QLatin1String("picture"))
        return questionOf(text);
    PatternQuestion question = questionOf();
    question.picture += text.toUtf8();
    return question;
}

QJsonObject storedJson(const CreativePatterns &patterns)
{
    return {{QStringLiteral("visual"), visualPatternJson(patterns.visual)},
            {QStringLiteral("message"), messagePatternJson(patterns.message)},
            {QStringLiteral("approach"), approachPatternJson(patterns.approach)},
            {QStringLiteral("confidence"),
             QJsonObject{{QStringLiteral("visual"), patterns.confidence.visual},
                         {QStringLiteral("message"), patterns.confidence.message},
                         {QStringLiteral("approach"), patterns.confidence.approach}}},
            {QStringLiteral("source"), patternName(patterns.source)},
            {QStringLiteral("model"), patterns.model}};
}

void checkMessages(const net::HttpRequest &request, const PatternQuestion &question)
{
    // Whatever the ad says, the rules are the same, and its words lie between markers that they could not know.
    QCOMPARE(textOfMessage(request, 0), patternInstructions());
    const QString text = textOfMessage(request, 1);
    QCOMPARE(text, copyAsData(question.copy));
    QCOMPARE(text.split(u'\n').size(), 3);
    const QJsonObject copy = jsonOf(dataOf(text).toUtf8());
    QCOMPARE(copy.value(QLatin1String("headline")).toString(), visibleText(question.copy.headline, 500));
    QCOMPARE(copy.size(), 4);
    const qsizetype messages = jsonOf(request.body).value(QLatin1String("messages")).toArray().size();
    QVERIFY(messages == 2 || messages == 4);
}

void checkTexts(const MessagePattern &message)
{
    QVERIFY(message.headline.size() <= 200 && message.body.size() <= 2000 && message.cta.size() <= 60);
    for (const QString &text : {message.headline, message.body, message.cta}) {
        QCOMPARE(visibleText(text, 2000), text.trimmed());
        QVERIFY(!text.contains(QLatin1String(kProviderKey)));
    }
}

} // namespace

/**
 * What an ad may talk a model into, against a server that lets itself be talked into everything. A model may still give a wrong
 * value: nothing on this side can know that. So what is checked is that nothing but such values ever comes through.
 */
class TestPromptInjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreManyOfThem()
    {
        QSet<QString> names;
        QSet<QString> kinds;
        for (const QJsonValue &attempt : attempts()) {
            names.insert(attempt[QLatin1String("name")].toString());
            kinds.insert(attempt[QLatin1String("language")].toString() + attempt[QLatin1String("where")].toString());
        }
        QCOMPARE(names.size(), attempts().size());
        QVERIFY(names.size() >= 30);
        QCOMPARE(kinds.size(), 6);
    }

    void nothingChangesButWhatAnAdMaySayOfItself_data()
    {
        QTest::addColumn<QJsonObject>("attempt");
        for (const QJsonValue &attempt : attempts())
            QTest::newRow(qPrintable(attempt[QLatin1String("name")].toString())) << attempt.toObject();
    }
    void nothingChangesButWhatAnAdMaySayOfItself()
    {
        QFETCH(const QJsonObject, attempt);
        const PatternQuestion question = questionWith(attempt);
        ObeyingServer server(attempt);
        const ManualClock clock;
        RateMemory rates;
        const PatternProvider provider(server, clock, rates);
        const auto patterns = provider.analyse(endpointOf(), question, {}, {});
        QVERIFY2(server.wasReached(), "the attempt did not reach the model: the test would prove nothing");
        for (const net::HttpRequest &request : server.requests())
            checkMessages(request, question);
        if (attempt.contains(QLatin1String("refused"))) {
            QVERIFY2(!patterns.has_value(), "an answer that should have been refused");
            QCOMPARE(reasonName(patterns.error().reason), attempt.value(QLatin1String("refused")).toString());
            QVERIFY(!QJsonDocument(patterns.error().toJson()).toJson().contains(kProviderKey));
            return;
        }
        QVERIFY2(patterns.has_value(), patterns ? "" : qPrintable(patterns.error().detail));
        checkTexts(patterns->message);
        compareAllBut(attempt.value(QLatin1String("own")).toArray(), *patterns, question);
    }

    void anOffendingAnswerIsNotRepeatedToTheModel()
    {
        for (const QJsonValue &attempt : attempts()) {
            ObeyingServer server(attempt.toObject());
            const ManualClock clock;
            RateMemory rates;
            const PatternProvider provider(server, clock, rates);
            const auto patterns = provider.analyse(endpointOf(), questionOf(QStringLiteral("plain")), {}, {});
            if (server.requests().size() < 2)
                continue;
            const QString repair = textOfMessage(server.requests().back(), 3);
            QVERIFY(repair.startsWith(u"The answer did not fit the agreed schema: "));
            for (const char *word : {"PWNED", "IGNORE", "HACKED", "evil.example", "backdoor", "pwned", "DAN", "root"})
                QVERIFY2(!repair.contains(QLatin1String(word)), qPrintable(repair));
            QVERIFY(patterns.has_value() || patterns.error().reason == Reason::ProviderAnswerOffSchema);
        }
    }

private:
    /** The same as without the attempt, but for its own fields; and those have values of the schema. */
    void compareAllBut(const QJsonArray &own, const CreativePatterns &patterns, const PatternQuestion &question)
    {
        ObeyingServer plain({});
        const ManualClock clock;
        RateMemory rates;
        const PatternProvider provider(plain, clock, rates);
        const auto expected = provider.analyse(endpointOf(), question, {}, {});
        QJsonObject left = storedJson(patterns);
        QJsonObject right = storedJson(*expected);
        const bool differs = left != right;
        for (const QJsonValue &field : own) {
            left = withValue(left, field.toString(), QStringLiteral("own"));
            right = withValue(right, field.toString(), QStringLiteral("own"));
        }
        QCOMPARE(left, right);
        QCOMPARE(differs, !own.isEmpty());
    }
};

MCI_TEST_CLASS(TestPromptInjection);
#include "tst_PromptInjection.moc"
