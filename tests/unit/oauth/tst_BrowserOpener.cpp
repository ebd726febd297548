// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/BrowserOpener.h"
#include "support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace mci;
using namespace mci::oauth;

class TestBrowserOpener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnlyTheWeb_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("browsable");
        const auto row = [](const char *url, bool browsable) {
            QTest::newRow(url) << QString::fromLatin1(url) << browsable;
        };
        row("https://www.facebook.com/v26.0/dialog/oauth?a=b", true);
        row("http://localhost:8080/dialog", true);
        row("http://127.0.0.1:8080/", true);
        row("http://[::1]:8080/", true);
        row("http://www.facebook.com/", false);
        row("http://localhost.evil.example/", false);
        row("https://user@evil.example/", false);
        row("https://", false);
        row("javascript:alert(1)", false);
        row("file:///etc/passwd", false);
        row("\\\\host\\share", false);
        row("ms-settings:", false);
        row("--help", false);
        row("", false);
    }
    void opensOnlyTheWeb()
    {
        QFETCH(QString, url);
        QTEST(isBrowsable(QUrl(url)), "browsable");
        if (!isBrowsable(QUrl(url)))
            QCOMPARE(SystemBrowserOpener().open(QUrl(url)).error().reason, Reason::BrowserFailed);
    }
#ifdef Q_OS_LINUX
    void handsTheAddressOverWhole()
    {
        const QTemporaryDir dir;
        const QByteArray path = qgetenv("PATH");
        const QString seen = dir.filePath(QStringLiteral("seen"));
        QFile script(dir.filePath(QStringLiteral("xdg-open")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf %s \"$1\" >'" + seen.toUtf8() + ".part' && mv '" + seen.toUtf8() + ".part' '"
                     + seen.toUtf8() + "'\n");
        script.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        script.close();
        qputenv("PATH", dir.path().toUtf8() + ':' + path);
        const QUrl url(QStringLiteral("https://www.facebook.com/x?a=%26b&c=$(id)'\";d"));
        QVERIFY(SystemBrowserOpener().open(url).has_value());
        qputenv("PATH", path);
        QTRY_VERIFY(QFile::exists(seen));
        QFile file(seen);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), url.toEncoded());
    }
    void saysWhenThereIsNoBrowser()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const auto status = SystemBrowserOpener().open(QUrl(QStringLiteral("https://www.facebook.com/")));
        qputenv("PATH", path);
        QCOMPARE(status.error().reason, Reason::BrowserFailed);
    }
#endif
};

MCI_TEST_CLASS(TestBrowserOpener);
#include "tst_BrowserOpener.moc"
