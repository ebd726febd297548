// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowFixture.h"
#include "window/TaskbarProgress.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>

using namespace mci;
using domain::JobState;
using mci::test::WindowFixture;

namespace {

const QString kDesktopFile = QStringLiteral("meta-creative-intelligence");

} // namespace

/** Listens on the session bus with a connection of its own, as a dock does. */
class Dock : public QObject
{
    Q_OBJECT

public:
    Dock()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("dock")))
    {
        m_listens = m_bus.connect(QString(), QString(), QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                  QStringLiteral("Update"), this, SLOT(onUpdate(QDBusMessage)));
    }
    ~Dock() override { QDBusConnection::disconnectFromBus(QStringLiteral("dock")); }

    [[nodiscard]] bool listens() const { return m_bus.isConnected() && m_listens; }
    /** What it would draw: percent of the bar, -1 for none; -2 before anything was told. */
    int shown = -2;
    QString application;
    QString signature;
    int updates = 0;

public Q_SLOTS:
    void onUpdate(const QDBusMessage &message)
    {
        ++updates;
        signature = message.signature();
        application = message.arguments().value(0).toString();
        const auto values = qdbus_cast<QVariantMap>(message.arguments().value(1));
        const double progress = values.value(QStringLiteral("progress")).toDouble();
        shown = values.value(QStringLiteral("progress-visible")).toBool() ? qRound(progress * 100) : -1;
    }

private:
    QDBusConnection m_bus;
    bool m_listens = false;
};

/** The bar over the program's icon, over a real session bus. */
class TestTaskbarProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsDocksHowFarItIs()
    {
        Dock dock;
        QVERIFY(dock.listens());
        ui::TaskbarProgress taskbar(kDesktopFile);
        taskbar.setProgress(0.62);
        QTRY_COMPARE(dock.shown, 62);
        QCOMPARE(dock.signature, QStringLiteral("sa{sv}"));
        QCOMPARE(dock.application, QStringLiteral("application://meta-creative-intelligence.desktop"));
        // The same percent is not told twice.
        taskbar.setProgress(0.621);
        taskbar.setProgress(0.7);
        QTRY_COMPARE(dock.shown, 70);
        QCOMPARE(dock.updates, 2);
        taskbar.setProgress(std::nullopt);
        QTRY_COMPARE(dock.shown, -1);
    }

    void theWindowShowsItsSyncAndTakesTheBarAwayWithIt()
    {
        Dock dock;
        QVERIFY(dock.listens());
        QGuiApplication::setDesktopFileName(kDesktopFile);
        WindowFixture fixture;
        fixture.giveCreatives(3);
        fixture.open();
        const auto root = WindowFixture::job(QStringLiteral("a"), JobState::Completed, 1);
        const auto pictures = [](JobState state, int done) {
            return WindowFixture::ingest(QStringLiteral("b"), QStringLiteral("a"), state, done, 10);
        };
        // Numbers are six tenths of a sync, creatives the rest.
        fixture.giveJobs({root, pictures(JobState::Processing, 5)});
        QTRY_COMPARE(dock.shown, 80);
        fixture.giveJobs({root, pictures(JobState::Completed, 10)});
        QTRY_COMPARE(dock.shown, -1);
        fixture.giveJobs({WindowFixture::job(QStringLiteral("c"), JobState::Processing, 0.5), root});
        QTRY_VERIFY(dock.shown > 0);
        fixture.close();
        QTRY_COMPARE(dock.shown, -1);
    }
};

MCI_TEST_CLASS(TestTaskbarProgress);
#include "tst_TaskbarProgress.moc"
