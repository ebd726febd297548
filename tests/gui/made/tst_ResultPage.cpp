// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/MadeClipboard.h"
#include "made/ResultExport.h"
#include "made/ScoreText.h"
#include "made/VariationCard.h"
#include "made/VariationGrid.h"
#include "MadeFixture.h"
#include "support/TestMain.h"
#include "widgets/Note.h"
#include "widgets/Popover.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QUrl>

using namespace mci;
using namespace mci::test;
using ui::ResultPage;
using ui::VariationGrid;

/** The page of what was made: what it shows, and what can be done by mouse and by keys. */
class TestResultPage : public QObject
{
    Q_OBJECT

private:
    static VariationGrid *grid(MadeFixture &fixture) { return fixture.find<VariationGrid>("variationGrid"); }
    static QWidget *partOf(MadeFixture &fixture, int card, const char *name)
    {
        return grid(fixture)->card(card)->findChild<QWidget *>(QLatin1String(name));
    }
    static QStringList notes(MadeFixture &fixture)
    {
        QStringList texts;
        for (const ui::Note *note : fixture.window().findChildren<ui::Note *>(QStringLiteral("resultNote")))
            texts << QString(note->text()).remove(QChar(0x2068)).remove(QChar(0x2069));
        return texts;
    }
    /** Triggers an entry of the menu of a card. */
    static void choose(MadeFixture &fixture, int card, const char *name)
    {
        static_cast<QAbstractButton *>(partOf(fixture, card, "cardMore"))->click();
        auto *menu = fixture.window().findChild<QMenu *>(QStringLiteral("variationMenu"));
        QVERIFY(menu);
        auto *action = menu->findChild<QAction *>(QLatin1String(name));
        QVERIFY(action);
        action->trigger();
        menu->close();
        fixture.settle();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void showsTheBestOneFirst()
    {
        MadeFixture fixture;
        fixture.open();
        QCOMPARE(grid(fixture)->count(), 4);
        QCOMPARE(grid(fixture)->current(), 0);
        QVERIFY(fixture.find("variationPanel")->isVisible());
        QVERIFY(
            grid(fixture)->card(0)->accessibleName().contains(QStringLiteral("Originality 0.61; limit 0.15; passes")));
    }

    void aBlockedOneIsNeverTheBest()
    {
        MadeFixture fixture;
        services::MadeOutput output = madeOutput(MadeFixture::folder());
        for (services::PartScore &part : output.variations[3].shown.scores)
            part.value = 1;
        fixture.open(output);
        QCOMPARE(grid(fixture)->current(), 0);
    }

    void aBlockedOneOffersAnotherInsteadOfExport()
    {
        MadeFixture fixture;
        fixture.open();
        QVERIFY(partOf(fixture, 0, "cardExport")->isVisible());
        QVERIFY(!partOf(fixture, 0, "cardMakeAnother")->isVisible());
        QVERIFY(!partOf(fixture, 3, "cardExport")->isVisible());
        QVERIFY(partOf(fixture, 3, "cardMakeAnother")->isVisible());
        QVERIFY(partOf(fixture, 3, "blockedTag")->isVisible());
        QCOMPARE(notes(fixture),
                 QStringList{QString::fromUtf8(
                     "Variation D was blocked: similarity 0.88 with “Pedido hoje, café amanhã” (limit 0.85). It "
                     "cannot be exported.")});
        grid(fixture)->setCurrent(3);
        fixture.find<QAbstractButton>("panelExport")->click();
        QVERIFY(!fixture.window().findChild<ui::Popover *>(QStringLiteral("resultExportPopover")));
        static_cast<QAbstractButton *>(partOf(fixture, 3, "cardMakeAnother"))->click();
        QCOMPARE(fixture.backend.variationsChanged.size(), std::size_t{1});
        QCOMPARE(fixture.backend.variationsChanged.front().first, QStringLiteral("var_4"));
    }

    void theOthersAreReadAnewAfterAChange()
    {
        MadeFixture fixture;
        services::MadeOutput output = madeOutput(MadeFixture::folder());
        fixture.open(output);
        services::MadeVariation changed = output.variations[0];
        changed.shown.number = 2;
        fixture.backend.changeVariationReplies.give(changed);
        // B is judged beside what A is now, and what it is near to may have had no name before.
        output.variations[0] = changed;
        output.variations[1].shown.verdict.originality = 0.33;
        output.variations[1].shown.verdict.nearestId = QStringLiteral("new");
        output.named[QStringLiteral("new")] = {QStringLiteral("Named since"), {}, true};
        fixture.backend.outputReplies.give(output);
        choose(fixture, 0, "menuAnother");
        QVERIFY(grid(fixture)->card(1)->accessibleName().contains(QStringLiteral("Originality 0.33")));
        grid(fixture)->setCurrent(1);
        fixture.settle();
        const auto labels = fixture.find("variationPanel")->findChildren<QLabel *>();
        const auto says = [&labels](const QString &words) {
            return std::any_of(labels.begin(), labels.end(),
                               [&words](const QLabel *label) { return label->text().contains(words); });
        };
        QVERIFY(says(QStringLiteral("Named since")));
        QVERIFY(says(QStringLiteral("made here before and approved")));
    }

    void aSmallerOutputHasItsOwnChosenCard()
    {
        MadeFixture fixture;
        fixture.open();
        grid(fixture)->setCurrent(3);
        services::MadeOutput smaller = madeOutput(MadeFixture::folder());
        smaller.id = QStringLiteral("other");
        smaller.variations.resize(2);
        for (services::PartScore &part : smaller.variations[1].shown.scores)
            part.value = 1;
        fixture.backend.outputReplies.give(smaller);
        fixture.page().showOutput(smaller.id);
        fixture.settle();
        QCOMPARE(grid(fixture)->current(), 1);
        QVERIFY(grid(fixture)->card(1)->isChosen());
        QVERIFY(!grid(fixture)->card(0)->isChosen());
    }

    void tellsWhatWasLeftOutAndWhoStoodIn()
    {
        MadeFixture fixture;
        services::MadeOutput output = madeOutput(MadeFixture::folder());
        output.variations.pop_back();
        output.leftOut = 1;
        output.fallback = makeError(ErrorCode::Timeout, Reason::None);
        fixture.open(output);
        QCOMPARE(notes(fixture).size(), 2);
    }

    void keysMoveAndOpen()
    {
        MadeFixture fixture;
        fixture.open();
        fixture.page().takeFocus();
        const auto press = [](int key, Qt::KeyboardModifiers with = {}) {
            QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), with);
        };
        press(Qt::Key_Right);
        QCOMPARE(grid(fixture)->current(), 1);
        press(Qt::Key_Down);
        QCOMPARE(grid(fixture)->current(), 3);
        press(Qt::Key_Home);
        QCOMPARE(grid(fixture)->current(), 0);
        press(Qt::Key_J);
        QCOMPARE(grid(fixture)->current(), 1);
        press(Qt::Key_K);
        QCOMPARE(grid(fixture)->current(), 0);
        press(Qt::Key_Escape);
        QVERIFY(!fixture.find("variationPanel")->isVisible());
        press(Qt::Key_Space);
        QVERIFY(fixture.find("variationPanel")->isVisible());
        QVERIFY(fixture.page().takePanelFocus());
        QVERIFY(fixture.find("variationPanel")->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Escape);
        QVERIFY(!fixture.find("variationPanel")->isVisible());
        QVERIFY(!fixture.page().takePanelFocus());
        QCOMPARE(QApplication::focusWidget(), grid(fixture)->card(0));
    }

    void theChosenCardTakesTheKeysOnceItIsThere()
    {
        MadeFixture fixture;
        services::MadeOutput output = madeOutput(MadeFixture::folder());
        for (services::PartScore &part : output.variations[2].shown.scores)
            part.value = 1;
        fixture.open(output);
        fixture.backend.outputReplies.hold();
        fixture.page().showOutput(output.id);
        fixture.page().takeFocus();
        QVERIFY(fixture.page().hasFocus());
        fixture.backend.outputReplies.release();
        fixture.settle();
        QCOMPARE(QApplication::focusWidget(), grid(fixture)->card(2));
        // Who went elsewhere in the meantime stays there.
        fixture.backend.outputReplies.hold();
        fixture.page().showOutput(output.id);
        fixture.page().takeFocus();
        fixture.find("resultBack")->setFocus();
        fixture.backend.outputReplies.release();
        fixture.settle();
        QVERIFY(fixture.find("resultBack")->hasFocus());
    }

    void theWayOutOfAnErrorTakesTheKeys()
    {
        MadeFixture fixture;
        fixture.open();
        fixture.backend.outputReplies.give(failure(makeError(ErrorCode::DiskFull, Reason::None)));
        fixture.page().showOutput(QStringLiteral("other"));
        fixture.page().takeFocus();
        fixture.settle();
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("stateAction"));
    }

    void copiesTextAndPicture()
    {
        MadeFixture fixture;
        fixture.open();
        fixture.page().takeFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Segunda sem pressa")));
        const auto image = QGuiApplication::clipboard()->mimeData()->imageData().value<QImage>();
        QCOMPARE(image.size(), QSize(1080, 1080));
    }

    void aBlockedPictureIsNotCopied()
    {
        MadeFixture fixture;
        fixture.open();
        grid(fixture)->setCurrent(3);
        fixture.page().takeFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier);
        fixture.settle();
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasImage());
    }

    void dragsTheFileAndThePicture()
    {
        const services::MadeVariation variation = madeOutput(MadeFixture::folder()).variations.front();
        const auto mime =
            ui::madeMimeData(variation, QStringLiteral("/pictures/a.png"), QImage(2, 2, QImage::Format_RGB32));
        QCOMPARE(mime->urls(), QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("/pictures/a.png"))});
        QVERIFY(mime->hasImage());
        QVERIFY(mime->text().contains(variation.shown.copy.primaryText));
    }

    void copiesTheTextsOfAllThatPass()
    {
        MadeFixture fixture;
        fixture.open();
        fixture.find<QAbstractButton>("resultMore")->click();
        auto *menu = fixture.window().findChild<QMenu *>(QStringLiteral("resultMenu"));
        menu->findChild<QAction *>(QStringLiteral("resultCopyAll"))->trigger();
        menu->close();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(QStringLiteral("Segunda sem pressa")));
        QVERIFY(text.contains(QString::fromUtf8("Do café ao vaso")));
        QVERIFY(!text.contains(QStringLiteral("Pedido hoje")));
    }

    void approvesFromTheMenuAndThePanel()
    {
        MadeFixture fixture;
        fixture.open();
        services::MadeVariation approved = madeOutput(MadeFixture::folder()).variations.front();
        approved.approvedAt = approved.shown.madeAt;
        fixture.backend.approveReplies.give(approved);
        choose(fixture, 0, "menuApprove");
        QCOMPARE(fixture.backend.approvals, (std::vector{std::pair(QStringLiteral("var_1"), true)}));
        QVERIFY(partOf(fixture, 0, "approvedTag")->isVisible());
        fixture.find<QAbstractButton>("panelApprove")->click();
        QTRY_COMPARE(fixture.backend.approvals.size(), std::size_t{2});
        QVERIFY(!fixture.backend.approvals.back().second);
        fixture.settle();
    }

    void aBlockedOneCannotBeApproved()
    {
        MadeFixture fixture;
        fixture.open();
        grid(fixture)->setCurrent(3);
        fixture.find<QAbstractButton>("panelApprove")->click();
        QVERIFY(fixture.backend.approvals.empty());
    }

    void exportsAllThatPassAsZip()
    {
        MadeFixture fixture;
        fixture.open();
        const QSignalSpy toasts(&fixture.page(), &ResultPage::toastWanted);
        fixture.backend.exportOutputReplies.give(QStringList{QStringLiteral("x")});
        fixture.find<QAbstractButton>("resultExport")->click();
        auto *popover = fixture.window().findChild<ui::Popover *>(QStringLiteral("resultExportPopover"));
        QVERIFY(popover);
        popover->findChild<QRadioButton *>(QStringLiteral("exportAll"))->click();
        auto *kind = popover->findChild<QWidget *>(QStringLiteral("exportKind"));
        kind->findChildren<QAbstractButton *>().back()->click();
        popover->findChild<QAbstractButton *>(QStringLiteral("exportGo"))->click();
        auto *dialog = fixture.window().findChild<QFileDialog *>(QStringLiteral("resultExportDialog"));
        QVERIFY(dialog);
        const QTemporaryDir place;
        Q_EMIT dialog->fileSelected(place.filePath(QStringLiteral("ads.zip")));
        dialog->close();
        QTRY_COMPARE(toasts.size(), 1);
        QCOMPARE(fixture.backend.exports.size(), std::size_t{1});
        QCOMPARE(fixture.backend.exports.front().outputId, QStringLiteral("out_1"));
        QVERIFY(fixture.backend.exports.front().variationIds.isEmpty());
        QCOMPARE(fixture.backend.exports.front().target, place.filePath(QStringLiteral("ads.zip")));
        toasts.front().at(2).value<std::function<void()>>()();
        QCOMPARE(fixture.backend.foldersOpened, QStringList{place.path()});
    }

    void exportsIntoAFolderThatIsNotThereYet()
    {
        FakeBackend backend;
        QWidget parent;
        ui::ResultExport exporter(backend, &parent);
        const QTemporaryDir place;
        QVERIFY(QDir(place.path()).mkdir(QString::fromUtf8("cápsulas")));
        exporter.write(QStringLiteral("o"), {QStringLiteral("v")}, QString::fromUtf8("Cápsulas"), place.path(), false);
        QCOMPARE(backend.exports.front().target, place.filePath(QString::fromUtf8("cápsulas-2")));
        const QSignalSpy failed(&exporter, &ui::ResultExport::failed);
        backend.exportOutputReplies.give(failure(makeError(ErrorCode::Timeout, Reason::None)));
        exporter.write(QStringLiteral("o"), {}, QStringLiteral("x"), place.path(), false);
        QTRY_COMPARE(failed.size(), 1);
    }

    void aRemovedOneCanBeHadBack()
    {
        MadeFixture fixture;
        fixture.open();
        const QSignalSpy back(&fixture.page(), &ResultPage::backWanted);
        fixture.find<QAbstractButton>("resultMore")->click();
        auto *menu = fixture.window().findChild<QMenu *>(QStringLiteral("resultMenu"));
        menu->findChild<QAction *>(QStringLiteral("resultRemove"))->trigger();
        menu->close();
        QCOMPARE(back.size(), 1);
        fixture.undo.undo();
        QCOMPARE(fixture.backend.outputsRemoved,
                 (std::vector{std::pair(QStringLiteral("out_1"), true), std::pair(QStringLiteral("out_1"), false)}));
    }

    void leadsToItsBrief()
    {
        MadeFixture fixture;
        fixture.open();
        const QSignalSpy brief(&fixture.page(), &ResultPage::briefWanted);
        fixture.find<QAbstractButton>("resultBrief")->click();
        QCOMPARE(brief.front().front().toString(), QStringLiteral("brief_1"));
    }

    void showsErrorsAndTriesAgain()
    {
        MadeFixture fixture;
        fixture.backend.outputReplies.give(failure(makeError(ErrorCode::Internal, Reason::None)));
        fixture.window().show();
        fixture.page().showOutput(QStringLiteral("out_1"));
        QTRY_VERIFY(fixture.find("resultError")->isVisible());
        fixture.backend.outputReplies.give(madeOutput(MadeFixture::folder()));
        fixture.click("stateAction");
        QVERIFY(!fixture.find("resultError")->isVisible());
        QCOMPARE(grid(fixture)->count(), 4);
    }

    void readsAgainWhenSomethingChanged()
    {
        MadeFixture fixture;
        fixture.open();
        services::MadeOutput output = madeOutput(MadeFixture::folder());
        output.variations.pop_back();
        fixture.backend.outputReplies.give(output);
        Q_EMIT fixture.backend.generationsChanged(QStringLiteral("org_1"));
        QTRY_COMPARE(grid(fixture)->count(), 3);
    }

    void anOldReadingDoesNotUndoAChange()
    {
        MadeFixture fixture;
        fixture.open();
        fixture.backend.outputReplies.hold();
        Q_EMIT fixture.backend.generationsChanged(QStringLiteral("org_1"));
        services::MadeVariation approved = madeOutput(MadeFixture::folder()).variations.front();
        approved.approvedAt = approved.shown.madeAt;
        fixture.backend.approveReplies.give(approved);
        fixture.find<QAbstractButton>("panelApprove")->click();
        QTRY_VERIFY(partOf(fixture, 0, "approvedTag")->isVisible());
        QCOMPARE(fixture.backend.outputReplies.calls(), 2);
        // What was read before the change is not shown: it is read once more.
        fixture.backend.outputReplies.release();
        QCOMPARE(fixture.backend.outputReplies.calls(), 3);
        QVERIFY(partOf(fixture, 0, "approvedTag")->isVisible());
    }

    void bringsAnEarlierStateBack()
    {
        MadeFixture fixture;
        services::MadeOutput output = madeOutput(MadeFixture::folder());
        output.variations[0].revisions = 2;
        output.variations[0].shown.number = 2;
        fixture.open(output);
        choose(fixture, 0, "menuHistory");
        fixture.backend.showRevisionReplies.give(madeOutput(MadeFixture::folder()).variations[0]);
        fixture.click("bringBack_1");
        QCOMPARE(fixture.backend.revisionsShown, (std::vector{std::pair(QStringLiteral("var_1"), 1)}));
    }

    void meaningIsToldToBeMissing()
    {
        MadeFixture fixture;
        services::MadeOutput output = madeOutput(MadeFixture::folder());
        output.variations[0].shown.verdict.encoderId.clear();
        fixture.open(output);
        QVERIFY(fixture.find("layer_meaning")->accessibleName().contains(QStringLiteral("Not compared")));
        QVERIFY(fixture.find("layer_fingerprint")->accessibleName().contains(QStringLiteral("0.83")));
    }

    void whatPartWasComparedByMeaningIsTold()
    {
        MadeFixture fixture;
        services::MadeOutput output = madeOutput(MadeFixture::folder());
        output.variations[0].shown.verdict.pictures = 400;
        output.variations[0].shown.verdict.byMeaning = 120;
        fixture.open(output);
        QVERIFY(fixture.find("layer_meaning")->accessibleName().contains(QStringLiteral("120 of 400 pictures")));
        QVERIFY(!fixture.find("layer_fingerprint")->accessibleName().contains(QStringLiteral("of 400")));
        output.variations[0].shown.verdict.byMeaning = 400;
        fixture.open(output);
        QVERIFY(!fixture.find("layer_meaning")->accessibleName().contains(QStringLiteral("pictures")));
    }

    void whatFailedInOneFormatIsToldWithIt()
    {
        services::PreflightCheck check{services::PreflightRule::SafeZone, false, QStringLiteral("headline"),
                                       domain::AdFormat::Story};
        QCOMPARE(ui::ScoreText::sentence(check), QStringLiteral("Shortened or outside the safe zone: headline (9:16)"));
        check.format.reset();
        QCOMPARE(ui::ScoreText::sentence(check), QStringLiteral("Shortened or outside the safe zone: headline"));
    }

    void columnsFollowTheRoom()
    {
        MadeFixture fixture({1228, 900});
        fixture.open();
        QCOMPARE(grid(fixture)->card(0)->y(), grid(fixture)->card(1)->y());
        fixture.window().resize(904, 700);
        QTRY_VERIFY(grid(fixture)->card(1)->y() > grid(fixture)->card(0)->y());
        QCOMPARE(grid(fixture)->card(0)->x(), grid(fixture)->card(1)->x());
    }
};

MCI_TEST_CLASS(TestResultPage);
#include "tst_ResultPage.moc"
