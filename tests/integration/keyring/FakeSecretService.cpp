// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeSecretService.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace mci::test {

namespace {

const QString kConnection = QStringLiteral("fake-secret-service");
const QString kRoot = QStringLiteral("/org/freedesktop/secrets");
const QString kCollection = QStringLiteral("/org/freedesktop/secrets/collection/login");
const QString kPrompt = QStringLiteral("/org/freedesktop/secrets/prompt/p1");

} // namespace

FakeSecretService::FakeSecretService(ServiceFault fault)
    : m_fault(fault)
{
    moveToThread(m_thread.thread());
    m_thread.run([this] {
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, kConnection);
        m_up = bus.registerVirtualObject(kRoot, this, QDBusConnection::SubPath)
            && bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    });
}

FakeSecretService::~FakeSecretService()
{
    m_thread.run([] {
        QDBusConnection bus(kConnection);
        bus.unregisterService(QStringLiteral("org.freedesktop.secrets"));
        bus.unregisterObject(kRoot, QDBusConnection::UnregisterTree);
        QDBusConnection::disconnectFromBus(kConnection);
    });
}

QString FakeSecretService::introspect(const QString &) const
{
    return {};
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    const QString method = message.member();
    if (m_fault == ServiceFault::NeverAnswers) {
        message.setDelayedReply(true);
        return true;
    }
    if (m_fault == ServiceFault::RefusesAll) {
        connection.send(
            message.createErrorReply(QStringLiteral("org.freedesktop.DBus.Error.Failed"), QStringLiteral("no")));
    } else if (method == u"ReadAlias") {
        const bool none = m_fault == ServiceFault::NoDefaultCollection;
        connection.send(
            message.createReply(QVariant::fromValue(QDBusObjectPath(none ? QStringLiteral("/") : kCollection))));
    } else if (method == u"Get") {
        const bool locked = m_fault != ServiceFault::Open;
        connection.send(message.createReply(QVariant::fromValue(QDBusVariant(locked))));
    } else if (method == u"Unlock") {
        const QVariantList answer{QVariant::fromValue(QList<QDBusObjectPath>()),
                                  QVariant::fromValue(QDBusObjectPath(kPrompt))};
        connection.send(message.createReply(answer));
    } else if (method == u"Prompt") {
        onPrompt(message, connection);
    } else if (method == u"Dismiss") {
        ++m_promptsDismissed;
        connection.send(message.createReply());
    } else {
        return false;
    }
    return true;
}

void FakeSecretService::onPrompt(const QDBusMessage &message, QDBusConnection connection)
{
    ++m_promptsShown;
    connection.send(message.createReply());
    if (m_fault != ServiceFault::PromptDismissed)
        return;
    QDBusMessage completed = QDBusMessage::createSignal(kPrompt, QStringLiteral("org.freedesktop.Secret.Prompt"),
                                                        QStringLiteral("Completed"));
    completed.setArguments({true, QVariant::fromValue(QDBusVariant(QString()))});
    connection.send(completed);
}

} // namespace mci::test
