// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceTree.h"
#include "support/TestMain.h"

#include <QSet>

using namespace mci::test;

namespace {

constexpr int kMostLines = 600;

} // namespace

/** Rules for the text of the code that no compiler knows. */
class TestConventions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordingIsInItsTwoPlaces()
    {
        // Painters and transforms have a translate() of their own, behind a dot or an arrow.
        static const QRegularExpression wording(QStringLiteral(
            R"((?<![\w.>])(\w+::)?tr\s*\(|\bQ(Core|Gui|)Application::translate\s*\(|\bQT_TR(ANSLATE)?_NOOP)"));
        QStringList wrong;
        for (const SourceFile &file : productCode()) {
            if (!file.isBelow(QStringLiteral("ui")) && !file.isBelow(QStringLiteral("core/text")))
                wrong << findings(file, wording);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void noNestedEventLoops()
    {
        static const QRegularExpression loop(QStringLiteral(R"(\bQEventLoop\b|\bprocessEvents\s*\()"));
        // What has an exec() and is not a dialog: statements (the store's alone) and the drag of the mouse.
        static const QRegularExpression exec(QStringLiteral(R"((\.|->)exec\s*\()"));
        static const QRegularExpression drag(QStringLiteral(R"(\bdrag(\.|->)exec\s*\()"));
        QStringList wrong;
        for (const SourceFile &file : productCode()) {
            wrong << findings(file, loop);
            if (file.isBelow(QStringLiteral("core/store")) || file.fileName() == u"main.cpp")
                continue;
            for (const QString &finding : findings(file, exec)) {
                if (!finding.contains(drag))
                    wrong << finding;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void whatMovesAsksTheLook()
    {
        // One place decides whether anything moves (Look::motion()); who animates without asking it would move all the same.
        static const QRegularExpression moves(
            QStringLiteral(R"(\bnew Q(Variant|Property|Sequential|Parallel)Animation|\bnew QTimeLine\b|\bsetAnimated\()"));
        static const QRegularExpression asks(QStringLiteral(R"(\bmotion\(\))"));
        QStringList wrong;
        int moving = 0;
        for (const SourceFile &file : productCode()) {
            const QStringList found = findings(file, moves);
            moving += found.isEmpty() ? 0 : 1;
            if (!found.isEmpty() && findings(file, asks).isEmpty())
                wrong << found;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        QVERIFY(moving > 0);
    }

    void filesStaySmall()
    {
        QStringList wrong;
        auto files = sourceFiles({QStringLiteral("tests")}, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
        for (const auto &file : productCode())
            files.push_back(file);
        for (const SourceFile &file : files) {
            if (file.lines.size() > kMostLines)
                wrong << QStringLiteral("%1: %2 lines").arg(file.path).arg(file.lines.size());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void everySourceFileNamesItsLicence()
    {
        const auto files = sourceFiles({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"),
                                        QStringLiteral("tests"), QStringLiteral("packaging")},
                                       {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.cmake"),
                                        QStringLiteral("CMakeLists.txt"), QStringLiteral("*.sh"),
                                        QStringLiteral("*.mjs"), QStringLiteral("*.js")});
        QVERIFY(!files.empty());
        // In two parts, because the licence checker reads this file too.
        const QString copyright = QStringLiteral("SPDX-%1: ").arg(QLatin1String("FileCopyrightText"));
        const QString licence = QStringLiteral("SPDX-%1: GPL-3.0-or-later").arg(QLatin1String("License-Identifier"));
        QStringList wrong;
        for (const SourceFile &file : files) {
            // An interpreter line may come first, a line for the linter after it.
            const QString top = file.lines.mid(0, 4).join(QLatin1Char('\n'));
            if (!top.contains(copyright) || !top.contains(licence))
                wrong << file.path;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void noClassOfTestsIsSkippedAsAWhole()
    {
        // After a QSKIP in initTestCase() Qt 6.4 runs no function of the classes that follow in the same program, silently.
        static const QRegularExpression skip(
            QStringLiteral(R"(void (\w+::)?initTestCase\(\)\s*\{(?:(?!\n *\}\n).)*QSKIP\()"),
            QRegularExpression::DotMatchesEverythingOption);
        QStringList wrong;
        const auto files = sourceFiles({QStringLiteral("tests")}, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
        for (const SourceFile &file : files) {
            if (file.code.join(QLatin1Char('\n')).contains(skip))
                wrong << file.path + QStringLiteral(": skip in init() instead");
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void aSourceFileBeginsWithItsOwnHeader()
    {
        // So every such header compiles without the help of another one.
        QSet<QString> headers;
        for (const SourceFile &file : productCode())
            headers.insert(file.path);
        static const QRegularExpression include(QStringLiteral("^#include \"(?:.*/)?([^/\"]+)\""));
        QStringList wrong;
        for (const SourceFile &file : productCode()) {
            const QString own = file.path.chopped(3) + QStringLiteral("h");
            if (!file.path.endsWith(QLatin1String(".cpp")) || !headers.contains(own))
                continue;
            const auto first = std::find_if(file.lines.begin(), file.lines.end(),
                                            [](const QString &line) { return line.startsWith(u"#include"); });
            if (first == file.lines.end() || include.match(*first).captured(1) != own.section(u'/', -1))
                wrong << file.path;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void headersAreGuardedByPragma()
    {
        QStringList wrong;
        for (const SourceFile &file : productCode()) {
            if (file.path.endsWith(QLatin1String(".h")) && !file.lines.contains(QStringLiteral("#pragma once")))
                wrong << file.path;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

MCI_TEST_CLASS(TestConventions);
#include "tst_Conventions.moc"
