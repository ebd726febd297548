// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <array>

namespace mci::ui {

enum class CardSizeChoice { Small, Medium, Large };

/** What only concerns this program's windows; whoever keeps it gives it in and takes the changes from the signals. */
struct AppearanceChoices
{
    /** pt_BR, en or es; empty: as the system. */
    QString locale;
    ThemeChoice theme = ThemeChoice::System;
    ResultPalette results = ResultPalette::GreenRed;
    MotionChoice motion = MotionChoice::System;
    CardSizeChoice cards = CardSizeChoice::Medium;
    bool menuBar = false;
    bool notifications = true;
    bool operator==(const AppearanceChoices &) const = default;
};

/** Português (Brasil), English, Español: each in its own language. */
[[nodiscard]] QString languageName(const QString &locale);
[[nodiscard]] QString themeName(ThemeChoice choice);
[[nodiscard]] inline std::array<ThemeChoice, 4> allThemes()
{
    return {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast};
}

} // namespace mci::ui
