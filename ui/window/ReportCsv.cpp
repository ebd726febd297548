// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ReportCsv.h"

namespace mci::ui {

namespace {

QString fieldOf(const ReportCell &cell, const CsvStyle &style)
{
    if (cell.number)
        return csvNumber(*cell.number, style);
    return csvField(cell.day.isValid() ? cell.day.toString(Qt::ISODate) : cell.text, style.separator);
}

} // namespace

QByteArray csvOf(const Report &report, const CsvStyle &style)
{
    QString text(QChar::ByteOrderMark);
    const auto line = [&](const QStringList &fields) { text += fields.join(style.separator) + QStringLiteral("\r\n"); };
    const auto textLine = [&](const QString &words) { line({csvField(words, style.separator)}); };
    line({csvField(report.title, style.separator), csvField(report.period, style.separator)});
    for (const QString &sentence : report.summary)
        textLine(sentence);
    for (const ReportTable &table : report.tables) {
        line({});
        textLine(table.title);
        if (!table.note.isEmpty())
            textLine(table.note);
        QStringList fields;
        for (const QString &heading : table.headings)
            fields.append(csvField(heading, style.separator));
        line(fields);
        for (const std::vector<ReportCell> &row : table.rows) {
            fields.clear();
            for (const ReportCell &cell : row)
                fields.append(fieldOf(cell, style));
            line(fields);
        }
    }
    line({});
    textLine(report.footer);
    return text.toUtf8();
}

} // namespace mci::ui
