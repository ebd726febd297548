// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/PortalMotion.h"

#include "theme/PortalSettings.h"

namespace mci::ui {

namespace {

const auto kAppearance = QStringLiteral("org.freedesktop.appearance");
const auto kReducedMotion = QStringLiteral("reduced-motion");
const auto kGnome = QStringLiteral("org.gnome.desktop.interface");
const auto kAnimations = QStringLiteral("enable-animations");
constexpr uint kReduced = 1;

} // namespace

PortalMotion::PortalMotion(Look &look, PortalSettings &settings, QObject *parent)
    : QObject(parent)
    , m_look(look)
{
    connect(&settings, &PortalSettings::told, this, &PortalMotion::onTold);
    settings.follow(kAppearance, kReducedMotion);
    settings.follow(kGnome, kAnimations);
}

void PortalMotion::onTold(const QString &group, const QString &key, const QVariant &value)
{
    if (group == kAppearance && key == kReducedMotion)
        m_reduced = value.toUInt() == kReduced;
    else if (group == kGnome && key == kAnimations && value.metaType() == QMetaType::fromType<bool>())
        m_animations = value.toBool();
    else
        return;
    m_look.setSystemMotion(!m_reduced && m_animations);
}

} // namespace mci::ui
