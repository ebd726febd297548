// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretServiceProbe.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QTimer>
#include <QUuid>

namespace mci::secrets {

namespace {

const QString kService = QStringLiteral("org.freedesktop.secrets");
const QString kServicePath = QStringLiteral("/org/freedesktop/secrets");
const QString kServiceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString kPromptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");
const QString kBus = QStringLiteral("org.freedesktop.DBus");
const QString kBusPath = QStringLiteral("/org/freedesktop/DBus");
const QString kNoObject = QStringLiteral("/");

Error keychainError(Reason reason, const QString &detail)
{
    return makeError(ErrorCode::SecretStoreUnavailable, reason, detail);
}

Error fromBusError(const QDBusMessage &reply)
{
    switch (QDBusError(reply).type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return keychainError(Reason::KeychainSlow, reply.errorName());
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return keychainError(Reason::KeychainUnavailable, reply.errorName());
    case QDBusError::AccessDenied:
        return keychainError(Reason::KeychainDenied, reply.errorName());
    default:
        return keychainError(Reason::KeychainFailed, reply.errorName());
    }
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace

SecretServiceProbe::SecretServiceProbe(QDeadlineTimer deadline, bool mayPrompt)
    : m_deadline(deadline)
    , m_mayPrompt(mayPrompt && hasDisplay())
    , m_busName(QUuid::createUuid().toString())
    , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_busName))
{
}

SecretServiceProbe::~SecretServiceProbe()
{
    if (!m_openPrompt.isEmpty())
        dismiss(m_openPrompt);
    QDBusConnection::disconnectFromBus(m_busName);
}

void SecretServiceProbe::finish(const Status &status)
{
    if (const Done done = std::exchange(m_done, nullptr))
        done(status);
}

void SecretServiceProbe::start(Done done)
{
    m_done = std::move(done);
    if (!m_bus.isConnected()) {
        finish(failure(keychainError(Reason::KeychainUnavailable, QStringLiteral("no session bus"))));
        return;
    }
    if (usesWalletService()) {
        finish({});
        return;
    }
    const auto promptPath = findService()
                                .and_then([this] { return defaultCollection(); })
                                .and_then([this](const QString &collection) -> Result<QString> {
                                    const auto locked = isLocked(collection);
                                    if (!locked)
                                        return failure(locked.error());
                                    return *locked ? unlock(collection) : Result<QString>(kNoObject);
                                });
    if (!promptPath) {
        finish(failure(promptPath.error()));
    } else if (*promptPath == kNoObject) {
        finish({});
    } else if (m_mayPrompt) {
        prompt(*promptPath);
    } else {
        dismiss(*promptPath);
        finish(failure(keychainError(Reason::KeychainLocked, QStringLiteral("unlocking needs the user"))));
    }
}

Result<QVariantList> SecretServiceProbe::call(const QString &service, const QString &path, const QString &interface,
                                              const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    const int left = static_cast<int>(std::max<qint64>(m_deadline.remainingTime(), 1));
    const QDBusMessage reply = m_bus.call(message, QDBus::Block, left);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return failure(fromBusError(reply));
    return reply.arguments();
}

Result<QVariantList> SecretServiceProbe::callService(const QString &path, const QString &interface,
                                                     const QString &method, const QVariantList &arguments)
{
    return call(kService, path, interface, method, arguments);
}

bool SecretServiceProbe::usesWalletService()
{
    if (qgetenv("XDG_CURRENT_DESKTOP") != "KDE")
        return false;
    for (const auto &list : {QStringLiteral("ListNames"), QStringLiteral("ListActivatableNames")}) {
        const QStringList names = call(kBus, kBusPath, kBus, list, {}).value_or(QVariantList()).value(0).toStringList();
        if (names.contains(QStringLiteral("org.kde.kwalletd6")) || names.contains(QStringLiteral("org.kde.kwalletd5")))
            return true;
    }
    return false;
}

Status SecretServiceProbe::findService()
{
    const auto owned = call(kBus, kBusPath, kBus, QStringLiteral("NameHasOwner"), {kService});
    if (!owned)
        return failure(owned.error());
    if (owned->value(0).toBool())
        return {};
    // Starting is asked for by name, so that "nobody can" is told from every later failure.
    const auto started = call(kBus, kBusPath, kBus, QStringLiteral("StartServiceByName"), {kService, 0U});
    if (started)
        return {};
    if (started.error().reason == Reason::KeychainSlow)
        return failure(started.error());
    return failure(keychainError(Reason::KeychainUnavailable, started.error().detail));
}

Result<QString> SecretServiceProbe::defaultCollection()
{
    const auto reply =
        callService(kServicePath, kServiceInterface, QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    if (!reply)
        return failure(reply.error());
    const QString path = reply->value(0).value<QDBusObjectPath>().path();
    if (path.isEmpty() || path == kNoObject)
        return failure(keychainError(Reason::KeychainUnavailable, QStringLiteral("no default collection")));
    return path;
}

Result<bool> SecretServiceProbe::isLocked(const QString &collection)
{
    const auto reply = callService(collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                                   {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    if (!reply)
        return failure(reply.error());
    return reply->value(0).value<QDBusVariant>().variant().toBool();
}

Result<QString> SecretServiceProbe::unlock(const QString &collection)
{
    const QList<QDBusObjectPath> objects{QDBusObjectPath(collection)};
    const auto reply =
        callService(kServicePath, kServiceInterface, QStringLiteral("Unlock"), {QVariant::fromValue(objects)});
    if (!reply)
        return failure(reply.error());
    return reply->value(1).value<QDBusObjectPath>().path();
}

void SecretServiceProbe::prompt(const QString &path)
{
    m_openPrompt = path;
    m_bus.connect(kService, path, kPromptInterface, QStringLiteral("Completed"), this,
                  SLOT(onPromptCompleted(bool, QDBusVariant)));
    // A little before the caller gives up, so that it learns what it was that took so long.
    QTimer::singleShot(std::chrono::milliseconds(m_deadline.remainingTime() * 9 / 10), this, [this] {
        finish(failure(keychainError(Reason::KeychainLocked, QStringLiteral("the prompt was not answered"))));
    });
    // Asking blocks only until the dialog is up; the answer is the signal.
    const auto asked = callService(path, kPromptInterface, QStringLiteral("Prompt"), {QString()});
    if (!asked)
        finish(failure(asked.error()));
}

void SecretServiceProbe::dismiss(const QString &path)
{
    m_bus.asyncCall(QDBusMessage::createMethodCall(kService, path, kPromptInterface, QStringLiteral("Dismiss")));
}

void SecretServiceProbe::onPromptCompleted(bool dismissed, const QDBusVariant &)
{
    m_openPrompt.clear();
    if (dismissed)
        finish(failure(keychainError(Reason::KeychainDenied, QStringLiteral("the prompt was dismissed"))));
    else
        finish({});
}

} // namespace mci::secrets
