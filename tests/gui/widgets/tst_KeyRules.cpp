// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyRules.h"

#include "support/TestMain.h"

#include <QKeyEvent>

using namespace mci::ui;

class TestKeyRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatWasPressed_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, int key, Qt::KeyboardModifiers modifiers, const char *written) {
            QTest::newRow(name) << key << modifiers << QString::fromLatin1(written);
        };
        row("a letter", Qt::Key_J, Qt::NoModifier, "J");
        row("a capital", Qt::Key_J, Qt::ShiftModifier, "Shift+J");
        row("with Ctrl", Qt::Key_J, Qt::ControlModifier, "Ctrl+J");
        row("the sign above the digit", Qt::Key_Exclam, Qt::ShiftModifier, "!");
        row("a sign with Ctrl and Shift", Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier, "Ctrl++");
        row("a comma", Qt::Key_Comma, Qt::ControlModifier, "Ctrl+,");
        row("the keypad", Qt::Key_5, Qt::KeypadModifier, "5");
        row("Enter of the keypad", Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier, "Ctrl+Return");
        row("Tab backwards", Qt::Key_Backtab, Qt::ShiftModifier, "Shift+Tab");
        row("a function key", Qt::Key_F7, Qt::ShiftModifier, "Shift+F7");
        row("a modifier alone", Qt::Key_Control, Qt::ControlModifier, "");
        row("a dead key", Qt::Key_Dead_Acute, Qt::NoModifier, "");
        row("no key", 0, Qt::NoModifier, "");
    }

    void writesWhatWasPressed()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, written);
        const QKeySequence chord = chordOf(QKeyEvent(QEvent::KeyPress, key, modifiers));
        QCOMPARE(chord.toString(QKeySequence::PortableText), written);
        // What is stored has to come back.
        QCOMPARE(QKeySequence::fromString(written, QKeySequence::PortableText), chord);
    }

    void knowsLettersAndReservedKeys_data()
    {
        QTest::addColumn<QKeySequence>("chord");
        QTest::addColumn<bool>("isLetter");
        QTest::addColumn<bool>("isReserved");
        const auto row = [](const QKeySequence &chord, bool isLetter, bool isReserved) {
            QTest::addRow("%s", qPrintable(chord.toString())) << chord << isLetter << isReserved;
        };
        row(QKeySequence(Qt::Key_X), true, false);
        row(QKeySequence(Qt::SHIFT | Qt::Key_X), true, false);
        row(QKeySequence(Qt::Key_0), true, false);
        row(QKeySequence(Qt::Key_Slash), true, false);
        row(QKeySequence(Qt::CTRL | Qt::Key_X), false, false);
        row(QKeySequence(Qt::ALT | Qt::Key_X), false, false);
        row(QKeySequence(Qt::Key_F5), false, false);
        row(QKeySequence(Qt::Key_Delete), false, false);
        row(QKeySequence(Qt::Key_Space), true, true);
        row(QKeySequence(Qt::Key_Tab), false, true);
        row(QKeySequence(Qt::SHIFT | Qt::Key_Tab), false, true);
        row(QKeySequence(Qt::Key_Return), false, true);
        row(QKeySequence(Qt::CTRL | Qt::Key_Return), false, false);
        row(QKeySequence(Qt::Key_Escape), false, true);
        row(QKeySequence(Qt::Key_Down), false, true);
        row(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_End), false, true);
        row(QKeySequence(Qt::ALT | Qt::Key_Left), false, false);
        row(QKeySequence(Qt::Key_F10), false, true);
        row(QKeySequence(), false, false);
    }

    void knowsLettersAndReservedKeys()
    {
        QFETCH(QKeySequence, chord);
        QFETCH(bool, isLetter);
        QFETCH(bool, isReserved);
        QCOMPARE(isLetterKey(chord), isLetter);
        QCOMPARE(isReservedKey(chord), isReserved);
    }
};

MCI_TEST_CLASS(TestKeyRules);
#include "tst_KeyRules.moc"
