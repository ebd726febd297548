// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CreativeFixture.h"
#include "gui/support/SharedAnswer.h"
#include "creatives/CreativeGridView.h"
#include "support/TestMain.h"

#include <QAbstractEventDispatcher>
#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace mci;
using namespace mci::ui;

class TestCreativeGridView : public QObject
{
    Q_OBJECT

    Look m_look;
    std::unique_ptr<CreativeModel> m_model;
    std::unique_ptr<ThumbnailStore> m_thumbnails;
    std::unique_ptr<CreativeGridView> m_grid;

    void show(int ranked, int below = 0)
    {
        m_model->setAnswer(test::sharedAnswer(test::overviewOf(ranked, below)));
        m_grid->resize(1225, 800);
        m_grid->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_grid.get()));
        m_grid->setFocus(Qt::TabFocusReason);
    }
    [[nodiscard]] int current() const { return m_grid->currentIndex().row(); }
    [[nodiscard]] QPoint centerOf(int row) const { return m_grid->visualRect(m_model->index(row, 0)).center(); }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, modifiers, centerOf(row));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_grid.get(), key, modifiers); }
    [[nodiscard]] QStringList ids(std::initializer_list<int> rows) const
    {
        QStringList ids;
        for (const int row : rows)
            ids << m_model->row(row).id();
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<CreativeModel>();
        m_thumbnails = std::make_unique<ThumbnailStore>(QString());
        m_grid = std::make_unique<CreativeGridView>(m_look, *m_model, *m_thumbnails);
    }
    void cleanup()
    {
        m_grid.reset();
        m_thumbnails.reset();
        m_model.reset();
    }

    void arrowsMoveThroughRowsAndSections()
    {
        show(7, 3);
        QCOMPARE(current(), 0);
        key(Qt::Key_Right);
        QCOMPARE(current(), 1);
        key(Qt::Key_Down);
        QCOMPARE(current(), 6);
        key(Qt::Key_Down);
        QCOMPARE(current(), 8);
        key(Qt::Key_End);
        QCOMPARE(current(), 9);
        key(Qt::Key_Home);
        QCOMPARE(current(), 0);
        key(Qt::Key_Left);
        QCOMPARE(current(), 0);
    }

    void pagesKeepTheCurrentCardInSight()
    {
        show(10'000);
        key(Qt::Key_PageDown);
        QCOMPARE(current(), 10);
        key(Qt::Key_End);
        QCOMPARE(current(), 9'999);
        QVERIFY(m_grid->viewport()->rect().contains(m_grid->visualRect(m_grid->currentIndex())));
        key(Qt::Key_PageUp);
        QCOMPARE(current(), 9'989);
        QVERIFY(m_grid->viewport()->rect().contains(m_grid->visualRect(m_grid->currentIndex())));
    }

    void lettersWalkAndSelect()
    {
        show(6);
        key(Qt::Key_J);
        key(Qt::Key_J);
        QCOMPARE(current(), 2);
        QVERIFY(m_grid->selectedIds().isEmpty());
        key(Qt::Key_X);
        key(Qt::Key_K);
        key(Qt::Key_X);
        QCOMPARE(m_grid->selectedIds(), ids({1, 2}));
        key(Qt::Key_X);
        QCOMPARE(m_grid->selectedIds(), ids({2}));
        key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_grid->selectedIds().size(), 6);
        key(Qt::Key_Escape);
        QVERIFY(m_grid->selectedIds().isEmpty());
    }

    void shiftExtendsFromTheAnchor()
    {
        show(10);
        click(2);
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_grid->selectedIds(), ids({2, 3, 4}));
        click(0, Qt::ShiftModifier);
        QCOMPARE(m_grid->selectedIds(), ids({0, 1, 2}));
        click(5, Qt::ControlModifier);
        QCOMPARE(m_grid->selectedIds(), ids({0, 1, 2, 5}));
        click(5, Qt::ControlModifier);
        click(7);
        QCOMPARE(m_grid->selectedIds(), ids({7}));
    }

    void theCheckBoxAddsToTheSelection()
    {
        show(6);
        click(1);
        const CardLayout layout =
            CardLayout(m_grid->visualRect(m_model->index(3, 0)), CardSize::Medium, {}, Qt::LeftToRight);
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, layout.checkBox.center());
        QCOMPARE(m_grid->selectedIds(), ids({1, 3}));
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, layout.checkBox.center());
        QCOMPARE(m_grid->selectedIds(), ids({1}));
    }

    void theRubberBandSelectsWhatItTouches()
    {
        show(10);
        QTest::mousePress(m_grid->viewport(), Qt::LeftButton, {}, {10, 100});
        QTest::mouseMove(m_grid->viewport(), centerOf(1));
        QCOMPARE(m_grid->selectedIds(), ids({0, 1}));
        QTest::mouseMove(m_grid->viewport(), centerOf(5));
        QCOMPARE(m_grid->selectedIds(), ids({0, 5}));
        QTest::mouseRelease(m_grid->viewport(), Qt::LeftButton, {}, centerOf(5));
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, {10, 100});
        QVERIFY(m_grid->selectedIds().isEmpty());
    }

    void keysAskForWhatTheyMean()
    {
        show(6);
        QSignalSpy preview(m_grid.get(), &CreativeGridView::previewRequested);
        QSignalSpy open(m_grid.get(), &CreativeGridView::openRequested);
        QSignalSpy rated(m_grid.get(), &CreativeGridView::rated);
        QSignalSpy hide(m_grid.get(), &CreativeGridView::hideRequested);
        QSignalSpy copy(m_grid.get(), &CreativeGridView::copyRequested);
        QSignalSpy markdown(m_grid.get(), &CreativeGridView::copyMarkdownRequested);
        key(Qt::Key_J);
        key(Qt::Key_Space);
        key(Qt::Key_Return);
        key(Qt::Key_4);
        key(Qt::Key_0);
        key(Qt::Key_Delete);
        key(Qt::Key_C, Qt::ControlModifier);
        key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(preview.size(), 1);
        QCOMPARE(preview.first().first().toModelIndex().row(), 1);
        QCOMPARE(open.size(), 1);
        QCOMPARE(rated.size(), 2);
        QCOMPARE(rated.first(), (QVariantList{ids({1}), 4}));
        QCOMPARE(rated.last(), (QVariantList{ids({1}), 0}));
        QCOMPARE(hide.size(), 1);
        QCOMPARE(copy.size(), 1);
        QCOMPARE(markdown.size(), 1);
    }

    void typingFindsByNameWithoutAccents()
    {
        show(6);
        auto answer = test::overviewOf(6);
        answer.top.creatives[3].creative.adName = QStringLiteral("Água gelada");
        answer.top.creatives[4].creative.adName = QStringLiteral("Agxj extra");
        m_model->setAnswer(test::sharedAnswer(answer));
        QTest::keyClicks(m_grid.get(), QStringLiteral("ag"));
        QCOMPARE(current(), 3);
        QTest::keyClicks(m_grid.get(), QStringLiteral("xj"));
        QCOMPARE(current(), 4);
        QCOMPARE(m_grid->selectedIds(), ids({4}));
    }

    void lettersCanBeSwitchedOff()
    {
        show(6);
        GridKeys keys;
        keys.setLettersOn(false);
        m_grid->setKeys(keys);
        QSignalSpy rated(m_grid.get(), &CreativeGridView::rated);
        QSignalSpy copy(m_grid.get(), &CreativeGridView::copyRequested);
        key(Qt::Key_J);
        key(Qt::Key_5);
        QCOMPARE(current(), 0);
        QVERIFY(rated.isEmpty());
        key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copy.size(), 1);
    }

    void otherKeysTakeThePlaceOfTheDesignedOnes()
    {
        show(6);
        GridKeys keys;
        keys.setKeys(GridAct::Next, {QKeySequence(Qt::Key_N), QKeySequence(Qt::ALT | Qt::Key_N)});
        keys.setKeys(GridAct::Copy, {});
        m_grid->setKeys(keys);
        QSignalSpy copy(m_grid.get(), &CreativeGridView::copyRequested);
        key(Qt::Key_N);
        QCOMPARE(current(), 1);
        key(Qt::Key_N, Qt::AltModifier);
        QCOMPARE(current(), 2);
        key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(copy.isEmpty());
        key(Qt::Key_J);
        QCOMPARE(current(), 2);
    }

    void skeletonsStandStillWithoutMotion()
    {
        const auto pulses = [this] {
            int timers = 0;
            for (const auto &timer : QAbstractEventDispatcher::instance()->registeredTimers(m_grid.get()))
                timers += timer.interval == 60 ? 1 : 0;
            return timers;
        };
        show(0);
        m_look.setMotion(true);
        m_model->setLoading(4);
        QTRY_COMPARE(pulses(), 1);
        m_look.setMotion(false);
        QTRY_COMPARE(pulses(), 0);
        m_look.setMotionChoice(MotionChoice::System);
        QTRY_COMPARE(pulses(), 1);
        m_look.setSystemMotion(false);
        QTRY_COMPARE(pulses(), 0);
        m_look.setSystemMotion(true);
        m_look.setMotion(false);
    }

    void zoomGoesThroughItsSteps()
    {
        show(50);
        QSignalSpy zoomed(m_grid.get(), &CreativeGridView::zoomChanged);
        QCOMPARE(m_grid->geometryOfCards().columns(), 5);
        QWheelEvent wheel(QPointF(300, 300), m_grid->mapToGlobal(QPointF(300, 300)), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_grid->viewport(), &wheel);
        QCOMPARE(m_grid->zoom(), 5);
        QWheelEvent part(QPointF(300, 300), m_grid->mapToGlobal(QPointF(300, 300)), {}, {0, -60}, Qt::NoButton,
                         Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_grid->viewport(), &part);
        QCOMPARE(m_grid->zoom(), 5);
        QApplication::sendEvent(m_grid->viewport(), &part);
        QCOMPARE(m_grid->zoom(), 4);
        m_grid->setZoom(kDefaultZoom);
        m_grid->setZoom(99);
        QCOMPARE(m_grid->zoom(), 6);
        QCOMPARE(m_grid->geometryOfCards().columns(), 3);
        m_grid->setZoom(-1);
        QCOMPARE(m_grid->geometryOfCards().cardHeight(), m_grid->geometryOfCards().cardWidth() + 48);
        QCOMPARE(zoomed.size(), 4);
    }

    void aBottomMarginMakesRoom()
    {
        show(50);
        const int before = m_grid->verticalScrollBar()->maximum();
        m_grid->setBottomMargin(76);
        QTRY_COMPARE(m_grid->verticalScrollBar()->maximum(), before + 76 - 24);
    }

    void filteringKeepsTheGridConsistent()
    {
        show(500, 20);
        m_grid->verticalScrollBar()->setValue(m_grid->verticalScrollBar()->maximum());
        CreativeFilter filter;
        filter.text = QStringLiteral("Creative 77");
        m_model->setFilter(filter);
        QTRY_COMPARE(m_grid->geometryOfCards().itemCount(), m_model->rowCount());
        QVERIFY(m_model->rowCount() > 0 && m_model->rowCount() < 50);
        QVERIFY(!m_grid->grab().isNull());
        m_model->clear();
        QVERIFY(!m_grid->grab().isNull());
    }

    void screenReadersMeetAListOfCards()
    {
        show(8, 1);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_grid.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 9);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Top creatives, 9 item(s)"));
        QAccessibleInterface *card = list->child(2);
        QVERIFY(card && card->isValid());
        QCOMPARE(card->role(), QAccessible::ListItem);
        QVERIFY(card->text(QAccessible::Name).startsWith(QStringLiteral("Rank 3.")));
        QCOMPARE(list->indexOfChild(card), 2);
        QCOMPARE(list->child(2), card);
        QVERIFY(!card->state().selected);
        card->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(card->state().selected);
        QCOMPARE(m_grid->selectedIds(), ids({2}));
        const QPoint global = m_grid->viewport()->mapToGlobal(centerOf(2));
        QCOMPARE(list->childAt(global.x(), global.y()), card);
        QVERIFY(card->rect().contains(global));
        QSignalSpy open(m_grid.get(), &CreativeGridView::openRequested);
        card->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(open.size(), 1);
        key(Qt::Key_J);
        QVERIFY(list->focusChild());
        QVERIFY(list->focusChild()->state().focused);
        m_model->setMark(m_model->row(2).id(), {0, true});
        QVERIFY(!card->isValid());
        QCOMPARE(list->childCount(), 8);
    }
};

MCI_TEST_CLASS(TestCreativeGridView);
#include "tst_CreativeGridView.moc"
