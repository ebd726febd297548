// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MadeFixture.h"
#include "support/TestMain.h"
#include "widgets/Popover.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>

using namespace mci;
using namespace mci::test;
using ui::ResultPage;

/** What is typed is kept before the window goes, before it is exported or copied, and when it fails. */
class TestResultSaving : public QObject
{
    Q_OBJECT

private:
    static services::MadeVariation variation(std::size_t index)
    {
        return madeOutput(MadeFixture::folder()).variations[index];
    }
    static ui::Popover *exportPopover(MadeFixture &fixture)
    {
        return fixture.window().findChild<ui::Popover *>(QStringLiteral("resultExportPopover"));
    }
    static Result<services::MadeVariation> timeout() { return failure(makeError(ErrorCode::Timeout, Reason::None)); }

private Q_SLOTS:
    void isNotSavedWhileSomethingIsTypedOrRuns()
    {
        MadeFixture fixture;
        fixture.openTexts();
        const QSignalSpy saved(&fixture.page(), &ResultPage::allSaved);
        QVERIFY(fixture.page().isAllSaved());
        MadeFixture::typeOver(fixture.headline(), QStringLiteral("Agora"));
        QVERIFY(!fixture.page().isAllSaved());
        QVERIFY(!fixture.page().isSaving());
        fixture.page().flush();
        QCOMPARE(fixture.backend.variationsChanged.size(), std::size_t{1});
        QVERIFY(!fixture.page().isAllSaved());
        QVERIFY(fixture.page().isSaving());
        fixture.backend.changeVariationReplies.release(changedTo(variation(0), QStringLiteral("Agora")));
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(fixture.page().isAllSaved());
    }

    void aMissingHeadlineKeepsNothingOpen()
    {
        MadeFixture fixture;
        fixture.openTexts();
        fixture.headline()->setFocus(Qt::MouseFocusReason);
        fixture.headline()->selectAll();
        QTest::keyClick(fixture.headline(), Qt::Key_Delete);
        fixture.page().flush();
        // The former one stays, as its field says.
        QVERIFY(fixture.page().isAllSaved());
        QVERIFY(fixture.backend.variationsChanged.empty());
    }

    void exportWaitsForWhatIsTyped()
    {
        MadeFixture fixture;
        fixture.openTexts();
        MadeFixture::typeOver(fixture.headline(), QStringLiteral("Agora"));
        fixture.find<QAbstractButton>("panelExport")->click();
        QVERIFY(!exportPopover(fixture));
        // The new words are too similar: that is what the popover speaks of.
        services::MadeVariation blocked = changedTo(variation(0), QStringLiteral("Agora"));
        blocked.shown.verdict = variation(3).shown.verdict;
        fixture.backend.changeVariationReplies.release(blocked);
        QTRY_VERIFY(exportPopover(fixture));
        QVERIFY(!exportPopover(fixture)->findChild<QAbstractButton *>(QStringLiteral("exportThis"))->isEnabled());
    }

    void writingWaitsToo()
    {
        MadeFixture fixture;
        fixture.openTexts();
        fixture.find<QAbstractButton>("panelExport")->click();
        QVERIFY(exportPopover(fixture));
        exportPopover(fixture)->findChild<QAbstractButton *>(QStringLiteral("exportGo"))->click();
        auto *dialog = fixture.window().findChild<QFileDialog *>(QStringLiteral("resultExportDialog"));
        QVERIFY(dialog);
        fixture.headline()->setText(QStringLiteral("Agora"));
        const QTemporaryDir place;
        Q_EMIT dialog->fileSelected(place.path());
        dialog->close();
        QCOMPARE(fixture.backend.variationsChanged.size(), std::size_t{1});
        QVERIFY(fixture.backend.exports.empty());
        fixture.backend.changeVariationReplies.release(changedTo(variation(0), QStringLiteral("Agora")));
        QTRY_COMPARE(fixture.backend.exports.size(), std::size_t{1});
        QCOMPARE(fixture.backend.exports.front().variationIds, QStringList{QStringLiteral("var_1")});
    }

    void copyWaitsForWhatIsTyped()
    {
        MadeFixture fixture;
        fixture.openTexts();
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        MadeFixture::typeOver(fixture.headline(), QStringLiteral("Agora"));
        fixture.find<QAbstractButton>("panelCopy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        fixture.backend.changeVariationReplies.release(changedTo(variation(0), QStringLiteral("Agora")));
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Agora")));
    }

    void nothingElseIsCopiedWhenItFails()
    {
        MadeFixture fixture;
        fixture.openTexts();
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        MadeFixture::typeOver(fixture.headline(), QStringLiteral("Agora"));
        fixture.find<QAbstractButton>("panelCopy")->click();
        fixture.backend.changeVariationReplies.release(timeout());
        QTRY_VERIFY(fixture.find("textError")->isVisible());
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    }

    void whatFailedIsThereAgainWhenItsVariationIs()
    {
        MadeFixture fixture;
        fixture.openTexts();
        MadeFixture::typeOver(fixture.headline(), QStringLiteral("Meu texto"));
        auto *button = fixture.find<QComboBox>("textButton");
        button->setCurrentIndex(button->findData(QStringLiteral("SHOP_NOW")));
        fixture.find<QAbstractButton>("variationNext")->click();
        const QSignalSpy failed(&fixture.page(), &ResultPage::failed);
        fixture.backend.changeVariationReplies.release(timeout());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!fixture.find("textError")->isVisible());
        QVERIFY(!fixture.page().isAllSaved());
        fixture.find<QAbstractButton>("variationPrevious")->click();
        QCOMPARE(fixture.headline()->text(), QStringLiteral("Meu texto"));
        QCOMPARE(button->currentData().toString(), QStringLiteral("SHOP_NOW"));
        QVERIFY(fixture.find("textError")->isVisible());
        fixture.backend.changeVariationReplies.give(changedTo(variation(0), QStringLiteral("Meu texto")));
        fixture.click("textAgain");
        QCOMPARE(fixture.backend.variationsChanged.back().second.headline, QStringLiteral("Meu texto"));
        QCOMPARE(fixture.backend.variationsChanged.back().second.callToAction, QStringLiteral("SHOP_NOW"));
        QVERIFY(!fixture.find("textError")->isVisible());
    }

    void whatFailedGoesOutAgainBeforeTheWindowCloses()
    {
        MadeFixture fixture;
        fixture.openTexts();
        MadeFixture::typeOver(fixture.headline(), QStringLiteral("Meu texto"));
        fixture.find<QAbstractButton>("variationNext")->click();
        const QSignalSpy failed(&fixture.page(), &ResultPage::failed);
        fixture.backend.changeVariationReplies.release(timeout());
        QTRY_COMPARE(failed.size(), 1);
        fixture.backend.changeVariationReplies.give(changedTo(variation(0), QStringLiteral("Meu texto")));
        fixture.page().flush();
        QTRY_VERIFY(fixture.page().isAllSaved());
        QCOMPARE(fixture.backend.variationsChanged.size(), std::size_t{2});
        QCOMPARE(fixture.backend.variationsChanged.back().first, QStringLiteral("var_1"));
    }

    void whatWasTypedLaterStandsForWhatFailed()
    {
        MadeFixture fixture;
        fixture.openTexts();
        MadeFixture::typeOver(fixture.headline(), QStringLiteral("Um"));
        fixture.page().flush();
        QTest::keyClicks(fixture.headline(), QStringLiteral(" dois"));
        fixture.find<QAbstractButton>("variationNext")->click();
        fixture.backend.changeVariationReplies.releaseLast(timeout());
        QTRY_COMPARE(fixture.backend.changeVariationReplies.held(), 1);
        fixture.backend.changeVariationReplies.release(changedTo(variation(0), QStringLiteral("Um dois")));
        QTRY_VERIFY(fixture.page().isAllSaved());
        QCOMPARE(fixture.backend.variationsChanged.back().second.headline, QStringLiteral("Um dois"));
        fixture.find<QAbstractButton>("variationPrevious")->click();
        QCOMPARE(fixture.headline()->text(), QStringLiteral("Um dois"));
        QVERIFY(!fixture.find("textError")->isVisible());
    }

    void onlyTheLastReadingOfEarlierStatesCounts()
    {
        MadeFixture fixture;
        fixture.open();
        fixture.backend.revisionsReplies.hold();
        fixture.find<QTabBar>("variationTabs")->setCurrentIndex(3);
        services::MadeVariation changed = changedTo(variation(0), QStringLiteral("Agora"));
        fixture.backend.changeVariationReplies.give(changed);
        fixture.find<QAbstractButton>("panelAnother")->click();
        QTRY_COMPARE(fixture.backend.revisionsReplies.held(), 2);
        fixture.backend.revisionsReplies.releaseLast(revisionsOf(changed));
        QTRY_VERIFY(fixture.find("bringBack_1"));
        fixture.backend.revisionsReplies.release(revisionsOf(variation(0)));
        fixture.settle();
        QVERIFY(fixture.find("bringBack_1"));
    }
};

MCI_TEST_CLASS(TestResultSaving);
#include "tst_ResultSaving.moc"
