// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/LongSide.h"

#include <algorithm>
#include <cmath>

namespace mci::imaging {

QSize fittedSize(QSize size, int longSide)
{
    const int longest = std::max(size.width(), size.height());
    if (longest <= longSide)
        return size;
    // QSize::scaled() cuts fractions off, which bends the ratio of flat pictures.
    const double factor = static_cast<double>(longSide) / longest;
    const auto side = [factor](int pixels) {
        return std::max(1, static_cast<int>(std::lround(pixels * factor)));
    };
    return {side(size.width()), side(size.height())};
}

} // namespace mci::imaging
