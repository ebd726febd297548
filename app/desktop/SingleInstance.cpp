// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/SingleInstance.h"

#include "base/LockFile.h"
#include "base/Logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>

namespace mci::desktop {

namespace {

constexpr int kPatienceMs = 3000;
constexpr qint64 kLongestMessage = 64 * 1024;

QByteArray messageOf(const QStringList &arguments)
{
    return QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact) + '\n';
}

QStringList argumentsIn(const QByteArray &message)
{
    QStringList arguments;
    for (const QJsonValue &value : QJsonDocument::fromJson(message).array())
        arguments.append(value.toString());
    return arguments;
}

} // namespace

SingleInstance::SingleInstance(QString lockFile, QObject *parent)
    : QObject(parent)
    , m_lockPath(std::move(lockFile))
    , m_server(this)
{
}

SingleInstance::~SingleInstance()
{
    // No window is there any more that could be raised: whoever comes now has to become the first.
    m_server.close();
}

Result<InstanceRole> SingleInstance::claim(const QStringList &arguments)
{
    m_lock = std::make_unique<QLockFile>(m_lockPath);
    // Windows stay open for days: only a holder that is no longer alive makes the lock stale, not its age.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0)) {
        listen();
        return InstanceRole::First;
    }
    if (m_lock->error() != QLockFile::LockFailedError)
        return failure(makeError(ErrorCode::InvalidRequest, Reason::ProfileUnreadable,
                                 QStringLiteral("cannot make the lock file"), {{QStringLiteral("path"), m_lockPath}}));
    if (tellFirst(arguments))
        return InstanceRole::Second;
    // Its window is closed already, and it gives its work back.
    if (takeLock(*m_lock, std::chrono::milliseconds(kPatienceMs))) {
        listen();
        return InstanceRole::First;
    }
    return failure(makeError(ErrorCode::Conflict, Reason::ProgramNotAnswering));
}

void SingleInstance::listen()
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    // The lock is ours, so a socket of that name is what a dead program left.
    QLocalServer::removeServer(serverName());
    if (m_server.listen(serverName()))
        return;
    LogEntry entry;
    entry.level = LogLevel::Warning;
    entry.service = QStringLiteral("window");
    entry.action = QStringLiteral("second_start_unheard");
    entry.metadata = {{QStringLiteral("text"), m_server.errorString()}};
    log(entry);
}

void SingleInstance::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > kLongestMessage)
                    socket->abort();
                return;
            }
            const QStringList arguments = argumentsIn(socket->readLine());
            socket->write("ok\n");
            socket->flush();
            socket->disconnectFromServer();
            Q_EMIT startedAgain(arguments);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

bool SingleInstance::tellFirst(const QStringList &arguments) const
{
    QLocalSocket socket;
    socket.connectToServer(serverName());
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    socket.write(messageOf(arguments));
    return socket.waitForBytesWritten(kPatienceMs) && socket.waitForReadyRead(kPatienceMs)
        && socket.readLine() == "ok\n";
}

QString SingleInstance::serverName() const
{
    const QString profile = QFileInfo(QFileInfo(m_lockPath).absolutePath()).canonicalFilePath();
    const QByteArray digest = QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString name = QStringLiteral("mci-window-") + QString::fromLatin1(digest);
#if defined(Q_OS_LINUX)
    // Where the system has a folder for the user's sockets, nobody else can take the name.
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!folder.isEmpty() && QFileInfo(folder).isWritable())
        return QDir(folder).filePath(name);
#endif
    return name;
}

} // namespace mci::desktop
