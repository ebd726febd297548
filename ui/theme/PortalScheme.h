// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <optional>

#include <QDBusVariant>

class QDBusPendingCallWatcher;

namespace mci::ui {

/**
 * Linux: tells the look when the desktop goes from light to dark, which Qt 6.4 does not (org.freedesktop.appearance of the
 * settings portal). Silent where there is no session bus or no portal.
 */
class PortalScheme final : public QObject
{
    Q_OBJECT

public:
    PortalScheme(Look &look, QObject *parent);

    /** The portal's value; none for "no preference" and for what is no value at all. */
    [[nodiscard]] static std::optional<Scheme> schemeOf(const QVariant &value);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void onRead(QDBusPendingCallWatcher *watcher);
    void take(const QVariant &value);

    Look &m_look;
};

} // namespace mci::ui
