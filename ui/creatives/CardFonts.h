// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QFont>
#include <QFontMetrics>

namespace mci::ui {

/** A font with its measures, made once for many cards. */
struct CardFont
{
    CardFont(const Theme &theme, TypeRole role)
        : font(theme.font(role))
        , metrics(font)
    {
    }
    QFont font;
    QFontMetrics metrics;
};

struct CardFonts
{
    explicit CardFonts(const Theme &theme)
        : name(theme, TypeRole::BodyStrong)
        , pill(theme, TypeRole::Caption)
        , caption(theme, TypeRole::Caption)
        , small(theme, TypeRole::Small)
        , strong(theme, TypeRole::SmallStrong)
        , metric(theme, TypeRole::MetricS)
    {
        pill.font.setWeight(QFont::DemiBold);
        pill.metrics = QFontMetrics(pill.font);
    }
    CardFont name;
    CardFont pill;
    CardFont caption;
    CardFont small;
    CardFont strong;
    CardFont metric;
};

} // namespace mci::ui
