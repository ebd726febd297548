// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/PortalScheme.h"

#include "theme/PortalSettings.h"

namespace mci::ui {

namespace {

const auto kGroup = QStringLiteral("org.freedesktop.appearance");
const auto kKey = QStringLiteral("color-scheme");
constexpr uint kDark = 1;
constexpr uint kLight = 2;

} // namespace

PortalScheme::PortalScheme(Look &look, PortalSettings &settings, QObject *parent)
    : QObject(parent)
    , m_look(look)
{
    connect(&settings, &PortalSettings::told, this, &PortalScheme::onTold);
    settings.follow(kGroup, kKey);
}

std::optional<Scheme> PortalScheme::schemeOf(const QVariant &value)
{
    bool isNumber = false;
    const uint number = value.toUInt(&isNumber);
    if (!isNumber || (number != kDark && number != kLight))
        return std::nullopt;
    return number == kDark ? Scheme::Dark : Scheme::Light;
}

void PortalScheme::onTold(const QString &group, const QString &key, const QVariant &value)
{
    if (group != kGroup || key != kKey)
        return;
    if (const auto scheme = schemeOf(value))
        m_look.setSystemScheme(*scheme);
}

} // namespace mci::ui
