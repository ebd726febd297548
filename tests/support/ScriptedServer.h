// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QByteArray>
#include <QString>
#include <QThread>
#include <QUrl>

namespace mci::test {

/** What the server does with a request to one path. */
struct Script
{
    enum class Ending {
        Whole,
        /** Closes the connection after what `body` holds. */
        Cut,
        /** Sends the head and `body`, then nothing, and keeps the connection. */
        Hang,
    };

    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>> headers{};
    QByteArray body{};
    /** The Content-Length to announce when it is not the true one. */
    std::optional<qint64> announcedLength{};
    /** Before the first byte of the answer. */
    std::chrono::milliseconds delay{0};
    /** When set, the body goes out one byte at a time with this pause. */
    std::optional<std::chrono::milliseconds> drip{};
    Ending ending = Ending::Whole;
    /** Takes the request and never answers. */
    bool silent = false;
    /** Closes the connection instead of answering. */
    bool dropped = false;
    /** The answer's body is the request, head and body. */
    bool echo = false;
};

struct SeenRequest
{
    QByteArray method;
    QByteArray target;
    QByteArray head;
    QByteArray body;
};

/**
 * A real HTTP server on a loopback port of its own, on its own thread, that answers as told: for tests of what lies
 * below HttpTransport. Paths without a script are answered with 404. Safe to use from any thread.
 */
class ScriptedServer
{
public:
    enum class Security { Plain, SelfSigned };

    explicit ScriptedServer(Security security = Security::Plain);
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;
    ~ScriptedServer();

    void on(const QByteArray &path, Script script);
    [[nodiscard]] QUrl url(const QString &pathAndQuery) const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] std::vector<SeenRequest> seen() const;
    [[nodiscard]] int hits() const { return static_cast<int>(seen().size()); }
    [[nodiscard]] int connections() const;

private:
    class Listener;

    Security m_security;
    QThread m_thread;
    std::unique_ptr<Listener> m_listener;
};

} // namespace mci::test
