// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/RedirectUri.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::oauth;

class TestRedirectUri : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultIsAnyPortOnLocalhost()
    {
        const RedirectUri uri;
        QCOMPARE(uri, *RedirectUri::parse(QStringLiteral("http://localhost:{port}/callback")));
        QCOMPARE(uri.textFor(5123), QStringLiteral("http://localhost:5123/callback"));
        QCOMPARE(uri.stateFor(5123, "abc"), QByteArray("abc"));
    }
    void readsTheSetting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("bounce");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QByteArray>("state");
        const auto row = [](const char *name, const char *text, int port, const char *path, bool bounce,
                            const char *sent, const char *state) {
            QTest::newRow(name) << QString::fromLatin1(text) << port << QString::fromLatin1(path) << bounce
                                << QString::fromLatin1(sent) << QByteArray(state);
        };
        row("any port", "http://localhost:{port}/callback", 0, "/callback", false, "http://localhost:7000/callback",
            "r");
        row("any port, address", "http://127.0.0.1:{port}/x/y", 0, "/x/y", false, "http://127.0.0.1:7000/x/y", "r");
        row("any port, IPv6", "http://[::1]:{port}/cb", 0, "/cb", false, "http://[::1]:7000/cb", "r");
        row("number as written", "http://localhost:8080/cb", 8080, "/cb", false, "http://localhost:8080/cb", "r");
        row("no port is 80", "http://localhost/cb", 80, "/cb", false, "http://localhost/cb", "r");
        row("no path", "http://localhost:8080", 8080, "/", false, "http://localhost:8080", "r");
        row("trailing slash stays", "http://localhost:8080/cb/", 8080, "/cb/", false, "http://localhost:8080/cb/", "r");
        row("bounce page", "https://agency.example/meta?x=1", 0, "/callback", true, "https://agency.example/meta?x=1",
            "7000.r");
    }
    void readsTheSetting()
    {
        QFETCH(QString, text);
        const auto uri = RedirectUri::parse(text);
        QVERIFY(uri.has_value());
        QTEST(int(uri->fixedPort()), "port");
        QTEST(uri->listenerPath(), "path");
        QTEST(uri->isBounce(), "bounce");
        QTEST(uri->textFor(7000), "sent");
        QTEST(uri->stateFor(7000, "r"), "state");
    }
    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "callback", "http://example.com:{port}/cb", "http://192.168.0.1:80/cb",
              "http://localhost.evil.example/cb", "ftp://localhost/cb", "http://localhost:0/cb",
              "http://localhost:99999/cb", "http://localhost:{port}{port}/cb", "http://localhost/{port}",
              "http://user@localhost:{port}/cb", "http://localhost:{port}/cb?x=1", "http://localhost:{port}/cb#f",
              "https://agency.example:{port}/cb", "https://", "https://a.example/#f", "http://localhost:{other}/cb"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesTheRest()
    {
        QFETCH(QString, text);
        const auto uri = RedirectUri::parse(text);
        QVERIFY(!uri);
        QCOMPARE(uri.error().reason, Reason::RedirectUriInvalid);
        QCOMPARE(uri.error().code, ErrorCode::InvalidRequest);
    }
};

MCI_TEST_CLASS(TestRedirectUri);
#include "tst_RedirectUri.moc"
