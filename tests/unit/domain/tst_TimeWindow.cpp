// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TimeWindow.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::domain;

namespace {

UtcTime at(const char *iso)
{
    return fromEpochMs(QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toMSecsSinceEpoch());
}

QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

} // namespace

class TestTimeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void today_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("today");
        const auto add = [](const char *name, const char *now, const char *zone, const char *today) {
            QTest::newRow(name) << QString(QLatin1String(now)) << QString(QLatin1String(zone))
                                << QString(QLatin1String(today));
        };
        add("evening before in Brazil", "2026-11-24T02:59:59Z", "America/Sao_Paulo", "2026-11-23");
        add("midnight in Brazil", "2026-11-24T03:00:00Z", "America/Sao_Paulo", "2026-11-24");
        add("a day ahead on Kiritimati", "2026-11-24T10:00:00Z", "Pacific/Kiritimati", "2026-11-25");
        add("just before it", "2026-11-24T09:59:59Z", "Pacific/Kiritimati", "2026-11-24");
        add("quarter hours in Nepal", "2026-11-24T18:15:00Z", "Asia/Kathmandu", "2026-11-25");
        add("quarter hours in Nepal before", "2026-11-24T18:14:59Z", "Asia/Kathmandu", "2026-11-24");
        add("summer in Los Angeles", "2026-11-01T06:59:59Z", "America/Los_Angeles", "2026-10-31");
        add("the day the clocks go back", "2026-11-01T07:00:00Z", "America/Los_Angeles", "2026-11-01");
        add("its last hour is winter time", "2026-11-02T07:59:59Z", "America/Los_Angeles", "2026-11-01");
        add("the day after", "2026-11-02T08:00:00Z", "America/Los_Angeles", "2026-11-02");
        add("the day the clocks go forward", "2026-03-08T08:00:00Z", "America/Los_Angeles", "2026-03-08");
        add("its end comes an hour early", "2026-03-09T07:00:00Z", "America/Los_Angeles", "2026-03-09");
        add("leap day", "2028-02-29T12:00:00Z", "Europe/Prague", "2028-02-29");
        add("unknown zone is UTC", "2026-11-24T23:59:59Z", "Mars/Olympus", "2026-11-24");
        add("empty zone is UTC", "2026-11-24T00:00:00Z", "", "2026-11-24");
    }
    void today()
    {
        QFETCH(QString, now);
        QFETCH(QString, zone);
        QFETCH(QString, today);
        QCOMPARE(accountToday(at(qPrintable(now)), zone).toString(Qt::ISODate), today);
    }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("date");
        const auto add = [](const char *name, const char *text, const char *zone, const char *date) {
            QTest::newRow(name) << QString(QLatin1String(text)) << QString(QLatin1String(zone))
                                << QString(QLatin1String(date));
        };
        add("a date stays as written", "2026-10-01", "Pacific/Kiritimati", "2026-10-01");
        add("leap day", "2024-02-29", "UTC", "2024-02-29");
        add("last second of a UTC day in Brazil", "2026-10-30T23:59:59Z", "America/Sao_Paulo", "2026-10-30");
        add("first second of a UTC day in Brazil", "2026-10-30T00:00:00Z", "America/Sao_Paulo", "2026-10-29");
        add("with milliseconds", "2026-10-30T23:59:59.999Z", "UTC", "2026-10-30");
        add("fractions do not round to the next day", "2026-10-30T23:59:59.999999999Z", "UTC", "2026-10-30");
        add("ahead of UTC", "2026-10-30T12:00:00Z", "Pacific/Kiritimati", "2026-10-31");
        add("own offset", "2026-10-30T00:30:00+14:00", "UTC", "2026-10-29");
        add("Meta's offset without colon", "2026-10-30T23:30:00-0700", "America/Los_Angeles", "2026-10-30");
        add("hours only", "2026-10-30T23:30:00-03", "UTC", "2026-10-31");
        add("without seconds", "2026-10-30T23:30Z", "Asia/Kathmandu", "2026-10-31");
        add("summer time", "2026-07-01T06:59:59Z", "America/Los_Angeles", "2026-06-30");
        add("winter time", "2026-12-01T07:59:59Z", "America/Los_Angeles", "2026-11-30");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, zone);
        const auto read = parseAccountDate(QStringLiteral("since"), text, zone);
        QVERIFY2(read, qPrintable(text));
        QTEST(read->toString(Qt::ISODate), "date");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "2026-02-30",
                                 "2026-2-3",
                                 "2026-13-01",
                                 "26-10-01",
                                 "01/10/2026",
                                 "2026-10-01 ",
                                 " 2026-10-01",
                                 "2025-02-29",
                                 "0000-01-01",
                                 "2026-10-01x",
                                 "today",
                                 "2026-10-01\n",
                                 "2026-10-01T10:00:00",
                                 "2026-10-01T25:00:00Z",
                                 "2026-10-01T24:00:00Z",
                                 "2026-10-01T10:60:00Z",
                                 "2026-10-01T10:00:60Z",
                                 "2026-02-30T10:00:00Z",
                                 "2026-10-01 10:00:00Z",
                                 "2026-10-01T10:00:00+24:00",
                                 "2026-10-01T10:00:00+",
                                 "2026-10-01T10:00:00.Z",
                                 "20261001"})
            QTest::newRow(text[0] == '\0' ? "nothing" : text) << QString(QLatin1String(text));
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto read = parseAccountDate(QStringLiteral("until"), text, QStringLiteral("UTC"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidRequest);
        QCOMPARE(read.error().reason, Reason::OptionMalformed);
        QCOMPARE(read.error().params.value(QStringLiteral("option")), QStringLiteral("until"));
        QCOMPARE(read.error().params.value(QStringLiteral("value")), text);
        QVERIFY(read.error().params.value(QStringLiteral("allowed")).contains(QStringLiteral("YYYY-MM-DD")));
    }

    void windows_data()
    {
        QTest::addColumn<QString>("since");
        QTest::addColumn<QString>("until");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("allowed");
        const auto add = [](const char *name, const char *since, const char *until, Reason reason = Reason::None,
                            const char *option = "", const char *allowed = "") {
            QTest::newRow(name) << QString(QLatin1String(since)) << QString(QLatin1String(until)) << reason
                                << QString(QLatin1String(option)) << QString(QLatin1String(allowed));
        };
        add("today alone", "2026-11-23", "2026-11-23");
        add("up to today", "2026-10-24", "2026-11-23");
        add("oldest start", "2023-10-23", "2026-11-23");
        add("a day too old", "2023-10-22", "2026-11-23", Reason::WindowTooOld, "since", "2023-10-23");
        add("tomorrow, though UTC is there", "2026-10-24", "2026-11-24", Reason::DateInFuture, "until", "2026-11-23");
        add("start after end", "2026-10-25", "2026-10-24", Reason::StartAfterEnd, "since", "2026-10-24");
        add("no start", "", "2026-10-24", Reason::OptionMissing, "since", "YYYY-MM-DD");
        add("no end", "2026-10-24", "", Reason::OptionMissing, "until", "YYYY-MM-DD");
    }
    void windows()
    {
        QFETCH(QString, since);
        QFETCH(QString, until);
        QFETCH(Reason, reason);
        const DateRange window{day(qPrintable(since)), day(qPrintable(until))};
        const auto checked = checkWindow(window, at("2026-11-24T02:00:00Z"), QStringLiteral("America/Sao_Paulo"));
        QCOMPARE(checked.has_value(), reason == Reason::None);
        if (checked) {
            QVERIFY(*checked == window);
            return;
        }
        QCOMPARE(checked.error().reason, reason);
        QCOMPARE(checked.error().code, ErrorCode::InvalidRequest);
        QTEST(checked.error().params.value(QStringLiteral("option")), "option");
        QTEST(checked.error().params.value(QStringLiteral("allowed")), "allowed");
    }
    void oldestStartFromTheLastDayOfAMonth()
    {
        const UtcTime now = at("2028-03-31T12:00:00Z");
        const QString zone = QStringLiteral("UTC");
        QVERIFY(checkWindow({day("2025-02-28"), day("2028-03-31")}, now, zone));
        QVERIFY(!checkWindow({day("2025-02-27"), day("2028-03-31")}, now, zone));
    }
};

MCI_TEST_CLASS(TestTimeWindow);
#include "tst_TimeWindow.moc"
