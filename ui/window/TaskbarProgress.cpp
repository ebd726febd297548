// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/TaskbarProgress.h"

#ifdef MCI_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#endif

namespace mci::ui {

TaskbarProgress::TaskbarProgress(QString desktopFile, QObject *parent)
    : QObject(parent)
    , m_desktopFile(std::move(desktopFile))
{
}

void TaskbarProgress::setProgress(std::optional<double> progress)
{
    const std::optional<int> percent = progress ? std::optional(qRound(*progress * 100)) : std::nullopt;
    if (percent == m_percent)
        return;
    m_percent = percent;
#ifdef MCI_HAS_DBUS
    // https://wiki.ubuntu.com/Unity/LauncherAPI, which the docks of GNOME and KDE understand too.
    QDBusMessage signal =
        QDBusMessage::createSignal(QStringLiteral("/com/meta_creative_intelligence/launcher"),
                                   QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    const QVariantMap values{{QStringLiteral("progress"), percent.value_or(0) / 100.0},
                             {QStringLiteral("progress-visible"), percent.has_value()}};
    signal << QStringLiteral("application://%1.desktop").arg(m_desktopFile) << values;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected())
        bus.send(signal);
#endif
}

} // namespace mci::ui
