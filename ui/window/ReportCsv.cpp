// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ReportCsv.h"

namespace mci::ui {

namespace {

constexpr int kReportDecimals = 6;

QString bareNumber(double value, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(value, 'f', kReportDecimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

} // namespace

QByteArray csvOf(const Report &report, const CsvStyle &style)
{
    QString text(QChar::ByteOrderMark);
    const auto line = [&](const QStringList &fields) { text += fields.join(style.separator) + QStringLiteral("\r\n"); };
    line({csvField(report.title, style.separator), csvField(report.period, style.separator)});
    for (const ReportTable &table : report.tables) {
        line({});
        line({csvField(table.title, style.separator)});
        QStringList fields;
        for (const QString &heading : table.headings)
            fields.append(csvField(heading, style.separator));
        line(fields);
        for (const std::vector<ReportCell> &row : table.rows) {
            fields.clear();
            for (const ReportCell &cell : row)
                fields.append(
                    csvField(cell.number ? bareNumber(*cell.number, style.locale) : cell.text, style.separator));
            line(fields);
        }
    }
    return text.toUtf8();
}

} // namespace mci::ui
