// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

namespace mci::ui {

class PortalSettings;

/**
 * Linux: tells the look whether the desktop wants things to move: reduced-motion of the portal's appearance group, which
 * newer desktops have, and GNOME's enable-animations. Either of them is enough to stop.
 */
class PortalMotion final : public QObject
{
    Q_OBJECT

public:
    PortalMotion(Look &look, PortalSettings &settings, QObject *parent);

private:
    void onTold(const QString &group, const QString &key, const QVariant &value);

    Look &m_look;
    bool m_reduced = false;
    bool m_animations = true;
};

} // namespace mci::ui
