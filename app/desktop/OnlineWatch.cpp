// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/OnlineWatch.h"

#include <QNetworkInformation>

namespace mci::desktop {

namespace {

using namespace std::chrono_literals;

constexpr auto kProbeInterval = 10s;
constexpr auto kSystemAfter = 300ms;

} // namespace

bool isNetworkTrouble(const Error &error)
{
    switch (error.reason) {
    case Reason::HostNotFound:
    case Reason::ConnectionRefused:
    case Reason::NetworkUnreachable:
    case Reason::ConnectTimeout:
    case Reason::ProxyFailure:
        return true;
    default:
        return false;
    }
}

OnlineWatch::OnlineWatch(std::function<void()> probe, QObject *parent)
    : QObject(parent)
    , m_probe(std::move(probe))
    , m_probeTimer(this)
{
    m_probeTimer.setInterval(kProbeInterval);
    connect(&m_probeTimer, &QTimer::timeout, this, [this] { m_probe(); });
    // Reaching the system's service takes as long as making a page; the first paint does not wait for it.
    QTimer::singleShot(kSystemAfter, this, &OnlineWatch::watchSystem);
}

void OnlineWatch::note(const std::optional<Error> &error)
{
    if (error && !isNetworkTrouble(*error))
        return;
    set(m_systemOnline, !error);
}

void OnlineWatch::setLocal(bool local)
{
    m_local = local;
    readSystem();
}

void OnlineWatch::watchSystem()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, &OnlineWatch::readSystem);
    readSystem();
}

void OnlineWatch::readSystem()
{
    const QNetworkInformation *system = QNetworkInformation::instance();
    const bool cut = system && system->reachability() == QNetworkInformation::Reachability::Disconnected;
    set(m_local || !cut, m_callsArrive);
}

void OnlineWatch::set(bool systemOnline, bool callsArrive)
{
    const bool before = isOnline();
    m_systemOnline = systemOnline;
    m_callsArrive = callsArrive;
    if (m_callsArrive)
        m_probeTimer.stop();
    else if (!m_probeTimer.isActive())
        m_probeTimer.start();
    if (isOnline() != before)
        Q_EMIT onlineChanged(isOnline());
}

} // namespace mci::desktop
