// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"

#include <cmath>

namespace mci::ui {

namespace {

struct RoleEntry
{
    const char *name;
    QRgb light;
    QRgb dark;
};

constexpr std::array<RoleEntry, kRoleCount> kRoles{{
#define MCI_ENTRY(role, name, light, dark) {name, light, dark},
    MCI_COLOUR_ROLES(MCI_ENTRY)
#undef MCI_ENTRY
}};

struct TypeEntry
{
    /** Points beside a base of kBasePoints. */
    qreal points;
    QFont::Weight weight;
    qreal tracking;
};

constexpr qreal kBasePoints = 9.75;

TypeEntry typeEntry(TypeRole role)
{
    switch (role) {
    case TypeRole::Display:
        return {24, QFont::DemiBold, -0.8};
    case TypeRole::H1:
        return {18, QFont::DemiBold, -0.35};
    case TypeRole::H2:
        return {13.5, QFont::DemiBold, -0.2};
    case TypeRole::H3:
        return {11.25, QFont::DemiBold, -0.1};
    case TypeRole::Body:
        return {9.75, QFont::Normal, 0};
    case TypeRole::BodyStrong:
        return {9.75, QFont::Medium, 0};
    case TypeRole::Small:
        return {9, QFont::Normal, 0};
    case TypeRole::SmallStrong:
        return {9, QFont::Medium, 0};
    case TypeRole::Caption:
        return {8.25, QFont::Normal, 0};
    case TypeRole::MetricL:
        return {21, QFont::DemiBold, -0.8};
    case TypeRole::MetricM:
        return {12.75, QFont::DemiBold, -0.3};
    case TypeRole::MetricS:
        return {11.25, QFont::DemiBold, -0.25};
    case TypeRole::Mono:
        return {8.5, QFont::Normal, 0};
    }
    Q_UNREACHABLE();
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Theme::Theme(const ThemeOptions &options, const QFont &base)
    : m_options(options)
    , m_base(base)
{
    const bool dark = isDark();
    for (std::size_t i = 0; i < kRoleCount; ++i)
        m_colors[i] = QColor::fromRgba(dark ? kRoles[i].dark : kRoles[i].light);
    const auto set = [this](Role role, const QColor &color) { m_colors[static_cast<std::size_t>(role)] = color; };
    if (options.results == ResultPalette::BlueOrange) {
        set(Role::Good, dark ? QColor(0x7F, 0xB8, 0xF5) : QColor(0x0B, 0x5C, 0xAD));
        set(Role::Bad, dark ? QColor(0xF2, 0xA3, 0x6B) : QColor(0xA8, 0x43, 0x00));
        set(Role::GoodSoft, color(Role::InfoSoft));
        set(Role::BadSoft, color(Role::WarnSoft));
    }
    if (options.highContrast) {
        for (const Role role : {Role::Text2, Role::Text3})
            set(role, color(Role::Text));
        for (const Role role : {Role::Border, Role::BorderSubtle})
            set(role, color(Role::BorderStrong));
        for (const Role role : {Role::AccentSoft, Role::GoodSoft, Role::BadSoft, Role::WarnSoft, Role::InfoSoft})
            set(role, color(Role::Surface));
    }
}

QFont Theme::font(TypeRole role) const
{
    const TypeEntry entry = typeEntry(role);
    QFont font = m_base;
    const qreal base = font.pointSizeF() > 0 ? font.pointSizeF() : kBasePoints;
    font.setPointSizeF(entry.points * base / kBasePoints);
    font.setWeight(entry.weight);
    if (entry.tracking != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, entry.tracking);
    if (role == TypeRole::Mono) {
        font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Consolas"), QStringLiteral("Menlo")});
        font.setStyleHint(QFont::Monospace);
    }
    return font;
}

int Theme::scaled(int px) const
{
    const qreal base = m_base.pointSizeF() > 0 ? m_base.pointSizeF() : kBasePoints;
    return qRound(px * std::max(1.0, base / kBasePoints));
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&palette, this](QPalette::ColorRole target, Role role) { palette.setColor(target, color(role)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Sunken);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Text, Role::Text);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::PlaceholderText, Role::Text3);
    set(QPalette::Button, isDark() ? Role::Raised : Role::Surface);
    set(QPalette::Highlight, Role::Accent);
    set(QPalette::HighlightedText, Role::OnAccent);
    set(QPalette::Link, Role::AccentText);
    set(QPalette::LinkVisited, Role::AccentText);
    set(QPalette::ToolTipBase, Role::Raised);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Light, Role::Surface);
    set(QPalette::Midlight, Role::BorderSubtle);
    set(QPalette::Mid, Role::Border);
    set(QPalette::Dark, Role::BorderStrong);
    for (const auto target : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, target, color(Role::Disabled));
    return palette;
}

const char *Theme::roleName(Role role)
{
    return kRoles[static_cast<std::size_t>(role)].name;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace mci::ui
