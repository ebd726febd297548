// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/CallbackReply.h"

#include <QCryptographicHash>
#include <QFile>

namespace mci::oauth {

namespace {

constexpr qsizetype kLongestDetail = 300;

QByteArray pageTemplate()
{
    QFile file(QStringLiteral(":/mci/html/callback.html"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

/** The CSP source that allows exactly the text between the two tags of the template. */
QByteArray hashOf(const QByteArray &html, const char *openTag, const char *closeTag)
{
    const qsizetype start = html.indexOf(openTag) + static_cast<qsizetype>(qstrlen(openTag));
    const QByteArray text = html.mid(start, html.indexOf(closeTag, start) - start);
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + '\'';
}

/** One pass, so that a value that looks like a placeholder stays text. */
QByteArray filled(const QByteArray &html, const QMap<QByteArray, QString> &values)
{
    QByteArray out;
    qsizetype from = 0;
    for (qsizetype open = html.indexOf("{{"); open >= 0; open = html.indexOf("{{", from)) {
        const qsizetype close = html.indexOf("}}", open);
        out += html.mid(from, open - from);
        out += values.value(html.mid(open + 2, close - open - 2)).toHtmlEscaped().toUtf8();
        from = close + 2;
    }
    return out + html.mid(from);
}

QByteArray statusLine(int status)
{
    switch (status) {
    case 200:
        return "HTTP/1.1 200 OK\r\n";
    case 404:
        return "HTTP/1.1 404 Not Found\r\n";
    case 405:
        return "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET\r\n";
    default:
        return "HTTP/1.1 400 Bad Request\r\n";
    }
}

const CallbackPage &pageFor(const CallbackVerdict &verdict, const CallbackPages &pages)
{
    if (!verdict.outcome)
        return pages.failed;
    if (!verdict.outcome->isError())
        return pages.success;
    return verdict.outcome->error == u"access_denied" ? pages.denied : pages.failed;
}

} // namespace

QByteArray callbackReply(const CallbackVerdict &verdict, const CallbackPages &pages)
{
    const QByteArray html = pageTemplate();
    QByteArray body;
    // A stranger's 404 and 405 get no page: only the person who logs in has something to read.
    if (verdict.status == 200 || verdict.status == 400) {
        const CallbackPage &page = pageFor(verdict, pages);
        body =
            filled(html,
                   {{"lang", pages.language},
                    {"title", page.title},
                    {"body", page.body},
                    {"detail", verdict.outcome ? verdict.outcome->errorDescription.left(kLongestDetail) : QString()}});
    }
    return statusLine(verdict.status)
        + "Content-Type: text/html; charset=utf-8\r\n"
          "Content-Length: "
        + QByteArray::number(body.size())
        + "\r\n"
          "Connection: close\r\n"
          "Cache-Control: no-store\r\n"
          "Referrer-Policy: no-referrer\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "X-Frame-Options: DENY\r\n"
          "Content-Security-Policy: default-src 'none'; script-src "
        + hashOf(html, "<script>", "</script>") + "; style-src " + hashOf(html, "<style>", "</style>")
        + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n\r\n" + body;
}

} // namespace mci::oauth
