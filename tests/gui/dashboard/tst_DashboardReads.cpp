// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/DashboardFixture.h"

#include "widgets/Button.h"
#include "widgets/StatusLine.h"
#include "window/Actions.h"
#include "window/DashboardPage.h"
#include "window/TopCreativesPage.h"

#include <QMenu>
#include <QSignalSpy>

using namespace mci;
using mci::test::WindowFixture;

/** What the dashboard shows and exports while its figures are read, and where they cannot be. */
class TestDashboardReads : public QObject
{
    Q_OBJECT

private:
    static ui::TopCreativesSession &session(WindowFixture &fixture)
    {
        return fixture.find<ui::TopCreativesPage>("topCreativesPage")->session();
    }

    static void openOtherAccount(WindowFixture &fixture)
    {
        ui::KeptSelection kept = session(fixture).selection();
        kept.input.adAccountId = fixture.workspace.accounts[1].id;
        session(fixture).open(fixture.workspace.accounts[1], kept);
    }

    static QString status(WindowFixture &fixture)
    {
        QStringList texts;
        for (const QWidget *part : fixture.find("dashboardPage")->findChild<ui::StatusLine *>()->findChildren<QWidget *>())
            texts.append(part->accessibleName());
        return texts.join(u'|');
    }

    static bool canExport(WindowFixture &fixture)
    {
        return fixture.find<ui::Button>("dashboardExport")->accessibleDescription().isEmpty();
    }

private Q_SLOTS:
    void anotherAccountTakesTheFiguresAway()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        fixture.backend.overviewReplies.hold();
        openOtherAccount(fixture);
        QVERIFY(fixture.find("dashboardLoading")->isVisible());
        QVERIFY(!canExport(fixture));
        QCOMPARE(fixture.find<ui::DashboardPage>("dashboardPage")->placeOf(QStringLiteral("cr_3")), 0);
        fixture.backend.overviewReplies.release();
        QTRY_VERIFY(fixture.find("dashboardBody")->isVisible());
        QVERIFY(canExport(fixture));
    }

    void anotherAccountTakesTheFiguresAwayUnseen()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        fixture.window().actions()[ui::ActionId::GoTopCreatives]->trigger();
        fixture.backend.overviewReplies.hold();
        openOtherAccount(fixture);
        QCOMPARE(fixture.find<ui::DashboardPage>("dashboardPage")->placeOf(QStringLiteral("cr_3")), 0);
    }

    void aReadThatComesTooLateIsDropped()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        fixture.backend.trendReplies.hold();
        Q_EMIT fixture.backend.creativesChanged(QStringLiteral("act_1"));
        QTRY_VERIFY(fixture.backend.trendReplies.held() > 0);
        fixture.backend.overviewReplies.hold();
        openOtherAccount(fixture);
        fixture.backend.trendReplies.release();
        QTest::qWait(50);
        QVERIFY(fixture.find("dashboardLoading")->isVisible());
    }

    void anotherPeriodTakesTheFiguresAway()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        fixture.backend.overviewReplies.hold();
        services::SelectionInput input = session(fixture).selection().input;
        input.since = QDate::fromString(input.until, Qt::ISODate).addDays(-6).toString(Qt::ISODate);
        session(fixture).choose(input);
        QVERIFY(fixture.find("dashboardLoading")->isVisible());
        QVERIFY(!canExport(fixture));
    }

    void newerFiguresOfTheSameReplaceThoseThatAreShown()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        fixture.backend.overviewReplies.hold();
        Q_EMIT fixture.backend.creativesChanged(QStringLiteral("act_1"));
        QVERIFY(fixture.find("dashboardBody")->isVisible());
        QVERIFY(canExport(fixture));
    }

    void aFailedReadLeavesNothingBehind()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        test::openDashboard(fixture);
        QVERIFY(!status(fixture).isEmpty());
        fixture.backend.overviewReplies.give(failure(makeError(ErrorCode::Internal, Reason::None)));
        Q_EMIT fixture.backend.creativesChanged(QStringLiteral("act_1"));
        QTRY_VERIFY(fixture.find("dashboardError")->isVisible());
        QVERIFY(!canExport(fixture));
        QVERIFY(!status(fixture).contains(QStringLiteral("Metrics")));
        QSignalSpy told(fixture.find<ui::DashboardPage>("dashboardPage"), &ui::DashboardPage::toastWanted);
        // Top creatives shares it and may have creatives to export.
        fixture.window().actions()[ui::ActionId::Export]->setEnabled(true);
        fixture.window().actions()[ui::ActionId::Export]->trigger();
        QCOMPARE(told.size(), 1);
        QVERIFY(!fixture.find<QMenu>("dashboardExportMenu")->isVisible());

        test::giveDashboard(fixture);
        QTest::mouseClick(fixture.find("dashboardError")->findChild<ui::Button *>(QStringLiteral("stateAction")),
                          Qt::LeftButton);
        QTRY_VERIFY(fixture.find("dashboardBody")->isVisible());
    }

    void daysThatCouldNotBeReadAreNotCalledMissing()
    {
        WindowFixture fixture;
        test::giveDashboard(fixture);
        fixture.backend.trendReplies.give(failure(makeError(ErrorCode::Internal, Reason::None)));
        test::openDashboard(fixture);
        QVERIFY(status(fixture).contains(QStringLiteral("could not be read")));
        QVERIFY(!status(fixture).contains(QStringLiteral("not stored yet")));
        fixture.backend.trendReplies.give(failure(makeError(ErrorCode::InsightsNotFound, Reason::None)));
        Q_EMIT fixture.backend.creativesChanged(QStringLiteral("act_1"));
        QTRY_VERIFY(status(fixture).contains(QStringLiteral("not stored yet")));
    }
};

MCI_TEST_CLASS(TestDashboardReads);
#include "tst_DashboardReads.moc"
