// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Role.h"
#include "theme/TypeRole.h"

#include <array>

#include <QColor>
#include <QFont>
#include <QPalette>

namespace mci::ui {

enum class Scheme { Light, Dark };
/** Which colours say better and worse. */
enum class ResultPalette { GreenRed, BlueOrange };

struct ThemeOptions
{
    Scheme scheme = Scheme::Light;
    ResultPalette results = ResultPalette::GreenRed;
    bool highContrast = false;
    bool operator==(const ThemeOptions &) const = default;
};

/** One look, computed once: a value without state. Painters and delegates take their colours and fonts from here only. */
class Theme
{
public:
    /** `base` is the system's font; every text size keeps its relation to it. */
    explicit Theme(const ThemeOptions &options = {}, const QFont &base = {});

    [[nodiscard]] const ThemeOptions &options() const { return m_options; }
    [[nodiscard]] bool isDark() const { return m_options.scheme == Scheme::Dark; }
    [[nodiscard]] QColor color(Role role) const { return m_colors[static_cast<std::size_t>(role)]; }
    [[nodiscard]] QFont font(TypeRole role) const;
    /** `px` of the design, larger by as much as the text is: for icons, marks and widths that hold text. */
    [[nodiscard]] int scaled(int px) const;
    [[nodiscard]] QPalette palette() const;
    /** Width of the focus ring, logical pixels. */
    [[nodiscard]] qreal focusWidth() const { return m_options.highContrast ? 3 : 2; }
    /** The name style sheets use, such as accent-soft. */
    [[nodiscard]] static const char *roleName(Role role);

private:
    ThemeOptions m_options;
    QFont m_base;
    std::array<QColor, kRoleCount> m_colors;
};

/** WCAG 2.2 contrast ratio of two opaque colours, 1 to 21 (relative luminance as in its definition). */
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace mci::ui
