// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SandboxOptions.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::sandbox;

class TestFaultSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSpecs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("count");
        const auto row = [](const char *text, FaultKind kind, const char *path, int from, int count) {
            QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(kind) << QString::fromLatin1(path)
                                << from << count;
        };
        row("throttle", FaultKind::Throttle, "", 1, 1);
        row("throttle:/insights", FaultKind::Throttle, "/insights", 1, 1);
        row("5xx:insights@2x3", FaultKind::ServerError, "insights", 2, 3);
        row("5xxx3", FaultKind::ServerError, "", 1, 3);
        row("hang@4", FaultKind::Hang, "", 4, 1);
        row("dripx*", FaultKind::Drip, "", 1, FaultSpec::kForever);
        row("error-in-200:act_1/ads?limit=5x2", FaultKind::ErrorIn200, "act_1/ads?limit=5", 1, 2);
        row("cut:/media/", FaultKind::Cut, "/media/", 1, 1);
    }
    void readsSpecs()
    {
        QFETCH(QString, text);
        const Result<FaultSpec> spec = parseFault(text);
        QVERIFY(spec.has_value());
        QTEST(static_cast<int>(spec->kind), "kind");
        QTEST(spec->pathPart, "path");
        QTEST(spec->from, "from");
        QTEST(spec->count, "count");
    }
    void knowsThrottleCodes()
    {
        QCOMPARE(parseFault(QStringLiteral("throttle"))->throttleCode, 17);
        QCOMPARE(parseFault(QStringLiteral("throttle4@2"))->throttleCode, 4);
        QCOMPARE(parseFault(QStringLiteral("throttle80004x2"))->throttleCode, 80004);
    }
    void refusesUnknownNamesWithTheList()
    {
        const Result<FaultSpec> spec = parseFault(QStringLiteral("explode@2"));
        QVERIFY(!spec.has_value());
        QCOMPARE(spec.error().code, ErrorCode::InvalidRequest);
        QCOMPARE(spec.error().reason, Reason::OptionNotOneOf);
        for (const QString &name : faultNames())
            QVERIFY2(spec.error().params.value(QStringLiteral("allowed")).contains(name), qPrintable(name));
    }
    void refusesMalformedSpecs_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"hang@0", "hangx0", "hang@two", "cutx", ""})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesMalformedSpecs()
    {
        QFETCH(QString, text);
        QVERIFY(!parseFault(text).has_value());
    }
    void readsOptions()
    {
        const QStringList arguments{QStringLiteral("--ads"),
                                    QStringLiteral("1200"),
                                    QStringLiteral("--days=30"),
                                    QStringLiteral("--seed"),
                                    QStringLiteral("7"),
                                    QStringLiteral("--latency"),
                                    QStringLiteral("25"),
                                    QStringLiteral("--deny"),
                                    QStringLiteral("--account-ads"),
                                    QStringLiteral("act_5=10"),
                                    QStringLiteral("--account-ads=act_6=0"),
                                    QStringLiteral("--fault"),
                                    QStringLiteral("hang"),
                                    QStringLiteral("--fault"),
                                    QStringLiteral("5xx@2")};
        const Result<SandboxOptions> options = parseSandboxOptions(arguments);
        QVERIFY(options.has_value());
        QCOMPARE(options->ads, 1200);
        QCOMPARE(options->days, 30);
        QCOMPARE(options->seed, 7ULL);
        QCOMPARE(options->latency, std::chrono::milliseconds(25));
        QVERIFY(options->deny);
        QCOMPARE(options->accountAds,
                 (QMap<QString, int>{{QStringLiteral("act_5"), 10}, {QStringLiteral("act_6"), 0}}));
        QCOMPARE(options->faults.size(), 2);
    }
    void refusesOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("reason");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--nope")} << static_cast<int>(Reason::OptionUnknown);
        QTest::newRow("no value") << QStringList{QStringLiteral("--ads")} << static_cast<int>(Reason::OptionMissing);
        QTest::newRow("no number") << QStringList{QStringLiteral("--ads"), QStringLiteral("many")}
                                   << static_cast<int>(Reason::OptionMalformed);
        QTest::newRow("port too big") << QStringList{QStringLiteral("--port"), QStringLiteral("70000")}
                                      << static_cast<int>(Reason::OptionOutOfRange);
        QTest::newRow("account without act_") << QStringList{QStringLiteral("--account-ads"), QStringLiteral("5=3")}
                                              << static_cast<int>(Reason::OptionMalformed);
        QTest::newRow("fault") << QStringList{QStringLiteral("--fault"), QStringLiteral("boom")}
                               << static_cast<int>(Reason::OptionNotOneOf);
    }
    void refusesOptions()
    {
        QFETCH(QStringList, arguments);
        const Result<SandboxOptions> options = parseSandboxOptions(arguments);
        QVERIFY(!options.has_value());
        QTEST(static_cast<int>(options.error().reason), "reason");
    }
};

MCI_TEST_CLASS(TestFaultSpec);
#include "tst_FaultSpec.moc"
