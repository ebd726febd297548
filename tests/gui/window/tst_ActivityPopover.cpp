// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowFixture.h"
#include "window/JobRow.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QToolButton>

using namespace mci;
using namespace mci::ui;
using domain::JobState;
using mci::test::WindowFixture;

/** The list of what runs and waits, beside the navigation. */
class TestActivityPopover : public QObject
{
    Q_OBJECT

private:
    static void open(WindowFixture &fixture, std::vector<domain::Job> jobs)
    {
        fixture.giveCreatives(3);
        fixture.open();
        fixture.giveJobs(std::move(jobs));
        QTRY_COMPARE(fixture.find<QAbstractItemView>("creativeGrid")->model()->rowCount(), 3);
    }
    static void pressPeek(QWidget *target)
    {
        QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    }
    static std::vector<domain::Job> someWork()
    {
        return {WindowFixture::job(QStringLiteral("run"), JobState::Processing, 0.58),
                WindowFixture::job(QStringLiteral("login"), JobState::WaitingLogin),
                WindowFixture::job(QStringLiteral("done"), JobState::Completed, 1)};
    }

private Q_SLOTS:
    void opensByTheBadgeAndShowsWhatRunsAndWaits()
    {
        WindowFixture fixture;
        open(fixture, someWork());
        auto *badge = fixture.find<QAbstractButton>("railBadge");
        QVERIFY(badge->isVisible());
        QCOMPARE(badge->accessibleName(), QStringLiteral("Show 1 running or waiting job(s)"));
        QTest::mouseClick(badge, Qt::LeftButton);
        QWidget *popover = fixture.find("activityPopover");
        QVERIFY(popover && popover->isVisible());
        QCOMPARE(fixture.window().page(), Page::TopCreatives);
        QStringList ids;
        for (const auto *row : popover->findChildren<JobRow *>())
            ids.append(row->content().jobId);
        ids.sort();
        QCOMPARE(ids, (QStringList{QStringLiteral("login"), QStringLiteral("run")}));
        for (auto *row : popover->findChildren<JobRow *>()) {
            if (row->content().jobId == u"run")
                row->findChild<QPushButton *>(QStringLiteral("jobAct"))->click();
        }
        QCOMPARE(fixture.backend.jobsCancelled, QStringList{QStringLiteral("run")});
    }

    void escGivesTheKeyboardBack()
    {
        WindowFixture fixture;
        open(fixture, someWork());
        auto *grid = fixture.find<QAbstractItemView>("creativeGrid");
        grid->setFocus();
        pressPeek(&fixture.window());
        QWidget *popover = fixture.find("activityPopover");
        QVERIFY(popover && popover->isVisible());
        QVERIFY(popover->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(popover, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.find("activityPopover"));
        // The window itself may become active a moment later.
        QCOMPARE(fixture.window().focusWidget(), grid);
        QCOMPARE(fixture.window().page(), Page::TopCreatives);
    }

    void theSameKeyAgainOpensThePage()
    {
        WindowFixture fixture;
        open(fixture, someWork());
        pressPeek(&fixture.window());
        QWidget *popover = fixture.find("activityPopover");
        QVERIFY(popover);
        pressPeek(popover);
        QCOMPARE(fixture.window().page(), Page::Activity);
        QTRY_VERIFY(!fixture.find("activityPopover"));
        // On the page there is nothing more to show.
        pressPeek(&fixture.window());
        QVERIFY(!fixture.find("activityPopover"));
    }

    void theLinkOpensThePage()
    {
        WindowFixture fixture;
        open(fixture, someWork());
        pressPeek(&fixture.window());
        fixture.find<QPushButton>("openActivity")->click();
        QCOMPARE(fixture.window().page(), Page::Activity);
    }

    void followsTheJobsWhileItIsOpen()
    {
        WindowFixture fixture;
        open(fixture, someWork());
        pressPeek(&fixture.window());
        QWidget *popover = fixture.find("activityPopover");
        const int bottom = popover->geometry().bottom();
        fixture.giveJobs({WindowFixture::job(QStringLiteral("done"), JobState::Completed, 1)});
        QTRY_VERIFY(popover->findChildren<JobRow *>().isEmpty());
        QVERIFY(popover->isVisible());
        QCOMPARE(popover->geometry().bottom(), bottom);
    }

    void withoutWorkThereIsNoBadgeAndTheKeyOpensThePage()
    {
        WindowFixture fixture;
        open(fixture, {WindowFixture::job(QStringLiteral("done"), JobState::Completed, 1)});
        QVERIFY(!fixture.find("railBadge")->isVisible());
        pressPeek(&fixture.window());
        QVERIFY(!fixture.find("activityPopover"));
        QCOMPARE(fixture.window().page(), Page::Activity);
    }

    void theBadgeLeavesTheItemToThePage()
    {
        WindowFixture fixture;
        open(fixture, someWork());
        auto *rail = fixture.find<QAbstractItemView>("navRail");
        for (const QSize size : {QSize(1440, 900), QSize(1100, 700)}) {
            fixture.window().resize(size);
            fixture.window().openPage(Page::TopCreatives);
            const QModelIndex activity =
                rail->model()->match(rail->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Activity")).value(0);
            QVERIFY(activity.isValid());
            const QRect area = rail->visualRect(activity);
            const QRect badge = fixture.find("railBadge")->geometry();
            const QRect onRail(rail->viewport()->mapTo(fixture.find("rail"), area.topLeft()), area.size());
            QTRY_VERIFY(onRail.intersects(badge));
            QTest::mouseClick(rail->viewport(), Qt::LeftButton, {}, area.center());
            QCOMPARE(fixture.window().page(), Page::Activity);
        }
    }
};

MCI_TEST_CLASS(TestActivityPopover);
#include "tst_ActivityPopover.moc"
