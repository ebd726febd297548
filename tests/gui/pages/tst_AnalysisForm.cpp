// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TimeWindow.h"
#include "pages/AnalysisForm.h"
#include "pages/DateText.h"
#include "pages/FunnelBars.h"
#include "pages/LoginAddress.h"
#include "pages/PreviewPanel.h"
#include "pages/RangePicker.h"
#include "support/TestMain.h"

#include <QLocale>

using namespace mci;
using namespace mci::ui;
using domain::Kpi;
using domain::Objective;

namespace {

domain::AdAccount account(const QString &timeZone)
{
    domain::AdAccount made;
    made.id = QStringLiteral("act_1");
    made.connectionId = QStringLiteral("con_1");
    made.currency = QStringLiteral("BRL");
    made.timeZone = timeZone;
    return made;
}

AnalysisForm formOn(QDate today)
{
    return {account(QStringLiteral("America/Sao_Paulo")), today};
}

} // namespace

/** What the parameters page decides without its widgets: dates, KPIs, the selection. */
class TestAnalysisForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsYesterdayInTheAccountsZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("until");
        const auto row = [](const char *name, const char *zone, const char *now, const char *until) {
            QTest::newRow(name) << QLatin1String(zone) + QString() << QLatin1String(now) + QString()
                                << QLatin1String(until) + QString();
        };
        row("São Paulo, just before its midnight", "America/Sao_Paulo", "2026-11-24T02:59:59Z", "2026-11-22");
        row("São Paulo, at its midnight", "America/Sao_Paulo", "2026-11-24T03:00:00Z", "2026-11-23");
        row("Kiritimati is a day ahead", "Pacific/Kiritimati", "2026-11-24T10:00:00Z", "2026-11-24");
        row("Kiritimati, before", "Pacific/Kiritimati", "2026-11-24T09:59:59Z", "2026-11-23");
        row("Los Angeles, summer time", "America/Los_Angeles", "2026-10-31T06:59:59Z", "2026-10-29");
        row("Los Angeles, after the clocks went back", "America/Los_Angeles", "2026-11-02T07:30:00Z", "2026-10-31");
        row("Los Angeles, standard time", "America/Los_Angeles", "2026-11-02T08:00:00Z", "2026-11-01");
    }
    void endsYesterdayInTheAccountsZone()
    {
        QFETCH(const QString, zone);
        QFETCH(const QString, now);
        QFETCH(const QString, until);
        const UtcTime time = fromEpochMs(QDateTime::fromString(now, Qt::ISODate).toMSecsSinceEpoch());
        const AnalysisForm form(account(zone), domain::accountToday(time, zone));
        const services::SelectionInput input = form.input();
        QCOMPARE(input.until, until);
        QCOMPARE(form.window().days(), 30);
        // What the form offers, the program takes.
        QVERIFY(domain::checkWindow(form.window(), time, zone).has_value());
    }

    void periodsKeepTheirNameWhenTodayJoins()
    {
        AnalysisForm form = formOn({2026, 11, 24});
        for (const Period period : {Period::Days7, Period::Days14, Period::Days30, Period::Days90, Period::ThisMonth}) {
            form.setIncludeToday(false);
            form.setPeriod(period);
            QCOMPARE(form.period(), period);
            QCOMPARE(form.window().until, QDate(2026, 11, 23));
            form.setIncludeToday(true);
            QCOMPARE(form.period(), period);
            QCOMPARE(form.window().until, QDate(2026, 11, 24));
        }
    }

    void theFirstOfAMonthIsItsOwnMonth()
    {
        AnalysisForm form = formOn({2026, 11, 1});
        form.setPeriod(Period::ThisMonth);
        QCOMPARE(form.window(), (domain::DateRange{{2026, 11, 1}, {2026, 11, 1}}));
    }

    void datesStayWithinWhatMetaAnswers()
    {
        AnalysisForm form = formOn({2026, 11, 24});
        form.setWindow({{2020, 1, 1}, {2030, 1, 1}});
        QCOMPARE(form.window(), (domain::DateRange{{2023, 10, 24}, {2026, 11, 23}}));
        form.setWindow({{2026, 11, 20}, {2026, 11, 10}});
        QCOMPARE(form.window(), (domain::DateRange{{2026, 11, 10}, {2026, 11, 20}}));
        QCOMPARE(form.period(), Period::Custom);
    }

    void onlyFittingKpisRemain()
    {
        AnalysisForm form = formOn({2026, 11, 24});
        for (const Objective objective : {Objective::Lead, Objective::Purchase, Objective::Install}) {
            form.setObjective(objective);
            for (const Kpi kpi : domain::allKpis()) {
                const std::vector<Kpi> offered = form.primaryChoices();
                QCOMPARE(std::find(offered.begin(), offered.end(), kpi) != offered.end(),
                         domain::kpiFits(kpi, objective));
            }
        }
        form.setObjective(Objective::Purchase);
        form.setPrimary(Kpi::PurchaseRoas);
        form.setSecondary(Kpi::CostPerPurchase);
        form.setObjective(Objective::Lead);
        QCOMPARE(form.primary(), domain::defaultKpi(Objective::Lead));
        QCOMPARE(form.secondary(), std::optional<Kpi>());
        form.setPrimary(Kpi::Ctr);
        form.setSecondary(Kpi::Ctr); // never twice the same
        QCOMPARE(form.secondary(), std::optional<Kpi>());
        form.setObjective(Objective::Install);
        QCOMPARE(form.primary(), Kpi::Ctr); // fits everywhere: stays
    }

    void anEventBelongsToItsObjective()
    {
        AnalysisForm form = formOn({2026, 11, 24});
        form.conversionEvent = QStringLiteral("purchase");
        form.setObjective(Objective::Lead);
        QCOMPARE(form.input().conversionEvent, std::optional<QString>());
    }

    void takesBackWhatItGave()
    {
        AnalysisForm form = formOn({2026, 11, 24});
        form.setObjective(Objective::Lead);
        form.setPrimary(Kpi::Ctr);
        form.setSecondary(Kpi::Cpm);
        form.setIncludeToday(true);
        form.setWindow({{2026, 11, 3}, {2026, 11, 24}});
        form.topN = 25;
        form.minimums = {50'500'000, 3, 10};
        form.conversionEvent = QStringLiteral("lead");
        AnalysisForm other = formOn({2026, 11, 24});
        other.take(form.input());
        QCOMPARE(other.window(), form.window());
        QCOMPARE(other.primary(), Kpi::Ctr);
        QCOMPARE(other.secondary(), std::optional(Kpi::Cpm));
        QCOMPARE(other.topN, 25);
        QCOMPARE(other.minimums, form.minimums);
        QCOMPARE(other.conversionEvent, form.conversionEvent);
    }

    void theFunnelIsSpendConversionsImpressions()
    {
        AnalysisForm form = formOn({2026, 11, 24});
        const QLocale before;
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        const std::vector<FunnelStep> steps = funnelSteps({214, 177, 142, 6, {}}, form);
        QLocale::setDefault(before);
        QStringList labels;
        for (const FunnelStep &step : steps)
            labels.append(step.label);
        QCOMPARE(labels.size(), 5);
        QVERIFY2(labels.at(1).startsWith(QStringLiteral("Spend ≥ R$")), qPrintable(labels.at(1)));
        QCOMPARE(labels.at(2), QStringLiteral("Purchases ≥ 10"));
        QVERIFY(labels.at(3).startsWith(QStringLiteral("Impressions ≥ 1")));
        QCOMPARE(steps.back().count, 6); // not more than there are
    }

    void datesAreReadAsTheyAreShown_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("typed");
        QTest::newRow("English") << QStringLiteral("en_US") << QStringLiteral("Oct 30, 2026")
                                 << QStringLiteral("10/30/2026");
        QTest::newRow("Portuguese") << QStringLiteral("pt_BR") << QStringLiteral("30 out 2026")
                                    << QStringLiteral("30/10/2026");
        QTest::newRow("Spanish") << QStringLiteral("es_AR") << QStringLiteral("30 oct 2026")
                                 << QStringLiteral("30/10/26");
    }
    void datesAreReadAsTheyAreShown()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, shown);
        QFETCH(const QString, typed);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        const QDate day(2026, 10, 30);
        const QString text = dateText(day);
        const QDate fromShown = typedDate(shown);
        const QDate fromTyped = typedDate(typed);
        const QDate fromIso = typedDate(QStringLiteral("2026-10-30"));
        QLocale::setDefault(before);
        QCOMPARE(text, shown);
        QCOMPARE(fromShown, day);
        QCOMPARE(fromTyped, day);
        QCOMPARE(fromIso, day);
        QVERIFY(!typedDate(QStringLiteral("soon")).isValid());
    }

    void theCalendarSpansBetweenTwoPicks()
    {
        RangePicker picker({{2026, 11, 1}, {2026, 11, 5}}, {{2026, 11, 24}, false});
        picker.pick({2026, 11, 20});
        QCOMPARE(picker.range(), (domain::DateRange{{2026, 11, 20}, {2026, 11, 20}}));
        picker.pick({2026, 11, 12});
        QCOMPARE(picker.range(), (domain::DateRange{{2026, 11, 12}, {2026, 11, 20}}));
        picker.pick({2026, 11, 24}); // today is not over
        QCOMPARE(picker.range().until, QDate(2026, 11, 20));
        picker.moveTo({2030, 1, 1});
        QCOMPARE(picker.cursor(), QDate(2026, 11, 23));
        picker.extendTo({2026, 11, 22});
        QCOMPARE(picker.range().until, QDate(2026, 11, 22));
    }

    void theLoginAddressIsToldInWords()
    {
        const LoginAddress address = loginAddressOf(QUrl(
            QStringLiteral("https://www.facebook.com/dialog/oauth?redirect_uri=http%3A%2F%2Flocalhost%3A5%2Fcallback&"
                           "scope=openid%2Cads_read")));
        QCOMPARE(address.site, QStringLiteral("facebook.com"));
        QCOMPARE(address.listener, QStringLiteral("localhost:5"));
        QCOMPARE(address.scopes, QStringLiteral("ads_read"));
        QCOMPARE(countdownText(272), QStringLiteral("4:32"));
        QCOMPARE(countdownText(-1), QStringLiteral("0:00"));
    }
};

MCI_TEST_CLASS(TestAnalysisForm);
#include "tst_AnalysisForm.moc"
