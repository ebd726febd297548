// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/ReportXlsx.h"

#include <xlsxwriter.h>

#include <QFile>
#include <QTemporaryDir>

namespace mci::ui {

namespace {

constexpr int kLongestName = 31;
/** What a cell of the format can hold. */
constexpr int kLongestText = 32767;
constexpr double kNarrowColumn = 16;
constexpr double kWideColumn = 36;

QByteArray cellText(const QString &text)
{
    return text.left(kLongestText).toUtf8();
}

void writeTable(lxw_worksheet *sheet, const ReportTable &table, lxw_format *heading)
{
    for (int column = 0; column < table.headings.size(); ++column) {
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(column), cellText(table.headings[column]).constData(),
                               heading);
    }
    lxw_row_t line = 0;
    for (const std::vector<ReportCell> &row : table.rows) {
        ++line;
        lxw_col_t column = 0;
        for (const ReportCell &cell : row) {
            // Never worksheet_write_formula(): what begins with = + - @ stays what somebody wrote.
            if (cell.number)
                worksheet_write_number(sheet, line, column, *cell.number, nullptr);
            else if (!cell.text.isEmpty())
                worksheet_write_string(sheet, line, column, cellText(cell.text).constData(), nullptr);
            ++column;
        }
    }
    worksheet_set_column(sheet, 0, static_cast<lxw_col_t>(std::max<qsizetype>(1, table.headings.size())), kNarrowColumn,
                         nullptr);
    worksheet_set_column(sheet, 0, 1, kWideColumn, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
}

} // namespace

QString sheetName(const QString &title, const QStringList &taken)
{
    QString name;
    for (const QChar letter : title) {
        if (!QStringLiteral("[]:*?/\\'").contains(letter))
            name += letter;
    }
    name = name.trimmed().left(kLongestName);
    if (name.isEmpty())
        name = QStringLiteral("1");
    QString free = name;
    for (int number = 2; taken.contains(free, Qt::CaseInsensitive); ++number) {
        const QString suffix = QStringLiteral(" %1").arg(number);
        free = name.left(kLongestName - suffix.size()) + suffix;
    }
    return free;
}

Result<QByteArray> xlsxOf(const Report &report)
{
    // The library writes files only; the one that somebody keeps is written whole afterwards.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    lxw_workbook *book = folder.isValid() ? workbook_new(QFile::encodeName(path).constData()) : nullptr;
    if (!book)
        return failure(makeError(ErrorCode::Internal, Reason::None, QStringLiteral("no temporary folder for a workbook")));
    lxw_format *heading = workbook_add_format(book);
    format_set_bold(heading);
    QStringList names;
    for (const ReportTable &table : report.tables) {
        names.append(sheetName(table.title, names));
        if (lxw_worksheet *sheet = workbook_add_worksheet(book, names.last().toUtf8().constData()))
            writeTable(sheet, table, heading);
    }
    const lxw_error closed = workbook_close(book);
    QFile file(path);
    if (closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly)) {
        return failure(makeError(ErrorCode::Internal, Reason::None,
                                 QStringLiteral("workbook: %1").arg(QLatin1String(lxw_strerror(closed)))));
    }
    return file.readAll();
}

} // namespace mci::ui
