// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/AccessTree.h"
#include "gui/desktop/ProgramRun.h"
#include "gui/desktop/ScreenTools.h"
#include "support/TestMain.h"

#include <QTemporaryDir>

using namespace mci::test;

namespace {

const QString kTitle = windowTitle();
const QString kProgram = programName();

QString around(const QStringList &lines, qsizetype index)
{
    constexpr qsizetype kNeighbours = 8;
    return lines.mid(std::max<qsizetype>(0, index - kNeighbours), 2 * kNeighbours).join(u'\n');
}

} // namespace

/** The real program with a screen, a window manager and a screen reader's view of it. */
class TestOnScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartBringsTheWindowToTheFront()
    {
        const QTemporaryDir folder;
        ProgramRun first(folder.path(), {QStringLiteral("--demo")}, QStringLiteral("xcb"));
        QTRY_VERIFY_WITH_TIMEOUT(!windowNamed(kTitle).isEmpty(), 20'000);
        const QString window = windowNamed(kTitle);
        QTRY_COMPARE_WITH_TIMEOUT(activeWindow(), window, 10'000);
        (void)askScreen({QStringLiteral("windowminimize"), QStringLiteral("--sync"), window});
        QTRY_VERIFY(windowNamed(kTitle).isEmpty());
        ProgramRun second(folder.path(), {QStringLiteral("--demo")}, QStringLiteral("xcb"));
        QCOMPARE(second.exitState(5000), 0);
        QTRY_COMPARE_WITH_TIMEOUT(activeWindow(), window, 10'000);
    }
    void closingTheWindowEndsTheProgram()
    {
        const QTemporaryDir folder;
        ProgramRun run(folder.path(), {QStringLiteral("--demo")}, QStringLiteral("xcb"));
        QTRY_VERIFY_WITH_TIMEOUT(!windowNamed(kTitle).isEmpty(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(activeWindow(), windowNamed(kTitle), 10'000);
        // The keyboard may reach the window a moment after it became the active one.
        QTRY_VERIFY_WITH_TIMEOUT((pressKey(QStringLiteral("alt+F4")), !run.isRunning()), 10'000);
        QCOMPARE(run.exitState(), 0);
    }
    void screenReadersFindTheWindow()
    {
        const QTemporaryDir folder;
        ProgramRun run(folder.path(), {QStringLiteral("--demo")}, QStringLiteral("xcb"));
        QTRY_VERIFY_WITH_TIMEOUT(!windowNamed(kTitle).isEmpty(), 20'000);
        const AccessTree tree;
        QTRY_VERIFY_WITH_TIMEOUT(tree.of(kProgram).contains(QStringLiteral("frame: ") + kTitle), 10'000);
        // Whoever cannot see has to be told the name of everything that can be pressed.
        const QStringList all = tree.of(kProgram);
        for (const QString &nameless :
             {QStringLiteral("push button: "), QStringLiteral("check box: "), QStringLiteral("text: ")})
            QVERIFY2(!all.contains(nameless), qPrintable(around(all, all.indexOf(nameless))));
    }
    void aProblemIsShownInAWindow()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("data")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        ProgramRun run(folder.path(), {}, QStringLiteral("xcb"));
        QTRY_VERIFY_WITH_TIMEOUT(!windowNamed(kTitle).isEmpty(), 20'000);
        const AccessTree tree;
        QTRY_VERIFY(tree.of(kProgram).contains(QStringLiteral("push button: Close")));
        pressKey(QStringLiteral("alt+F4"));
        QCOMPARE(run.exitState(5000), 1);
    }
};

MCI_TEST_CLASS(TestOnScreen);
#include "tst_OnScreen.moc"
