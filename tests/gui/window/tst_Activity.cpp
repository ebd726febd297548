// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowFixture.h"
#include "window/Actions.h"
#include "window/JobRow.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace mci;
using namespace mci::ui;
using domain::JobState;
using mci::test::WindowFixture;

/** Stands in for the system's file manager. */
class OpenedUrls : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void open(const QUrl &url) { opened.append(url); }
    QList<QUrl> opened;
};

/** The page with the work: its rows and what they do, its header, its side. */
class TestActivity : public QObject
{
    Q_OBJECT

private:
    /** The shown row of a job. */
    static JobRow *row(WindowFixture &fixture, const char *jobId)
    {
        for (auto *row : fixture.window().findChildren<JobRow *>()) {
            if (row->isVisible() && row->content().jobId == QLatin1String(jobId))
                return row;
        }
        return nullptr;
    }
    template<typename Button = QPushButton>
    static Button *button(WindowFixture &fixture, const char *jobId, const char *name)
    {
        JobRow *const found = row(fixture, jobId);
        auto *button = found ? found->findChild<Button *>(QLatin1String(name)) : nullptr;
        return button && button->isVisible() ? button : nullptr;
    }
    static domain::Job failedJob(const char *id)
    {
        auto failed = WindowFixture::job(QLatin1String(id), JobState::Failed);
        failed.adAccountId = QStringLiteral("act_2");
        failed.error = makeError(ErrorCode::Network, Reason::NetworkUnreachable, QStringLiteral("no route"));
        return failed;
    }
    static void open(WindowFixture &fixture, std::vector<domain::Job> jobs)
    {
        fixture.giveCreatives(3);
        fixture.open().openPage(Page::Activity);
        fixture.giveJobs(std::move(jobs));
    }

private Q_SLOTS:
    void eachStateHasItsOneButton_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("canGiveUp");
        QTest::newRow("running") << static_cast<int>(JobState::Processing) << "Cancel" << false;
        QTest::newRow("queued") << static_cast<int>(JobState::Pending) << "" << true;
        QTest::newRow("postponed") << static_cast<int>(JobState::Postponed) << "Cancel" << false;
        QTest::newRow("waits for a login") << static_cast<int>(JobState::WaitingLogin) << "Sign in" << true;
        QTest::newRow("failed") << static_cast<int>(JobState::Failed) << "Try again" << false;
        QTest::newRow("completed") << static_cast<int>(JobState::Completed) << "Open" << false;
        QTest::newRow("cancelled") << static_cast<int>(JobState::Cancelled) << "Try again" << false;
    }
    void eachStateHasItsOneButton()
    {
        QFETCH(int, state);
        QFETCH(QString, text);
        QFETCH(bool, canGiveUp);
        WindowFixture fixture;
        open(fixture, {WindowFixture::job(QStringLiteral("j"), static_cast<JobState>(state), 0.5)});
        QTRY_VERIFY(row(fixture, "j"));
        QPushButton *act = button(fixture, "j", "jobAct");
        QCOMPARE(act ? act->text() : QString(), text);
        QCOMPARE(button<QToolButton>(fixture, "j", "jobGiveUp") != nullptr, canGiveUp);
    }

    void cancellingIsAnsweredAtOnce()
    {
        WindowFixture fixture;
        open(fixture, {WindowFixture::job(QStringLiteral("run"), JobState::Processing, 0.58)});
        QTRY_VERIFY(button(fixture, "run", "jobAct"));
        fixture.backend.cancelJobReplies.hold();
        button(fixture, "run", "jobAct")->click();
        QCOMPARE(fixture.backend.jobsCancelled, QStringList{QStringLiteral("run")});
        QCOMPARE(row(fixture, "run")->findChild<QLabel *>(QStringLiteral("jobCaption"))->text(),
                 QStringLiteral("Cancelling…"));
        QVERIFY(!button(fixture, "run", "jobAct")->isEnabled());
        // What the store told before it knew does not take that back.
        fixture.giveJobs({WindowFixture::job(QStringLiteral("run"), JobState::Processing, 0.6)});
        QVERIFY(row(fixture, "run")->content().cancelling);
        fixture.backend.cancelJobReplies.release(failure(makeError(ErrorCode::Conflict, Reason::JobEnded)));
        QTRY_VERIFY(!row(fixture, "run")->content().cancelling);
    }

    void retriesAndTellsWhy()
    {
        WindowFixture fixture;
        open(fixture, {failedJob("bad")});
        QTRY_VERIFY(button(fixture, "bad", "jobDetails"));
        button(fixture, "bad", "jobAct")->click();
        QCOMPARE(fixture.backend.jobsRetried, QStringList{QStringLiteral("bad")});
        QVERIFY(!button(fixture, "bad", "jobDetailsCopy"));
        button(fixture, "bad", "jobDetails")->click();
        QPushButton *copy = button(fixture, "bad", "jobDetailsCopy");
        QVERIFY(copy);
        copy->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("network")));
    }

    void queuedWorkIsGivenUpAndLoginsAreAskedFor()
    {
        WindowFixture fixture;
        fixture.backend.loginReplies.hold();
        open(fixture,
             {WindowFixture::job(QStringLiteral("queued"), JobState::Pending),
              WindowFixture::job(QStringLiteral("login"), JobState::WaitingLogin)});
        QTRY_VERIFY(row(fixture, "queued"));
        QCOMPARE(row(fixture, "queued")->content().tag, QStringLiteral("Queued"));
        button<QToolButton>(fixture, "queued", "jobGiveUp")->click();
        QCOMPARE(fixture.backend.jobsCancelled, QStringList{QStringLiteral("queued")});
        QVERIFY(row(fixture, "login")->content().caption.contains(QStringLiteral("Rafael Moura")));
        button(fixture, "login", "jobAct")->click();
        QCOMPARE(fixture.backend.loginOrganizations, QStringList{QStringLiteral("org_default")});
    }

    void opensTheAccountsGrid()
    {
        WindowFixture fixture;
        open(fixture, {WindowFixture::job(QStringLiteral("done"), JobState::Completed, 1)});
        QTRY_VERIFY(button(fixture, "done", "jobAct"));
        button(fixture, "done", "jobAct")->click();
        QCOMPARE(fixture.window().page(), Page::TopCreatives);
        QTRY_COMPARE(fixture.find<QAbstractItemView>("creativeGrid")->model()->rowCount(), 3);
    }

    void finishedWorkIsClearedAwayAndBackAgain()
    {
        WindowFixture fixture;
        const std::vector<domain::Job> jobs{WindowFixture::job(QStringLiteral("done"), JobState::Completed, 1),
                                            failedJob("bad"),
                                            WindowFixture::job(QStringLiteral("run"), JobState::Processing, 0.1)};
        open(fixture, jobs);
        QTRY_VERIFY(row(fixture, "done"));
        fixture.find<QPushButton>("clearFinished")->click();
        QVERIFY(!row(fixture, "done"));
        // Running work and what needs somebody stay.
        QVERIFY(row(fixture, "bad"));
        QVERIFY(row(fixture, "run"));
        fixture.close();
        fixture.open().openPage(Page::Activity);
        QTRY_VERIFY(row(fixture, "run"));
        QVERIFY(!row(fixture, "done"));
        // Nothing else is there to be cleared.
        fixture.find<QPushButton>("clearFinished")->click();
        QVERIFY(!fixture.window().actions()[ActionId::Undo]->isEnabled());
    }

    void clearingCanBeUndone()
    {
        WindowFixture fixture;
        open(fixture, {WindowFixture::job(QStringLiteral("done"), JobState::Completed, 1)});
        QTRY_VERIFY(row(fixture, "done"));
        fixture.find<QPushButton>("clearFinished")->click();
        QVERIFY(!row(fixture, "done"));
        QVERIFY(fixture.find("activityEmpty")->isVisible());
        fixture.window().actions()[ActionId::Undo]->trigger();
        QVERIFY(row(fixture, "done"));
        QVERIFY(!fixture.find("activityEmpty")->isVisible());
    }

    void pausesAndResumesTheQueue()
    {
        WindowFixture fixture;
        open(fixture, {WindowFixture::job(QStringLiteral("queued"), JobState::Pending)});
        QTRY_VERIFY(row(fixture, "queued"));
        auto *pause = fixture.find<QPushButton>("pauseQueue");
        QCOMPARE(pause->text(), QStringLiteral("Pause queue"));
        pause->click();
        QCOMPARE(fixture.backend.pausesAsked, QList<bool>{true});
        QTRY_COMPARE(pause->text(), QStringLiteral("Resume queue"));
        QCOMPARE(row(fixture, "queued")->content().tag, QStringLiteral("Paused"));
        QVERIFY(fixture.find("banner.pause"));
        QVERIFY(fixture.find("jobSum") != nullptr);
        fixture.find("banner.pause")->findChild<QPushButton *>(QStringLiteral("bannerAction"))->click();
        QCOMPARE(fixture.backend.pausesAsked, (QList<bool>{true, false}));
        QTRY_COMPARE(pause->text(), QStringLiteral("Pause queue"));
        QTRY_VERIFY(!fixture.find("banner.pause"));
    }

    void aPauseOfYesterdayIsKnown()
    {
        WindowFixture fixture;
        fixture.backend.pausedReplies.give(true);
        open(fixture, {WindowFixture::job(QStringLiteral("queued"), JobState::Pending)});
        QTRY_COMPARE(fixture.find<QPushButton>("pauseQueue")->text(), QStringLiteral("Resume queue"));
        QVERIFY(fixture.find("banner.pause"));
    }

    void theKeyboardStaysWithItsRow()
    {
        WindowFixture fixture;
        open(fixture, {failedJob("bad")});
        QTRY_VERIFY(button(fixture, "bad", "jobAct"));
        button(fixture, "bad", "jobAct")->setFocus();
        fixture.giveJobs({failedJob("bad"), WindowFixture::job(QStringLiteral("new"), JobState::Processing)});
        QTRY_VERIFY(row(fixture, "new"));
        QCOMPARE(QApplication::focusWidget(), button(fixture, "bad", "jobAct"));
    }

    void saysNothingIsQueued()
    {
        WindowFixture fixture;
        open(fixture, {});
        QVERIFY(fixture.find("activityEmpty")->isVisible());
    }

    void theSideTellsWhatIsKnown()
    {
        WindowFixture fixture;
        services::QuotaAnswer quotas;
        services::MetaQuota quota;
        quota.adAccountId = QStringLiteral("act_1");
        quota.name = QStringLiteral("Principal");
        quota.percent = 81.0;
        quota.freeAt = SystemClock().now() + std::chrono::minutes(42);
        quotas.accounts = {quota};
        quotas.syncs = {{QStringLiteral("con_1"), QStringLiteral("Rafael Moura"), {3, 10, {}}}};
        fixture.backend.quotaReplies.give(quotas);
        fixture.backend.healthReplies.give(services::HealthAnswer{71, 1, std::chrono::minutes(2), {}, {}});
        open(fixture, {});
        QCOMPARE(fixture.backend.quotasAsked.front(), QStringLiteral("org_default"));
        QStringList told;
        const auto readAll = [&] {
            told.clear();
            for (const QWidget *widget : fixture.find("activitySide")->findChildren<QWidget *>()) {
                if (widget->isVisible())
                    told.append(widget->accessibleName());
            }
            return told;
        };
        QTRY_VERIFY(readAll().contains(QStringLiteral("⁨Principal⁩, 81%, slower from 75%: calls are spaced out")));
        QVERIFY(told.contains(QStringLiteral("Syncs per hour, 3 of 10, per connection")));
        QTRY_VERIFY(readAll().contains(QStringLiteral("Success, 98.6%")));
        QVERIFY(told.contains(QStringLiteral("Insights, median, 2 min")));
        // The grid of the account says the same, in short.
        fixture.window().openPage(Page::TopCreatives);
        QCOMPARE(fixture.find<QLabel>("quotaStatus")->text(), QStringLiteral("API quota 81%"));
        QVERIFY(fixture.find("quotaStatus")->isVisible());
    }

    void aQuotaThatIsNotKnownIsNotShown()
    {
        WindowFixture fixture;
        open(fixture, {});
        const auto rows = fixture.find("quotaPanel")->findChildren<QWidget *>(QStringLiteral("quotaRow"));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.front()->accessibleName(), QStringLiteral("No calls to Meta in the last hour"));
        fixture.window().openPage(Page::TopCreatives);
        QVERIFY(!fixture.find("quotaStatus")->isVisible());
    }

    void opensTheFolderOfTheLogs()
    {
        WindowFixture fixture;
        fixture.backend.programFacts.logFolder = fixture.folder.path();
        open(fixture, {});
        OpenedUrls urls;
        QDesktopServices::setUrlHandler(QStringLiteral("file"), &urls, "open");
        fixture.find<QPushButton>("openLogs")->click();
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(urls.opened, QList<QUrl>{QUrl::fromLocalFile(fixture.folder.path())});
    }

    void narrowPagesPutTheSideBelow()
    {
        WindowFixture fixture;
        open(fixture, {WindowFixture::job(QStringLiteral("done"), JobState::Completed, 1)});
        QTRY_VERIFY(row(fixture, "done"));
        const auto top = [&fixture](const char *name) {
            return fixture.find(name)->mapTo(&fixture.window(), QPoint(0, 0)).y();
        };
        QTRY_VERIFY(std::abs(top("activitySide") - top("jobSection")) < 4);
        fixture.window().resize(1100, 700);
        QTRY_VERIFY(top("activitySide") > top("jobSection") + fixture.find("jobSection")->height());
    }
};

MCI_TEST_CLASS(TestActivity);
#include "tst_Activity.moc"
