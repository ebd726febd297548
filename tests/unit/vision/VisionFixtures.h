// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QString>

#include <opencv2/core.hpp>

namespace mci::test {

[[nodiscard]] cv::Mat evenPicture(cv::Size size, const QColor &colour);
/** What no photo lacks: light that changes from place to place, and grain. */
[[nodiscard]] cv::Mat grainyPicture(cv::Size size, unsigned seed);
/** Text in the middle of an even ground. */
[[nodiscard]] QImage textPicture(QSize size, const QString &text, int pixels, const QColor &ink, const QColor &ground);
[[nodiscard]] cv::Mat grayOf(const QImage &image);

} // namespace mci::test
