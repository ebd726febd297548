// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceTree.h"
#include "support/TestMain.h"

#include <QFile>

using namespace mci::test;

/** The tree as a whole: its top level, its translations. */
class TestTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void topLevelIsClean()
    {
        // `build` and user presets are ignored by git; names with a dot in front do not count.
        const QSet<QString> allowed{QStringLiteral("CMakeLists.txt"),
                                    QStringLiteral("CMakePresets.json"),
                                    QStringLiteral("CMakeUserPresets.json"),
                                    QStringLiteral("app"),
                                    QStringLiteral("core"),
                                    QStringLiteral("ui"),
                                    QStringLiteral("resources"),
                                    QStringLiteral("translations"),
                                    QStringLiteral("tests"),
                                    QStringLiteral("packaging"),
                                    QStringLiteral("LICENSES"),
                                    QStringLiteral("build"),
                                    QStringLiteral("README.md"),
                                    QStringLiteral("ARCHITECTURE.md"),
                                    QStringLiteral("DECISIONS.md"),
                                    QStringLiteral("CONTRIBUTING.md"),
                                    QStringLiteral("CHANGELOG.md"),
                                    QStringLiteral("SECURITY.md")};
        QStringList odd;
        const QStringList names = sourceRoot().entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        for (const QString &name : names) {
            if (!allowed.contains(name) && !name.endsWith(QLatin1String(".user")))
                odd << name;
        }
        QVERIFY2(odd.isEmpty(), qPrintable(odd.join(QLatin1Char(' '))));
    }

    void rootDocumentsExist()
    {
        for (const char *name :
             {"README.md", "ARCHITECTURE.md", "DECISIONS.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"})
            QVERIFY2(sourceRoot().exists(QLatin1String(name)), name);
    }

    void translationsAreComplete()
    {
        const QDir folder(sourceRoot().filePath(QStringLiteral("translations")));
        for (const char *name : {"mci_pt_BR.ts", "mci_en.ts", "mci_es.ts"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY2(file.open(QIODevice::ReadOnly), name);
            const QByteArray text = file.readAll();
            QVERIFY2(!text.contains("type=\"unfinished\""), name);
            QVERIFY2(!text.contains("type=\"vanished\""), name);
            QVERIFY2(text.contains("<source>"), name);
        }
    }
};

MCI_TEST_CLASS(TestTree);
#include "tst_Tree.moc"
