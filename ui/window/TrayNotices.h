// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/DesktopNotices.h"

class QSystemTrayIcon;

namespace mci::ui {

/** Notices as balloons of an icon in the tray, which is there from the first of them on. */
class TrayNotices final : public DesktopNotices
{
    Q_OBJECT

public:
    explicit TrayNotices(Look &look, QObject *parent = nullptr);

    void show(const DesktopNotice &notice) override;

private:
    Look &m_look;
    QSystemTrayIcon *m_tray = nullptr;
    QString m_shown;
};

} // namespace mci::ui
