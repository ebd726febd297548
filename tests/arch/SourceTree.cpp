// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceTree.h"

#include <algorithm>

#include <QDirIterator>
#include <QFile>

namespace mci::test {

namespace {

const QRegularExpression &literalPattern()
{
    static const QRegularExpression pattern(QStringLiteral(R"re("((?:[^"\\]|\\.)*)"|'(?:[^'\\]|\\.)')re"));
    return pattern;
}

/** Blanks what stands in comments; good enough for code without comment marks inside raw literals. */
QStringList withoutComments(const QStringList &lines)
{
    static const QRegularExpression token(
        QStringLiteral(R"re("(?:[^"\\]|\\.)*"|(?<![0-9a-fA-F])'(?:[^'\\]|\\.)'|//.*|/\*.*?\*/|/\*.*)re"));
    QStringList result;
    bool inside = false;
    for (QString line : lines) {
        if (inside) {
            const auto end = line.indexOf(QLatin1String("*/"));
            line = end < 0 ? QString() : line.mid(end + 2);
            inside = end < 0;
        }
        qsizetype from = 0;
        for (auto match = token.match(line, from); match.hasMatch(); match = token.match(line, from)) {
            const QString text = match.captured();
            from = match.capturedEnd();
            if (!text.startsWith(QLatin1Char('/')))
                continue;
            inside = text.startsWith(QLatin1String("/*")) && !(text.size() > 3 && text.endsWith(QLatin1String("*/")));
            line.remove(match.capturedStart(), match.capturedLength());
            from = match.capturedStart();
        }
        result << line;
    }
    return result;
}

} // namespace

QString SourceFile::at(qsizetype line) const
{
    return QStringLiteral("%1:%2: %3").arg(path).arg(line + 1).arg(lines.value(line).trimmed());
}

QDir sourceRoot()
{
    return QDir(QStringLiteral(MCI_SOURCE_DIR));
}

std::vector<SourceFile> sourceFiles(const QStringList &folders, const QStringList &patterns)
{
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator it(sourceRoot().filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            SourceFile source;
            source.path = sourceRoot().relativeFilePath(file.fileName());
            source.lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
            if (source.lines.last().isEmpty())
                source.lines.removeLast();
            source.code = withoutComments(source.lines);
            files.push_back(std::move(source));
        }
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

const std::vector<SourceFile> &productCode()
{
    static const auto files = sourceFiles({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")},
                                          {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
    return files;
}

QStringList findings(const SourceFile &file, const QRegularExpression &pattern)
{
    QStringList found;
    for (qsizetype i = 0; i < file.code.size(); ++i) {
        if (pattern.match(withoutLiterals(file.code.at(i))).hasMatch())
            found << file.at(i);
    }
    return found;
}

QStringList literals(const QString &line)
{
    QStringList result;
    auto matches = literalPattern().globalMatch(line);
    while (matches.hasNext())
        result << matches.next().captured(1);
    return result;
}

QString withoutLiterals(const QString &line)
{
    return QString(line).replace(literalPattern(), QStringLiteral("\"\""));
}

} // namespace mci::test
