// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/ReportHtml.h"

#include <QBuffer>

namespace mci::ui {

namespace {

constexpr auto kStyle = R"(body{font:14px/1.45 system-ui,sans-serif;color:#1b1c1f;background:#f6f6f4;margin:32px auto;
max-width:1100px;padding:0 24px}h1{font-size:24px}h2{font-size:17px;margin-top:32px}
table{border-collapse:collapse;background:#fff;width:100%}th,td{padding:6px 10px;border-bottom:1px solid #e5e5e1;
text-align:start}td.n{text-align:end;font-variant-numeric:tabular-nums}img{max-width:100%}footer,p{color:#54565b}
@media(prefers-color-scheme:dark){body{background:#17181a;color:#edeef0}table{background:#1f2023}
th,td{border-color:#2b2d31}footer,p{color:#b4b7bd}})";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString dataUri(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64());
}

QString tableHtml(const ReportTable &table)
{
    QString html = QStringLiteral("<h2>%1</h2>\n").arg(escaped(table.title));
    if (!table.note.isEmpty())
        html += QStringLiteral("<p>%1</p>\n").arg(escaped(table.note));
    html += QStringLiteral("<table>\n<thead><tr>");
    for (const QString &heading : table.headings)
        html += QStringLiteral("<th scope=\"col\">") + escaped(heading) + QStringLiteral("</th>");
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const std::vector<ReportCell> &row : table.rows) {
        html += QStringLiteral("<tr>");
        for (const ReportCell &cell : row) {
            html += cell.number ? QStringLiteral("<td class=\"n\">") : QStringLiteral("<td>");
            html += escaped(cell.text) + QStringLiteral("</td>");
        }
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody>\n</table>\n");
}

} // namespace

QString summaryHtml(const QStringList &sentences)
{
    if (sentences.isEmpty())
        return {};
    QString html = QStringLiteral("<ul>\n");
    for (const QString &sentence : sentences)
        html += QStringLiteral("<li>") + escaped(sentence) + QStringLiteral("</li>\n");
    return html + QStringLiteral("</ul>\n");
}

QByteArray htmlOf(const Report &report, const std::vector<ReportPicture> &pictures)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + escaped(report.locale.bcp47Name())
        + QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\">\n"
                         // A browser that is told so fetches nothing and runs nothing, whatever a name contains.
                         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                         "style-src 'unsafe-inline'\">\n<title>")
        + escaped(report.title) + QStringLiteral("</title>\n<style>") + QString::fromLatin1(kStyle)
        + QStringLiteral("</style>\n</head>\n<body>\n<h1>") + escaped(report.title) + QStringLiteral("</h1>\n<p>")
        + escaped(report.period) + QStringLiteral("</p>\n") + summaryHtml(report.summary);
    for (const ReportPicture &picture : pictures) {
        if (picture.image.isNull())
            continue;
        html += QStringLiteral("<p><img alt=\"") + escaped(picture.description) + QStringLiteral("\" src=\"")
            + dataUri(picture.image) + QStringLiteral("\"></p>\n");
    }
    for (const ReportTable &table : report.tables)
        html += tableHtml(table);
    html += QStringLiteral("<footer>") + escaped(report.footer) + QStringLiteral("</footer>\n</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace mci::ui
