// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workbench.h"

#include "support/FakeToken.h"
#include "support/TestMain.h"

#include <unistd.h>

#include <QDir>

using namespace mci;
using namespace mci::test;
using namespace Qt::Literals::StringLiterals;

namespace {

int httpStatusOf(const QString &code)
{
    static const QHash<QString, int> known{{u"invalid_request"_s, 400},
                                           {u"not_found"_s, 404},
                                           {u"secret_store_unavailable"_s, 503},
                                           {u"database_newer"_s, 503}};
    return known.value(code, -1);
}

/** `sync` and `top` refuse the same. */
void addForBoth(const char *name, const QStringList &options, int exit, const QString &code, const QString &named)
{
    for (const char *command : {"sync", "top"}) {
        QTest::addRow("%s: %s", command, name) << QString::fromLatin1(command) << options << exit << code << named;
    }
}

} // namespace

/** Whatever cannot be done is said in one document, and nothing has changed. */
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<Workbench>(leadWorld(20));
        QVERIFY(!m_bench->connectToken().isEmpty());
        MCI_COMPARE_EXIT(m_bench->sync(), 0);
    }
    void selection_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("named");
        const QString invalid = u"invalid_request"_s;
        const auto day = [](int fromToday) { return lastDay().addDays(1 + fromToday).toString(Qt::ISODate); };
        addForBoth("unknown account", {u"--account"_s, u"act_1"_s}, 1, u"not_found"_s, u"act_1"_s);
        addForBoth("unknown connection", {u"--connection"_s, u"con_1"_s}, 1, u"not_found"_s, u"con_1"_s);
        addForBoth("start after end", {u"--since"_s, day(-1), u"--until"_s, day(-3)}, 1, invalid, u"since was"_s);
        addForBoth("end in the future", {u"--until"_s, day(2)}, 1, invalid, u"until was"_s);
        addForBoth("older than 37 months", {u"--since"_s, lastDay().addMonths(-38).toString(Qt::ISODate)}, 1, invalid,
                   u"37 months"_s);
        addForBoth("no date", {u"--since"_s, u"yesterday"_s}, 2, invalid, u"since"_s);
        addForBoth("date of another country", {u"--until"_s, u"01/02/2026"_s}, 2, invalid, u"until"_s);
        addForBoth("a thirteenth month", {u"--until"_s, u"2026-13-01"_s}, 2, invalid, u"until"_s);
        addForBoth("a day that February lacks", {u"--since"_s, u"2026-02-29"_s}, 2, invalid, u"since"_s);
        addForBoth("empty date", {u"--since"_s, QString()}, 2, invalid, u"since"_s);
        addForBoth("top 0", {u"--top"_s, u"0"_s}, 1, invalid, u"top"_s);
        addForBoth("top 501", {u"--top"_s, u"501"_s}, 1, invalid, u"top"_s);
        addForBoth("top 5000", {u"--top"_s, u"5000"_s}, 1, invalid, u"top"_s);
        addForBoth("top beyond int", {u"--top"_s, u"4294967297"_s}, 1, invalid, u"top"_s);
        addForBoth("negative top", {u"--top"_s, u"-1"_s}, 1, invalid, u"top"_s);
        addForBoth("top abc", {u"--top"_s, u"abc"_s}, 2, invalid, u"top"_s);
        addForBoth("half a creative", {u"--top"_s, u"2.5"_s}, 2, invalid, u"top"_s);
        addForBoth("negative spend", {u"--min-spend"_s, u"-1"_s}, 1, invalid, u"min-spend"_s);
        addForBoth("negative conversions", {u"--min-conversions"_s, u"-1"_s}, 1, invalid, u"min-conversions"_s);
        addForBoth("negative impressions", {u"--min-impressions"_s, u"-1"_s}, 1, invalid, u"min-impressions"_s);
        addForBoth("spend with a comma", {u"--min-spend"_s, u"1,5"_s}, 2, invalid, u"min-spend"_s);
        addForBoth("infinite spend", {u"--min-spend"_s, u"inf"_s}, 2, invalid, u"min-spend"_s);
        addForBoth("spend that is no number", {u"--min-spend"_s, u"nan"_s}, 2, invalid, u"min-spend"_s);
        addForBoth("unknown objective", {u"--objective"_s, u"FAME"_s}, 1, invalid, u"objective"_s);
        addForBoth("unknown KPI", {u"--primary-kpi"_s, u"luck"_s}, 1, invalid, u"primary-kpi"_s);
        addForBoth("unknown second KPI", {u"--secondary-kpi"_s, u"luck"_s}, 1, invalid, u"secondary-kpi"_s);
        addForBoth("KPI of another objective", {u"--primary-kpi"_s, u"purchase_roas"_s}, 1, invalid,
                   u"purchase_roas"_s);
        addForBoth("unknown option", {u"--colour"_s, u"red"_s}, 2, invalid, u"colour"_s);
        addForBoth("stray word", {u"stray"_s}, 2, invalid, u"stray"_s);
        addForBoth("value missing at the end", {u"--top"_s}, 2, invalid, u"top"_s);
        QTest::newRow("ranking by taste")
            << u"top"_s << QStringList{u"--ranking"_s, u"taste"_s} << 1 << invalid << u"kpi, weighted, confident"_s;
    }
    void selection()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, options);
        checkRefused(m_bench->select(command, options));
    }
    void missingSelection_data()
    {
        QTest::addColumn<QString>("option");
        for (const char *option : {"connection", "account", "since", "until", "objective"})
            QTest::newRow(option) << QString::fromLatin1(option);
    }
    void missingSelection()
    {
        QFETCH(QString, option);
        for (const QString &command : {u"sync"_s, u"top"_s}) {
            QStringList words = m_bench->select(command);
            const qsizetype at = words.indexOf("--"_L1 + option);
            words.remove(at, 2);
            checkRefused(words, 2, u"invalid_request"_s, option);
        }
    }
    void calls_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("named");
        const QString invalid = u"invalid_request"_s;
        const auto add = [&](const char *name, const QString &call, int exit, const QString &code,
                             const QString &named) {
            QTest::newRow(name) << call.split(u' ', Qt::SkipEmptyParts) << exit << code << named;
        };
        add("no command", {}, 2, invalid, u"command"_s);
        add("unknown command", u"dance"_s, 2, invalid, u"dance"_s);
        add("unknown option", u"jobs --colour red"_s, 2, invalid, u"colour"_s);
        add("unknown short option", u"jobs -x"_s, 2, invalid, u"x"_s);
        add("unknown state", u"jobs --state tired"_s, 1, invalid, u"state"_s);
        add("state without value", u"jobs --state"_s, 2, invalid, u"state"_s);
        add("no job", u"job"_s, 2, invalid, u"ID"_s);
        add("unknown job", u"job job_1"_s, 1, u"not_found"_s, u"job_1"_s);
        add("no threads", u"work --until-idle --threads 0"_s, 1, invalid, u"threads"_s);
        add("threads in words", u"work --until-idle --threads two"_s, 2, invalid, u"threads"_s);
        add("cache without a verb", u"cache"_s, 2, invalid, u"delete"_s);
        add("cache without a key", u"cache delete"_s, 2, invalid, u"KEY"_s);
        add("unknown key", u"cache delete nothing"_s, 1, u"not_found"_s, u"nothing"_s);
        add("unknown connection", u"accounts --connection con_1"_s, 1, u"not_found"_s, u"con_1"_s);
        add("unknown workspace", u"connect --no-browser --organization org_1"_s, 1, invalid, u"org_1"_s);
        add("no token", u"connect --token-stdin"_s, 1, invalid, u"token"_s);
        add("no time", u"connect --no-browser --timeout 0"_s, 1, invalid, u"timeout"_s);
        add("time in words", u"connect --no-browser --timeout soon"_s, 2, invalid, u"timeout"_s);
        add("workspace without name", u"organizations add"_s, 2, invalid, u"NAME"_s);
        add("unknown setting", u"config get colour"_s, 1, invalid, u"colour"_s);
        add("unknown store", u"jobs --secret-store cloud"_s, 1, invalid, u"secret-store"_s);
        add("unknown language", u"jobs --locale tlh"_s, 1, invalid, u"locale"_s);
        add("unknown level", u"jobs --log-level loud"_s, 1, invalid, u"log-level"_s);
        add("empty profile", u"jobs --profile="_s, 2, invalid, u"profile"_s);
    }
    void calls()
    {
        QFETCH(QStringList, words);
        checkRefused(words);
    }
    void environment_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("named");
        const QString store = u"secret_store_unavailable"_s;
        QTest::newRow("vault without key") << u"ENCRYPTION_KEY"_s << QString() << 1 << store << u"ENCRYPTION_KEY"_s;
        QTest::newRow("short key") << u"ENCRYPTION_KEY"_s << u"short"_s << 1 << store << u"ENCRYPTION_KEY"_s;
        QTest::newRow("plain http to a stranger") << u"META_GRAPH_URL"_s << u"http://graph.example"_s << 1
                                                  << u"invalid_request"_s << u"http://graph.example"_s;
        QTest::newRow("no version") << u"META_API_VERSION"_s << u"newest"_s << 1 << u"invalid_request"_s
                                    << u"meta_api_version"_s;
        QTest::newRow("no hours") << u"META_INSIGHT_CACHE_TTL_HOURS"_s << u"-1"_s << 1 << u"invalid_request"_s
                                  << u"meta_insight_cache_ttl_hours"_s;
    }
    void environment()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        Workbench bench(leadWorld(5));
        bench.setVariable(variable, value);
        bench.useProfile(m_bench->folder());
        checkRefused(bench, {u"connections"_s});
    }
    void profileThatIsNone_data()
    {
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("named");
        for (const char *row : {"a file", "below a file", "where nobody may write"})
            QTest::newRow(row) << 1 << u"invalid_request"_s << u"here"_s;
    }
    void profileThatIsNone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"here"_s);
        Workbench bench(leadWorld(5));
        bench.useProfile(path);
        if (QLatin1String(QTest::currentDataTag()) == "where nobody may write"_L1) {
            if (geteuid() == 0)
                QSKIP("the superuser may write everywhere");
            QVERIFY(QDir().mkdir(path));
            QFile::setPermissions(path, QFile::ReadOwner);
        } else {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            if (QLatin1String(QTest::currentDataTag()) == "below a file"_L1)
                bench.useProfile(path + "/deeper"_L1);
        }
        checkRefused(bench, {u"connections"_s});
        checkRefused(bench, {u"connect"_s, u"--token-stdin"_s});
    }
    void databaseOfALaterVersion()
    {
        Workbench bench(leadWorld(5));
        QVERIFY(!bench.connectToken().isEmpty());
        (void)bench.value(u"PRAGMA user_version = 999"_s);
        const QString before = bench.contents();
        for (const QStringList &call :
             {QStringList{u"connections"_s}, bench.select(u"sync"_s), QStringList{u"work"_s}}) {
            const MciRun refused = bench.run(call);
            checkDocument(refused, 1, u"database_newer"_s, u"version"_s);
        }
        QCOMPARE(bench.contents(), before);
        QCOMPARE(bench.value(u"PRAGMA user_version"_s).toInt(), 999);
    }

private:
    static void checkDocument(const MciRun &run, int exit, const QString &code, const QString &named)
    {
        MCI_COMPARE_EXIT(run, exit);
        QVERIFY2(run.strangers.isEmpty(), run.story().constData());
        QVERIFY2(run.status() == u"error"_s, run.story().constData());
        QCOMPARE(run.error(), code);
        QCOMPARE(run.last().value("httpStatus"_L1).toInt(), httpStatusOf(code));
        const QString message = run.last().value("message"_L1).toString();
        QVERIFY2(message.contains(named, Qt::CaseInsensitive), qPrintable(named + u" in: "_s + message));
    }
    void checkRefused(const QStringList &words, int exit, const QString &code, const QString &named) const
    {
        const QString before = m_bench->contents();
        const qsizetype calls = m_bench->graphCalls().size();
        checkDocument(m_bench->run(words), exit, code, named);
        QCOMPARE(m_bench->contents(), before);
        QCOMPARE(m_bench->graphCalls().size(), calls);
    }
    /** Expectations come from the row of data. */
    void checkRefused(const QStringList &words) const
    {
        QFETCH(int, exit);
        QFETCH(QString, code);
        QFETCH(QString, named);
        checkRefused(words, exit, code, named);
    }
    void checkRefused(const Workbench &bench, const QStringList &words) const
    {
        QFETCH(int, exit);
        QFETCH(QString, code);
        QFETCH(QString, named);
        const QString before = m_bench->contents();
        checkDocument(bench.run(words, fakeToken() + '\n'), exit, code, named);
        QCOMPARE(m_bench->contents(), before);
    }

    std::unique_ptr<Workbench> m_bench;
};

MCI_TEST_CLASS(TestBadInput);
#include "tst_BadInput.moc"
