// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>
#include <QMutex>
#include <QThread>
#include <QUrl>

namespace mci::test {

/** Hands bytes to and fro between a program and a server, and keeps them: what went over the wire, whole. */
class RecordingProxy
{
public:
    explicit RecordingProxy(const QUrl &server);
    RecordingProxy(const RecordingProxy &) = delete;
    RecordingProxy &operator=(const RecordingProxy &) = delete;
    ~RecordingProxy();

    [[nodiscard]] QUrl url() const { return m_url; }
    /** Safe from any thread. */
    [[nodiscard]] QByteArray sent() const;
    [[nodiscard]] QByteArray answered() const;

private:
    class Relay;

    QThread m_thread;
    mutable QMutex m_mutex;
    QByteArray m_sent;
    QByteArray m_answered;
    QUrl m_url;
    std::unique_ptr<Relay> m_relay;
};

} // namespace mci::test
