// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/Advice.h"
#include "brief/GenerateBar.h"
#include "gui/brief/BriefFixture.h"
#include "support/TestMain.h"
#include "widgets/ProgressLine.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace mci;
using namespace mci::test;

/** From "Generate" to what came of it, or why nothing did. */
class TestBriefGeneration : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BriefFixture> m_fixture;
    BriefFixture &fixture() { return *m_fixture; }
    void step()
    {
        fixture().find("briefAdvice")->findChild<QAbstractButton *>(QStringLiteral("adviceAction"))->click();
    }
    QString product(std::size_t save) { return fixture().backend.briefsSaved[save].second.brief.productName; }
    /** One state of the first brief is being saved, the one that is to be made waits, and the second brief is open. */
    void openAnotherWhileItIsSaved()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().backend.saveBriefReplies.hold();
        fixture().type("briefProduct", QStringLiteral("Older"));
        fixture().page->flush();
        fixture().type("briefProduct", QStringLiteral("Newest"));
        fixture().click("briefGenerate");
        fixture().backend.briefReplies.give(emptyBrief());
        fixture().page->showBrief(emptyBrief().id);
        QTRY_COMPARE(fixture().page->briefId(), emptyBrief().id);
        QVERIFY(fixture().backend.generated.isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<BriefFixture>();
        fixture().backend.generateReplies.give(services::QueuedGeneration{QStringLiteral("job_1"), false});
    }
    void cleanup() { m_fixture.reset(); }

    void itSaysHowLongItTakes_data()
    {
        QTest::addColumn<int>("variations");
        QTest::addColumn<int>("formats");
        QTest::addColumn<domain::MakerKind>("maker");
        QTest::addColumn<QString>("time");
        const auto row = [](const char *name, int variations, int formats, domain::MakerKind maker, const char *time) {
            QTest::newRow(name) << variations << formats << maker << QString::fromLatin1(time);
        };
        using Maker = domain::MakerKind;
        // Measured: 0.8 s, 1.8 s and 4.1 s.
        row("two in one shape", 2, 1, Maker::ThisComputer, "about 1 s.");
        row("four in one shape", 4, 1, Maker::ThisComputer, "about 2 s.");
        row("four in four shapes", 4, 4, Maker::ThisComputer, "about 4 s.");
        row("never nothing", 1, 1, Maker::ThisComputer, "about 1 s.");
        row("by a provider", 2, 4, Maker::Provider, "about 20 s.");
    }
    void itSaysHowLongItTakes()
    {
        QFETCH(const int, variations);
        QFETCH(const int, formats);
        QFETCH(const domain::MakerKind, maker);
        QFETCH(const QString, time);
        domain::BriefDraft draft = filledBrief().draft;
        draft.maker = maker;
        draft.brief.variations = variations;
        draft.brief.formats = {domain::AdFormat::Square, domain::AdFormat::Portrait, domain::AdFormat::Story,
                               domain::AdFormat::Landscape};
        draft.brief.formats.resize(static_cast<std::size_t>(formats));
        ui::GenerateBar bar(look(), nullptr);
        bar.setDraft(draft);
        const auto labels = bar.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [&](const QLabel *label) { return label->text().endsWith(time); }));
    }

    void whatIsTypedIsStoredBeforeItIsMade()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().backend.saveBriefReplies.hold();
        QSignalSpy queued(fixture().page, &ui::BriefPage::generationQueued);
        fixture().type("briefProduct", QStringLiteral("Newest"));
        fixture().click("briefGenerate");
        QVERIFY(!fixture().backend.briefsSaved.empty());
        QVERIFY(fixture().backend.generated.isEmpty());
        fixture().backend.saveBriefReplies.release();
        QTRY_COMPARE(queued.count(), 1);
        QCOMPARE(fixture().lastSaved().brief.productName, QStringLiteral("Newest"));
        QCOMPARE(fixture().backend.generated, QStringList{QStringLiteral("brf_1")});
        QCOMPARE(queued.front().at(0).toString(), QStringLiteral("job_1"));
        QCOMPARE(fixture().page->jobId(), QStringLiteral("job_1"));
        // A list that does not know it yet takes nothing away.
        fixture().page->setJob(std::nullopt);
        QVERIFY(fixture().find("briefProgress")->isVisible());
    }

    void aWishThatIsNotInTheQueueYetIsNotSaved()
    {
        QVERIFY(fixture().open(filledBrief()));
        QVERIFY(fixture().page->isAllSaved());
        fixture().backend.saveBriefReplies.hold();
        fixture().backend.generateReplies.hold();
        fixture().type("briefProduct", QStringLiteral("Newest"));
        fixture().click("briefGenerate");
        fixture().backend.saveBriefReplies.release();
        QTRY_COMPARE(fixture().backend.generated.size(), 1);
        // What was typed is; who closes the window now would lose the wish.
        QVERIFY(!fixture().page->isAllSaved());
        QVERIFY(fixture().page->isSaving());
        const QSignalSpy saved(fixture().page, &ui::BriefPage::allSaved);
        fixture().backend.generateReplies.release(services::QueuedGeneration{QStringLiteral("job_1"), false});
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(fixture().page->isAllSaved());
    }

    void whatCannotBeStoredIsNotMade()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().backend.saveBriefReplies.give(failure(makeError(ErrorCode::DiskFull, Reason::None)));
        fixture().type("briefProduct", QStringLiteral("Newest"));
        fixture().click("briefGenerate");
        QTRY_VERIFY(!fixture().advice().isEmpty());
        QVERIFY(fixture().backend.generated.isEmpty());
        QVERIFY(fixture().find<QAbstractButton>("briefGenerate")->isVisible());
        fixture().backend.saveBriefReplies.give(filledBrief());
        step();
        QTRY_VERIFY(fixture().page->isAllSaved());
        QVERIFY(fixture().advice().isEmpty());
    }

    void anotherBriefThatIsOpenedMeanwhileTakesNothingAway()
    {
        openAnotherWhileItIsSaved();
        QSignalSpy queued(fixture().page, &ui::BriefPage::generationQueued);
        // An older state, which was on its way when it was asked for.
        fixture().backend.saveBriefReplies.releaseLast(filledBrief());
        QTRY_COMPARE(fixture().backend.briefsSaved.size(), std::size_t(2));
        QVERIFY(fixture().backend.generated.isEmpty());
        fixture().backend.saveBriefReplies.release(filledBrief());
        QTRY_COMPARE(queued.count(), 1);
        QCOMPARE(product(0), QStringLiteral("Older"));
        QCOMPARE(product(1), QStringLiteral("Newest"));
        QCOMPARE(fixture().backend.generated, QStringList{QStringLiteral("brf_1")});
        QCOMPARE(queued.front().at(1).toString(), QStringLiteral("brf_1"));
        // What is open now has no part in it.
        QVERIFY(fixture().page->jobId().isEmpty());
        QVERIFY(fixture().find("briefGenerate")->isVisible());
    }

    void anOlderStateThatCouldNotBeStoredCountsForNothing()
    {
        openAnotherWhileItIsSaved();
        fixture().backend.saveBriefReplies.releaseLast(failure(makeError(ErrorCode::DiskFull, Reason::None)));
        QTRY_COMPARE(fixture().backend.briefsSaved.size(), std::size_t(2));
        fixture().backend.saveBriefReplies.release(filledBrief());
        QTRY_COMPARE(fixture().backend.generated, QStringList{QStringLiteral("brf_1")});
    }

    void whatCannotBeStoredOfABriefThatWasLeftIsTold()
    {
        openAnotherWhileItIsSaved();
        QSignalSpy told(fixture().page, &ui::BriefPage::toastWanted);
        fixture().backend.saveBriefReplies.release(failure(makeError(ErrorCode::DiskFull, Reason::None)));
        QTRY_COMPARE(told.count(), 1);
        QVERIFY2(told.front().front().toString().contains(QStringLiteral("Newest")),
                 qPrintable(told.front().front().toString()));
        QVERIFY(fixture().backend.generated.isEmpty());
        QVERIFY(fixture().find("briefGenerate")->isVisible());
        QVERIFY(fixture().advice().isEmpty());
    }

    void aMissingProductIsToldAtItsField()
    {
        domain::StoredBrief brief = filledBrief();
        brief.draft.brief.productName.clear();
        QVERIFY(fixture().open(brief));
        auto *product = fixture().find<QLineEdit>("briefProduct");
        QVERIFY(product->accessibleDescription().isEmpty());
        QTest::keyClick(fixture().find("briefOffer"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(product->hasFocus());
        QVERIFY(product->accessibleDescription().contains(QStringLiteral("Name the product")));
        QVERIFY(fixture().backend.generated.isEmpty());
        fixture().type("briefProduct", QStringLiteral("Filtro"));
        QVERIFY(product->accessibleDescription().isEmpty());
    }

    void sourcesAndWhatTheyLendAreNeeded()
    {
        domain::StoredBrief brief = filledBrief();
        for (domain::BriefSource &source : brief.draft.sources)
            source.layers.clear();
        QVERIFY(fixture().open(brief));
        auto *problem = fixture().find<QLabel>("briefSourcesProblem");
        QVERIFY(!problem->isVisible());
        fixture().click("briefGenerate");
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(QStringLiteral("Visual, Message or Approach")));
        for (int i = 0; i < 3; ++i)
            fixture().click("sourceRemove");
        fixture().page->findChild<QAbstractButton *>(QStringLiteral("briefGenerate"))->click();
        QVERIFY(problem->isVisible());
        QVERIFY(fixture().backend.generated.isEmpty());
    }

    void missingPatternsAreAnalyzed()
    {
        services::BriefPreview preview = filledPreview();
        preview.sources[2].hasPatterns = false;
        fixture().backend.briefPreviewReplies.give(preview);
        fixture().backend.generateReplies.give(failure(makeError(ErrorCode::PatternsNotExtracted, Reason::None)));
        QVERIFY(fixture().open(filledBrief()));
        QSignalSpy wanted(fixture().page, &ui::BriefPage::analysisWanted);
        fixture().click("briefGenerate");
        QTRY_VERIFY(fixture().advice().contains(QStringLiteral("not analyzed")));
        step();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().toStringList(), QStringList{QStringLiteral("cre_3")});
    }

    void progressIsShownAndEndsWithWhatWasMade()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().click("briefGenerate");
        QTRY_COMPARE(fixture().page->jobId(), QStringLiteral("job_1"));
        fixture().page->setJob(generationJob(domain::JobState::Processing, 0.4));
        QVERIFY(!fixture().find("briefGenerate")->isVisible());
        QVERIFY(fixture().find("briefProgress")->isVisible());
        QCOMPARE(fixture().find<ui::ProgressLine>("briefProgress")->value(), 0.4);
        QSignalSpy made(fixture().page, &ui::BriefPage::outputWanted);
        domain::Job done = generationJob(domain::JobState::Completed, 1);
        done.result.insert(QStringLiteral("outputId"), QStringLiteral("out_7"));
        fixture().page->setJob(done);
        QCOMPARE(made.count(), 1);
        QCOMPARE(made.front().front().toString(), QStringLiteral("out_7"));
        // The list goes on telling of it.
        fixture().page->setJob(done);
        QCOMPARE(made.count(), 1);
        QVERIFY(fixture().find("briefGenerate")->isVisible());
    }

    void aJobThatWasOverBeforeIsNoNews()
    {
        QVERIFY(fixture().open(filledBrief()));
        QSignalSpy made(fixture().page, &ui::BriefPage::outputWanted);
        fixture().page->setJob(generationJob(domain::JobState::Completed, 1));
        QCOMPARE(made.count(), 0);
        fixture().page->setJob(generationJob(domain::JobState::Failed));
        QVERIFY(fixture().advice().isEmpty());
    }

    void cancelStopsTheJobOnce()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().page->setJob(generationJob(domain::JobState::Processing, 0.2));
        fixture().find("briefCancel")->setFocus();
        fixture().click("briefCancel");
        QCOMPARE(fixture().backend.jobsCancelled, QStringList{QStringLiteral("job_1")});
        QCOMPARE(fixture().find<QAbstractButton>("briefCancel")->text(), QStringLiteral("Cancelling…"));
        // What the queue says in between does not make it cancellable again.
        fixture().page->setJob(generationJob(domain::JobState::Processing, 0.3));
        QTest::mouseClick(fixture().find("briefCancel"), Qt::LeftButton);
        QCOMPARE(fixture().backend.jobsCancelled.size(), 1);
        QSignalSpy told(fixture().page, &ui::BriefPage::toastWanted);
        fixture().page->setJob(generationJob(domain::JobState::Cancelled));
        QVERIFY(fixture().find("briefGenerate")->hasFocus());
        QCOMPARE(told.count(), 1);
        QVERIFY(fixture().find("briefGenerate")->isVisible());
    }

    void aFailureHasOneNextStep()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().page->setJob(generationJob(domain::JobState::Processing, 0.2));
        domain::Job failed = generationJob(domain::JobState::Failed);
        failed.error = makeError(ErrorCode::BudgetExceeded, Reason::None);
        fixture().page->setJob(failed);
        QVERIFY(!fixture().advice().isEmpty());
        QSignalSpy settings(fixture().page, &ui::BriefPage::aiSettingsWanted);
        step();
        QCOMPARE(settings.count(), 1);
        QCOMPARE(fixture().find<QLineEdit>("briefProduct")->text(), filledBrief().draft.brief.productName);
        // Another failure can be tried again.
        fixture().page->setJob(generationJob(domain::JobState::Processing, 0.2));
        failed.error = makeError(ErrorCode::TooSimilar, Reason::None);
        fixture().page->setJob(failed);
        step();
        QTRY_COMPARE(fixture().backend.generated.size(), 1);
    }
};

MCI_TEST_CLASS(TestBriefGeneration);
#include "tst_BriefGeneration.moc"
