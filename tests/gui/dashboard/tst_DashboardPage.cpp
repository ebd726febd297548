// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/DashboardFixture.h"

#include "creatives/CreativeModel.h"
#include "dashboard/CreativeListPanel.h"
#include "dashboard/CreativeThumb.h"
#include "dashboard/EffectRow.h"
#include "dashboard/KpiTile.h"
#include "text/TagText.h"
#include "widgets/LineChart.h"
#include "window/Actions.h"
#include "window/TopCreativesPage.h"

#include <QLabel>
#include <QMenu>
#include <QStackedWidget>

using namespace mci;
using mci::test::WindowFixture;

class TestDashboardPage : public QObject
{
    Q_OBJECT

private:
    static QList<ui::CreativeThumb *> thumbs(WindowFixture &fixture)
    {
        return fixture.find("quadrant")->findChildren<ui::CreativeThumb *>();
    }

private Q_SLOTS:
    void showsFiguresWithTheirChanges()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        const auto *roas = fixture.find<ui::KpiTile>("trendTile1");
        QCOMPARE(roas->accessibleName(), QStringLiteral("ROAS 3.84×, up 9% against the previous period"));
        QCOMPARE(roas->trend().delta, QStringLiteral("▲\u00A09%"));
        QCOMPARE(fixture.find<ui::KpiTile>("trendTile3")->trend().delta, QStringLiteral("≈\u00A03%"));
        QCOMPARE(fixture.find<ui::KpiTile>("activeTile")->trend().delta, QStringLiteral("+8"));
    }

    void asksForAllCreatives()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        QCOMPARE(fixture.backend.overviewsAsked.back().topN, std::optional(domain::kLargestTopN));
    }

    void readsNothingWhileItIsNotShown()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        fixture.open();
        for (const auto &asked : fixture.backend.overviewsAsked)
            QVERIFY(asked.topN != std::optional(domain::kLargestTopN));
    }

    void withoutDaysOnlyWhatNeedsNoneIsThere()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        fixture.backend.trendReplies.give(failure(makeError(ErrorCode::InsightsNotFound, Reason::None)));
        test::openDashboard(fixture);
        QVERIFY(fixture.find("quadrantPanel")->isVisible());
        QVERIFY(fixture.find("formatEffects")->isVisible());
        QVERIFY(!fixture.find("dailyChart")->isVisible());
        QVERIFY(!fixture.find("movers")->isVisible());
        QVERIFY(!fixture.find("tired")->isVisible());
        QVERIFY(fixture.find<ui::KpiTile>("trendTile1")->trend().delta.isEmpty());
    }

    void aTileIsShownInTheChart()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        auto *chart = fixture.find<ui::LineChart>("dailyLines");
        QCOMPARE(chart->shown().main.name, QStringLiteral("ROAS"));
        QCOMPARE(chart->shown().places.size(), std::size_t(30));
        QTest::keyClick(fixture.find("trendTile2"), Qt::Key_Return);
        QCOMPARE(chart->shown().main.name, QStringLiteral("Purchases"));
        QTest::mouseClick(fixture.find("trendTile0"), Qt::LeftButton);
        QVERIFY(!chart->shown().second);
    }

    void aThumbOpensItsCreative()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        QCOMPARE(thumbs(fixture).size(), 10);
        QVERIFY(thumbs(fixture)[0]->accessibleName().contains(QStringLiteral("ROAS")));
        QTest::mouseClick(thumbs(fixture)[4], Qt::LeftButton);
        QCOMPARE(fixture.window().page(), ui::Page::TopCreatives);
    }

    void arrowsGoThroughTheQuadrant()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        thumbs(fixture)[0]->setFocus();
        QTest::keyClick(thumbs(fixture)[0], Qt::Key_Right);
        QVERIFY(thumbs(fixture)[1]->hasFocus());
        QTest::keyClick(thumbs(fixture)[1], Qt::Key_Return);
        QCOMPARE(fixture.window().page(), ui::Page::TopCreatives);
    }

    void listsMoversAndWhatWearsOut()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        QCOMPARE(fixture.find<ui::CreativeListPanel>("movers")->count(), 4);
        auto *tired = fixture.find<ui::CreativeListPanel>("tired");
        QCOMPARE(tired->count(), 2);
        const auto lines = tired->findChildren<QWidget *>(QStringLiteral("creativeLine"));
        QVERIFY(lines[0]->toolTip().contains(QStringLiteral("Click rate of the last week at 73% of its best time")));
        QVERIFY(lines[1]->toolTip().contains(QStringLiteral("Check first: its daily spend")));
    }

    void aFormatOpensItsCreatives()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        const auto rows = fixture.find("formatEffects")->findChildren<ui::EffectRow *>();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0]->text(), QStringLiteral("Video"));
        QVERIFY(rows[0]->accessibleName().contains(QStringLiteral("is associated with")));
        QTest::mouseClick(rows[0], Qt::LeftButton);
        QCOMPARE(fixture.window().page(), ui::Page::TopCreatives);
        const auto *creatives = fixture.find<ui::TopCreativesPage>("topCreativesPage");
        const auto &filter = const_cast<ui::TopCreativesPage *>(creatives)->model().filter();
        QCOMPARE(filter.formats, std::set{domain::CreativeFormat::Video});
    }

    void aCallToActionOpensItsCreatives()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        const auto rows = fixture.find("callToActionEffects")->findChildren<ui::EffectRow *>();
        QVERIFY(!rows.isEmpty());
        rows[0]->setFocus();
        QTest::keyClick(rows[0], Qt::Key_Return);
        QCOMPARE(fixture.window().page(), ui::Page::TopCreatives);
        ui::CreativeModel &model = fixture.find<ui::TopCreativesPage>("topCreativesPage")->model();
        QCOMPARE(model.filter().callsToAction, std::set{rows[0]->content().key});
        QCOMPARE_GT(model.rowCount(), 0);
        QCOMPARE_LT(model.rowCount(), 10);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.row(row).item->creative.callToAction, rows[0]->content().key);
    }

    void aPatternOpensItsCreatives()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        const auto rows = fixture.find("tagEffects")->findChildren<ui::EffectRow *>();
        QCOMPARE_GE(rows.size(), 3);
        QVERIFY(rows[0]->accessibleName().contains(QStringLiteral("is associated with")));
        QVERIFY(std::all_of(rows.begin(), rows.end(), [](const ui::EffectRow *row) {
            return row->text() == text::tagText(row->content().key);
        }));
        rows[0]->setFocus();
        QTest::keyClick(rows[0], Qt::Key_Return);
        QCOMPARE(fixture.window().page(), ui::Page::TopCreatives);
        ui::CreativeModel &model = fixture.find<ui::TopCreativesPage>("topCreativesPage")->model();
        QCOMPARE(model.filter().tags, std::set{rows[0]->content().key});
        QCOMPARE_GT(model.rowCount(), 0);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.row(row).tags.contains(rows[0]->content().key));
    }

    void fewAnalysedCreativesSayHowPatternsCome()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        fixture.backend.tagReplies.give(services::CreativeTagMap());
        test::openDashboard(fixture);
        const QWidget *panel = fixture.find("tagEffects");
        QVERIFY(panel->findChildren<ui::EffectRow *>().isEmpty());
        const auto labels = panel->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("Too few creatives are analyzed yet: 0."));
        }));
    }

    void choosesForBothPages()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        auto *page = fixture.find<ui::TopCreativesPage>("topCreativesPage");
        services::SelectionInput input = page->session().selection().input;
        input.primaryKpi = QStringLiteral("ctr");
        page->session().choose(input);
        QTRY_COMPARE(fixture.backend.overviewsAsked.back().primaryKpi, QStringLiteral("ctr"));
        QTRY_COMPARE(fixture.backend.overviewsAsked.back().topN, std::optional(domain::kLargestTopN));
    }

    void saysWhereNothingIs()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.window().actions()[ui::ActionId::GoDashboard]->trigger();
        QTRY_VERIFY(fixture.find("dashboardEmpty")->isVisible());
    }

    void comesBackToTheDashboard()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        fixture.close();
        fixture.open();
        QCOMPARE(fixture.window().page(), ui::Page::Dashboard);
    }
};

MCI_TEST_CLASS(TestDashboardPage);
#include "tst_DashboardPage.moc"
