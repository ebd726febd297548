// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDir>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace mci::test {

struct SourceFile
{
    /** From the root of the tree, such as core/base/Error.h. */
    QString path;
    QStringList lines;
    /** The same number of lines with comments blanked; string literals stay. */
    QStringList code;

    [[nodiscard]] bool isBelow(const QString &folder) const { return path.startsWith(folder + QLatin1Char('/')); }
    [[nodiscard]] QString fileName() const { return path.section(QLatin1Char('/'), -1); }
    /** `path:line: text`, for findings. */
    [[nodiscard]] QString at(qsizetype line) const;
};

[[nodiscard]] QDir sourceRoot();
/** The files of the product (app, core, ui), and of the tests if asked for, that have one of the suffixes. */
[[nodiscard]] std::vector<SourceFile> sourceFiles(const QStringList &folders, const QStringList &patterns);
/** C++ of app, core and ui. */
[[nodiscard]] const std::vector<SourceFile> &productCode();
/** Where `pattern` matches the code of a file, comments left out, one finding a line. */
[[nodiscard]] QStringList findings(const SourceFile &file, const QRegularExpression &pattern);
/** The contents of the string literals of a line of code. */
[[nodiscard]] QStringList literals(const QString &line);
/** The line with the contents of its string literals taken out. */
[[nodiscard]] QString withoutLiterals(const QString &line);

} // namespace mci::test
