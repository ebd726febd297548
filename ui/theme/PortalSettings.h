// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace mci::ui {

/** Linux: what the desktop tells through the settings portal, now and when it changes. Silent where there is no portal. */
class PortalSettings final : public QObject
{
    Q_OBJECT

public:
    PortalSettings(const QDBusConnection &bus, QObject *parent);

    /** told() comes with the value now, where the desktop has it, and with every other one. */
    void follow(const QString &group, const QString &key);

Q_SIGNALS:
    void told(const QString &group, const QString &key, const QVariant &value);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_bus;
};

} // namespace mci::ui
