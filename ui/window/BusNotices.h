// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/DesktopNotices.h"

#include <QDBusConnection>
#include <QHash>

namespace mci::ui {

/**
 * Notices by org.freedesktop.Notifications (Desktop Notifications Specification 1.2). The title is our own words only: some
 * servers read markup in it. The text may hold names that other people chose; it is sent so that no server finds markup in it.
 */
class BusNotices final : public DesktopNotices
{
    Q_OBJECT

public:
    explicit BusNotices(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const DesktopNotice &notice) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onNotificationClosed(uint id, uint reason);

private:
    void send(const DesktopNotice &notice, const QStringList &capabilities);

    QDBusConnection m_bus;
    /** What is shown now. */
    QHash<QString, uint> m_shown;
};

} // namespace mci::ui
