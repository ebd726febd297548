// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowFixture.h"
#include "pages/KeyChip.h"
#include "window/Actions.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

using namespace mci;
using namespace mci::ui;
using mci::test::WindowFixture;

/** A key that somebody chose holds at once wherever the window shows or takes keys, and after the next start. */
class TestWindowKeys : public QObject
{
    Q_OBJECT

    static QWidget *row(WindowFixture &fixture, const char *id)
    {
        return fixture.find((QByteArrayLiteral("shortcut.") + id).constData());
    }
    static void choose(WindowFixture &fixture, const char *id, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        fixture.window().openPage(Page::Settings);
        QTRY_VERIFY(row(fixture, id));
        KeyChip *chip = row(fixture, id)->findChildren<KeyChip *>().first();
        chip->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chip, Qt::Key_Return);
        QTest::keyClick(chip, key, modifiers);
    }
    static QStringList texts(QWidget *window)
    {
        QStringList texts;
        for (const QLabel *label : window->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }
    static QWidget *dialog(WindowFixture &fixture, const char *name) { return fixture.find(name); }

private Q_SLOTS:
    void aChosenKeyHoldsAtOnceEverywhere()
    {
        WindowFixture fixture;
        fixture.giveCreatives(3);
        MainWindow &window = fixture.open();
        choose(fixture, "sync-now", Qt::Key_F7);
        const QKeySequence f7(Qt::Key_F7);
        QCOMPARE(window.actions()[ActionId::SyncNow]->shortcuts(), (QList{f7, QKeySequence(Qt::CTRL | Qt::Key_R)}));
        window.openPage(Page::TopCreatives);
        QVERIFY(fixture.find("syncButton")->toolTip().contains(QStringLiteral("F7")));
        QVERIFY(!fixture.find("syncButton")->accessibleName().contains(QStringLiteral("F7")));
        const auto syncs = fixture.backend.syncsAsked.size();
        QTest::keyClick(&window, Qt::Key_F5);
        QCOMPARE(fixture.backend.syncsAsked.size(), syncs);
        QTest::keyClick(&window, Qt::Key_F7);
        QCOMPARE(fixture.backend.syncsAsked.size(), syncs + 1);

        QTest::keyClick(&window, Qt::Key_Slash, Qt::ControlModifier);
        auto *list = dialog(fixture, "infoDialog");
        QVERIFY(list);
        QVERIFY(texts(list).contains(QStringLiteral("F7  Ctrl+R")));
        QVERIFY(texts(list).contains(QStringLiteral("Next creative")));
        list->close();

        QTRY_VERIFY(window.actions()[ActionId::SyncNow]->isEnabled());
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto *search = fixture.find<QLineEdit>("paletteSearch");
        QTest::keyClicks(search, QStringLiteral("sync now"));
        auto *found = fixture.find("commandPalette")->findChild<QAbstractItemView *>();
        QStringList keys;
        for (int i = 0; i < found->model()->rowCount(); ++i) {
            const QModelIndex index = found->model()->index(i, 0);
            keys.append(index.data(PaletteModel::ShortcutRole).toString());
        }
        QVERIFY2(keys.contains(QStringLiteral("F7")), qPrintable(keys.join(u' ')));
    }

    void aChosenKeyIsThereAfterTheNextStart()
    {
        WindowFixture fixture;
        fixture.giveCreatives(3);
        fixture.open();
        choose(fixture, "go-activity", Qt::Key_Comma, Qt::ControlModifier | Qt::AltModifier);
        fixture.close();
        MainWindow &window = fixture.open();
        window.openPage(Page::TopCreatives);
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(window.page(), Page::Activity);
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(window.page(), Page::Settings);
    }

    void aResetIsToldAndUndone()
    {
        WindowFixture fixture;
        fixture.giveCreatives(3);
        MainWindow &window = fixture.open();
        choose(fixture, "sync-now", Qt::Key_F7);
        row(fixture, "sync-now")->findChild<QToolButton *>(QStringLiteral("resetShortcut"))->click();
        QCOMPARE(window.actions()[ActionId::SyncNow]->shortcut(), QKeySequence(Qt::Key_F5));
        QVERIFY(texts(&window).contains(QStringLiteral("“Sync now” has its original keys again")));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.actions()[ActionId::SyncNow]->shortcut(), QKeySequence(Qt::Key_F7));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.actions()[ActionId::SyncNow]->shortcut(), QKeySequence(Qt::Key_F5));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.state.keyChoices().size(), 1);
    }

    void theGridTakesItsKeysFromTheSameTable()
    {
        WindowFixture fixture;
        fixture.giveCreatives(5);
        MainWindow &window = fixture.open();
        auto *grid = fixture.find<QAbstractItemView>("creativeGrid");
        QTRY_COMPARE(grid->model()->rowCount(), 5);
        choose(fixture, "next-creative", Qt::Key_N);
        choose(fixture, "hide", Qt::Key_H);
        window.openPage(Page::TopCreatives);
        grid->setFocus(Qt::ShortcutFocusReason);
        QTest::keyClick(grid, Qt::Key_Home);
        QTest::keyClick(grid, Qt::Key_N);
        QCOMPARE(grid->currentIndex().row(), 1);
        QVERIFY(fixture.backend.marksSet.empty());
        QTest::keyClick(grid, Qt::Key_H);
        QTRY_COMPARE(fixture.backend.marksSet.size(), std::size_t{1});
        // A letter that is no key any more begins a search by name, to which the next ones belong.
        const int row = grid->currentIndex().row();
        QTest::keyClick(grid, Qt::Key_J);
        QCOMPARE(grid->currentIndex().row(), row);
        QTest::keyClick(grid, Qt::Key_H);
        QCOMPARE(fixture.backend.marksSet.size(), std::size_t{1});
        QCOMPARE(window.actions()[ActionId::Hide]->shortcut(), QKeySequence(Qt::Key_H));
    }

    void keysOfTheGridActNowhereElse()
    {
        WindowFixture fixture;
        fixture.giveCreatives(5);
        MainWindow &window = fixture.open();
        auto *grid = fixture.find<QAbstractItemView>("creativeGrid");
        QTRY_COMPARE(grid->model()->rowCount(), 5);
        grid->setFocus(Qt::ShortcutFocusReason);
        QTest::keyClick(grid, Qt::Key_Home);
        window.openPage(Page::Settings);
        auto *sections = fixture.find<QListView>("settingsSections");
        sections->setFocus();
        QTest::keyClick(sections, Qt::Key_Delete);
        QTest::keyClick(sections, Qt::Key_3);
        QVERIFY(fixture.backend.marksSet.empty());
        // The menu still does it.
        window.openPage(Page::TopCreatives);
        window.actions()[ActionId::Hide]->trigger();
        QTRY_COMPARE(fixture.backend.marksSet.size(), std::size_t{1});
    }

    void lettersAreSwitchedOffTogether()
    {
        WindowFixture fixture;
        fixture.giveCreatives(5);
        MainWindow &window = fixture.open();
        auto *grid = fixture.find<QAbstractItemView>("creativeGrid");
        QTRY_COMPARE(grid->model()->rowCount(), 5);
        window.openPage(Page::Settings);
        fixture.find<QAbstractButton>("letterKeys")->click();
        QVERIFY(!fixture.state.letterKeys());
        window.openPage(Page::TopCreatives);
        grid->setFocus(Qt::ShortcutFocusReason);
        QTest::keyClick(grid, Qt::Key_Home);
        QTest::keyClick(grid, Qt::Key_5);
        QVERIFY(fixture.backend.marksSet.empty());
        QTest::keyClick(&window, Qt::Key_Slash, Qt::ControlModifier);
        const QStringList shown = texts(dialog(fixture, "infoDialog"));
        QVERIFY(!shown.contains(QStringLiteral("Next creative")));
        QVERIFY(shown.contains(QStringLiteral("Hide creative")));
        QVERIFY(std::any_of(shown.begin(), shown.end(),
                            [](const QString &text) { return text.contains(QStringLiteral("switched off")); }));
    }

    void ctrlFSearchesTheSettings()
    {
        WindowFixture fixture;
        fixture.giveCreatives(3);
        MainWindow &window = fixture.open();
        window.openPage(Page::Settings);
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("settingsSearch"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("theme"));
        QVERIFY(fixture.find("settingTheme")->isVisible());
        QVERIFY(!fixture.find("settingLanguage")->isVisible());
    }
};

MCI_TEST_CLASS(TestWindowKeys);
#include "tst_WindowKeys.moc"
