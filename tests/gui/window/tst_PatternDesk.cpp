// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeTabs.h"
#include "gui/support/FakeBackend.h"
#include "gui/support/PatternValues.h"
#include "services/PatternPlanner.h"
#include "support/TestMain.h"
#include "widgets/Button.h"
#include "window/AnalysisGate.h"
#include "window/PatternDesk.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace mci;
using namespace mci::ui;

namespace {

using domain::JobState;

domain::Job job(const QString &creativeId, JobState state, int minute)
{
    domain::Job job;
    job.id = QStringLiteral("job_%1").arg(minute);
    job.type = QLatin1String(domain::job_type::kPatternExtract);
    job.payload = {{QStringLiteral("creativeIds"), QJsonArray{creativeId}}};
    job.state = state;
    job.createdAt = UtcTime(std::chrono::minutes(minute));
    job.finishedAt = job.createdAt + std::chrono::seconds(5);
    job.stage = QStringLiteral("patterns");
    job.progress = 0.5;
    if (state == JobState::Failed)
        job.error = makeError(ErrorCode::Internal, Reason::AnalysisFailed);
    return job;
}

services::CreativeAnalysis analysisOf(int minute)
{
    services::CreativeAnalysis analysis;
    analysis.patterns = test::patternsOfAnAd().patterns;
    analysis.patterns->extractedAt = UtcTime(std::chrono::minutes(minute));
    analysis.facts = domain::PictureFacts();
    analysis.facts->lines = {{QStringLiteral("Aí"), {0.1, 0.2, 0.3, 0.1}, 0.1, 0.9}};
    return analysis;
}

} // namespace

/** What a panel's patterns tab is told. */
class TestPatternDesk : public QObject
{
    Q_OBJECT

    const QString m_id = QStringLiteral("crv_1");

private Q_SLOTS:
    void aProviderAskedInVainIsSaid()
    {
        domain::Job done = job(m_id, JobState::Completed, 5);
        done.result = {{QStringLiteral("providerError"),
                        makeError(ErrorCode::ProviderError, Reason::ProviderKeyRefused).toJson()}};
        services::CreativeAnalysis analysis = analysisOf(5);
        analysis.patterns->source = domain::PatternSource::Local;
        QVERIFY(ui::patternsState(m_id, analysis, {done}).providerProblem.contains(QStringLiteral("API key")));
        // A job is about many: this one was named.
        analysis.patterns->source = domain::PatternSource::Provider;
        QVERIFY(ui::patternsState(m_id, analysis, {done}).providerProblem.isEmpty());
    }
    void theStageFollowsStoreAndQueue_data()
    {
        QTest::addColumn<bool>("known");
        QTest::addColumn<std::vector<domain::Job>>("jobs");
        QTest::addColumn<PatternsStage>("stage");
        using Jobs = std::vector<domain::Job>;
        QTest::newRow("nothing") << false << Jobs{} << PatternsStage::NotAnalyzed;
        QTest::newRow("stored") << true << Jobs{} << PatternsStage::There;
        QTest::newRow("queued") << false << Jobs{job(m_id, JobState::Pending, 20)} << PatternsStage::Queued;
        domain::Job unasked = job(m_id, JobState::Pending, 20);
        unasked.payload.insert(QLatin1String(services::kUnasked), true);
        QTest::newRow("comes by itself some time") << false << Jobs{unasked} << PatternsStage::NotAnalyzed;
        unasked.state = JobState::Processing;
        QTest::newRow("comes by itself now") << false << Jobs{unasked} << PatternsStage::Running;
        QTest::newRow("once more") << true << Jobs{job(m_id, JobState::Processing, 20)} << PatternsStage::Running;
        QTest::newRow("another one's") << false << Jobs{job(QStringLiteral("crv_2"), JobState::Pending, 20)}
                                       << PatternsStage::NotAnalyzed;
        QTest::newRow("the newest counts")
            << true << Jobs{job(m_id, JobState::Failed, 3), job(m_id, JobState::Completed, 9)} << PatternsStage::There;
        QTest::newRow("failed") << false << Jobs{job(m_id, JobState::Failed, 20)} << PatternsStage::Failed;
        QTest::newRow("failed, named since") << true << Jobs{job(m_id, JobState::Failed, 3)} << PatternsStage::There;
        QTest::newRow("failed after that") << true << Jobs{job(m_id, JobState::Failed, 20)} << PatternsStage::Failed;
        QTest::newRow("cancelled") << false << Jobs{job(m_id, JobState::Cancelled, 20)} << PatternsStage::NotAnalyzed;
    }
    void theStageFollowsStoreAndQueue()
    {
        QFETCH(const bool, known);
        QFETCH(const std::vector<domain::Job>, jobs);
        QFETCH(const PatternsStage, stage);
        const PatternsState state = patternsState(m_id, known ? analysisOf(10) : services::CreativeAnalysis(), jobs);
        QVERIFY2(state.stage == stage, qPrintable(QString::number(static_cast<int>(state.stage))));
        if (stage == PatternsStage::There)
            QCOMPARE(state.textBoxes.size(), 1U);
        if (stage == PatternsStage::Running)
            QCOMPARE(state.progress, std::optional(0.5));
    }
    void whatCannotBeReadIsSaid()
    {
        const PatternsState state =
            patternsState(m_id, failure(makeError(ErrorCode::Internal, Reason::DatabaseFailed)), {});
        QVERIFY(state.stage == PatternsStage::Failed);
        QCOMPARE(state.error.reason, Reason::DatabaseFailed);
    }

    void theButtonQueuesAndTheTabFollows()
    {
        test::FakeBackend backend;
        Look look;
        QTemporaryDir folder;
        ThumbnailStore thumbnails(folder.path());
        CreativeTabs tabs(look, thumbnails);
        AnalysisGate gate(look, backend, &tabs);
        new PatternDesk(backend, gate, tabs);
        tabs.resize(440, 700);
        tabs.show();
        CreativeRow row;
        services::TopCreative item;
        item.creative.id = m_id;
        item.creative.pictureState = domain::PictureState::Stored;
        row.item = std::make_shared<const services::TopCreative>(item);
        CreativeContext context;
        context.figures = Figures(QStringLiteral("BRL"));
        tabs.setCreative(row, context);
        QVERIFY(backend.analysesAsked.isEmpty());

        backend.analysisReplies.give(services::CreativeAnalysis());
        backend.jobReplies.give(std::vector<domain::Job>());
        tabs.setTab(CreativeTabs::Patterns);
        auto *button = tabs.findChild<Button *>(QStringLiteral("panelAnalyze"));
        QVERIFY(button);
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        QCOMPARE(backend.analysesAsked, QStringList{row.id()});

        backend.analyseReplies.give(services::QueuedExtraction{QStringLiteral("job_1"), false});
        backend.jobReplies.give(std::vector{job(row.id(), JobState::Pending, 1)});
        button->click();
        QTRY_COMPARE(backend.analysesQueued.size(), 1U);
        QCOMPARE(backend.analysesQueued.front(), std::pair(QStringList{row.id()}, false));
        QTRY_VERIFY(!button->isVisible());

        backend.analysisReplies.give(analysisOf(10));
        backend.jobReplies.give(std::vector{job(row.id(), JobState::Completed, 1)});
        Q_EMIT backend.jobsChanged();
        auto *visual = tabs.findChild<QWidget *>(QStringLiteral("patternsVisual"));
        QVERIFY(visual);
        QTRY_VERIFY(visual->isVisible());
    }
    void aWishThatIsRefusedIsSaid()
    {
        test::FakeBackend backend;
        Look look;
        QTemporaryDir folder;
        ThumbnailStore thumbnails(folder.path());
        CreativeTabs tabs(look, thumbnails);
        AnalysisGate gate(look, backend, &tabs);
        auto *desk = new PatternDesk(backend, gate, tabs);
        QSignalSpy refused(desk, &PatternDesk::refused);
        backend.analyseReplies.give(failure(makeError(ErrorCode::NotFound, Reason::CreativeUnknown)));
        Q_EMIT tabs.analysisWanted(m_id, true);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(backend.analysesQueued.front().second, true);
    }
};

MCI_TEST_CLASS(TestPatternDesk);
#include "tst_PatternDesk.moc"
