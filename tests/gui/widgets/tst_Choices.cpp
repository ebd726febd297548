// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/GuiFixture.h"
#include "support/TestMain.h"
#include "widgets/Chip.h"
#include "widgets/ChoiceCard.h"
#include "widgets/FilterChip.h"
#include "widgets/FlowRow.h"
#include "widgets/SegmentButton.h"
#include "widgets/Segmented.h"
#include "widgets/Switch.h"

#include <QAccessible>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

namespace mci::ui {

class TestChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsMoveTheChoiceOfASegmented()
    {
        GuiFixture gui;
        Segmented *segments = periods(gui);
        QVERIFY(gui.show());
        const QSignalSpy changed(segments, &Segmented::currentChanged);
        segments->setFocus(Qt::TabFocusReason);
        QVERIFY(button(*segments, 7)->hasFocus());
        QTest::keyClick(button(*segments, 7), Qt::Key_Right);
        QCOMPARE(segments->current(), 30);
        QVERIFY(button(*segments, 30)->hasFocus());
        QTest::keyClick(button(*segments, 30), Qt::Key_Right);
        QTest::keyClick(button(*segments, 90), Qt::Key_Right);
        QCOMPARE(segments->current(), 7);
        QTest::keyClick(button(*segments, 7), Qt::Key_Left);
        QCOMPARE(segments->current(), 90);
        QCOMPARE(changed.count(), 4);
        segments->setCurrent(90);
        segments->setCurrent(12345);
        QCOMPARE(changed.count(), 4);
    }

    void aSegmentedIsOneTabStop()
    {
        GuiFixture gui;
        Segmented *segments = periods(gui);
        auto *after = new QPushButton(&gui.window());
        gui.add(after);
        QVERIFY(gui.show());
        segments->setCurrent(30);
        segments->setFocus(Qt::TabFocusReason);
        QVERIFY(button(*segments, 30)->hasFocus());
        QTest::keyClick(button(*segments, 30), Qt::Key_Tab);
        QVERIFY(after->hasFocus());
        QTest::keyClick(after, Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(button(*segments, 30)->hasFocus());
    }

    void arrowsAreMirroredFromRightToLeft()
    {
        GuiFixture gui;
        Segmented *segments = periods(gui);
        segments->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(gui.show());
        QTest::keyClick(button(*segments, 7), Qt::Key_Left);
        QCOMPARE(segments->current(), 30);
    }

    void aSwitchIsToggledBySpace()
    {
        GuiFixture gui;
        auto *toggle = new Switch(gui.look(), QStringLiteral("Include today"), &gui.window());
        gui.add(toggle);
        QVERIFY(gui.show());
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(toggle->isChecked());
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(!toggle->isChecked());
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(toggle);
        QCOMPARE(spoken->role(), QAccessible::CheckBox);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Include today"));
        QVERIFY(toggle->sizeHint().height() >= 24);
    }

    void aSwitchWearsTheAccentWhenOn()
    {
        GuiFixture gui;
        Switch toggle(gui.look(), {});
        toggle.resize(toggle.sizeHint());
        const auto track = [&toggle](int x) { return toggle.grab().toImage().pixelColor(x, toggle.height() / 2); };
        QCOMPARE(track(25), gui.look().color(Role::BorderStrong));
        toggle.setChecked(true);
        QCOMPARE(track(6), gui.look().color(Role::Accent));
    }

    void cardsAreChosenByKeyboard()
    {
        GuiFixture gui;
        auto *card = new ChoiceCard(gui.look(), QStringLiteral("user"), QStringLiteral("Leads"),
                                    QStringLiteral("Cost per lead"), &gui.window());
        gui.add(card);
        QVERIFY(gui.show());
        QTest::keyClick(card, Qt::Key_Return);
        QVERIFY(card->isChecked());
        QTest::keyClick(card, Qt::Key_Space);
        QVERIFY(!card->isChecked());
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(card);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Leads"));
        QCOMPARE(spoken->text(QAccessible::Description), QStringLiteral("Cost per lead"));
    }

    void aCardGrowsWithItsCaption()
    {
        GuiFixture gui;
        ChoiceCard card(gui.look(), {}, QStringLiteral("KPI only"), QStringLiteral("Short"));
        const int low = card.heightForWidth(160);
        card.setCaption(QStringLiteral("A caption that needs more than one line in a card as narrow as this one is"));
        QVERIFY(card.heightForWidth(160) > low);
        QVERIFY(card.heightForWidth(160) > card.heightForWidth(400));
    }

    void aChipKeepsForeignAmpersandsAndOpensItsMenu()
    {
        GuiFixture gui;
        auto *chip = new Chip(gui.look(), {}, QStringLiteral("Account:"), QStringLiteral("Café & Co"), &gui.window());
        gui.add(chip);
        QVERIFY(chip->shortcut().isEmpty());
        QCOMPARE(QAccessible::queryAccessibleInterface(chip)->text(QAccessible::Name),
                 QStringLiteral("Account: Café & Co"));
        auto *menu = new QMenu(chip);
        menu->addAction(QStringLiteral("One"));
        chip->setMenu(menu);
        QVERIFY(gui.show());
        QTimer::singleShot(0, menu, [menu] {
            QVERIFY(menu->isVisible());
            menu->close();
        });
        const QSignalSpy shown(menu, &QMenu::aboutToShow);
        QTest::keyClick(chip, Qt::Key_Down);
        QCOMPARE(shown.count(), 1);
        const int narrow = chip->sizeHint().width();
        chip->setValue(QStringLiteral("A longer value than before"));
        QVERIFY(chip->sizeHint().width() > narrow);
    }

    void aFilterChipIsChangedAndRemoved()
    {
        GuiFixture gui;
        auto *chip = new FilterChip(gui.look(), QStringLiteral("Spend ≥"), QStringLiteral("R$ 100"), &gui.window());
        gui.add(chip);
        QVERIFY(gui.show());
        const QSignalSpy clicked(chip, &FilterChip::clicked);
        const QSignalSpy removed(chip, &FilterChip::removed);
        auto *body = chip->findChild<QAbstractButton *>(QStringLiteral("filterChipBody"));
        auto *remove = chip->findChild<QAbstractButton *>(QStringLiteral("filterChipRemove"));
        QTest::mouseClick(body, Qt::LeftButton);
        QTest::mouseClick(remove, Qt::LeftButton);
        QTest::keyClick(body, Qt::Key_Delete);
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(removed.count(), 2);
        QCOMPARE(remove->accessibleName(), QStringLiteral("Filter: Spend ≥ R$ 100. Remove"));
        QVERIFY(remove->height() >= 20);
    }

    void aFlowRowWrapsOrNot()
    {
        GuiFixture gui;
        QWidget holder;
        auto *row = new FlowRow(&holder);
        for (int i = 0; i < 4; ++i) {
            auto *box = new QWidget(&holder);
            box->setFixedSize(50, 20);
            row->addWidget(box);
        }
        QCOMPARE(row->heightForWidth(4 * 50 + 3 * 6), 20);
        QCOMPARE(row->heightForWidth(120), 46);
        QCOMPARE(row->sizeHint(), QSize(218, 20));
        holder.setFixedSize(120, 46);
        holder.show();
        QCOMPARE(row->itemAt(1)->geometry(), QRect(56, 0, 50, 20));
        QCOMPARE(row->itemAt(2)->geometry(), QRect(0, 26, 50, 20));
        row->setWrapping(false);
        QCOMPARE(row->minimumSize(), QSize(218, 20));
    }

private:
    static Segmented *periods(GuiFixture &gui)
    {
        auto *segments = new Segmented(gui.look(), &gui.window());
        segments->addSegment(7, QStringLiteral("7 days"));
        segments->addSegment(30, QStringLiteral("30 days"));
        segments->addSegment(90, QStringLiteral("90 days"));
        gui.add(segments);
        return segments;
    }
    static QWidget *button(const Segmented &segments, int id)
    {
        return segments.findChild<SegmentButton *>(QStringLiteral("segment%1").arg(id));
    }
};

MCI_TEST_CLASS(TestChoices);

} // namespace mci::ui

#include "tst_Choices.moc"
