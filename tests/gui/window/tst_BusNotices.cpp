// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/BusNotices.h"

#include "gui/support/PrivateBus.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QXmlStreamReader>

using namespace mci;
using namespace mci::ui;
using mci::test::PrivateBus;

namespace {

struct Shown
{
    uint replaces = 0;
    QString title;
    QString text;
    QStringList actions;
    QVariantMap hints;
};

/** A notification server that keeps what it is told. */
class FakeServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    FakeServer(QDBusConnection bus, QStringList capabilities)
        : m_capabilities(std::move(capabilities))
    {
        isThere = bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }

    [[nodiscard]] uint lastId() const { return m_lastId; }

    bool isThere = false;
    std::vector<Shown> shown;

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.push_back({replaces, title, text, actions, hints});
        return replaces > 0 ? replaces : ++m_lastId;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    QStringList m_capabilities;
    uint m_lastId = 0;
};

DesktopNotice notice(const QString &about, const QString &text)
{
    return {about, QStringLiteral("The sync is finished"), text, false};
}

/** What a server that reads markup would show. */
QString asMarkup(const QString &text)
{
    QXmlStreamReader reader(QStringLiteral("<text>%1</text>").arg(text));
    QString shown;
    bool isPlain = true;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters() || reader.isEntityReference())
            shown += reader.text();
        isPlain = isPlain && !(reader.isStartElement() && reader.name() != u"text");
    }
    return reader.hasError() || !isPlain ? QStringLiteral("markup: ") + text : shown;
}

} // namespace

class TestBusNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNameIsReadAsMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a tag") << QStringLiteral("<b>50% off</b>");
        QTest::newRow("a link") << QStringLiteral("<a href=\"https://example.com\">win</a>");
        QTest::newRow("an image") << QStringLiteral("<img src='file:///etc/passwd' alt='x'/>");
        QTest::newRow("an entity") << QStringLiteral("Fish &amp; chips & more");
        QTest::newRow("half a tag") << QStringLiteral("1 < 2 > 0");
        QTest::newRow("quotes") << QStringLiteral("“Ads” \"and\" 'more'");
    }

    void noNameIsReadAsMarkup()
    {
        QFETCH(QString, text);
        PrivateBus bus;
        FakeServer server(bus.connection(QStringLiteral("server")),
                          {QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions")});
        QVERIFY(server.isThere);
        BusNotices notices(bus.connection(QStringLiteral("program")));
        notices.show(notice(QStringLiteral("a"), text));
        QTRY_COMPARE(server.shown.size(), std::size_t{1});
        QCOMPARE(asMarkup(server.shown.front().text), text);
        QCOMPARE(server.shown.front().title, QStringLiteral("The sync is finished"));
    }

    void aServerWithoutMarkupGetsTheTextItself()
    {
        PrivateBus bus;
        FakeServer server(bus.connection(QStringLiteral("server")), {QStringLiteral("body")});
        BusNotices notices(bus.connection(QStringLiteral("program")));
        notices.show(notice(QStringLiteral("a"), QStringLiteral("Fish & chips")));
        QTRY_COMPARE(server.shown.size(), std::size_t{1});
        QCOMPARE(server.shown.front().text, QStringLiteral("Fish & chips"));
        QVERIFY(server.shown.front().actions.isEmpty());
    }

    void aLaterNoticeReplacesTheEarlierOfTheSame()
    {
        PrivateBus bus;
        FakeServer server(bus.connection(QStringLiteral("server")), {});
        BusNotices notices(bus.connection(QStringLiteral("program")));
        // The number of a notice comes with the server's answer, so a later one may take a moment to know it.
        const auto replaced = [&](const char *about) {
            const std::size_t count = server.shown.size();
            notices.show(notice(QLatin1String(about), {}));
            return QTest::qWaitFor([&] { return server.shown.size() > count; }) ? server.shown.back().replaces : 0;
        };
        QCOMPARE(replaced("a"), 0U);
        QTRY_COMPARE(replaced("a"), 1U);
        const uint first = server.lastId();
        QCOMPARE(replaced("b"), 0U);
        QTRY_COMPARE(replaced("b"), first + 1);
        QCOMPARE(replaced("a"), 1U);
        // One that somebody closed is not brought back under its number.
        Q_EMIT server.NotificationClosed(1, 2);
        QVERIFY(QTest::qWaitFor([&] { return replaced("a") == 0; }));
        QTRY_COMPARE(replaced("b"), first + 1);
    }

    void tellsWhichOneWasPressed()
    {
        PrivateBus bus;
        FakeServer server(bus.connection(QStringLiteral("server")), {QStringLiteral("actions")});
        BusNotices notices(bus.connection(QStringLiteral("program")));
        QSignalSpy chosen(&notices, &BusNotices::chosen);
        notices.show(notice(QStringLiteral("a"), {}));
        QTRY_COMPARE(server.shown.size(), std::size_t{1});
        QCOMPARE(server.shown.front().actions.value(0), QStringLiteral("default"));
        Q_EMIT server.ActionInvoked(7, QStringLiteral("default")); // of another program
        QTRY_VERIFY((Q_EMIT server.ActivationToken(1, QStringLiteral("token-of-the-compositor")),
                     Q_EMIT server.ActionInvoked(1, QStringLiteral("default")), chosen.wait(20)));
        for (const QVariantList &one : chosen)
            QCOMPARE(one, QVariantList{QStringLiteral("a")});
        QCOMPARE(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), QStringLiteral("token-of-the-compositor"));
        qunsetenv("XDG_ACTIVATION_TOKEN");
    }

    void beginsToTellOnceThereIsAServer()
    {
        PrivateBus bus;
        BusNotices notices(bus.connection(QStringLiteral("program")));
        notices.show(notice(QStringLiteral("a"), QStringLiteral("nobody sees it")));
        FakeServer server(bus.connection(QStringLiteral("server")), {});
        QTRY_VERIFY((notices.show(notice(QStringLiteral("b"), QStringLiteral("seen"))),
                     QTest::qWaitFor([&] { return !server.shown.empty(); }, 50)));
        QCOMPARE(server.shown.back().text, QStringLiteral("seen"));
    }
};

MCI_TEST_CLASS(TestBusNotices);
#include "tst_BusNotices.moc"
