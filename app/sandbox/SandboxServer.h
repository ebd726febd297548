// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/EventThread.h"
#include "sandbox/SandboxOptions.h"

#include <memory>

#include <QUrl>

namespace mci::sandbox {

class SandboxDispatcher;
class World;

/**
 * A local Graph API with a made-up agency's accounts, or with a recorded one. One URL serves Graph, the login dialog
 * and the pictures. The server works on a thread of its own, so the caller may wait for its answers; it needs a
 * QGuiApplication (offscreen will do) for the fonts of its pictures.
 */
class SandboxServer
{
public:
    /** `clock` must outlive the server; without one it is the system's. */
    explicit SandboxServer(SandboxOptions options, const Clock *clock = nullptr);
    SandboxServer(const SandboxServer &) = delete;
    SandboxServer &operator=(const SandboxServer &) = delete;
    ~SandboxServer();

    /** Builds the world and listens. PortInUse or RecordedFolderInvalid when it cannot. */
    [[nodiscard]] Result<void> start();
    /** Closes every connection; start() may follow. */
    void stop();
    /** http://127.0.0.1:PORT; empty while stopped. */
    [[nodiscard]] QUrl url() const { return m_url; }
    /** Requests received whose path and query contain the text; safe from any thread. */
    [[nodiscard]] int calls(const QString &pathPart = {}) const;
    /** Paths and queries of all requests in order, tokens and secrets included: for tests. */
    [[nodiscard]] QStringList requests() const;

private:
    [[nodiscard]] Result<std::unique_ptr<World>> buildWorld() const;

    SandboxOptions m_options;
    SystemClock m_systemClock;
    const Clock &m_clock;
    std::unique_ptr<EventThread> m_thread;
    std::unique_ptr<World> m_world;
    std::unique_ptr<SandboxDispatcher> m_dispatcher;
    QUrl m_url;
};

} // namespace mci::sandbox
