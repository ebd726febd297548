// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <opencv2/core.hpp>

namespace mci::vision {

/**
 * Where the eye goes first, 0 to 1 from the top left: the peak of edges and spectral residual (Hou and Zhang 2007, on 64x64),
 * smoothed. The middle for an even picture.
 */
[[nodiscard]] QPointF focusOf(const cv::Mat &gray);

} // namespace mci::vision
