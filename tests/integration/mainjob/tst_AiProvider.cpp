// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScriptedServer.h"
#include "support/TestMain.h"
#include "unit/ai/provider/ProviderSamples.h"
#include "Workbench.h"

using namespace mci;
using namespace mci::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kNoMinimums{u"--min-spend"_s, u"0"_s, u"--min-conversions"_s, u"0"_s, u"--min-impressions"_s, u"0"_s};

QString reasonOf(const QJsonObject &document, QLatin1String name)
{
    return document.value("result"_L1)[name]["reason"_L1].toString();
}

} // namespace

/** A provider from consent to withdrawal, as a user's script asks it. */
class TestAiProvider : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;
    QString m_one;
    QString m_two;

    void pointAt(const QString &address)
    {
        m_bench->setVariable(u"OPENAI_BASE_URL"_s, address);
        m_bench->setVariable(u"OPENAI_MODEL"_s, u"gpt-4o-mini"_s);
        m_bench->setVariable(u"OPENAI_API_KEY"_s, QLatin1String(kProviderKey));
    }
    [[nodiscard]] MciRun extract(const QString &id) const { return m_bench->run({u"extract"_s, id, u"--wait"_s}); }
    [[nodiscard]] MciRun ai(const QStringList &arguments) const
    {
        return m_bench->run(QStringList{u"ai"_s} + arguments);
    }
    [[nodiscard]] QJsonValue patternsOfTheFirst() const
    {
        return m_bench->top(kNoMinimums).last()["creatives"_L1][0]["patterns"_L1];
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<Workbench>(leadWorld(30));
        QVERIFY(!m_bench->connectToken().isEmpty());
        const MciRun sync = m_bench->sync(kNoMinimums);
        MCI_COMPARE_EXIT(sync, 0);
        const QJsonArray creatives = m_bench->top(kNoMinimums).last().value("creatives"_L1).toArray();
        QVERIFY(creatives.size() > 2);
        m_one = creatives[0]["id"_L1].toString();
        m_two = creatives[1]["id"_L1].toString();
    }

    void fromConsentToWithdrawal()
    {
        ScriptedServer server;
        server.on("/v1/chat/completions", {.body = goodCompletion()});
        pointAt(server.url(u"/v1"_s).toString());
        const QString host = u"127.0.0.1:%1"_s.arg(server.port());

        // All is configured and nobody agreed.
        const MciRun off = extract(m_one);
        MCI_COMPARE_EXIT(off, 0);
        QCOMPARE(server.connections(), 0);
        QVERIFY(!off.last().value("result"_L1).toObject().contains("provider"_L1));

        const MciRun wrong = ai({u"consent"_s, u"--give"_s, u"--provider"_s, u"api.openai.com"_s});
        MCI_COMPARE_EXIT(wrong, 1);
        const MciRun given = ai({u"consent"_s, u"--give"_s, u"--provider"_s, host});
        MCI_COMPARE_EXIT(given, 0);
        QVERIFY(given.last().value("text"_L1).toString().contains(host));

        const MciRun done = extract(m_one);
        MCI_COMPARE_EXIT(done, 0);
        QCOMPARE(done.last()["result"_L1]["provider"_L1].toInt(), 1);
        QCOMPARE(server.hits(), 1);
        const QJsonValue patterns = patternsOfTheFirst();
        QCOMPARE(patterns["source"_L1].toString(), u"provider"_s);
        QCOMPARE(patterns["model"_L1].toString(), u"gpt-4o-mini-2024-07-18"_s);
        const QJsonObject ledger = ai({u"ledger"_s}).last();
        QCOMPARE(ledger["calls"_L1].toArray().size(), 1);
        const QJsonValue line = ledger["calls"_L1][0];
        QCOMPARE(line["creativeId"_L1].toString(), m_one);
        QCOMPARE(line["consentId"_L1], given.last()["consent"_L1]["id"_L1]);
        QCOMPARE(line["tokens"_L1]["input"_L1].toInt(), 1500);
        QCOMPARE(line["costMicros"_L1].toInt(-1), 0);

        const MciRun again = extract(m_one);
        MCI_COMPARE_EXIT(again, 0);
        QCOMPARE(server.hits(), 1);
        const MciRun withdrawn = ai({u"consent"_s, u"--withdraw"_s});
        MCI_COMPARE_EXIT(withdrawn, 0);
        const MciRun after = extract(m_two);
        MCI_COMPARE_EXIT(after, 0);
        QCOMPARE(server.hits(), 1);
        QCOMPARE(m_bench->value(u"SELECT COUNT(*) FROM consents WHERE withdrawn_at_ms IS NOT NULL"_s).toInt(), 1);
    }

    void whereNothingMayBeSpentNothingIsSent()
    {
        // Nobody is there, and nobody is asked: the cap comes first.
        pointAt(u"https://ai.invalid/v1"_s);
        const MciRun given = ai({u"consent"_s, u"--give"_s, u"--provider"_s, u"ai.invalid"_s});
        MCI_COMPARE_EXIT(given, 0);
        const MciRun cap = m_bench->run({u"config"_s, u"set"_s, u"ai_monthly_cap"_s, u"0"_s});
        MCI_COMPARE_EXIT(cap, 0);
        const int before = m_bench->value(u"SELECT COUNT(*) FROM ai_calls"_s).toInt();
        const MciRun capped = extract(m_two);
        MCI_COMPARE_EXIT(capped, 0);
        QCOMPARE(reasonOf(capped.last(), "providerError"_L1), u"AiBudgetUsedUp"_s);
        QCOMPARE(capped.last()["result"_L1]["failed"_L1].toInt(-1), 0);
        const MciRun test = ai({u"test"_s});
        MCI_COMPARE_EXIT(test, 1);
        QCOMPARE(test.error(), u"budget_exceeded"_s);
        QCOMPARE(m_bench->value(u"SELECT COUNT(*) FROM ai_calls"_s).toInt(), before);
    }
};

MCI_TEST_CLASS(TestAiProvider);
#include "tst_AiProvider.moc"
