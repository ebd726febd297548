// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/brief/CombinedPatterns.h"

#include <QCoreApplication>

namespace mci::ui {

/** What the sources have in common, in words. */
class CombinedText
{
    Q_DECLARE_TR_FUNCTIONS(CombinedText)
public:
    /** A line of the panel, about several dimensions. */
    struct Line
    {
        QString name;
        /** What was chosen; "open" where nothing was. */
        QString value;
        /** One of each dimension that some speak against, or that stays open. */
        QStringList disputes;
        bool operator==(const Line &) const = default;
    };

    /** Without those that nobody says anything about. */
    [[nodiscard]] static std::vector<Line> lines(const domain::CombinedPatterns &patterns);
    /** "Dark green 46%, …" by their hex codes: "Palette: #0A3029 46%, #F2E8D5 23%". */
    [[nodiscard]] static QString palette(const std::vector<domain::PaletteColour> &colours);
    [[nodiscard]] static QString paletteName();
    /** The tags that were chosen of these dimensions, as a list in one sentence; empty where there are none. */
    [[nodiscard]] static QString chosen(const domain::CombinedPatterns &patterns,
                                        std::initializer_list<domain::TagDimension> dimensions);

private:
    [[nodiscard]] static QString dispute(const domain::CombinedDimension &dimension);
};

} // namespace mci::ui
