// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>

namespace mci::ui {

/** The wall of made-up creatives on a transparent ground, `pixels` large. Any thread. */
[[nodiscard]] QImage drawnWall(QSize pixels, qreal scale);

} // namespace mci::ui
