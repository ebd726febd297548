// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/AccessTree.h"
#include "gui/desktop/ProgramRun.h"
#include "gui/desktop/ScreenTools.h"
#include "support/TestMain.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace mci::test;

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

/** The program as a screen reader uses it: from another process, by the names of things, without keys and pixels. */
class TestScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pressesByNameAndReadsTheCards()
    {
        const QTemporaryDir folder;
        ProgramRun run(folder.path(), {QStringLiteral("--demo")}, QStringLiteral("xcb"));
        const AccessTree tree;
        const auto find = [&tree](const char *role, const char *begin) {
            return tree.find(programName(), QLatin1String(role), QLatin1String(begin));
        };
        for (const char *button : {"Continue", "Sync and rank"}) {
            QTRY_VERIFY_WITH_TIMEOUT(find("push button", button).has_value(), kPatienceMs);
            const AccessPlace place = *find("push button", button);
            QVERIFY(tree.actionsOf(place).contains(QStringLiteral("Press")));
            QVERIFY(tree.press(place));
        }
        QTRY_COMPARE_WITH_TIMEOUT(logged(folder.path() + QStringLiteral("/demo"), QStringLiteral("grid_painted")), 1,
                                  kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(find("list", "Top creatives, ").has_value(), kPatienceMs);
        const AccessPlace grid = *find("list", "Top creatives, ");
        const std::vector<AccessPlace> cards = tree.children(grid);
        QVERIFY(cards.size() >= 10);
        static const QRegularExpression first(QStringLiteral("^Rank 1\\. .+\\. (Active|Paused).*\\. [A-Z].* [$\\d].*"));
        // The figures are there first; whether the ad runs is told with its creative.
        QTRY_VERIFY2_WITH_TIMEOUT(first.match(tree.nameOf(cards[0])).hasMatch(), qPrintable(tree.nameOf(cards[0])),
                                  kPatienceMs);
        QVERIFY(tree.nameOf(cards[1]).startsWith(QStringLiteral("Rank 2. ")));

        // What a card does, too: it opens the panel with its figures.
        QVERIFY(!find("push button", "Close panel").has_value());
        QVERIFY(tree.press(cards[1]));
        QTRY_VERIFY(find("push button", "Close panel").has_value());
        QVERIFY(tree.press(*find("push button", "Close panel")));
        QTRY_VERIFY(!find("push button", "Close panel").has_value());
    }
};

MCI_TEST_CLASS(TestScreenReader);
#include "tst_ScreenReader.moc"
