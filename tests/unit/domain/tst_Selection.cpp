// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Selection.h"
#include "support/TestMain.h"

#include <functional>

#include <QRegularExpression>
#include <QSet>

using namespace mci::domain;

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLowerCaseHex()
    {
        static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{64}$"));
        QVERIFY(hex.match(cacheKey(sample())).hasMatch());
        QCOMPARE(cacheKey(sample()), cacheKey(sample()));
    }
    // Keys are stored and handed to scripts: a change of the encoding would lose every cached entry.
    void staysTheSameAcrossVersions() { QCOMPARE(cacheKey(sample()), QStringLiteral("6902176e5c5b72b3f2e0b9dfd286818d9581b0532bb00fdeb5e42f88d1524196")); }
    void feelsEachPart()
    {
        const std::vector<std::function<void(InsightSelection &)>> changes{
            [](InsightSelection &) {},
            [](InsightSelection &s) { s.connectionId += u'x'; },
            [](InsightSelection &s) { s.adAccountId += u'0'; },
            [](InsightSelection &s) { s.window.since = s.window.since.addDays(1); },
            [](InsightSelection &s) { s.window.until = s.window.until.addDays(1); },
            [](InsightSelection &s) { s.objective = Objective::Purchase; },
            [](InsightSelection &s) { s.objective = Objective::Install; },
            [](InsightSelection &s) { s.conversionEvent = QStringLiteral("lead"); },
        };
        QSet<QString> keys;
        for (const auto &change : changes) {
            InsightSelection selection = sample();
            change(selection);
            keys.insert(cacheKey(selection));
        }
        QCOMPARE_EQ(static_cast<std::size_t>(keys.size()), changes.size());
    }
    void partsCannotRunIntoEachOther()
    {
        InsightSelection a = sample();
        InsightSelection b = sample();
        a.connectionId = QStringLiteral("c1");
        a.adAccountId = QStringLiteral("act_2");
        b.connectionId = QStringLiteral("c1act");
        b.adAccountId = QStringLiteral("_2");
        QVERIFY(cacheKey(a) != cacheKey(b));
        // Even when an id holds what separates the parts.
        a.connectionId = QStringLiteral("c");
        a.adAccountId = QStringLiteral("3:abc");
        b.connectionId = QStringLiteral("c5:3:abc");
        b.adAccountId.clear();
        QVERIFY(cacheKey(a) != cacheKey(b));
    }
    void defaultsOfTheContract()
    {
        const RankingRequest request;
        QCOMPARE(request.topN, 10);
        QCOMPARE(kLargestTopN, 500);
        QCOMPARE(request.guardrails.minSpendMicros, 100'000'000);
        QCOMPARE(request.guardrails.minConversions, 10.0);
        QCOMPARE(request.guardrails.minImpressions, 1000);
        QCOMPARE(sample().window.days(), 30);
    }

private:
    static InsightSelection sample()
    {
        return {QStringLiteral("conn_1"),
                QStringLiteral("act_123"),
                {QDate(2026, 10, 1), QDate(2026, 10, 30)},
                Objective::Lead,
                {}};
    }
};

MCI_TEST_CLASS(TestSelection);
#include "tst_Selection.moc"
