// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/ReportPdf.h"

#include "dashboard/ReportHtml.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>

namespace mci::ui {

namespace {

constexpr int kResolution = 150;
constexpr int kPageMargin = 12;

QString pictureName(std::size_t index)
{
    return QStringLiteral("picture%1.png").arg(index);
}

/** What QTextDocument can lay out; the browser's version has more style than it understands. */
QString printedHtml(const Report &report, std::size_t pictures, int width)
{
    QString html =
        QStringLiteral("<h2>%1</h2><p>%2</p>").arg(report.title.toHtmlEscaped(), report.period.toHtmlEscaped())
        + summaryHtml(report.summary);
    for (std::size_t i = 0; i < pictures; ++i)
        html += QStringLiteral("<img src=\"%1\" width=\"%2\"> ").arg(pictureName(i)).arg(width);
    for (const ReportTable &table : report.tables) {
        html += QStringLiteral("<h3>%1</h3>").arg(table.title.toHtmlEscaped());
        if (!table.note.isEmpty())
            html += QStringLiteral("<p>%1</p>").arg(table.note.toHtmlEscaped());
        html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" border=\"0\"><tr>");
        for (const QString &heading : table.headings)
            html += QStringLiteral("<th align=\"left\">%1</th>").arg(heading.toHtmlEscaped());
        html += QStringLiteral("</tr>");
        for (const std::vector<ReportCell> &row : table.rows) {
            html += QStringLiteral("<tr>");
            for (const ReportCell &cell : row) {
                html += cell.number ? QStringLiteral("<td align=\"right\">") : QStringLiteral("<td>");
                html += cell.text.toHtmlEscaped() + QStringLiteral("</td>");
            }
            html += QStringLiteral("</tr>");
        }
        html += QStringLiteral("</table>");
    }
    return html + QStringLiteral("<p>%1</p>").arg(report.footer.toHtmlEscaped());
}

} // namespace

QByteArray pdfOf(const Report &report, const std::vector<ReportPicture> &pictures)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(report.title);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(kPageMargin, kPageMargin, kPageMargin, kPageMargin), QPageLayout::Millimeter);
    writer.setResolution(kResolution);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    QFont font;
    font.setPointSizeF(8.5);
    document.setDefaultFont(font);
    for (std::size_t i = 0; i < pictures.size(); ++i)
        document.addResource(QTextDocument::ImageResource, QUrl(pictureName(i)), pictures[i].image);
    const QSizeF page = writer.pageLayout().paintRectPixels(kResolution).size();
    document.setPageSize(page);
    // Two beside each other.
    document.setHtml(printedHtml(report, pictures.size(), static_cast<int>(page.width() / 2) - 20));
    document.print(&writer);
    buffer.close();
    return bytes;
}

} // namespace mci::ui
