// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/Notices.h"

#include "text/ErrorValues.h"
#include "text/Isolated.h"
#include "widgets/Banner.h"
#include "widgets/BannerStack.h"
#include "window/Clients.h"

namespace mci::ui {

namespace {

using namespace std::chrono_literals;

QString offlineKey()
{
    return QStringLiteral("offline");
}
QString loginKey()
{
    return QStringLiteral("login");
}
QString demoKey()
{
    return QStringLiteral("demo");
}
QString throttleKey()
{
    return QStringLiteral("throttle");
}
QString pauseKey()
{
    return QStringLiteral("pause");
}

} // namespace

Notices::Notices(Look &look, BannerStack &stack, QObject *parent)
    : QObject(parent)
    , m_look(look)
    , m_stack(stack)
{
}

void Notices::setOnline(bool online, std::optional<UtcTime> dataOf)
{
    if (online) {
        m_stack.remove(offlineKey());
        return;
    }
    //: Banner without internet: %1 is a time
    const QString text = dataOf ? tr("You are seeing data of %1. Filtering and exporting work as usual.")
                                      .arg(text::localTimeText(*dataOf, SystemClock().now()))
                                //: Banner without internet, nothing is shown yet
                                : tr("Sync when it is back.");
    if (Banner *banner = m_stack.banner(offlineKey())) {
        banner->setText(text);
        return;
    }
    //: Banner without internet: button
    auto *banner = new Banner(m_look, BannerKind::Warn, text, tr("Try now"), &m_stack);
    banner->setIconName(QStringLiteral("offline"));
    //: Banner: what happened
    banner->setLead(tr("No internet."));
    banner->setActionIcon(QStringLiteral("sync"));
    banner->setClosable(false);
    connect(banner, &Banner::actionTriggered, this, &Notices::retryWanted);
    m_stack.add(offlineKey(), banner);
}

void Notices::setWorkspace(const WorkspaceSnapshot &workspace)
{
    const auto expired = expiredLogin(workspace, SystemClock().now());
    if (!expired) {
        m_closedLogin.clear();
        setExpiring(workspace);
        return;
    }
    const QString id = expired->connection.id;
    if (m_closedLogin == id) {
        m_stack.remove(loginKey());
        return;
    }
    const QString name = text::isolated(expired->connection.metaUserName);
    //: Banner of an expired login, after whose it is: %n ad accounts
    const QString text =
        tr("%n account(s) will not sync until you sign in again. Nothing was deleted.", "", expired->accounts);
    //: Banner of an expired login: button
    auto *banner = new Banner(m_look, BannerKind::Bad, text, tr("Sign in again"), &m_stack);
    banner->setIconName(QStringLiteral("lock"));
    //: Banner: what happened; %1 is a person
    banner->setLead(tr("%1's access has expired.").arg(name));
    banner->setClosable(true);
    connect(banner, &Banner::actionTriggered, this, [this, id] { Q_EMIT loginWanted(id); });
    connect(banner, &Banner::closed, this, [this, id] {
        m_closedLogin = id;
        m_stack.remove(loginKey());
    });
    m_stack.add(loginKey(), banner);
}

void Notices::setExpiring(const WorkspaceSnapshot &workspace)
{
    const UtcTime now = SystemClock().now();
    for (const auto &connection : workspace.connections) {
        if (domain::connectionState(connection, now) != domain::ConnectionState::Expiring)
            continue;
        const UtcTime end = connection.expiresAt.value_or(connection.dataAccessExpiresAt.value_or(now));
        const int days = static_cast<int>(std::max<qint64>(0, (end - now) / 24h));
        //: Banner
        const QString lead = tr("The token expires in %n day(s).", "", days);
        //: Banner of a token that expires soon
        const QString text = tr("Sign in again to keep going.");
        auto *banner = new Banner(m_look, BannerKind::Warn, text, tr("Sign in again"), &m_stack);
        banner->setLead(lead);
        banner->setIconName(QStringLiteral("key"));
        banner->setClosable(true);
        connect(banner, &Banner::actionTriggered, this, [this, id = connection.id] { Q_EMIT loginWanted(id); });
        connect(banner, &Banner::closed, this, [this] { m_stack.remove(loginKey()); });
        m_stack.add(loginKey(), banner);
        return;
    }
    m_stack.remove(loginKey());
}

void Notices::setDemo(bool demo)
{
    if (!demo) {
        m_stack.remove(demoKey());
        return;
    }
    //: Banner of the demonstration
    auto *banner = new Banner(m_look, BannerKind::Info, tr("This is a made-up account. Nothing here is real."),
                              //: Banner of the demonstration: button
                              tr("Connect your account"), &m_stack);
    //: Banner of the demonstration
    banner->setLead(tr("Demo."));
    banner->setClosable(true);
    connect(banner, &Banner::actionTriggered, this, &Notices::connectWanted);
    connect(banner, &Banner::closed, this, [this] { m_stack.remove(demoKey()); });
    m_stack.add(demoKey(), banner);
}

void Notices::setJobs(const std::vector<domain::Job> &jobs)
{
    const auto until = throttledUntil(jobs);
    if (!until) {
        m_stack.remove(throttleKey());
        return;
    }
    //: Banner: Meta's limits were reached; %1 is a time
    const QString text = tr("The queue goes on by itself at %1, where it stopped.")
                             .arg(text::localTimeText(*until, SystemClock().now()));
    if (Banner *banner = m_stack.banner(throttleKey())) {
        banner->setText(text);
        return;
    }
    auto *banner = new Banner(m_look, BannerKind::Warn, text, {}, &m_stack);
    banner->setIconName(QStringLiteral("pause"));
    //: Banner: what happened
    banner->setLead(tr("Meta asked for a pause."));
    banner->setClosable(false);
    m_stack.add(throttleKey(), banner);
}

void Notices::setQueuePaused(bool paused)
{
    if (!paused) {
        m_stack.remove(pauseKey());
        return;
    }
    //: Banner of a queue that a person paused
    auto *banner = new Banner(m_look, BannerKind::Info, tr("Nothing new begins; what runs goes on to its end."),
                              //: Banner of a paused queue: button
                              tr("Resume"), &m_stack);
    banner->setIconName(QStringLiteral("pause"));
    //: Banner: what happened
    banner->setLead(tr("The queue is paused."));
    banner->setClosable(true);
    connect(banner, &Banner::actionTriggered, this, &Notices::resumeWanted);
    connect(banner, &Banner::closed, this, [this] { m_stack.remove(pauseKey()); });
    m_stack.add(pauseKey(), banner);
}

std::optional<UtcTime> Notices::throttledUntil(const std::vector<domain::Job> &jobs)
{
    std::optional<UtcTime> latest;
    for (const auto &job : jobs) {
        const bool throttled =
            job.state == domain::JobState::Postponed && job.waitReason && job.waitReason->isThrottle();
        if (throttled && job.resumeAt && (!latest || *job.resumeAt > *latest))
            latest = job.resumeAt;
    }
    return latest;
}

} // namespace mci::ui
