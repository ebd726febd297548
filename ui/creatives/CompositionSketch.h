// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativePicture.h"

#include <optional>

namespace mci::ui {

/** A creative's picture, with its thirds, the boxes of its text and of its button drawn over it where wanted. */
class CompositionSketch final : public CreativePicture
{
    Q_OBJECT

public:
    CompositionSketch(Look &look, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    /** Parts of the picture's width and height, 0 to 1 from the top left. */
    void setBoxes(const std::vector<QRectF> &textBoxes, const std::optional<QRectF> &button);
    void setSketched(bool sketched);
    [[nodiscard]] bool isSketched() const { return m_sketched; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    const Look &m_look;
    std::vector<QRectF> m_textBoxes;
    std::optional<QRectF> m_button;
    bool m_sketched = false;
};

} // namespace mci::ui
