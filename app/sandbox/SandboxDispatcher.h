// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/FaultInjector.h"
#include "sandbox/graph/GraphApi.h"
#include "sandbox/http/Connection.h"
#include "sandbox/pictures/PictureRenderer.h"
#include "sandbox/SandboxOptions.h"

#include <memory>

#include <QMutex>
#include <QTcpServer>

namespace mci::sandbox {

/**
 * Listens, and gives each request to the part that answers it: login dialog, pictures or Graph; faults and latency come
 * on top. Everything but requests() is called on the server's thread.
 */
class SandboxDispatcher final : public QObject
{
    Q_OBJECT

public:
    /** World and clock must outlive the dispatcher. */
    SandboxDispatcher(const SandboxOptions &options, const World &world, const Clock &clock);

    /** Returns the port, 0 when it is taken. */
    [[nodiscard]] quint16 listen();
    void close();
    [[nodiscard]] QStringList requests() const;

private:
    void acceptFrom(QTcpServer *listener);
    void onRequest(Connection *connection, const Request &request);
    void answerMedia(Connection *connection, const Request &request, const std::optional<FaultSpec> &fault);
    [[nodiscard]] Response answer(const Request &request);
    void send(Connection *connection, const Request &request, Response response, const std::optional<FaultSpec> &fault);

    const SandboxOptions m_options;
    const World &m_world;
    const Clock &m_clock;
    FaultInjector m_faults;
    OAuthDesk m_desk;
    GraphApi m_api;
    QString m_origin;
    std::unique_ptr<PictureRenderer> m_pictures;
    std::vector<std::unique_ptr<QTcpServer>> m_listeners;
    /** Guards m_requests, which tests read from their own thread. */
    mutable QMutex m_mutex;
    QStringList m_requests;
};

} // namespace mci::sandbox
