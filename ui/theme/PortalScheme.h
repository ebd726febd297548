// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <optional>

namespace mci::ui {

class PortalSettings;

/** Linux: tells the look when the desktop goes from light to dark, which Qt 6.4 does not. */
class PortalScheme final : public QObject
{
    Q_OBJECT

public:
    PortalScheme(Look &look, PortalSettings &settings, QObject *parent);

    /** The portal's value; none for "no preference" and for what is no value at all. */
    [[nodiscard]] static std::optional<Scheme> schemeOf(const QVariant &value);

private:
    void onTold(const QString &group, const QString &key, const QVariant &value);

    Look &m_look;
};

} // namespace mci::ui
