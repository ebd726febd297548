// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/ReportXlsx.h"

#include <array>

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
constexpr double kTextColumn = 100;

QByteArray cellText(const QString &text)
{
    return text.left(kLongestText).toUtf8();
}

/** The kinds of cells of a workbook. */
class CellFormats
{
public:
    explicit CellFormats(lxw_workbook *book)
        : m_heading(workbook_add_format(book))
        , m_day(withNumbers(book, "yyyy-mm-dd"))
        , m_units{withNumbers(book, "#,##0"), withNumbers(book, "#,##0.00"), withNumbers(book, "0.00%"),
                  withNumbers(book, "0.00")}
    {
        format_set_bold(m_heading);
    }
    [[nodiscard]] lxw_format *heading() const { return m_heading; }
    [[nodiscard]] lxw_format *day() const { return m_day; }
    [[nodiscard]] lxw_format *of(ReportUnit unit) const { return m_units[static_cast<std::size_t>(unit)]; }

private:
    static lxw_format *withNumbers(lxw_workbook *book, const char *numbers)
    {
        lxw_format *format = workbook_add_format(book);
        format_set_num_format(format, numbers);
        return format;
    }

    lxw_format *m_heading;
    lxw_format *m_day;
    /** In the order of ReportUnit. */
    std::array<lxw_format *, 4> m_units;
};

void writeCell(lxw_worksheet *sheet, lxw_row_t line, lxw_col_t column, const ReportCell &cell, const CellFormats &formats)
{
    if (cell.day.isValid()) {
        lxw_datetime day{cell.day.year(), cell.day.month(), cell.day.day(), 0, 0, 0};
        worksheet_write_datetime(sheet, line, column, &day, formats.day());
    } else if (cell.number) {
        worksheet_write_number(sheet, line, column, *cell.number, formats.of(cell.unit));
    } else if (!cell.text.isEmpty()) {
        // Never worksheet_write_formula(): what begins with = + - @ stays what somebody wrote.
        worksheet_write_string(sheet, line, column, cellText(cell.text).constData(), nullptr);
    }
}

void writeTable(lxw_worksheet *sheet, const ReportTable &table, const CellFormats &formats)
{
    for (int column = 0; column < table.headings.size(); ++column) {
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(column), cellText(table.headings[column]).constData(),
                               formats.heading());
    }
    lxw_row_t line = 0;
    for (const std::vector<ReportCell> &row : table.rows) {
        ++line;
        lxw_col_t column = 0;
        for (const ReportCell &cell : row)
            writeCell(sheet, line, column++, cell, formats);
    }
    if (!table.note.isEmpty())
        worksheet_write_string(sheet, line + 2, 0, cellText(table.note).constData(), nullptr);
    worksheet_set_column(sheet, 0, static_cast<lxw_col_t>(std::max<qsizetype>(1, table.headings.size())), kNarrowColumn,
                         nullptr);
    worksheet_set_column(sheet, 0, 1, kWideColumn, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
}

/** Whose numbers, of when, in a few sentences, and where they are from. */
void writeAbout(lxw_worksheet *sheet, const Report &report, const CellFormats &formats)
{
    worksheet_write_string(sheet, 0, 0, cellText(report.title).constData(), formats.heading());
    lxw_row_t line = 1;
    for (const QString &text : QStringList{report.period} + report.summary + QStringList{report.footer})
        worksheet_write_string(sheet, line++, 0, cellText(text).constData(), nullptr);
    worksheet_set_column(sheet, 0, 0, kTextColumn, nullptr);
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
    const CellFormats formats(book);
    QStringList names;
    const auto sheetFor = [book, &names](const QString &title) {
        names.append(sheetName(title, names));
        return workbook_add_worksheet(book, names.last().toUtf8().constData());
    };
    if (lxw_worksheet *about = sheetFor(report.title))
        writeAbout(about, report, formats);
    for (const ReportTable &table : report.tables) {
        if (lxw_worksheet *sheet = sheetFor(table.title))
            writeTable(sheet, table, formats);
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
