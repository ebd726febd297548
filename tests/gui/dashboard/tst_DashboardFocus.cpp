// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/DashboardFixture.h"

#include "dashboard/CreativeThumb.h"
#include "dashboard/EffectRow.h"
#include "dashboard/KpiTile.h"
#include "dashboard/SummaryRow.h"
#include "widgets/LineChart.h"
#include "window/Actions.h"

using namespace mci;
using mci::test::WindowFixture;

/** What the reader chose and where the keyboard is outlive newer figures. */
class TestDashboardFocus : public QObject
{
    Q_OBJECT

private:
    static void readAgain(WindowFixture &fixture)
    {
        const int before = fixture.backend.trendReplies.calls();
        Q_EMIT fixture.backend.creativesChanged(QStringLiteral("act_1"));
        // The page of creatives reads its own days first.
        QTRY_COMPARE_GE(fixture.backend.trendReplies.calls(), before + 2);
        QTest::qWait(50);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    template<typename T>
    static QList<T *> shown(WindowFixture &fixture, const char *panel)
    {
        QList<T *> parts;
        for (T *part : fixture.find(panel)->findChildren<T *>()) {
            if (part->isVisible())
                parts.append(part);
        }
        return parts;
    }

private Q_SLOTS:
    void theChosenFigureStaysInTheChart()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        QTest::mouseClick(fixture.find("trendTile2"), Qt::LeftButton);
        readAgain(fixture);
        QCOMPARE(fixture.find<ui::LineChart>("dailyLines")->shown().main.name, QStringLiteral("Purchases"));
    }

    void theCreativeThatHadTheFocusHasItAgain()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        auto *thumb = shown<ui::CreativeThumb>(fixture, "quadrantPanel")[4];
        const QString id = thumb->creativeId();
        thumb->setFocus();
        readAgain(fixture);
        const auto *now = qobject_cast<ui::CreativeThumb *>(fixture.window().focusWidget());
        QVERIFY(now);
        QCOMPARE(now->creativeId(), id);
        QVERIFY(now->isVisible());
    }

    void theGroupThatHadTheFocusHasItAgain()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        auto *row = shown<ui::EffectRow>(fixture, "formatEffects")[1];
        const QString key = row->content().key;
        row->setFocus();
        readAgain(fixture);
        const auto *now = qobject_cast<ui::EffectRow *>(fixture.window().focusWidget());
        QVERIFY(now);
        QCOMPARE(now->content().key, key);
    }

    void theSentenceThatHadTheFocusHasItAgain()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        auto *row = shown<ui::SummaryRow>(fixture, "summary")[3];
        const QString key = row->content().key;
        row->setFocus();
        readAgain(fixture);
        const auto *now = qobject_cast<ui::SummaryRow *>(fixture.window().focusWidget());
        QVERIFY(now);
        QCOMPARE(now->content().key, key);
    }

    void aLineThatIsGoneLeavesTheFocusInItsPanel()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        QWidget *button = fixture.find("tired")->findChildren<QWidget *>(QStringLiteral("showCreative"))[1];
        button->setFocus();
        services::CreativeOverviewAnswer answer = test::dashboardOverview(fixture);
        services::TrendsAnswer trends = test::dashboardTrends(answer);
        for (services::CreativeTrend &trend : trends.creatives) {
            if (trend.fatigue && trend.fatigue->level == domain::FatigueLevel::Watch)
                trend.fatigue.reset();
        }
        fixture.backend.trendReplies.give(trends);
        readAgain(fixture);
        QVERIFY(fixture.window().focusWidget());
        QVERIFY(fixture.find("tired")->isAncestorOf(fixture.window().focusWidget()));
    }

    void tilesWithoutAChartDoNothing()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        fixture.backend.trendReplies.give(failure(makeError(ErrorCode::InsightsNotFound, Reason::None)));
        test::openDashboard(fixture);
        QCOMPARE(fixture.find("trendTile1")->focusPolicy(), Qt::NoFocus);
        QCOMPARE(fixture.find("activeTile")->focusPolicy(), Qt::NoFocus);
        QTest::mouseClick(fixture.find("trendTile2"), Qt::LeftButton);
        test::giveDashboard(fixture);
        readAgain(fixture);
        QCOMPARE(fixture.find<ui::LineChart>("dailyLines")->shown().main.name, QStringLiteral("ROAS"));
        QCOMPARE(fixture.find("trendTile1")->focusPolicy(), Qt::StrongFocus);
        QCOMPARE(fixture.find("activeTile")->focusPolicy(), Qt::NoFocus);
    }

    void namesInTooltipsAreNoMarkup()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        services::CreativeOverviewAnswer answer = test::dashboardOverview(fixture);
        answer.top.creatives[0].creative.adName = QStringLiteral("<b>Bold</b>");
        fixture.backend.overviewReplies.give(answer);
        test::openDashboard(fixture);
        const QString tip = shown<ui::CreativeThumb>(fixture, "quadrantPanel")[0]->toolTip();
        QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;Bold")), qPrintable(tip));
    }
};

MCI_TEST_CLASS(TestDashboardFocus);
#include "tst_DashboardFocus.moc"
