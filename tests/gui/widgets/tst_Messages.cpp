// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/GuiFixture.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/BannerStack.h"
#include "widgets/EmptyState.h"
#include "widgets/ErrorState.h"
#include "widgets/Note.h"
#include "widgets/Popover.h"
#include "widgets/ProgressLine.h"
#include "widgets/StatusLine.h"
#include "widgets/StepFooter.h"
#include "widgets/StepHeader.h"
#include "widgets/StepMark.h"

#include <QAccessible>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>

namespace mci::ui {

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBannerHasOneActionAndClosesOnlyWhenAllowed()
    {
        GuiFixture gui;
        auto *banner = new Banner(gui.look(), BannerKind::Warn, QStringLiteral("No internet."),
                                  QStringLiteral("Try now"), &gui.window());
        gui.add(banner);
        QVERIFY(gui.show());
        QVERIFY(banner->sizeHint().height() == 40 || banner->minimumHeight() == 40);
        const QSignalSpy action(banner, &Banner::actionTriggered);
        const QSignalSpy closed(banner, &Banner::closed);
        auto *close = banner->findChild<QAbstractButton *>(QStringLiteral("bannerClose"));
        QVERIFY(!close->isVisible());
        banner->setClosable(true);
        QTest::mouseClick(banner->findChild<QAbstractButton *>(QStringLiteral("bannerAction")), Qt::LeftButton);
        QTest::mouseClick(close, Qt::LeftButton);
        QCOMPARE(action.count(), 1);
        QCOMPARE(closed.count(), 1);
    }

    void aStackShowsTwoBannersAtMost()
    {
        GuiFixture gui;
        auto *stack = new BannerStack(&gui.window());
        gui.add(stack);
        QVERIFY(gui.show());
        QVERIFY(!stack->isVisible());
        const auto add = [&gui, stack](const char *key) {
            stack->add(QLatin1String(key), new Banner(gui.look(), BannerKind::Info, QLatin1String(key), {}));
        };
        add("offline");
        add("expired");
        add("demo");
        QVERIFY(stack->isVisible());
        QVERIFY(stack->banner(QStringLiteral("offline"))->isVisible());
        QVERIFY(stack->banner(QStringLiteral("expired"))->isVisible());
        QVERIFY(!stack->banner(QStringLiteral("demo"))->isVisible());
        const QPointer<Banner> old = stack->banner(QStringLiteral("offline"));
        add("offline");
        QTRY_VERIFY(old.isNull());
        QVERIFY(stack->banner(QStringLiteral("offline"))->isVisible());
        stack->remove(QStringLiteral("offline"));
        QVERIFY(!stack->contains(QStringLiteral("offline")));
        QVERIFY(stack->banner(QStringLiteral("demo"))->isVisible());
        stack->remove(QStringLiteral("expired"));
        stack->remove(QStringLiteral("demo"));
        QVERIFY(!stack->isVisible());
    }

    void anEmptyStateOffersItsActions()
    {
        GuiFixture gui;
        auto *state = new EmptyState(gui.look(), &gui.window());
        gui.add(state);
        state->setContent(QStringLiteral("search"), QStringLiteral("Nothing with “autumn”"),
                          QStringLiteral("Try less."), QStringLiteral("Clear"), {});
        QVERIFY(gui.show());
        const QSignalSpy action(state, &EmptyState::actionTriggered);
        QTest::mouseClick(state->findChild<QAbstractButton *>(QStringLiteral("stateAction")), Qt::LeftButton);
        QCOMPARE(action.count(), 1);
        QVERIFY(!state->findChild<QAbstractButton *>(QStringLiteral("stateSecondAction"))->isVisible());
        QCOMPARE(state->accessibleName(), QStringLiteral("Nothing with “autumn”"));
    }

    void anErrorStateCopiesItsDetails()
    {
        GuiFixture gui;
        auto *state = new ErrorState(gui.look(), &gui.window());
        gui.add(state);
        state->setContent({}, QStringLiteral("Meta did not answer"), {}, QStringLiteral("Try again"), {});
        QVERIFY(gui.show());
        auto *copy = state->findChild<QAbstractButton *>(QStringLiteral("copyDetails"));
        QVERIFY(!copy->isVisible());
        state->setDetails(QStringLiteral("HTTP 503, trace AbC"));
        QVERIFY(copy->isVisible());
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("HTTP 503, trace AbC"));
    }

    void aPopoverReturnsTheFocus()
    {
        GuiFixture gui;
        auto *opener = new QPushButton(&gui.window());
        auto *other = new QPushButton(&gui.window());
        gui.add(opener);
        gui.add(other);
        QVERIFY(gui.show());
        other->setFocus();
        auto *popover = new Popover(gui.look(), opener);
        auto *column = new QVBoxLayout(popover);
        auto *inside = new QPushButton(popover);
        column->addWidget(inside);
        const QSignalSpy closed(popover, &Popover::closed);
        popover->popUpBelow(opener);
        QTRY_VERIFY(popover->isVisible());
        QVERIFY(popover->geometry().top() >= opener->mapToGlobal(QPoint(0, opener->height())).y());
        QTRY_VERIFY(inside->hasFocus());
        QTest::keyClick(inside, Qt::Key_Escape);
        QVERIFY(!popover->isVisible());
        QCOMPARE(closed.count(), 1);
        QTRY_COMPARE(QApplication::focusWidget(), opener);
    }

    void stepsSayWhichAreDone()
    {
        GuiFixture gui;
        StepHeader header(gui.look(), {QStringLiteral("Connect"), QStringLiteral("Account"), QStringLiteral("Sync")});
        header.setCurrent(1);
        const auto marks = header.findChildren<StepMark *>();
        QCOMPARE(marks.size(), 3);
        QCOMPARE(marks.at(0)->accessibleName(), QStringLiteral("Step 1: Connect, done"));
        QCOMPARE(marks.at(1)->accessibleName(), QStringLiteral("Step 2: Account, current"));
        QCOMPARE(marks.at(2)->accessibleName(), QStringLiteral("Step 3: Sync"));
        const QSignalSpy help(&header, &StepHeader::helpRequested);
        header.findChild<QAbstractButton *>(QStringLiteral("helpButton"))->click();
        QCOMPARE(help.count(), 1);
        QCOMPARE(header.height(), 52);
        QCOMPARE(StepFooter(gui.look()).height(), 64);
        QCOMPARE(StatusLine(gui.look()).minimumHeight(), 28);
    }

    void progressStaysWithinItsEndsAndIsSpoken()
    {
        GuiFixture gui;
        ProgressLine line(gui.look());
        line.resize(100, 4);
        line.setValue(1.7);
        QCOMPARE(line.value(), 1.0);
        line.setValue(0.5);
        const QImage image = line.grab().toImage();
        QCOMPARE(image.pixelColor(20, 2), gui.look().color(Role::Accent));
        QCOMPARE(image.pixelColor(80, 2), gui.look().color(Role::Track));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&line);
        QCOMPARE(spoken->role(), QAccessible::ProgressBar);
        QCOMPARE(spoken->valueInterface()->currentValue().toDouble(), 0.5);
    }
};

MCI_TEST_CLASS(TestMessages);

} // namespace mci::ui

#include "tst_Messages.moc"
