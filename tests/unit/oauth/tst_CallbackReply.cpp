// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/CallbackReply.h"
#include "support/TestMain.h"

#include <QCryptographicHash>

using namespace mci;
using namespace mci::oauth;

namespace {

const CallbackPages kPages{QStringLiteral("pt-BR"),
                           {QStringLiteral("Pronto & feito"), QStringLiteral("Volte ao programa")},
                           {QStringLiteral("Recusado"), QStringLiteral("Nada foi ligado")},
                           {QStringLiteral("Falhou"), QStringLiteral("Tente {{detail}} de novo")}};

QByteArray between(const QByteArray &text, const QByteArray &open, const QByteArray &close)
{
    const qsizetype start = text.indexOf(open) + open.size();
    return text.mid(start, text.indexOf(close, start) - start);
}

CallbackVerdict error(const char *name, const char *description)
{
    CallbackOutcome outcome;
    outcome.error = QLatin1String(name);
    outcome.errorDescription = QLatin1String(description);
    return {200, outcome};
}

} // namespace

class TestCallbackReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void successPageKeepsTheCodeToItself()
    {
        CallbackOutcome outcome;
        outcome.code = Secret("c0de");
        const QByteArray reply = callbackReply({200, outcome}, kPages);
        QVERIFY(reply.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(reply.contains("<html lang=\"pt-BR\">"));
        QVERIFY(reply.contains("<h1>Pronto &amp; feito</h1>"));
        QVERIFY(!reply.contains("c0de"));
        const qsizetype body = reply.indexOf("\r\n\r\n") + 4;
        QCOMPARE(between(reply, "Content-Length: ", "\r\n").toLongLong(), reply.size() - body);
    }
    void headersKeepThePageOutOfCachesAndReferrers()
    {
        const QByteArray reply = callbackReply(error("access_denied", ""), kPages);
        for (const char *header :
             {"\r\nCache-Control: no-store\r\n", "\r\nReferrer-Policy: no-referrer\r\n",
              "\r\nX-Content-Type-Options: nosniff\r\n", "\r\nConnection: close\r\n",
              "\r\nContent-Type: text/html; charset=utf-8\r\n", "Content-Security-Policy: default-src 'none';"})
            QVERIFY2(reply.contains(header), header);
    }
    void onlyTheOneScriptIsAllowed()
    {
        const QByteArray reply = callbackReply(error("access_denied", ""), kPages);
        QCOMPARE(reply.count("<script"), 1);
        const QByteArray script = between(reply, "<script>", "</script>");
        QVERIFY(script.contains("history.replaceState"));
        const QByteArray hash = QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64();
        QVERIFY(reply.contains("script-src 'sha256-" + hash + "'"));
        QVERIFY(!reply.contains("unsafe-inline"));
    }
    void escapesWhatCameWithTheRequest()
    {
        const QByteArray reply = callbackReply(error("access_denied", "<script>alert(1)</script>\" {{title}}"), kPages);
        QCOMPARE(reply.count("<script"), 1);
        QVERIFY(reply.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; {{title}}"));
        QVERIFY(reply.contains("Recusado"));
    }
    void cutsALongDescription()
    {
        const QByteArray reply = callbackReply(error("server_error", QByteArray(4000, 'x').constData()), kPages);
        QVERIFY(reply.contains(QByteArray(300, 'x')));
        QVERIFY(!reply.contains(QByteArray(301, 'x')));
        QVERIFY(reply.contains("Tente {{detail}} de novo"));
    }
    void strangersGetNoPage()
    {
        QVERIFY(callbackReply({404, {}}, kPages).startsWith("HTTP/1.1 404 "));
        QVERIFY(callbackReply({404, {}}, kPages).endsWith("\r\n\r\n"));
        QVERIFY(callbackReply({405, {}}, kPages).contains("\r\nAllow: GET\r\n"));
        QVERIFY(callbackReply({400, {}}, kPages).contains("Falhou"));
    }
};

MCI_TEST_CLASS(TestCallbackReply);
#include "tst_CallbackReply.moc"
