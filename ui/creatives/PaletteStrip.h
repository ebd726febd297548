// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PictureFacts.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** A bar with a segment for each colour, as wide as its share; for the mouse. */
class PaletteStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit PaletteStrip(Look &look, QWidget *parent = nullptr);

    void setColours(const std::vector<domain::PaletteColour> &colours);
    [[nodiscard]] QSize sizeHint() const override;
    /** Where a colour is drawn. */
    [[nodiscard]] QRectF segment(std::size_t index) const;

Q_SIGNALS:
    void picked(const QString &hex);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] const domain::PaletteColour *colourAt(const QPointF &position) const;

    Look &m_look;
    std::vector<domain::PaletteColour> m_colours;
};

} // namespace mci::ui
