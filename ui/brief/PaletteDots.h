// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PictureFacts.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** The colours of several pictures together, as squares of one size. */
class PaletteDots final : public QWidget
{
    Q_OBJECT

public:
    PaletteDots(Look &look, std::vector<domain::PaletteColour> colours, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    std::vector<domain::PaletteColour> m_colours;
};

} // namespace mci::ui
