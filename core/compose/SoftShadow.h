// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainter>

namespace mci::compose {

/** What is not transparent in `image`, as a blurred picture of one colour; `radius` in the image's pixels. Same size and place. */
[[nodiscard]] QImage blurredShape(const QImage &image, const QColor &colour, double radius);

/** A soft round shadow on the ground; fades to nothing at the edge of `box`. */
void paintContactShadow(QPainter &painter, const QRectF &box, double strength);
/** The shadow that `path`, lifted by `lift` pixels, throws. */
void paintPathShadow(QPainter &painter, const QPainterPath &path, double lift, double strength);

} // namespace mci::compose
