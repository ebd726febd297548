// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QByteArray>
#include <QLocale>

namespace mci::ui {

/** How a file of values is written for the spreadsheets of a language. */
struct CsvStyle
{
    QChar separator = u',';
    QLocale locale = QLocale::c();
    /** Semicolons where the comma divides decimals, as spreadsheets there expect. */
    [[nodiscard]] static CsvStyle of(const QLocale &locale);
};

/** A bare number as the style's spreadsheets read it: no grouping, the decimals it has, at most six. */
[[nodiscard]] QString csvNumber(double value, const CsvStyle &style);
/** Quoted where needed; a text that a spreadsheet would take for a formula is written so that it stays a text. */
[[nodiscard]] QString csvField(const QString &text, QChar separator);
/** The columns given with their headings, as UTF-8 with a mark that spreadsheets look for; `numberRole` gives bare numbers. */
[[nodiscard]] QByteArray csvOf(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns,
                               int numberRole, const CsvStyle &style);

} // namespace mci::ui
