// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include <QColor>

namespace mci::compose {

/** WCAG 2 AA for text of any size. */
inline constexpr double kTextContrast = 4.5;
/** WCAG 2 for what is not text, such as a button's shape. */
inline constexpr double kShapeContrast = 3.0;

/** 0 to 1. */
[[nodiscard]] double relativeLuminance(QRgb colour);
/** 1 to 21. */
[[nodiscard]] double contrastRatio(QRgb a, QRgb b);
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/**
 * `colour` with its lightness moved, no further than needed, until it has `ratio` to every one of `surfaces`; hue is kept. Where
 * that cannot be, black or white, whichever is read better on the worst of them.
 */
[[nodiscard]] QColor readableOn(const QColor &colour, std::initializer_list<QColor> surfaces, double ratio);

} // namespace mci::compose
