// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QRectF>
#include <QString>

class QWidget;

namespace mci::test {

/** A run of text as it was painted, in its widget's coordinates. */
struct PaintedText
{
    QString text;
    /** As wide as the run advances, as high as its ink. */
    QRectF ink;
    /** What the widget lets be seen of the place. */
    QRectF clip;
    /** Of the line that the run stands on. */
    qreal baseline = 0;
};

/** Paints the widget, without its children and whole, even where it is scrolled out of sight; gives what was written. */
[[nodiscard]] std::vector<PaintedText> paintedText(QWidget &widget);
/** The same with runs that follow each other in one line put together. */
[[nodiscard]] std::vector<PaintedText> paintedLines(QWidget &widget);

} // namespace mci::test
