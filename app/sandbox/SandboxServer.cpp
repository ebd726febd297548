// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SandboxServer.h"

#include "sandbox/SandboxDispatcher.h"
#include "sandbox/world/MadeWorld.h"
#include "sandbox/world/RecordedWorld.h"

namespace mci::sandbox {

SandboxServer::SandboxServer(SandboxOptions options, const Clock *clock)
    : m_options(std::move(options))
    , m_clock(clock ? *clock : m_systemClock)
{
}

SandboxServer::~SandboxServer()
{
    stop();
}

Result<std::unique_ptr<World>> SandboxServer::buildWorld() const
{
    if (!m_options.recordedDir.isEmpty()) {
        Result<std::unique_ptr<RecordedWorld>> recorded = RecordedWorld::load(m_options.recordedDir);
        if (!recorded)
            return failure(recorded.error());
        return std::unique_ptr<World>(std::move(*recorded));
    }
    Result<std::unique_ptr<MadeWorld>> made = MadeWorld::make(m_options, m_clock.now());
    if (!made)
        return failure(made.error());
    return std::unique_ptr<World>(std::move(*made));
}

Result<void> SandboxServer::start()
{
    stop();
    Result<std::unique_ptr<World>> world = buildWorld();
    if (!world)
        return failure(world.error());
    m_world = std::move(*world);
    m_dispatcher = std::make_unique<SandboxDispatcher>(m_options, *m_world, m_clock);
    m_thread = std::make_unique<EventThread>(QStringLiteral("sandbox"));
    m_dispatcher->moveToThread(m_thread->thread());
    quint16 port = 0;
    m_thread->run([this, &port] { port = m_dispatcher->listen(); });
    if (port == 0) {
        stop();
        return failure(invalidOption(Reason::PortInUse, QStringLiteral("--port"), QString::number(m_options.port), {}));
    }
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
    return {};
}

void SandboxServer::stop()
{
    if (!m_dispatcher)
        return;
    // Sockets and timers have to go on the thread that they live on.
    m_thread->run([this] { m_dispatcher->close(); });
    m_thread.reset();
    m_dispatcher.reset();
    m_world.reset();
    m_url.clear();
}

int SandboxServer::calls(const QString &pathPart) const
{
    const QStringList all = requests();
    return static_cast<int>(
        std::count_if(all.cbegin(), all.cend(), [&](const QString &target) { return target.contains(pathPart); }));
}

QStringList SandboxServer::requests() const
{
    return m_dispatcher ? m_dispatcher->requests() : QStringList();
}

} // namespace mci::sandbox
