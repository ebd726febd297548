// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/UrlPolicy.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::net;

namespace {

constexpr const char *kLiveGraph = "https://graph.facebook.com";
constexpr const char *kLocalGraph = "http://127.0.0.1:8123/v21.0";

} // namespace

/** T12: which addresses pictures may come from, and where tokens may go. */
class TestUrlPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsMediaHosts_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("graph");
        const auto row = [](const char *name, const char *url, const char *graph = kLiveGraph) {
            QTest::newRow(name) << QString::fromUtf8(url) << QString::fromUtf8(graph);
        };
        row("cdn", "https://scontent.xx.fbcdn.net/v/t45.jpg?oh=1&oe=66000000");
        row("deep cdn host", "https://scontent-gru2-1.xx.fbcdn.net/a.png");
        row("facebook", "https://www.facebook.com/ads/image/?d=AQ");
        row("instagram", "https://scontent.cdninstagram.com/a.jpg");
        row("standard port", "https://a.fbcdn.net:443/a.jpg");
        row("capitals", "HTTPS://A.FBCDN.NET/a.jpg");
        row("full-width letters mean the same host",
            "https://a.\xef\xbd\x86"
            "bcdn.net/a.jpg");
        row("media host with a local graph", "https://a.fbcdn.net/a.jpg", kLocalGraph);
        row("local graph itself", "http://127.0.0.1:8123/media/1.png?oe=66000000", kLocalGraph);
        row("local graph by name", "http://localhost:8123/x", "http://localhost:8123");
        row("local graph on IPv6", "http://[::1]:8123/x", "http://[::1]:8123");
        row("local graph with TLS", "https://localhost/x", "https://localhost:443");
    }
    void allowsMediaHosts()
    {
        QFETCH(QString, url);
        QFETCH(QString, graph);
        const Status status = checkMediaUrl(QUrl(url), QUrl(graph));
        QVERIFY2(status.has_value(), status ? "" : qPrintable(status.error().detail));
    }

    void refusesOtherAddresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("graph");
        const auto row = [](const char *name, const char *url, const char *graph = kLiveGraph) {
            QTest::newRow(name) << QString::fromUtf8(url) << QString::fromUtf8(graph);
        };
        row("empty", "");
        row("relative", "/a.jpg");
        row("no host", "https:///a.jpg");
        row("plain http", "http://a.fbcdn.net/a.jpg");
        row("file", "file:///etc/passwd");
        row("file with a host", "file://a.fbcdn.net/etc/passwd");
        row("data", "data:image/png;base64,AAAA");
        row("ftp", "ftp://a.fbcdn.net/a.jpg");
        row("javascript", "javascript:alert(1)");
        row("qrc", "qrc:/icons/a.png");
        row("bare suffix", "https://fbcdn.net/a.jpg");
        row("suffix in front", "https://fbcdn.net.evil.tld/a.jpg");
        row("suffix as label of another", "https://a.fbcdn.net.evil.tld/a.jpg");
        row("no label boundary", "https://evilfbcdn.net/a.jpg");
        row("hyphen is no boundary", "https://evil-fbcdn.net/a.jpg");
        row("suffix in the path", "https://evil.tld/a.fbcdn.net");
        row("suffix in the query", "https://evil.tld/?x=.fbcdn.net");
        row("suffix in the fragment", "https://evil.tld/#.fbcdn.net");
        row("suffix before a backslash", "https://evil.tld\\.fbcdn.net/a.jpg");
        row("trailing dot", "https://a.fbcdn.net./a.jpg");
        row("empty label", "https://.fbcdn.net/a.jpg");
        row("user info and port", "https://evil@x.fbcdn.net:8443/a.jpg");
        row("user info", "https://evil@x.fbcdn.net/a.jpg");
        row("user and password", "https://a:b@x.fbcdn.net/a.jpg");
        row("empty user info", "https://@x.fbcdn.net/a.jpg");
        row("media host as user", "https://x.fbcdn.net@evil.tld/a.jpg");
        row("other port", "https://x.fbcdn.net:8443/a.jpg");
        row("http port", "https://x.fbcdn.net:80/a.jpg");
        row("Cyrillic look-alike",
            "https://a.fb\xd1\x81"
            "dn.net/a.jpg");
        row("punycode look-alike", "https://a.xn--fbdn-nzd.net/a.jpg");
        row("other Meta host", "https://graph.facebook.net/a.jpg");
        row("other Instagram host", "https://www.instagram.com/a.jpg");
        row("IPv4", "https://157.240.1.1/a.jpg");
        row("loopback", "https://127.0.0.1/a.jpg");
        row("IPv4 as a number", "https://2130706433/a.jpg");
        row("IPv4 in octal", "https://0177.0.0.1/a.jpg");
        row("metadata service", "http://169.254.169.254/latest/meta-data");
        row("IPv6 loopback", "https://[::1]/a.jpg");
        row("mapped loopback", "https://[::ffff:127.0.0.1]/a.jpg");
        row("localhost", "https://localhost/a.jpg");
        row("live graph is no loopback", "https://evil.tld/x", "https://evil.tld");
        row("graph on a private address", "http://192.168.0.1/x", "http://192.168.0.1");
        row("local graph, other port", "http://127.0.0.1:8124/x", kLocalGraph);
        row("local graph, no port", "http://127.0.0.1/x", kLocalGraph);
        row("local graph, other name", "http://localhost:8123/x", kLocalGraph);
        row("local graph, other scheme", "https://127.0.0.1:8123/x", kLocalGraph);
        row("local graph, user info", "http://a@127.0.0.1:8123/x", kLocalGraph);
    }
    void refusesOtherAddresses()
    {
        QFETCH(QString, url);
        QFETCH(QString, graph);
        const Status status = checkMediaUrl(QUrl(url), QUrl(graph));
        QVERIFY(!status.has_value());
        QCOMPARE(status.error().reason, Reason::UrlRefused);
        QVERIFY(status.error().isPermanent());
    }

    void judgesAddresses_data()
    {
        QTest::addColumn<bool>("isPublic");
        for (const char *text :
             {"157.240.1.1", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2a03:2880:f10c::1", "64:ff9b::808:808"})
            QTest::newRow(text) << true;
        for (const char *text : {"0.0.0.0",       "10.1.2.3",         "100.64.0.1",
                                 "127.0.0.1",     "127.9.9.9",        "169.254.169.254",
                                 "172.16.0.1",    "172.31.255.255",   "192.0.0.8",
                                 "192.0.2.1",     "192.168.1.1",      "198.18.0.1",
                                 "198.51.100.1",  "203.0.113.1",      "224.0.0.1",
                                 "240.0.0.1",     "255.255.255.255",  "::",
                                 "::1",           "::ffff:127.0.0.1", "::ffff:8.8.8.8",
                                 "fc00::1",       "fd12::1",          "fe80::1",
                                 "ff02::1",       "2001:db8::1",      "2001::1",
                                 "2002:7f00:1::", "64:ff9b::7f00:1",  "64:ff9b::a00:1"})
            QTest::newRow(text) << false;
    }
    void judgesAddresses()
    {
        QFETCH(bool, isPublic);
        QCOMPARE(isPublicAddress(QHostAddress(QLatin1String(QTest::currentDataTag()))), isPublic);
    }
    void anAddressThatIsNoneIsNotPublic() { QVERIFY(!isPublicAddress(QHostAddress())); }

    void knowsLoopbackHosts_data()
    {
        QTest::addColumn<bool>("isLoopback");
        for (const char *host : {"localhost", "LocalHost", "127.0.0.1", "127.1.2.3", "::1"})
            QTest::newRow(host) << true;
        for (const char *host :
             {"", "localhost.evil.tld", "evil.localhost.tld", "128.0.0.1", "::2", "0.0.0.0", "127.0.0.1.evil.tld"})
            QTest::newRow(host) << false;
    }
    void knowsLoopbackHosts()
    {
        QFETCH(bool, isLoopback);
        QCOMPARE(isLoopbackHost(QLatin1String(QTest::currentDataTag())), isLoopback);
    }

    void sendsTokensOnlyWhereTheyAreSafe_data()
    {
        QTest::addColumn<bool>("isAllowed");
        for (const char *url : {"https://graph.facebook.com", "https://example.org:8443/base", "http://127.0.0.1:8123",
                                "http://localhost:1", "http://[::1]:1", "https://127.0.0.1"})
            QTest::newRow(url) << true;
        for (const char *url :
             {"", "http://graph.facebook.com", "http://192.168.0.1", "http://localhost.evil.tld", "ftp://localhost",
              "https://user@graph.facebook.com", "https://", "graph.facebook.com", "http://0.0.0.0:1"})
            QTest::newRow(url) << false;
    }
    void sendsTokensOnlyWhereTheyAreSafe()
    {
        QFETCH(bool, isAllowed);
        const Status status = checkGraphUrl(QUrl(QLatin1String(QTest::currentDataTag())));
        QCOMPARE(status.has_value(), isAllowed);
        if (!isAllowed)
            QCOMPARE(status.error().reason, Reason::GraphUrlInsecure);
    }

    void readsTheExpiryOfALink_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("https://a.fbcdn.net/x.jpg?oh=1&oe=66E1F2A0") << qint64{0x66E1F2A0};
        QTest::newRow("https://a.fbcdn.net/x.jpg?oe=66e1f2a0&oh=1") << qint64{0x66E1F2A0};
        for (const char *url : {"https://a/x", "https://a/x?oe=", "https://a/x?oe=xyz", "https://a/x?oe=-1",
                                "https://a/x?oe=0", "https://a/x?oe=FFFFFFFFFFFFFFFF", "https://a/x?toe=66E1F2A0"})
            QTest::newRow(url) << qint64{0};
    }
    void readsTheExpiryOfALink()
    {
        QFETCH(qint64, seconds);
        const auto expiry = linkExpiry(QUrl(QLatin1String(QTest::currentDataTag())));
        QCOMPARE(expiry.has_value(), seconds != 0);
        if (expiry)
            QCOMPARE(toEpochMs(*expiry), seconds * 1000);
    }
};

MCI_TEST_CLASS(TestUrlPolicy);
#include "tst_UrlPolicy.moc"
