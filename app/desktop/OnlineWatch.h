// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Error.h"

#include <functional>

#include <QObject>
#include <QTimer>

namespace mci::desktop {

/**
 * Whether Meta can be reached: from what the system says of its network, and from how calls end. While calls fail it asks
 * again by itself until one gets through. GUI thread.
 */
class OnlineWatch final : public QObject
{
    Q_OBJECT

public:
    /** `probe` starts a small call; its end comes back through note(). */
    explicit OnlineWatch(std::function<void()> probe, QObject *parent = nullptr);

    [[nodiscard]] bool isOnline() const { return m_systemOnline && m_callsArrive; }
    /** How a call to Meta ended; nullopt: it got an answer. Errors that say nothing of the network are ignored. */
    void note(const std::optional<Error> &error);
    /** The address called is this machine's own: what the system says of its network does not matter then. */
    void setLocal(bool local);
    void setProbeInterval(std::chrono::milliseconds interval) { m_probeTimer.setInterval(interval); }

Q_SIGNALS:
    void onlineChanged(bool online);

private:
    void watchSystem();
    void readSystem();
    void set(bool systemOnline, bool callsArrive);

    std::function<void()> m_probe;
    QTimer m_probeTimer;
    bool m_local = false;
    bool m_systemOnline = true;
    bool m_callsArrive = true;
};

/** The machine or the way is the trouble, not what was asked for. */
[[nodiscard]] bool isNetworkTrouble(const Error &error);

} // namespace mci::desktop
