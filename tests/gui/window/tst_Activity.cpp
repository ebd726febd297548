// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowFixture.h"
#include "window/Notifier.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace mci;
using namespace mci::ui;
using domain::JobState;
using mci::test::WindowFixture;

class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retriesCancelsAndTellsWhy()
    {
        WindowFixture fixture;
        fixture.giveCreatives(3);
        auto failed = WindowFixture::job(QStringLiteral("bad"), JobState::Failed);
        failed.adAccountId = QStringLiteral("act_2");
        failed.error = makeError(ErrorCode::Network, Reason::None, QStringLiteral("no route"));
        fixture.open().openPage(Page::Activity);
        fixture.giveJobs({WindowFixture::job(QStringLiteral("run"), JobState::Processing, 0.58), failed});
        QPushButton *cancel = nullptr;
        QPushButton *retry = nullptr;
        QPushButton *details = nullptr;
        const auto pick = [&](const char *name, QPushButton *&target) {
            for (auto *button : fixture.window().findChildren<QPushButton *>(QLatin1String(name))) {
                if (button->isVisible())
                    target = button;
            }
            return target != nullptr;
        };
        QTRY_VERIFY(pick("jobCancel", cancel));
        QVERIFY(pick("jobRetry", retry));
        QVERIFY(pick("jobDetails", details));
        cancel->click();
        QCOMPARE(fixture.backend.jobsCancelled, QStringList{QStringLiteral("run")});
        QVERIFY(!cancel->isEnabled());
        retry->click();
        QCOMPARE(fixture.backend.jobsRetried, QStringList{QStringLiteral("bad")});
        details->click();
        QPushButton *copy = nullptr;
        QVERIFY(pick("jobDetailsCopy", copy));
        copy->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("network")));
    }

    void saysNothingIsQueued()
    {
        WindowFixture fixture;
        fixture.giveCreatives(3);
        fixture.open().openPage(Page::Activity);
        QVERIFY(!fixture.find("activityList")->isVisible());
    }

    void tellsTheEndOfASyncOnceAndOnlyWhenAllowed()
    {
        Look look;
        Notifier notifier(look);
        QSignalSpy told(&notifier, &Notifier::notified);
        const auto root = WindowFixture::job(QStringLiteral("a"), JobState::Completed, 1);
        const auto running =
            WindowFixture::ingest(QStringLiteral("b"), QStringLiteral("a"), JobState::Processing, 1, 2);
        const auto done = WindowFixture::ingest(QStringLiteral("b"), QStringLiteral("a"), JobState::Completed, 2, 2);
        notifier.setJobs({WindowFixture::job(QStringLiteral("a"), JobState::Processing)}, {}, false);
        notifier.setJobs({root, running}, {}, false);
        QCOMPARE(told.count(), 0);
        notifier.setJobs({root, done}, {}, false);
        QCOMPARE(told.count(), 1);
        notifier.setJobs({root, done}, {}, false);
        QCOMPARE(told.count(), 1);
        notifier.setEnabled(false);
        const auto failed = WindowFixture::job(QStringLiteral("c"), JobState::Failed);
        notifier.setJobs({root, done, failed}, {}, false);
        QCOMPARE(told.count(), 1);
    }
};

MCI_TEST_CLASS(TestActivity);
#include "tst_Activity.moc"
