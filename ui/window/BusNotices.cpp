// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/BusNotices.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace mci::ui {

namespace {

const auto kService = QStringLiteral("org.freedesktop.Notifications");
const auto kPath = QStringLiteral("/org/freedesktop/Notifications");
const auto kDefaultAction = QStringLiteral("default");
/** As long as the server shows others. */
constexpr int kUsualTime = -1;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

QString withoutMarkup(QString text)
{
    return text.replace(u'&', QStringLiteral("&amp;"))
        .replace(u'<', QStringLiteral("&lt;"))
        .replace(u'>', QStringLiteral("&gt;"));
}

} // namespace

BusNotices::BusNotices(const QDBusConnection &bus, QObject *parent)
    : DesktopNotices(parent)
    , m_bus(bus)
{
    const auto listen = [this](const QString &signal, const char *slot) {
        m_bus.connect(kService, kPath, kService, signal, this, slot);
    };
    listen(QStringLiteral("ActionInvoked"), SLOT(onActionInvoked(uint, QString)));
    listen(QStringLiteral("ActivationToken"), SLOT(onActivationToken(uint, QString)));
    listen(QStringLiteral("NotificationClosed"), SLOT(onNotificationClosed(uint, uint)));
}

void BusNotices::show(const DesktopNotice &notice)
{
    // Asked each time: the server may be another one since, and notices are rare.
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notice, watcher] {
        const QDBusPendingReply<QStringList> capabilities = *watcher;
        if (!capabilities.isError())
            send(notice, capabilities.value());
        watcher->deleteLater();
    });
}

void BusNotices::send(const DesktopNotice &notice, const QStringList &capabilities)
{
    // Without the capability markup shows as it is written, and so would what stands for it.
    const bool readsMarkup = capabilities.contains(QStringLiteral("body-markup"));
    QStringList actions;
    if (capabilities.contains(QStringLiteral("actions"))) {
        //: Notification of the system: name of its button, where the system shows one
        actions = {kDefaultAction, tr("Open")};
    }
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
        {QStringLiteral("category"),
         notice.isFailure ? QStringLiteral("transfer.error") : QStringLiteral("transfer.complete")},
    };
    QDBusMessage notify = call(QStringLiteral("Notify"));
    notify << QGuiApplication::applicationDisplayName() << m_shown.value(notice.about)
           << QGuiApplication::desktopFileName() << notice.title
           << (readsMarkup ? withoutMarkup(notice.text) : notice.text) << actions << hints << kUsualTime;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, about = notice.about, watcher] {
        const QDBusPendingReply<uint> id = *watcher;
        if (!id.isError())
            m_shown.insert(about, id.value());
        watcher->deleteLater();
    });
}

void BusNotices::onActionInvoked(uint id, const QString &action)
{
    const QString about = m_shown.key(id);
    if (!about.isEmpty() && action == kDefaultAction)
        Q_EMIT chosen(about);
}

void BusNotices::onActivationToken(uint id, const QString &token)
{
    // Qt gives it to the compositor when the window asks to come to the front.
    if (!m_shown.key(id).isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void BusNotices::onNotificationClosed(uint id, uint /*reason*/)
{
    if (const QString about = m_shown.key(id); !about.isEmpty())
        m_shown.remove(about);
}

} // namespace mci::ui
