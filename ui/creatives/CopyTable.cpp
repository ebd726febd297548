// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CopyTable.h"

#include "domain/PeriodChange.h"

#include "text/KpiText.h"

namespace mci::ui {

using domain::Kpi;

namespace {

QString escapedForMarkdown(QString text)
{
    static const QString kSpecial = QStringLiteral("\\`*_[]<>|");
    QString escaped;
    for (const QChar letter : text.simplified()) {
        if (kSpecial.contains(letter))
            escaped.append(u'\\');
        escaped.append(letter);
    }
    return escaped;
}

} // namespace

CopyTable::CopyTable(const CreativeModel &model, const QStringList &creativeIds, const QList<int> &columns)
{
    for (const int column : columns) {
        m_headers << heading(model, column);
        m_numeric << (model.kpiOf(column).has_value() || column == CreativeModel::Rank);
    }
    for (const QString &id : creativeIds) {
        const CreativeRow *row = model.find(id);
        if (!row || row->loading)
            continue;
        QList<Cell> cells;
        for (const int column : columns)
            cells << cellOf(model, *row, column);
        m_rows << cells;
    }
}

QString CopyTable::heading(const CreativeModel &model, int column)
{
    const auto kpi = model.kpiOf(column);
    if (!kpi)
        return model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    const Figures &figures = model.context().figures;
    const QString name = text::kpiText(*kpi, model.context().objective);
    const bool isMoney = figures.kpi(*kpi, 1) == figures.money(1);
    return isMoney && !figures.currency().isEmpty() ? QStringLiteral("%1 (%2)").arg(name, figures.currency()) : name;
}

CopyTable::Cell CopyTable::cellOf(const CreativeModel &model, const CreativeRow &row, int column)
{
    if (const auto kpi = model.kpiOf(column))
        return number(model.context().figures, *kpi, row.item->ranked.kpis[*kpi]);
    if (const auto field = CreativeModel::fieldOf(column)) {
        const QString words = FieldText::of(row, *field);
        return {words, words, false};
    }
    const QString rank = row.rank > 0 ? QString::number(row.rank) : QString();
    return {rank, rank, row.rank > 0};
}

CopyTable::Cell CopyTable::number(const Figures &figures, Kpi kpi, std::optional<double> value)
{
    if (!value)
        return {};
    QLocale locale = figures.locale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const bool whole = kpi == Kpi::Impressions || kpi == Kpi::Clicks
        || (kpi == Kpi::Conversions && *value == static_cast<double>(qRound64(*value)));
    constexpr double kPercent = 100;
    const QString text =
        domain::isRate(kpi) ? locale.toString(*value * kPercent, 'f', 2) + u'%' : locale.toString(*value, 'f', whole ? 0 : 2);
    return {text, figures.kpi(kpi, value), true};
}

QString CopyTable::harmless(const QString &text)
{
    const QString line = text.simplified();
    static const QString kFormulaStarts = QStringLiteral("=+-@");
    // Full-width forms are read as the plain ones by some spreadsheets.
    const QString first = line.left(1).normalized(QString::NormalizationForm_KC);
    return !first.isEmpty() && kFormulaStarts.contains(first) ? u'\'' + line : line;
}

QString CopyTable::tsv() const
{
    QStringList lines{m_headers.join(u'\t')};
    for (const QList<Cell> &row : m_rows) {
        QStringList cells;
        for (const Cell &cell : row)
            cells << (cell.isNumber ? cell.text : harmless(cell.text));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString CopyTable::html() const
{
    QString html = QStringLiteral("<table><thead><tr>");
    for (const QString &header : m_headers)
        html += QStringLiteral("<th>%1</th>").arg(header.toHtmlEscaped());
    html += QStringLiteral("</tr></thead><tbody>");
    for (const QList<Cell> &row : m_rows) {
        html += QStringLiteral("<tr>");
        for (const Cell &cell : row)
            html += (cell.isNumber ? QStringLiteral("<td align=\"right\">") : QStringLiteral("<td>"))
                + (cell.isNumber ? cell.text : harmless(cell.text)).toHtmlEscaped() + QStringLiteral("</td>");
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</tbody></table>");
}

QString CopyTable::markdown() const
{
    const auto line = [](const QStringList &cells) {
        return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
    };
    QStringList headers;
    QStringList rule;
    for (qsizetype i = 0; i < m_headers.size(); ++i) {
        headers << escapedForMarkdown(m_headers.at(i));
        rule << (m_numeric.at(i) ? QStringLiteral("---:") : QStringLiteral("---"));
    }
    QStringList lines{line(headers), line(rule)};
    for (const QList<Cell> &row : m_rows) {
        QStringList cells;
        for (const Cell &cell : row)
            cells << escapedForMarkdown(cell.shown);
        lines << line(cells);
    }
    return lines.join(u'\n');
}

} // namespace mci::ui
