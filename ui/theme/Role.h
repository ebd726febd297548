// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/** The colour roles of the design: X(role, name in style sheets, light, dark), as 0xAARRGGBB. */
// clang-format off
#define MCI_COLOUR_ROLES(X) \
    X(Window, "window", 0xFFF6F6F4, 0xFF17181A) \
    X(Rail, "rail", 0xFFEFEFEC, 0xFF121314) \
    X(Surface, "surface", 0xFFFFFFFF, 0xFF1F2023) \
    X(Sunken, "sunken", 0xFFF0F0ED, 0xFF17181A) \
    X(Raised, "raised", 0xFFFFFFFF, 0xFF27292D) \
    X(Hover, "hover", 0xFFE8E8E4, 0xFF2A2C30) \
    X(Pressed, "pressed", 0xFFDEDED9, 0xFF323439) \
    X(Selected, "selected", 0xFFE4E6F8, 0xFF2A2E52) \
    X(BorderSubtle, "border-subtle", 0xFFE5E5E1, 0xFF2B2D31) \
    X(Border, "border", 0xFFD4D4CF, 0xFF3B3E44) \
    X(BorderStrong, "border-strong", 0xFF85857F, 0xFF7B7F87) \
    X(Text, "text", 0xFF1B1C1F, 0xFFEDEEF0) \
    X(Text2, "text2", 0xFF54565B, 0xFFB4B7BD) \
    X(Text3, "text3", 0xFF66686D, 0xFF989BA3) \
    X(Disabled, "disabled", 0xFF9B9DA2, 0xFF6A6D74) \
    X(Accent, "accent", 0xFF3D48D1, 0xFF5B66EA) \
    X(AccentHover, "accent-hover", 0xFF323CB8, 0xFF4F5ADC) \
    X(AccentPressed, "accent-pressed", 0xFF29329C, 0xFF454FC6) \
    X(OnAccent, "on-accent", 0xFFFFFFFF, 0xFFFFFFFF) \
    X(AccentText, "accent-text", 0xFF343EBD, 0xFFA9B1FF) \
    X(AccentSoft, "accent-soft", 0xFFE9EBFB, 0xFF272B4C) \
    X(Good, "good", 0xFF11703C, 0xFF6FD39C) \
    X(GoodSoft, "good-soft", 0xFFE2F2E8, 0xFF18301F) \
    X(Bad, "bad", 0xFFB4281E, 0xFFFF9D92) \
    X(BadSoft, "bad-soft", 0xFFFBE9E6, 0xFF3B1F1C) \
    X(Warn, "warn", 0xFF855300, 0xFFEFC16C) \
    X(WarnSoft, "warn-soft", 0xFFFAEFD6, 0xFF362A12) \
    X(Info, "info", 0xFF1D5F8A, 0xFF86C5EE) \
    X(InfoSoft, "info-soft", 0xFFE2EFF7, 0xFF172C3B) \
    X(DangerFill, "danger-fill", 0xFFC0352A, 0xFFC9453A) \
    X(OnDanger, "on-danger", 0xFFFFFFFF, 0xFFFFFFFF) \
    X(Media, "media", 0xFFECECE8, 0xFF141517) \
    X(Scrim, "scrim", 0xB817181C, 0xC70B0C0E) \
    X(OnScrim, "on-scrim", 0xFFFFFFFF, 0xFFFFFFFF) \
    X(Track, "track", 0xFFDFDFDA, 0xFF36393F) \
    X(Focus, "focus", 0xFF3D48D1, 0xFFA9B1FF) \
    X(Series1, "s1", 0xFF3D48D1, 0xFF8F99FF) \
    X(Series2, "s2", 0xFFC2571A, 0xFFF09A62) \
    X(Series3, "s3", 0xFF1B7F79, 0xFF5CC8BF) \
    X(Series4, "s4", 0xFF8A4FA8, 0xFFC592E0) \
    X(SeriesNeutral, "sn", 0xFF8E8E88, 0xFF7B7F87)
// clang-format on

namespace mci::ui {

enum class Role {
#define MCI_ROLE(role, name, light, dark) role,
    MCI_COLOUR_ROLES(MCI_ROLE)
#undef MCI_ROLE
};

#define MCI_COUNT(role, name, light, dark) +1
inline constexpr std::size_t kRoleCount = 0 MCI_COLOUR_ROLES(MCI_COUNT);
#undef MCI_COUNT

} // namespace mci::ui
