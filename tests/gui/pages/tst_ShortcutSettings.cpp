// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/KeyChip.h"
#include "pages/ShortcutSettings.h"
#include "PagesFixture.h"
#include "support/TestMain.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace mci;
using namespace mci::test;
using ui::KeyChip;

namespace {

const QKeySequence kF5(Qt::Key_F5);
const QKeySequence kF7(Qt::Key_F7);
const QKeySequence kCtrlE(Qt::CTRL | Qt::Key_E);
const auto kSync = QStringLiteral("sync");
const auto kExport = QStringLiteral("export");
const auto kNext = QStringLiteral("next");

} // namespace

/** Every command's keys are chosen with the keyboard alone, and a key that is taken asks one question. */
class TestShortcutSettings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::KeyMap> m_map;
    std::unique_ptr<QWidget> m_window;
    ui::ShortcutSettings *m_page = nullptr;
    QLineEdit *m_before = nullptr;

    QWidget *row(const QString &id) { return m_page->findChild<QWidget *>(QStringLiteral("shortcut.") + id); }
    QList<KeyChip *> chips(const QString &id)
    {
        QList<KeyChip *> shown;
        for (KeyChip *chip : row(id)->findChildren<KeyChip *>()) {
            if (chip->isVisible())
                shown.append(chip);
        }
        return shown;
    }
    QString message(const QString &id)
    {
        const auto *label = row(id)->findChild<QLabel *>(QStringLiteral("shortcutMessage"));
        return label->isVisible() ? label->text() : QString();
    }
    QAbstractButton *button(const QString &id, const char *name)
    {
        return row(id)->findChild<QAbstractButton *>(QLatin1String(name));
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    /** Presses the chip and then the key. */
    void choose(KeyChip *chip, int key, Qt::KeyboardModifiers modifiers = {})
    {
        chip->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Return);
        QVERIFY(chip->isListening());
        press(key, modifiers);
    }

private Q_SLOTS:
    void initTestCase() { (void)look(); }
    void init()
    {
        m_map = std::make_unique<ui::KeyMap>(std::vector<ui::KeyCommand>{
            {kSync, QStringLiteral("Account"), QStringLiteral("Sincronização"), {kF5}, false},
            {kExport, QStringLiteral("Account"), QStringLiteral("Export this view"), {kCtrlE}, false},
            {kNext, QStringLiteral("In the grid"), QStringLiteral("Next creative"), {QKeySequence(Qt::Key_J)}, true}});
        m_window = std::make_unique<QWidget>();
        m_before = new QLineEdit(m_window.get());
        m_page = new ui::ShortcutSettings(look(), *m_map, m_window.get());
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_before);
        column->addWidget(m_page);
        m_window->resize(760, 620);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_map.reset();
    }

    void aPressedKeyIsTheKey()
    {
        const QSignalSpy done(m_page, &ui::ShortcutSettings::done);
        choose(chips(kSync).first(), Qt::Key_F7);
        QCOMPARE(m_map->keys(kSync), QList{kF7});
        QCOMPARE(chips(kSync).first()->key(), kF7);
        QVERIFY(chips(kSync).first()->hasFocus());
        QCOMPARE(done.count(), 1);
        QCOMPARE(done.first().at(2).toBool(), false);
        QVERIFY(done.first().at(1).value<ui::KeyChoices>().isEmpty());
    }

    void severalKeysForOneCommand()
    {
        choose(chips(kSync).last(), Qt::Key_F7);
        QCOMPARE(m_map->keys(kSync), (QList{kF5, kF7}));
        QCOMPARE(chips(kSync).size(), 3);
        choose(chips(kSync).last(), Qt::Key_F5);
        QVERIFY2(message(kSync).startsWith(QStringLiteral("It has F5 already")), qPrintable(message(kSync)));
        QCOMPARE(m_map->keys(kSync), (QList{kF5, kF7}));
    }

    void escLeavesAndBackspaceRemoves()
    {
        choose(chips(kSync).first(), Qt::Key_Escape);
        QVERIFY(!chips(kSync).first()->isListening());
        QCOMPARE(m_map->keys(kSync), QList{kF5});
        QCOMPARE(message(kSync), QString());
        choose(chips(kSync).first(), Qt::Key_Backspace);
        QVERIFY(m_map->keys(kSync).isEmpty());
        QCOMPARE(chips(kSync).size(), 1);
        QVERIFY(chips(kSync).first()->hasFocus());
    }

    void aKeyIsCaughtBeforeItActs()
    {
        QAction action;
        action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
        m_window->addAction(&action);
        const QSignalSpy acted(&action, &QAction::triggered);
        press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(acted.count(), 1);
        choose(chips(kSync).first(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(acted.count(), 1);
        QCOMPARE(m_map->keys(kSync), QList{QKeySequence(Qt::CTRL | Qt::Key_K)});
    }

    void refusesWithTheReasonAndGoesOn_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("reason");
        const QString everywhere = QStringLiteral("moves, opens or leaves everywhere");
        QTest::newRow("Tab") << int(Qt::Key_Tab) << everywhere;
        QTest::newRow("an arrow") << int(Qt::Key_Down) << everywhere;
        QTest::newRow("Enter") << int(Qt::Key_Return) << everywhere;
        QTest::newRow("Space") << int(Qt::Key_Space) << everywhere;
        QTest::newRow("a letter") << int(Qt::Key_S) << QStringLiteral("would be typed in every text field");
    }

    void refusesWithTheReasonAndGoesOn()
    {
        QFETCH(int, key);
        QFETCH(QString, reason);
        choose(chips(kSync).first(), key);
        QVERIFY2(message(kSync).contains(reason), qPrintable(message(kSync)));
        QVERIFY(chips(kSync).first()->isListening());
        QVERIFY(chips(kSync).first()->hasFocus());
        press(Qt::Key_F7);
        QCOMPARE(m_map->keys(kSync), QList{kF7});
    }

    void lettersAreForTheGrid()
    {
        choose(chips(kNext).first(), Qt::Key_N);
        QCOMPARE(m_map->keys(kNext), QList{QKeySequence(Qt::Key_N)});
        auto *letters = m_page->findChild<QAbstractButton *>(QStringLiteral("letterKeys"));
        QVERIFY(letters->isChecked());
        letters->click();
        QVERIFY(!m_map->lettersOn());
    }

    void aTakenKeyIsTakenOver()
    {
        const QSignalSpy done(m_page, &ui::ShortcutSettings::done);
        choose(chips(kExport).first(), Qt::Key_F5);
        QCOMPARE(message(kExport), QStringLiteral("F5 belongs to “Sincronização”."));
        QCOMPARE(m_map->keys(kExport), QList{kCtrlE});
        QVERIFY(button(kExport, "leaveShortcut")->hasFocus());
        press(Qt::Key_Left);
        QVERIFY(button(kExport, "takeShortcut")->hasFocus());
        press(Qt::Key_Space);
        QCOMPARE(m_map->keys(kExport), QList{kF5});
        QVERIFY(m_map->keys(kSync).isEmpty());
        QCOMPARE(done.count(), 1);
        QVERIFY(done.first().at(2).toBool());
        QCOMPARE(message(kExport), QString());
    }

    void aTakenKeyIsLeftWhereItIs()
    {
        choose(chips(kExport).first(), Qt::Key_F5);
        button(kExport, "leaveShortcut")->click();
        QCOMPARE(m_map->keys(kExport), QList{kCtrlE});
        QCOMPARE(m_map->keys(kSync), QList{kF5});
        QCOMPARE(message(kExport), QString());
    }

    void resetsOneAndAll()
    {
        auto *all = m_page->findChild<QAbstractButton *>(QStringLiteral("resetAllShortcuts"));
        QVERIFY(!all->toolTip().isEmpty()); // says why it cannot be pressed
        QVERIFY(!button(kSync, "resetShortcut")->isVisible());
        choose(chips(kSync).first(), Qt::Key_F7);
        choose(chips(kExport).first(), Qt::Key_F8);
        const QSignalSpy done(m_page, &ui::ShortcutSettings::done);
        button(kSync, "resetShortcut")->click();
        QCOMPARE(m_map->keys(kSync), QList{kF5});
        QVERIFY(m_map->isChanged(kExport));
        all->click();
        QVERIFY(m_map->choices().isEmpty());
        QCOMPARE(done.count(), 2);
        QVERIFY(done.at(0).at(2).toBool());
        QVERIFY(done.at(1).at(2).toBool());
        m_map->setChoices(done.at(1).at(1).value<ui::KeyChoices>());
        QCOMPARE(chips(kExport).first()->key(), QKeySequence(Qt::Key_F8));
    }

    void aResetAsksForAKeyThatAnotherHas()
    {
        choose(chips(kSync).first(), Qt::Key_F7);
        choose(chips(kExport).first(), Qt::Key_F5);
        button(kSync, "resetShortcut")->click();
        QCOMPARE(message(kSync), QStringLiteral("F5 belongs to “Export this view”."));
        button(kSync, "takeShortcut")->click();
        QCOMPARE(m_map->keys(kSync), QList{kF5});
        QVERIFY(m_map->keys(kExport).isEmpty());
    }

    void findsByCommandWithoutAccentsAndByKey()
    {
        auto *search = m_page->findChild<QLineEdit *>(QStringLiteral("shortcutSearch"));
        search->setText(QStringLiteral("sincronizacao"));
        QVERIFY(row(kSync)->isVisible());
        QVERIFY(!row(kExport)->isVisible());
        search->setText(QStringLiteral("ctrl+e"));
        QVERIFY(!row(kSync)->isVisible());
        QVERIFY(row(kExport)->isVisible());
        search->setText(QStringLiteral("zzz"));
        QVERIFY(m_page->findChild<QWidget *>(QStringLiteral("noShortcut"))->isVisible());
        search->clear();
        QVERIFY(row(kNext)->isVisible());
        QVERIFY(!m_page->findChild<QWidget *>(QStringLiteral("noShortcut"))->isVisible());
    }

    void oneStopOfTheTabKeyAndArrowsWithin()
    {
        m_page->findChild<QWidget *>(QStringLiteral("shortcutSearch"))->setFocus();
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), chips(kSync).first());
        press(Qt::Key_Down);
        QVERIFY(chips(kExport).first()->hasFocus());
        press(Qt::Key_Right);
        QVERIFY(chips(kExport).last()->hasFocus());
        press(Qt::Key_Down);
        QVERIFY(chips(kNext).last()->hasFocus());
        press(Qt::Key_Tab);
        QVERIFY(m_before->hasFocus());
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(chips(kNext).last()->hasFocus());
        QCOMPARE(namelessWidgets(*m_page).join(u'\n'), QString());
    }
};

MCI_TEST_CLASS(TestShortcutSettings);
#include "tst_ShortcutSettings.moc"
