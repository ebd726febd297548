// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/GuiFixture.h"
#include "support/TestMain.h"
#include "widgets/Button.h"
#include "widgets/IconButton.h"

#include <QAccessible>
#include <QSignalSpy>

namespace mci::ui {

class TestButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheHeightsOfTheDesign()
    {
        GuiFixture gui;
        Button button(gui.look(), ButtonKind::Secondary, QStringLiteral("Export"), QStringLiteral("export"));
        QCOMPARE(button.sizeHint().height(), 32);
        button.setCompact(true);
        QCOMPARE(button.sizeHint().height(), 28);
        button.setLarge(true);
        QCOMPARE(button.sizeHint().height(), 36);
        const IconButton icon(gui.look(), QStringLiteral("close"), QStringLiteral("Close"));
        QCOMPARE(icon.sizeHint(), QSize(28, 28));
    }

    void withAReasonItKeepsTheFocusAndDoesNothing()
    {
        GuiFixture gui;
        auto *button = new Button(gui.look(), ButtonKind::Primary, QStringLiteral("&Go"), {}, &gui.window());
        gui.add(button);
        QVERIFY(gui.show());
        const QSignalSpy clicked(button, &Button::clicked);
        button->setDisabledReason(QStringLiteral("Choose an account first"));
        QCOMPARE(button->toolTip(), QStringLiteral("Choose an account first"));
        QCOMPARE(button->accessibleDescription(), QStringLiteral("Choose an account first"));
        button->setFocus(Qt::TabFocusReason);
        QVERIFY(button->hasFocus());
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::keyClick(button, Qt::Key_Space);
        QTest::keyClick(button, Qt::Key_Return);
        button->click();
        QAccessible::queryAccessibleInterface(button)->actionInterface()->doAction(
            QAccessibleActionInterface::pressAction());
        QTest::keyClick(&gui.window(), Qt::Key_G, Qt::AltModifier);
        QTest::qWait(150); // doAction() and shortcuts click with an animation
        QCOMPARE(clicked.count(), 0);
        button->setDisabledReason({});
        QVERIFY(button->toolTip().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(clicked.count(), 2);
    }

    void anIconButtonIsNamedByItsTooltipAndTakesEnter()
    {
        GuiFixture gui;
        auto *button = new IconButton(gui.look(), QStringLiteral("sync"), QStringLiteral("Sync now"), &gui.window());
        gui.add(button);
        QVERIFY(gui.show());
        QCOMPARE(button->toolTip(), QStringLiteral("Sync now"));
        QCOMPARE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name), QStringLiteral("Sync now"));
        const QSignalSpy clicked(button, &IconButton::clicked);
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(clicked.count(), 2);
        button->setDisabledReason(QStringLiteral("Offline"));
        QTest::keyClick(button, Qt::Key_Return);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(clicked.count(), 2);
        QCOMPARE(button->toolTip(), QStringLiteral("Offline"));
        button->setDisabledReason({});
        QCOMPARE(button->toolTip(), QStringLiteral("Sync now"));
    }

    void itsGroundChangesSoftlyUnlessMotionIsOff()
    {
        for (const bool motion : {false, true}) {
            GuiFixture gui;
            gui.look().setMotion(motion);
            auto *button = new Button(gui.look(), ButtonKind::Secondary, QStringLiteral("Go"), {}, &gui.window());
            gui.add(button);
            QVERIFY(gui.show());
            const auto ground = [button] { return button->grab().toImage().pixelColor(5, button->height() / 2); };
            QCOMPARE(ground(), gui.look().color(Role::Surface));
            button->setDown(true);
            const QColor first = ground();
            if (motion)
                QVERIFY(first != gui.look().color(Role::Pressed));
            else
                QCOMPARE(first, gui.look().color(Role::Pressed));
            QTRY_COMPARE(ground(), gui.look().color(Role::Pressed));
        }
    }

    void drawsItsGroundInTheThemesColours()
    {
        GuiFixture gui;
        Button button(gui.look(), ButtonKind::Primary, QStringLiteral("Go"), {});
        button.resize(button.sizeHint());
        const auto ground = [&button] { return button.grab().toImage().pixelColor(4, 16); };
        QCOMPARE(ground(), gui.look().color(Role::Accent));
        gui.look().setChoice(ThemeChoice::Dark);
        QCOMPARE(ground(), gui.look().color(Role::Accent));
        button.setKind(ButtonKind::Secondary);
        QCOMPARE(ground(), gui.look().color(Role::Raised));
        button.setKind(ButtonKind::DangerFilled);
        QCOMPARE(ground(), gui.look().color(Role::DangerFill));
    }
};

MCI_TEST_CLASS(TestButton);

} // namespace mci::ui

#include "tst_Button.moc"
