// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/TrayNotices.h"

#include <QSystemTrayIcon>

namespace mci::ui {

TrayNotices::TrayNotices(Look &look, QObject *parent)
    : DesktopNotices(parent)
    , m_look(look)
{
}

void TrayNotices::show(const DesktopNotice &notice)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(m_look.icon(QStringLiteral("app-icon"), Role::Accent), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT chosen(m_shown); });
    }
    m_shown = notice.about;
    m_tray->show();
    m_tray->showMessage(notice.title, notice.text,
                        notice.isFailure ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

} // namespace mci::ui
