// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowFixture.h"

using namespace mci;
using domain::JobState;
using mci::test::WindowFixture;

/** Pictures of every page, light and dark, at both sizes the design was drawn for; they have to come out not empty. */
class TestWindowShots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("size");
        for (const char *theme : {"light", "dark"}) {
            for (const QSize size : {QSize(1440, 900), QSize(1100, 700)})
                QTest::addRow("%s-%dx%d", theme, size.width(), size.height()) << QString::fromLatin1(theme) << size;
        }
    }

    void pages()
    {
        QFETCH(QString, theme);
        QFETCH(QSize, size);
        WindowFixture fixture;
        fixture.state.setTheme(theme == u"dark" ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        const QString suffix = QLatin1Char('-') + QLatin1String(QTest::currentDataTag());
        fixture.giveCreatives(10, 3);
        fixture.open(size);
        QTest::qWait(400);
        fixture.shoot(QStringLiteral("creatives") + suffix);

        fixture.backend.setOnline(false);
        fixture.workspace.connections.front().needsLogin = true;
        fixture.backend.workspaceReplies.give(fixture.workspace);
        Q_EMIT fixture.backend.workspaceChanged();
        fixture.shoot(QStringLiteral("offline") + suffix);

        std::vector<domain::Job> jobs{WindowFixture::job(QStringLiteral("j1"), JobState::Processing, 0.58),
                                      WindowFixture::job(QStringLiteral("j2"), JobState::Failed),
                                      WindowFixture::job(QStringLiteral("j3"), JobState::Completed),
                                      WindowFixture::job(QStringLiteral("j4"), JobState::WaitingLogin)};
        jobs[1].adAccountId = QStringLiteral("act_2");
        jobs[1].error = makeError(ErrorCode::Timeout, Reason::None, QStringLiteral("no answer"));
        jobs[2].createdAt -= std::chrono::minutes(30);
        fixture.giveJobs(jobs);
        fixture.window().openPage(ui::Page::Activity);
        fixture.shoot(QStringLiteral("activity") + suffix);
        QVERIFY(fixture.window().isVisible());
    }

    void sync()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.giveJobs(
            {WindowFixture::job(QStringLiteral("j1"), JobState::Completed, 1),
             WindowFixture::ingest(QStringLiteral("j2"), QStringLiteral("j1"), JobState::Processing, 7, 10)});
        fixture.shoot(QStringLiteral("sync"));
        fixture.giveCreatives(7, 0);
        Q_EMIT fixture.backend.creativesChanged(QStringLiteral("act_1"));
        fixture.shoot(QStringLiteral("sync-creatives"));
        QVERIFY(fixture.find("stageStrip")->isVisible());
    }

    void emptyStates()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.shoot(QStringLiteral("not-synced"));
        fixture.giveCreatives(0, 5);
        Q_EMIT fixture.backend.creativesChanged(QStringLiteral("act_1"));
        fixture.shoot(QStringLiteral("nothing-passed"));
        fixture.backend.overviewReplies.give(failure(makeError(ErrorCode::Internal, Reason::None)));
        Q_EMIT fixture.backend.creativesChanged(QStringLiteral("act_1"));
        fixture.shoot(QStringLiteral("error"));
        QVERIFY(fixture.find("creativesError")->isVisible());
    }
};

MCI_TEST_CLASS(TestWindowShots);
#include "tst_WindowShots.moc"
