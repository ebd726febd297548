// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeModel.h"
#include "creatives/TextSection.h"
#include "gui/window/WindowFixture.h"
#include "widgets/LineChart.h"
#include "dashboard/KpiTile.h"
#include "window/TopCreativesPage.h"

#include <QLabel>
#include <QMenu>

namespace mci::ui {

/** What days add to the page, and that it does without them. */
class TestTrends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStripSaysHowEachFigureWent()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        QTRY_VERIFY(fixture.find("kpiTile1")->accessibleName().contains(QStringLiteral("up 9%")));
        QVERIFY(fixture.find("kpiTile1")->toolTip().contains(QStringLiteral("in the previous period")));
        QVERIFY(fixture.find("kpiTile0")->accessibleName().startsWith(QStringLiteral("Spend")));
    }

    void withoutDaysThePageIsAsItWas()
    {
        test::WindowFixture fixture;
        fixture.giveCreatives(10);
        fixture.backend.trendReplies.give(failure(makeError(ErrorCode::InsightsNotFound, Reason::None)));
        fixture.open();
        QTRY_COMPARE(fixture.find<TopCreativesPage>("topCreativesPage")->model().rowCount(), 10);
        QVERIFY(!fixture.find("kpiTile1")->accessibleName().contains(QStringLiteral("previous")));
        QVERIFY(!fixture.find<TopCreativesPage>("topCreativesPage")->model().row(0).trend);
        QVERIFY(fixture.backend.curvesAsked.empty());
    }

    void thePanelDrawsTheDaysAndSaysWhy()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.state.setPanelOpen(true);
        fixture.open();
        auto *panel = fixture.find("creativePanel");
        QTRY_VERIFY(panel->isVisible());
        auto *curve = panel->findChild<QWidget *>(QStringLiteral("panelCurve"));
        QTRY_VERIFY(curve->isVisible());
        QCOMPARE(fixture.backend.curvesAsked.front().first, QStringLiteral("120000"));
        auto *chart = curve->findChild<LineChart *>();
        QCOMPARE(chart->accessibleName(), QStringLiteral("ROAS by day"));
        QTest::keyClick(chart, Qt::Key_Home);
        QVERIFY(chart->accessibleDescription().startsWith(QStringLiteral("Oct 1: now 4.80×")));
        auto *why = panel->findChild<TextSection *>(QStringLiteral("panelWhy"));
        QCOMPARE(why->lines().size(), 2);
        QVERIFY(why->lines().at(1).startsWith(QStringLiteral("As delivered")));
        QVERIFY(!panel->findChild<QLabel *>(QStringLiteral("panelInterval"))->text().isEmpty());
    }

    void curvesOfAFormerPeriodAreNotDrawn()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.state.setPanelOpen(true);
        fixture.backend.curveReplies.hold();
        fixture.open();
        auto *page = fixture.find<TopCreativesPage>("topCreativesPage");
        QTRY_COMPARE(fixture.backend.curveReplies.held(), 1);
        fixture.backend.trendReplies.give(failure(makeError(ErrorCode::InsightsNotFound, Reason::None)));
        services::SelectionInput other = page->session().selection().input;
        other.topN = 9;
        page->session().choose(other);
        QTRY_VERIFY(!page->model().row(0).trend);
        fixture.backend.curveReplies.release();
        QTest::qWait(50);
        QVERIFY(!fixture.find("creativePanel")->findChild<QWidget *>(QStringLiteral("panelCurve"))->isVisible());
    }

    void anotherRankingIsChosenInTheOrderMenu()
    {
        test::WindowFixture fixture;
        fixture.giveTrends(10);
        fixture.open();
        const auto asked = fixture.backend.overviewsAsked.size();
        auto *menu = fixture.find<QMenu>("orderMenu");
        QVERIFY(menu->actions().at(1)->isChecked()); // what the fixture stored says nothing: by the KPI
        menu->actions().at(0)->trigger();
        QTRY_VERIFY(fixture.backend.overviewsAsked.size() > asked);
        QCOMPARE(fixture.backend.overviewsAsked.back().ranking, QStringLiteral("confident"));
        QTRY_VERIFY(menu->actions().at(0)->isChecked());
    }
};

MCI_TEST_CLASS(TestTrends);

} // namespace mci::ui

#include "tst_Trends.moc"
