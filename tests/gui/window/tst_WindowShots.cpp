// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowFixture.h"
#include "text/Translation.h"
#include "window/Actions.h"

#include <QAbstractButton>

using namespace mci;
using namespace std::chrono_literals;
using domain::JobState;
using mci::test::WindowFixture;

/** Pictures of every page, light and dark, at both sizes the design was drawn for; they have to come out not empty. */
class TestWindowShots : public QObject
{
    Q_OBJECT

private:
    /** Work in every state, as an agency's day brings it. */
    static std::vector<domain::Job> someWork()
    {
        const auto ago = [](domain::Job job, std::chrono::minutes time) {
            job.createdAt -= time;
            if (job.finishedAt)
                job.finishedAt = *job.finishedAt - time;
            return job;
        };
        domain::Job reading = WindowFixture::job(QStringLiteral("j1"), JobState::Processing, 0.58);
        reading.payload = {{QStringLiteral("since"), QStringLiteral("2026-10-01")},
                           {QStringLiteral("until"), QStringLiteral("2026-10-30")}};
        reading.stageValues = {
            {QStringLiteral("pages"), 6}, {QStringLiteral("rows"), 3000}, {QStringLiteral("expectedPages"), 12}};
        domain::Job pictures =
            WindowFixture::ingest(QStringLiteral("j2"), QStringLiteral("j0"), JobState::Processing, 4, 10);
        pictures.adAccountId = QStringLiteral("act_2");
        domain::Job queued =
            WindowFixture::ingest(QStringLiteral("j3"), QStringLiteral("j0"), JobState::Pending, 0, 10);
        domain::Job postponed = WindowFixture::job(QStringLiteral("j4"), JobState::Postponed);
        postponed.resumeAt = SystemClock().now() + 19min;
        postponed.waitReason = makeError(ErrorCode::RateLimited, Reason::MetaAccountThrottled);
        domain::Job failed = WindowFixture::job(QStringLiteral("j5"), JobState::Failed);
        failed.adAccountId = QStringLiteral("act_2");
        failed.error = makeError(ErrorCode::MetaError, Reason::MetaServerError, QStringLiteral("no answer"));
        failed.error->httpStatus = 503;
        failed.error->fbtraceId = QStringLiteral("AbCdEfGhIjK");
        failed.attempt = 3;
        domain::Job done = ago(WindowFixture::job(QStringLiteral("j7"), JobState::Completed, 1), 30min);
        done.result.insert(QStringLiteral("calls"), 4);
        domain::Job fetched =
            ago(WindowFixture::ingest(QStringLiteral("j8"), QStringLiteral("j7"), JobState::Completed, 10, 10), 30min);
        fetched.result = {
            {QStringLiteral("creatives"), 10}, {QStringLiteral("pictures"), 9}, {QStringLiteral("calls"), 1}};
        return {reading,
                pictures,
                queued,
                postponed,
                failed,
                WindowFixture::job(QStringLiteral("j6"), JobState::WaitingLogin),
                fetched,
                done,
                ago(WindowFixture::job(QStringLiteral("j9"), JobState::Cancelled), 60min),
                ago(WindowFixture::job(QStringLiteral("j10"), JobState::Completed, 1), 30h)};
    }

    static services::QuotaAnswer someQuotas()
    {
        const UtcTime now = SystemClock().now();
        services::QuotaAnswer answer;
        answer.accounts = {{QStringLiteral("act_2"), QStringLiteral("Site"), 78, now + 20min, true, {}},
                           {QStringLiteral("act_1"), QStringLiteral("Principal"), 18, now + 42min, true, {}}};
        answer.syncs = {{QStringLiteral("con_1"), QStringLiteral("Rafael Moura"), {3, 10, now + 30min}}};
        return answer;
    }

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
        fixture.giveTrends(10, 3);
        fixture.open(size);
        QTest::qWait(400);
        fixture.shoot(QStringLiteral("creatives") + suffix);

        fixture.backend.setOnline(false);
        fixture.workspace.connections.front().needsLogin = true;
        fixture.backend.workspaceReplies.give(fixture.workspace);
        Q_EMIT fixture.backend.workspaceChanged();
        fixture.shoot(QStringLiteral("offline") + suffix);

        QVERIFY(fixture.window().isVisible());
    }

    void activity_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("size");
        const QSize large(1440, 900);
        QTest::newRow("pt_BR-light-1440x900") << "pt_BR"
                                              << "light" << large;
        QTest::newRow("pt_BR-dark-1440x900") << "pt_BR"
                                             << "dark" << large;
        QTest::newRow("pt_BR-light-1100x700") << "pt_BR"
                                              << "light" << QSize(1100, 700);
        QTest::newRow("en-dark-1100x700") << "en"
                                          << "dark" << QSize(1100, 700);
        QTest::newRow("es-light-1440x900") << "es"
                                           << "light" << large;
        QTest::newRow("es-light-960x600") << "es"
                                          << "light" << QSize(960, 600);
    }

    void activity()
    {
        QFETCH(QString, locale);
        QFETCH(QString, theme);
        QFETCH(QSize, size);
        const text::Translation translation(locale);
        WindowFixture fixture;
        QLocale::setDefault(QLocale(locale == u"es" ? QStringLiteral("es_AR") : locale));
        fixture.state.setTheme(theme == u"dark" ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        const QString suffix = QLatin1Char('-') + QLatin1String(QTest::currentDataTag());
        fixture.giveTrends(10, 3);
        fixture.backend.quotaReplies.give(someQuotas());
        fixture.backend.healthReplies.give(services::HealthAnswer{141, 2, 130s, 292s, 2400ms});
        fixture.state.setPanelOpen(size.width() > 1200);
        fixture.open(size);
        fixture.shoot(QStringLiteral("trends") + suffix);
        fixture.giveJobs(someWork());
        fixture.window().openPage(ui::Page::Activity);
        fixture.shoot(QStringLiteral("activity") + suffix);
        for (auto *button : fixture.window().findChildren<QAbstractButton *>(QStringLiteral("jobDetails"))) {
            if (button->isVisible())
                button->click();
        }
        fixture.shoot(QStringLiteral("activity-details") + suffix);
        fixture.window().openPage(ui::Page::TopCreatives);
        fixture.find<QAbstractButton>("railBadge")->click();
        QTest::qWait(50);
        QVERIFY(fixture.find("activityPopover")->isVisible());
        fixture.shootWith(QStringLiteral("activity-popover") + suffix, *fixture.find("activityPopover"));
        fixture.find("activityPopover")->close();
        fixture.backend.pausedReplies.give(true);
        fixture.find<QAbstractButton>("pauseQueue")->click();
        fixture.giveJobs({WindowFixture::job(QStringLiteral("j1"), JobState::Pending)});
        fixture.shoot(QStringLiteral("paused") + suffix);
        fixture.giveJobs({});
        fixture.window().openPage(ui::Page::Activity);
        fixture.shoot(QStringLiteral("activity-empty") + suffix);
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    }

    void tableAndDetail_data() { pages_data(); }

    void tableAndDetail()
    {
        QFETCH(QString, theme);
        QFETCH(QSize, size);
        WindowFixture fixture;
        fixture.state.setTheme(theme == u"dark" ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        fixture.state.setViewMode(ui::ViewMode::Table);
        const QString suffix = QLatin1Char('-') + QLatin1String(QTest::currentDataTag());
        fixture.giveTrends(10, 3);
        fixture.open(size);
        auto *table = fixture.find("creativeTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        QTest::qWait(400);
        fixture.shoot(QStringLiteral("table") + suffix);
        QTest::keyClick(table, Qt::Key_Return);
        fixture.shoot(QStringLiteral("table-panel") + suffix);
        QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(fixture.find("creativeDetail")->isVisible());
        fixture.shoot(QStringLiteral("detail") + suffix);
        fixture.window().actions()[ui::ActionId::ViewCards]->trigger();
        fixture.shoot(QStringLiteral("cards-panel") + suffix);
        QVERIFY(fixture.find("creativeGrid")->isVisible());
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
