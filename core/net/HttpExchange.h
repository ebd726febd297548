// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/QtHttpTransport.h"

#include <functional>
#include <optional>
#include <stop_token>

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

namespace mci::net {

using HttpPromise = QPromise<Result<HttpResponse>>;

/** A request that send() took and the network thread has not looked at yet. */
struct PendingRequest
{
    HttpRequest request;
    CancelToken cancel;
    HttpPromise promise;
};

/** The one way a promise of the transport ends. */
void fulfil(HttpPromise promise, Result<HttpResponse> result);

/**
 * One request under way; lives on the network thread and ends its promise exactly once, at the latest in its
 * destructor.
 *
 *     Connecting ──request sent, first byte──▶ Transferring ──whole answer──▶ Ended
 *         └── connect limit ──┐                    ├── idle limit, cap, cut ──▶ │
 *                             └── total limit, cancel, destruction ────────────▶┘
 */
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    /** Whether requests to that origin have to wait for a free connection, which is no fault of the server. */
    using IsOriginBusy = std::function<bool(const QUrl &)>;

    HttpExchange(PendingRequest pending, QNetworkReply *reply, HttpLog log, IsOriginBusy isOriginBusy);
    ~HttpExchange() override;

    [[nodiscard]] const QUrl &url() const { return m_pending.request.url; }
    [[nodiscard]] bool isTransferring() const { return m_phase == Phase::Transferring; }

Q_SIGNALS:
    void ended();

private:
    enum class Phase { Connecting, Transferring, Ended };

    void watchReply();
    void watchCancel();
    void onSent();
    void onSignOfLife();
    void onHead();
    void onBytes();
    void onFinished();
    void onSilence();
    [[nodiscard]] Result<HttpResponse> answer();
    [[nodiscard]] Result<QByteArray> unpacked();
    [[nodiscard]] bool isCutShort() const;
    [[nodiscard]] Error transportError() const;
    void end(Result<HttpResponse> result);
    void writeLog(const Result<HttpResponse> &result) const;

    PendingRequest m_pending;
    QNetworkReply *m_reply;
    HttpLog m_log;
    IsOriginBusy m_isOriginBusy;
    Phase m_phase = Phase::Connecting;
    bool m_wasSent = false;
    QByteArray m_body;
    QElapsedTimer m_clock;
    QTimer m_silence;
    QTimer m_total;
    std::optional<std::stop_callback<std::function<void()>>> m_onCancel;
};

} // namespace mci::net
