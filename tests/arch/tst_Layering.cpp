// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceTree.h"
#include "support/TestMain.h"

#include <map>

#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>

using namespace mci::test;

namespace {

/** The table of packaging/cmake/MciLayers.cmake. */
struct Layers
{
    std::map<QString, int> layer;
    std::map<QString, QStringList> edges;
};

Layers readLayers()
{
    Layers layers;
    QFile file(sourceRoot().filePath(QStringLiteral("packaging/cmake/MciLayers.cmake")));
    if (!file.open(QIODevice::ReadOnly))
        return layers;
    static const QRegularExpression entry(QStringLiteral(R"(^set\(MCI_(LAYER|EDGES)_(\w+) ([^)]*)\))"),
                                          QRegularExpression::MultilineOption);
    auto matches = entry.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(1) == u"LAYER")
            layers.layer[match.captured(2)] = match.captured(3).toInt();
        else
            layers.edges[match.captured(2)] =
                match.captured(3).split(QRegularExpression(QStringLiteral("[\\s\"]+")), Qt::SkipEmptyParts);
    }
    return layers;
}

/** The library a file belongs to: core/net/Http.h → net, ui/theme/Theme.h → theme, app/sandbox/World.h → sandbox, other files of app → app. */
QString libraryOf(const SourceFile &file, const Layers &layers)
{
    const QString folder = file.path.section(QLatin1Char('/'), 1, 1);
    if (file.isBelow(QStringLiteral("app")) && !layers.layer.contains(folder))
        return QStringLiteral("app");
    return folder;
}

} // namespace

/** The #include lines keep to the arrows that the build declares. */
class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyArrowPointsDown()
    {
        const Layers layers = readLayers();
        QVERIFY(!layers.layer.empty());
        for (const auto &[from, targets] : layers.edges) {
            QVERIFY2(layers.layer.contains(from), qPrintable(from));
            for (const QString &to : targets) {
                const bool down = layers.layer.contains(to) && layers.layer.at(to) < layers.layer.at(from);
                QVERIFY2(down, qPrintable(from + QStringLiteral(" -> ") + to));
            }
        }
    }

    void includesKeepToTheDeclaredArrows()
    {
        const Layers layers = readLayers();
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s+\"([^\"/]+)/[^\"]+\""));
        QStringList wrong;
        for (const SourceFile &file : productCode()) {
            const QString from = libraryOf(file, layers);
            for (qsizetype i = 0; i < file.code.size(); ++i) {
                const QString to = include.match(file.code.at(i)).captured(1);
                if (to.isEmpty() || to == from)
                    continue;
                // The command line and the window are parts of app; what they include of each other is app's own business.
                const bool known = layers.layer.contains(to);
                if (from == u"app" && !known)
                    continue;
                if (!known || !layers.edges.contains(from) || !layers.edges.at(from).contains(to))
                    wrong << file.at(i);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void coreAndHeadlessProgramsKnowNoWidgets()
    {
        const QDir widgets(QLibraryInfo::path(QLibraryInfo::HeadersPath) + QStringLiteral("/QtWidgets"));
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s+<(QtWidgets/)?(\\w+)>"));
        QStringList wrong;
        for (const SourceFile &file : productCode()) {
            if (!file.isBelow(QStringLiteral("core")) && !file.isBelow(QStringLiteral("app/cli"))
                && !file.isBelow(QStringLiteral("app/sandbox")) && !file.isBelow(QStringLiteral("app/api")))
                continue;
            for (qsizetype i = 0; i < file.code.size(); ++i) {
                const auto match = include.match(file.code.at(i));
                if (!match.hasMatch())
                    continue;
                const QString header = match.captured(2);
                const bool pixmap = header == u"QPixmap" || header == u"QPixmapCache";
                if (pixmap || match.capturedLength(1) > 0 || QFileInfo::exists(widgets.filePath(header)))
                    wrong << file.at(i);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void networkAccessHasOnePlace()
    {
        QStringList wrong;
        static const QRegularExpression manager(QStringLiteral("\\bQNetworkAccessManager\\b"));
        for (const SourceFile &file : productCode()) {
            if (!file.path.startsWith(QStringLiteral("core/net/QtHttpTransport")))
                wrong << findings(file, manager);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void sqlStaysInTheStore()
    {
        static const QRegularExpression sql(QStringLiteral(
            R"(\b(SELECT\s.*\bFROM\b|SELECT\s+\w|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b))"));
        QStringList wrong;
        for (const SourceFile &file : productCode()) {
            if (file.isBelow(QStringLiteral("core/store")))
                continue;
            for (qsizetype i = 0; i < file.code.size(); ++i) {
                const QStringList texts = literals(file.code.at(i));
                if (std::any_of(texts.begin(), texts.end(), [](const QString &text) { return text.contains(sql); }))
                    wrong << file.at(i);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

MCI_TEST_CLASS(TestLayering);
#include "tst_Layering.moc"
