// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ViewExport.h"

namespace mci::ui {

namespace {

constexpr int kMostDecimals = 6;

QString cellOf(const QAbstractItemModel &model, const QModelIndex &index, int numberRole, const CsvStyle &style)
{
    const QVariant number = model.data(index, numberRole);
    if (number.isValid()) {
        bool ok = false;
        const double value = number.toDouble(&ok);
        if (ok)
            return csvNumber(value, style);
    }
    return csvField(model.data(index, Qt::DisplayRole).toString(), style.separator);
}

} // namespace

CsvStyle CsvStyle::of(const QLocale &locale)
{
    return {locale.decimalPoint() == u"," ? QChar(u';') : QChar(u','), locale};
}

QString csvNumber(double value, const CsvStyle &style)
{
    QLocale plain = style.locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = plain.toString(value, 'f', kMostDecimals);
    while (text.endsWith(plain.zeroDigit()))
        text.chop(plain.zeroDigit().size());
    if (text.endsWith(plain.decimalPoint()))
        text.chop(plain.decimalPoint().size());
    // A minus before a decimal comma is no formula; only the separator could break the line.
    return text.contains(style.separator) ? u'"' + text + u'"' : text;
}

QString csvField(const QString &text, QChar separator)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    QString field = text;
    bool isNumber = false;
    text.toDouble(&isNumber);
    const QString visible = text.trimmed();
    const bool startsFormula = (!field.isEmpty() && formulaStarts.contains(field.front()))
        || (!visible.isEmpty() && formulaStarts.contains(visible.front()));
    if (startsFormula && !isNumber)
        field.prepend(u'\'');
    const bool quoted = field.contains(separator) || field.contains(u'"') || field.contains(u'\n')
        || field.contains(u'\r') || field.contains(u'\t') || text != visible;
    if (!quoted)
        return field;
    field.replace(u'"', QStringLiteral("\"\""));
    return u'"' + field + u'"';
}

QByteArray csvOf(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns, int numberRole,
                 const CsvStyle &style)
{
    QString text(QChar::ByteOrderMark);
    QStringList line;
    for (const int column : columns)
        line.append(csvField(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), style.separator));
    text += line.join(style.separator) + QStringLiteral("\r\n");
    for (const int row : rows) {
        line.clear();
        for (const int column : columns)
            line.append(cellOf(model, model.index(row, column), numberRole, style));
        text += line.join(style.separator) + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace mci::ui
