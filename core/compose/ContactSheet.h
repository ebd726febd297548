// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QImage>

namespace mci::compose {

/** All pictures beside each other, each as a whole in a cell of 540 pixels, four in a row at most. Null for none. */
[[nodiscard]] QImage contactSheet(const std::vector<QImage> &pictures);

} // namespace mci::compose
