// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/IngestNeed.h"
#include "services/SyncTask.h"
#include "support/ManualClock.h"
#include "support/TestMain.h"

using namespace mci;
using namespace std::chrono_literals;

class TestSyncTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromItsPayload()
    {
        services::SyncTask task;
        task.selection = {QStringLiteral("con_1"), QStringLiteral("act_1"), {QDate(2026, 10, 1), QDate(2026, 10, 30)},
                          domain::Objective::Install, QStringLiteral("offsite_conversion.custom.1")};
        task.ranking = {domain::Kpi::CostPerInstall, domain::Kpi::Ctr, domain::Ranking::Kpi, 25, {1'000'000, 2.5, 3}};
        QCOMPARE(services::SyncTask::fromJson(task.toJson()), std::optional(task));
        task.ranking.ranking = domain::Ranking::Weighted;
        task.ranking.weights = {{domain::Kpi::CostPerInstall, 0.75}, {domain::Kpi::Ctr, 0.25}};
        QCOMPARE(services::SyncTask::fromJson(task.toJson()), std::optional(task));
    }

    void aPayloadOfAnotherKindIsNone()
    {
        QVERIFY(!services::SyncTask::fromJson({}));
        QVERIFY(!services::SyncTask::fromJson({{QStringLiteral("objective"), QStringLiteral("LEAD")}}));
    }

    void fetchesWhatIsMissing_data()
    {
        QTest::addColumn<mci::domain::PictureState>("state");
        QTest::addColumn<int>("hoursAgo");
        QTest::addColumn<bool>("mediaCache");
        QTest::addColumn<bool>("needed");
        using domain::PictureState;
        QTest::newRow("never read") << PictureState::Pending << -1 << true << true;
        QTest::newRow("thumbnail file gone") << PictureState::Stored << 2 << true << true;
        QTest::newRow("metadata only, as wished") << PictureState::MetadataOnly << 2 << false << false;
        QTest::newRow("pictures wanted again") << PictureState::MetadataOnly << 2 << true << true;
        QTest::newRow("failed just now") << PictureState::Failed << 0 << true << false;
        QTest::newRow("failed long ago") << PictureState::Failed << 2 << true << true;
        QTest::newRow("refused stays refused") << PictureState::Refused << 2 << true << false;
        QTest::newRow("copy is a week old") << PictureState::Refused << 24 * 8 << true << true;
    }
    void fetchesWhatIsMissing()
    {
        QFETCH(mci::domain::PictureState, state);
        QFETCH(int, hoursAgo);
        QFETCH(bool, mediaCache);
        QFETCH(bool, needed);
        const test::ManualClock clock;
        services::ServiceConfig config;
        config.mediaCache = mediaCache;
        config.thumbnailFolder = QStringLiteral("/nonexistent");
        domain::Creative creative;
        creative.pictureState = state;
        if (hoursAgo >= 0)
            creative.ingestedAt = clock.now() - std::chrono::hours(hoursAgo);
        QCOMPARE(services::needsIngest(creative, config, clock.now()), needed);
    }
};

MCI_TEST_CLASS(TestSyncTask);
#include "tst_SyncTask.moc"
