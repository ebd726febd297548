// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PictureFacts.h"
#include "widgets/PaintedButton.h"

namespace mci::ui {

/** One colour of a palette with its hex; pressed to copy it. */
class SwatchButton final : public PaintedButton
{
    Q_OBJECT

public:
    SwatchButton(Look &look, const domain::PaletteColour &colour, QWidget *parent = nullptr);

    [[nodiscard]] const QString &hex() const { return m_hex; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hex;
};

} // namespace mci::ui
