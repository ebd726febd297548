// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/brief/BriefFixture.h"
#include "support/TestMain.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace mci;
using namespace mci::test;

/** What is typed gets into the store by itself, in order, and is never lost. */
class TestBriefSaving : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BriefFixture> m_fixture;
    BriefFixture &fixture() { return *m_fixture; }
    static QString product(const domain::BriefDraft &draft) { return draft.brief.productName; }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<BriefFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aPauseSavesWhatWasTypedOnce()
    {
        QVERIFY(fixture().open(filledBrief()));
        // Opening takes its time on a machine under load.
        static const QRegularExpression seconds(QStringLiteral("^Draft saved \\d+ s ago"));
        QVERIFY2(seconds.match(fixture().saveState()).hasMatch(), qPrintable(fixture().saveState()));
        fixture().type("briefProduct", QStringLiteral("Filtro"));
        QCOMPARE(fixture().saveState(), QStringLiteral("Saving…"));
        QCOMPARE(fixture().backend.briefsSaved.size(), std::size_t(0));
        QVERIFY(!fixture().page->isAllSaved());
        QTRY_COMPARE(fixture().backend.briefsSaved.size(), std::size_t(1));
        QCOMPARE(product(fixture().lastSaved()), QStringLiteral("Filtro"));
        QTRY_VERIFY(fixture().page->isAllSaved());
        QVERIFY(fixture().saveState().startsWith(QStringLiteral("Draft saved")));
        QCOMPARE(fixture().backend.briefsSaved.size(), std::size_t(1));
    }

    void theLastStateWinsWhileOneIsSaved()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().backend.saveBriefReplies.hold();
        fixture().type("briefProduct", QStringLiteral("A"));
        fixture().page->flush();
        fixture().type("briefProduct", QStringLiteral("B"));
        fixture().page->flush();
        fixture().type("briefProduct", QStringLiteral("C"));
        fixture().page->flush();
        // One at a time.
        QCOMPARE(fixture().backend.briefsSaved.size(), std::size_t(1));
        fixture().backend.saveBriefReplies.release();
        QTRY_COMPARE(fixture().backend.briefsSaved.size(), std::size_t(2));
        QCOMPARE(product(fixture().lastSaved()), QStringLiteral("C"));
        QTRY_VERIFY(fixture().page->isAllSaved());
        QCOMPARE(fixture().backend.briefsSaved.size(), std::size_t(2));
    }

    void anErrorIsToldAndKeepsEverything()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().backend.saveBriefReplies.give(failure(makeError(ErrorCode::DiskFull, Reason::None)));
        fixture().type("briefOffer", QStringLiteral("10%"));
        fixture().page->flush();
        QTRY_VERIFY2(fixture().saveState().startsWith(QStringLiteral("Not saved: ")),
                     qPrintable(fixture().saveState()));
        QCOMPARE(fixture().find<QLineEdit>("briefOffer")->text(), QStringLiteral("10%"));
        QVERIFY(!fixture().page->isAllSaved());
        fixture().backend.saveBriefReplies.give(filledBrief());
        fixture().click("briefSave");
        QTRY_VERIFY(fixture().page->isAllSaved());
        QCOMPARE(fixture().lastSaved().brief.offer, QStringLiteral("10%"));
    }

    void whatFailedIsThereAgainWhenTheBriefIsOpenedAgain()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().backend.saveBriefReplies.give(failure(makeError(ErrorCode::DiskFull, Reason::None)));
        fixture().type("briefProduct", QStringLiteral("Unsaved"));
        fixture().backend.briefReplies.give(emptyBrief());
        fixture().page->showBrief(QStringLiteral("brf_2"));
        QTRY_COMPARE(fixture().page->briefId(), QStringLiteral("brf_2"));
        QCOMPARE(fixture().find<QLineEdit>("briefProduct")->text(), QString());
        fixture().backend.briefReplies.give(filledBrief());
        fixture().page->showBrief(QStringLiteral("brf_1"));
        QTRY_COMPARE(fixture().page->briefId(), QStringLiteral("brf_1"));
        QCOMPARE(fixture().find<QLineEdit>("briefProduct")->text(), QStringLiteral("Unsaved"));
    }

    void whatFailedOfAnotherBriefIsTriedAgainWithAll()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().backend.saveBriefReplies.give(failure(makeError(ErrorCode::DiskFull, Reason::None)));
        fixture().type("briefProduct", QStringLiteral("Unsaved"));
        fixture().backend.briefReplies.give(emptyBrief());
        fixture().page->showBrief(QStringLiteral("brf_2"));
        QTRY_COMPARE(fixture().page->briefId(), QStringLiteral("brf_2"));
        QTRY_VERIFY(!fixture().page->isSaving());
        QVERIFY(!fixture().page->isAllSaved());
        QCOMPARE(fixture().page->saveError().code, ErrorCode::DiskFull);
        const QSignalSpy ended(fixture().page, &ui::BriefPage::allSaved);
        fixture().page->saveAll();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!fixture().page->isAllSaved());
        fixture().backend.saveBriefReplies.give(filledBrief());
        fixture().page->saveAll();
        QTRY_VERIFY(fixture().page->isAllSaved());
        QCOMPARE(fixture().backend.briefsSaved.back().first, QStringLiteral("brf_1"));
        QCOMPARE(product(fixture().lastSaved()), QStringLiteral("Unsaved"));
    }

    void leavingThePageSavesAtOnce()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().type("briefProduct", QStringLiteral("Gone"));
        fixture().page->hide();
        QCOMPARE(fixture().backend.briefsSaved.size(), std::size_t(1));
        QCOMPARE(product(fixture().lastSaved()), QStringLiteral("Gone"));
    }

    void anotherBriefSavesTheFirstOne()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().type("briefProduct", QStringLiteral("First"));
        fixture().backend.newBriefReplies.give(emptyBrief());
        fixture().page->beginBrief(QStringLiteral("org_default"), {briefSource(QStringLiteral("cre_9"), 2, 0.9)});
        QCOMPARE(fixture().backend.briefsSaved.size(), std::size_t(1));
        QCOMPARE(fixture().backend.briefsSaved.front().first, QStringLiteral("brf_1"));
        QTRY_COMPARE(fixture().page->briefId(), QStringLiteral("brf_2"));
        QCOMPARE(fixture().backend.briefsBegun.front().front().creativeId, QStringLiteral("cre_9"));
    }

    void aWindowThatClosesWhileOneIsSavedLosesNothing()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().backend.saveBriefReplies.hold();
        fixture().type("briefProduct", QStringLiteral("Older"));
        fixture().page->flush();
        fixture().type("briefProduct", QStringLiteral("Newest"));
        delete fixture().page;
        // After what runs, or the older one might be written last.
        QCOMPARE(fixture().backend.briefsSaved.size(), std::size_t(1));
        fixture().backend.saveBriefReplies.release();
        QTRY_COMPARE(fixture().backend.briefsSaved.size(), std::size_t(2));
        QCOMPARE(product(fixture().lastSaved()), QStringLiteral("Newest"));
    }

    void aWindowThatClosesBeforeThePauseSaves()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().type("briefProduct", QStringLiteral("Last"));
        delete fixture().page;
        QCOMPARE(fixture().backend.briefsSaved.size(), std::size_t(1));
        QCOMPARE(product(fixture().lastSaved()), QStringLiteral("Last"));
    }

    void openingChangesNothing()
    {
        QVERIFY(fixture().open(filledBrief()));
        fixture().page->flush();
        QCOMPARE(fixture().backend.briefsSaved.size(), std::size_t(0));
        QVERIFY(fixture().undo.count() == 0);
    }

    void aBriefThatCannotBeReadSaysSo()
    {
        fixture().backend.briefReplies.give(failure(makeError(ErrorCode::NotFound, Reason::None)));
        fixture().window.show();
        fixture().page->showBrief(QStringLiteral("brf_1"));
        QTRY_VERIFY(fixture().find("briefError")->isVisible());
        fixture().backend.briefReplies.give(filledBrief());
        fixture().find("briefError")->findChild<QAbstractButton *>(QStringLiteral("stateAction"))->click();
        QTRY_COMPARE(fixture().page->briefId(), QStringLiteral("brf_1"));
        QVERIFY(fixture().find("briefForm")->isVisible());
    }
};

MCI_TEST_CLASS(TestBriefSaving);
#include "tst_BriefSaving.moc"
