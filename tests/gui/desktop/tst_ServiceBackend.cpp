// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/DesktopFixture.h"
#include "support/ScriptedServer.h"
#include "support/TempDatabase.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace mci;
using test::DesktopFixture;

/** The windows' backend over real services, a real database and real sockets. */
class TestServiceBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<DesktopFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void fromATokenToMarkedCreatives()
    {
        ui::Backend &backend = *m_fixture->backend;
        const QSignalSpy workspaces(&backend, &ui::Backend::workspaceChanged);
        const QSignalSpy creatives(&backend, &ui::Backend::creativesChanged);
        QSignalSpy jobs(&backend, &ui::Backend::jobsChanged);
        m_fixture->backend->startWorkers();
        const auto connected = m_fixture->connectToken();
        MCI_VERIFY_OK(connected);
        QTRY_VERIFY(!workspaces.isEmpty());
        const auto workspace = DesktopFixture::wait(backend.workspace());
        MCI_VERIFY_OK(workspace);
        QCOMPARE_EQ(workspace->connections.size(), 1U);
        QCOMPARE_EQ(workspace->accounts.size(), connected->adAccounts.size());

        const services::SelectionInput selection = DesktopFixture::selectionOf(*connected);
        QCOMPARE(DesktopFixture::wait(backend.overview(selection)).error().reason, Reason::InsightsMissing);
        const auto queued = DesktopFixture::wait(backend.sync(selection));
        MCI_VERIFY_OK(queued);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isQuiet(), 30'000);
        QVERIFY(!jobs.isEmpty());
        QTRY_VERIFY(!creatives.isEmpty());
        QCOMPARE(creatives.first().first().toString(), selection.adAccountId);

        const auto overview = DesktopFixture::wait(backend.overview(selection));
        MCI_VERIFY_OK(overview);
        QVERIFY(!(*overview)->top.creatives.empty());
        const domain::Creative &best = (*overview)->top.creatives.front().creative;
        QVERIFY(QFile::exists(backend.thumbnailFolder() + u'/' + best.thumbnailFile));
        QVERIFY(DesktopFixture::wait(backend.pictureCacheBytes()).value() > 0);
        QVERIFY(DesktopFixture::wait(backend.previewGuardrails(selection))->withDelivery > 0);
        QVERIFY(!DesktopFixture::wait(backend.conversionEvents(selection))->empty());

        MCI_VERIFY_OK(DesktopFixture::wait(backend.setMark(best.organizationId, best.id, {4, true})));
        QCOMPARE(DesktopFixture::wait(backend.marks(best.organizationId))->value(best.id),
                 (services::CreativeMark{4, true}));
        MCI_VERIFY_OK(DesktopFixture::wait(backend.clearPictureCache()));
        QCOMPARE(DesktopFixture::wait(backend.pictureCacheBytes()).value(), 0);
    }
    void lookingAtAnAccountReadsItsDays()
    {
        ui::Backend &backend = *m_fixture->backend;
        m_fixture->backend->startWorkers();
        const auto connected = m_fixture->connectToken();
        MCI_VERIFY_OK(connected);
        const services::SelectionInput selection = DesktopFixture::selectionOf(*connected);
        MCI_VERIFY_OK(DesktopFixture::wait(backend.sync(selection)));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isQuiet(), 30'000);
        const QSignalSpy creatives(&backend, &ui::Backend::creativesChanged);
        QCOMPARE(DesktopFixture::wait(backend.trends(selection)).error().reason, Reason::InsightsMissing);
        // The window asks again when it is told of numbers.
        QTRY_VERIFY_WITH_TIMEOUT(!creatives.isEmpty() && m_fixture->isQuiet(), 60'000);
        const auto trends = DesktopFixture::wait(backend.trends(selection));
        MCI_VERIFY_OK(trends);
        QVERIFY(trends->hasCurves);
        QVERIFY(trends->hasBefore);
        QVERIFY(!trends->creatives.isEmpty());
        const QString ad = trends->creatives.cbegin().key();
        const auto curves = DesktopFixture::wait(backend.adCurves(selection, ad, domain::Kpi::Spend));
        MCI_VERIFY_OK(curves);
        QCOMPARE_EQ(curves->now.points.size(), curves->before.points.size());
    }
    void aBriefBecomesNewCreatives()
    {
        ui::Backend &backend = *m_fixture->backend;
        m_fixture->backend->startWorkers();
        const auto connected = m_fixture->connectToken();
        MCI_VERIFY_OK(connected);
        const services::SelectionInput selection = DesktopFixture::selectionOf(*connected);
        MCI_VERIFY_OK(DesktopFixture::wait(backend.sync(selection)));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isQuiet(), 60'000);
        const auto overview = DesktopFixture::wait(backend.overview(selection));
        MCI_VERIFY_OK(overview);
        const domain::Creative &best = (*overview)->top.creatives.front().creative;
        MCI_VERIFY_OK(DesktopFixture::wait(backend.analyse({best.id}, false)));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isQuiet(), 120'000);

        const auto begun = DesktopFixture::wait(backend.newBrief(best.organizationId, domain::briefSources({best.id})));
        MCI_VERIFY_OK(begun);
        domain::BriefDraft draft = begun->draft;
        draft.brief.productName = QStringLiteral("Cápsulas compostáveis");
        draft.brief.keyMessage = QStringLiteral("Café fresco em um toque");
        MCI_VERIFY_OK(DesktopFixture::wait(backend.saveBrief(begun->id, draft)));
        QCOMPARE(DesktopFixture::wait(backend.previewBrief(best.organizationId, draft))->sketches.size(), 2U);
        const QSignalSpy made(&backend, &ui::Backend::generationsChanged);
        MCI_VERIFY_OK(DesktopFixture::wait(backend.generate(begun->id)));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isQuiet(), 120'000);
        QTRY_VERIFY(!made.isEmpty());
        const auto outputs = DesktopFixture::wait(backend.outputs(best.organizationId));
        MCI_VERIFY_OK(outputs);
        QCOMPARE(outputs->size(), 1U);
        const auto output = DesktopFixture::wait(backend.output(outputs->front().id));
        MCI_VERIFY_OK(output);
        QCOMPARE(output->variations.size(), 2U);
        QVERIFY(QFile::exists(backend.madeFolder() + u'/' + output->variations[0].shown.files[0].name));

        services::VariationChange change;
        change.headline = QStringLiteral("Segunda sem pressa");
        const auto changed = DesktopFixture::wait(backend.changeVariation(output->variations[0].id, change));
        MCI_VERIFY_OK(changed);
        QCOMPARE(changed->shown.copy.headline, change.headline.value());
        MCI_VERIFY_OK(DesktopFixture::wait(backend.setApproved(changed->id, true)));

        const QString archive = m_fixture->folder.filePath(QStringLiteral("creatives.zip"));
        const auto written = DesktopFixture::wait(backend.exportOutput({output->id, {changed->id}, archive}));
        MCI_VERIFY_OK(written);
        QCOMPARE(*written, QStringList{archive});
        QVERIFY(QFileInfo(archive).size() > 10'000);
        for (const char *ending : {"md", "pdf", "json"}) {
            const QString file = m_fixture->folder.filePath(QStringLiteral("brief.") + QLatin1String(ending));
            MCI_VERIFY_OK(DesktopFixture::wait(backend.exportBrief(best.organizationId, draft, file)));
            QVERIFY(QFileInfo(file).size() > 50);
        }
        const auto markdown = DesktopFixture::wait(backend.briefMarkdown(best.organizationId, draft));
        QVERIFY(markdown->contains(draft.brief.productName));
    }
    void logsInWithTheBrowser()
    {
        ui::Backend &backend = *m_fixture->backend;
        QVERIFY(!backend.hasMetaApp());
        const QString organization = QLatin1String(domain::kDefaultOrganization);
        QCOMPARE(DesktopFixture::wait(backend.logIn(organization, false)).error().reason, Reason::AppIdMissing);
        // A setting that changes counts at once.
        MCI_VERIFY_OK(
            DesktopFixture::wait(backend.setSetting(QStringLiteral("meta_app_id"), QStringLiteral("1234567890"))));
        QVERIFY(backend.hasMetaApp());
        const QSignalSpy addresses(&backend, &ui::Backend::loginAddress);
        const auto connected = DesktopFixture::wait(backend.logIn(organization, false));
        MCI_VERIFY_OK(connected);
        QVERIFY(!connected->adAccounts.empty());
        QCOMPARE(addresses.size(), 1);
    }
    void aLoginCanBeGivenUp()
    {
        ui::Backend &backend = *m_fixture->backend;
        m_fixture->browser.absent = true;
        MCI_VERIFY_OK(
            DesktopFixture::wait(backend.setSetting(QStringLiteral("meta_app_id"), QStringLiteral("1234567890"))));
        QSignalSpy addresses(&backend, &ui::Backend::loginAddress);
        const auto login = backend.logIn(QLatin1String(domain::kDefaultOrganization), false);
        QVERIFY(addresses.wait());
        QVERIFY(!login.isFinished());
        backend.cancelLogin();
        QVERIFY(DesktopFixture::wait(login).error().isCancelled());
        // Closing the window with a login open ends it as well.
        const auto open = backend.logIn(QLatin1String(domain::kDefaultOrganization), true);
        QVERIFY(addresses.wait());
        m_fixture->close();
        QVERIFY(open.isFinished());
        QVERIFY(open.result().error().isCancelled());
    }
    void cancelsAndRetriesJobs()
    {
        ui::Backend &backend = *m_fixture->backend;
        const auto connected = m_fixture->connectToken();
        MCI_VERIFY_OK(connected);
        const auto queued = DesktopFixture::wait(backend.sync(DesktopFixture::selectionOf(*connected)));
        MCI_VERIFY_OK(queued);
        QSignalSpy jobs(&backend, &ui::Backend::jobsChanged);
        MCI_VERIFY_OK(DesktopFixture::wait(backend.cancelJob(queued->jobId)));
        QVERIFY(!jobs.isEmpty() || jobs.wait());
        QCOMPARE(DesktopFixture::wait(backend.jobs())->front().state, domain::JobState::Cancelled);
        MCI_VERIFY_OK(DesktopFixture::wait(backend.retryJob(queued->jobId)));
        QCOMPARE(DesktopFixture::wait(backend.jobs())->front().state, domain::JobState::Pending);
        m_fixture->backend->startWorkers();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isQuiet(), 30'000);
    }
    void cancellingStopsWithinASecond_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("call");
        const QString creatives = QString::fromLatin1(domain::job_type::kCreativeIngest);
        QTest::newRow("while the numbers are read")
            << QString::fromLatin1(domain::job_type::kInsightsFetch) << "/insights";
        QTest::newRow("while the creatives are read") << creatives << "ids=";
        QTest::newRow("while the pictures are fetched") << creatives << "/media/";
    }
    void cancellingStopsWithinASecond()
    {
        QFETCH(QString, type);
        QFETCH(QString, call);
        // Meta answers slowly; whoever presses Cancel does not wait for it.
        sandbox::SandboxOptions slow = DesktopFixture::smallWorld();
        slow.latency = std::chrono::seconds(2);
        m_fixture = std::make_unique<DesktopFixture>(slow);
        ui::Backend &backend = *m_fixture->backend;
        m_fixture->backend->startWorkers();
        const auto connected = m_fixture->connectToken();
        MCI_VERIFY_OK(connected);
        MCI_VERIFY_OK(DesktopFixture::wait(backend.sync(DesktopFixture::selectionOf(*connected))));
        // In the middle of a call: it has arrived and is not answered yet.
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->server.calls(call) > 0, 30'000);
        const auto jobs = DesktopFixture::wait(backend.jobs());
        const auto running = std::find_if(jobs->begin(), jobs->end(), [&type](const domain::Job &job) {
            return job.type == type && job.state == domain::JobState::Processing;
        });
        QVERIFY(running != jobs->end());
        QElapsedTimer timer;
        timer.start();
        MCI_VERIFY_OK(DesktopFixture::wait(backend.cancelJob(running->id)));
        QTRY_COMPARE(m_fixture->context->workspace().job(running->id)->state, domain::JobState::Cancelled);
        const qint64 took = timer.elapsed();
        qInfo("cancelled after %lld ms", static_cast<long long>(took));
        QCOMPARE_LT(took, 1000);
    }
    void aPausedQueueBeginsNothingAndKeepsThat()
    {
        const auto connected = m_fixture->connectToken();
        MCI_VERIFY_OK(connected);
        m_fixture->backend->startWorkers();
        MCI_VERIFY_OK(DesktopFixture::wait(m_fixture->backend->setQueuePaused(true)));
        const auto queued = DesktopFixture::wait(m_fixture->backend->sync(DesktopFixture::selectionOf(*connected)));
        MCI_VERIFY_OK(queued);
        // Another start of the program finds the queue as it was left.
        m_fixture->backend.reset();
        m_fixture->backend =
            std::make_unique<desktop::ServiceBackend>(*m_fixture->context, m_fixture->browser, desktop::BackendFacts{});
        m_fixture->backend->startWorkers();
        QCOMPARE(DesktopFixture::wait(m_fixture->backend->isQueuePaused()).value(), true);
        const int calls = m_fixture->server.calls(QStringLiteral("insights"));
        // Longer than the workers need to look at the queue several times.
        QTest::qWait(1000);
        QCOMPARE(m_fixture->context->workspace().job(queued->jobId)->state, domain::JobState::Pending);
        QCOMPARE(m_fixture->server.calls(QStringLiteral("insights")), calls);
        MCI_VERIFY_OK(DesktopFixture::wait(m_fixture->backend->setQueuePaused(false)));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isQuiet(), 30'000);
        QCOMPARE(m_fixture->context->workspace().job(queued->jobId)->state, domain::JobState::Completed);
    }
    void tellsLimitsAndHealthAfterASync()
    {
        ui::Backend &backend = *m_fixture->backend;
        const auto connected = m_fixture->connectToken();
        MCI_VERIFY_OK(connected);
        const QString organization = connected->connection.organizationId;
        QVERIFY(DesktopFixture::wait(backend.health()).value() == services::HealthAnswer{});
        m_fixture->backend->startWorkers();
        MCI_VERIFY_OK(DesktopFixture::wait(backend.sync(DesktopFixture::selectionOf(*connected))));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isQuiet(), 30'000);
        const auto quotas = DesktopFixture::wait(backend.quotas(organization));
        MCI_VERIFY_OK(quotas);
        QCOMPARE_EQ(quotas->accounts.size(), 1U);
        QVERIFY(quotas->accounts.front().percent.has_value());
        QCOMPARE(quotas->syncs.front().use.used, 1);
        const auto health = DesktopFixture::wait(backend.health());
        MCI_VERIFY_OK(health);
        QCOMPARE(health->succeeded, 2);
        QVERIFY(health->insightsMedian && health->creativesMedian);
        // What each job asked of Meta is written down with it.
        const auto jobs = DesktopFixture::wait(backend.jobs());
        int told = 0;
        for (const domain::Job &job : *jobs)
            told += job.result.value(QStringLiteral("calls")).toInt();
        QCOMPARE(told,
                 m_fixture->server.calls(QStringLiteral("insights")) + m_fixture->server.calls(QStringLiteral("adsets"))
                     + m_fixture->server.calls(QStringLiteral("ids=")));
    }
    void noticesThatMetaIsOutOfReachAndBack()
    {
        ui::Backend &backend = *m_fixture->backend;
        m_fixture->backend->onlineWatch().setProbeInterval(std::chrono::milliseconds(50));
        const auto connected = m_fixture->connectToken();
        MCI_VERIFY_OK(connected);
        QVERIFY(backend.isOnline());
        QSignalSpy online(&backend, &ui::Backend::onlineChanged);
        const QUrl was = m_fixture->server.url();
        m_fixture->server.stop();
        QVERIFY(!DesktopFixture::wait(backend.refreshAccounts(connected->connection.id)));
        QTRY_VERIFY(!backend.isOnline());
        QCOMPARE(online.size(), 1);
        // Another door at the same address: whoever answers there is reached again.
        QTcpServer door;
        QVERIFY(door.listen(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(was.port())));
        connect(&door, &QTcpServer::newConnection, &door, [&door] {
            QTcpSocket *socket = door.nextPendingConnection();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
        QTRY_VERIFY(backend.isOnline());
    }
    void closingLosesNoWork()
    {
        sandbox::SandboxOptions slow = DesktopFixture::smallWorld();
        slow.latency = std::chrono::milliseconds(400);
        m_fixture = std::make_unique<DesktopFixture>(slow);
        const auto connected = m_fixture->connectToken();
        MCI_VERIFY_OK(connected);
        m_fixture->backend->startWorkers();
        const auto queued = DesktopFixture::wait(m_fixture->backend->sync(DesktopFixture::selectionOf(*connected)));
        MCI_VERIFY_OK(queued);
        QTRY_COMPARE(DesktopFixture::wait(m_fixture->backend->jobs())->front().state, domain::JobState::Processing);
        QElapsedTimer timer;
        timer.start();
        m_fixture->backend.reset();
        QCOMPARE_LT(timer.elapsed(), 3000);
        const auto left = m_fixture->context->workspace().job(queued->jobId);
        MCI_VERIFY_OK(left);
        QCOMPARE(left->state, domain::JobState::Pending);
        QCOMPARE(left->attempt, 0);
        // The next start goes on.
        m_fixture->backend =
            std::make_unique<desktop::ServiceBackend>(*m_fixture->context, m_fixture->browser, desktop::BackendFacts{});
        m_fixture->backend->startWorkers();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isQuiet(), 40'000);
        QCOMPARE(m_fixture->context->workspace().job(queued->jobId)->state, domain::JobState::Completed);
    }
    void followsAnotherProgramAndTakesOver()
    {
        const auto connected = m_fixture->connectToken();
        MCI_VERIFY_OK(connected);
        auto elsewhere = m_fixture->context->newRunner(0);
        MCI_VERIFY_OK(elsewhere->start());
        m_fixture->backend->startWorkers();
        QSignalSpy creatives(m_fixture->backend.get(), &ui::Backend::creativesChanged);
        // Let it see that it follows.
        QTest::qWait(600);
        services::SelectionInput selection = DesktopFixture::selectionOf(*connected);
        MCI_VERIFY_OK(DesktopFixture::wait(m_fixture->backend->sync(selection)));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isQuiet(), 30'000);
        QTRY_VERIFY(!creatives.isEmpty());
        elsewhere->stop();
        selection.until = QDate::currentDate().addDays(-3).toString(Qt::ISODate);
        MCI_VERIFY_OK(DesktopFixture::wait(m_fixture->backend->sync(selection)));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isQuiet(), 30'000);
        QCOMPARE(DesktopFixture::wait(m_fixture->backend->overview(selection)).has_value(), true);
    }
    void secretsAreShownAsPresentOnly()
    {
        ui::Backend &backend = *m_fixture->backend;
        const auto appSecret = [&backend] {
            const auto entries = DesktopFixture::wait(backend.settings());
            const auto it = std::find_if(entries->begin(), entries->end(), [](const settings::SettingEntry &entry) {
                return entry.key == QLatin1String(settings::key::kAppSecret);
            });
            return *it;
        };
        QCOMPARE(appSecret().origin, settings::Origin::Default);
        MCI_VERIFY_OK(
            DesktopFixture::wait(backend.setSecret(QStringLiteral("meta_app_secret"), Secret("very-secret"))));
        QCOMPARE(appSecret().origin, settings::Origin::Stored);
        QCOMPARE(appSecret().value, QStringLiteral("********"));
        MCI_VERIFY_OK(DesktopFixture::wait(backend.setSecret(QStringLiteral("meta_app_secret"), Secret())));
        QCOMPARE(appSecret().origin, settings::Origin::Default);
        QCOMPARE(DesktopFixture::wait(backend.setSecret(QStringLiteral("encryption_key"), Secret("x"))).error().reason,
                 Reason::SettingFromEnvironment);
        m_fixture->backend->startWorkers();
        QTRY_VERIFY(!backend.facts().sqliteVersion.isEmpty());
        QTRY_VERIFY(!backend.facts().opensslVersion.isEmpty());
    }
    void theTestOfAProviderCanBeEnded()
    {
        test::Script silent;
        silent.silent = true;
        test::ScriptedServer provider;
        provider.on("/v1/models", silent);
        ui::Backend &backend = *m_fixture->backend;
        const std::pair<const char *, QString> settings[]{
            {"openai_base_url", provider.url(QStringLiteral("/v1")).toString()},
            {"openai_model", QStringLiteral("some-model")},
            {"ai_server", QStringLiteral("other")}};
        for (const auto &[key, value] : settings)
            MCI_VERIFY_OK(DesktopFixture::wait(backend.setSetting(QLatin1String(key), value)));
        const auto test = backend.testAi();
        QTRY_COMPARE(provider.hits(), 1);
        QVERIFY(!test.isFinished());
        QElapsedTimer timer;
        timer.start();
        backend.cancelAiTest();
        QVERIFY(DesktopFixture::wait(test).error().isCancelled());
        QCOMPARE_LT(timer.elapsed(), 1000);
    }

private:
    std::unique_ptr<DesktopFixture> m_fixture;
};

MCI_TEST_CLASS(TestServiceBackend);
#include "tst_ServiceBackend.moc"
