// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** A floater inside the window: raised ground, outline, radius 10 and a shadow painted in its own margins. */
class FloatingFrame : public QWidget
{
    Q_OBJECT

public:
    explicit FloatingFrame(Look &look, QWidget *parent = nullptr);

    /** Room for the shadow around the visible frame; the contents margins begin with it. */
    [[nodiscard]] static QMargins shadowMargins();
    /** The visible frame, in its own coordinates. */
    [[nodiscard]] QRect frameRect() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] Look &look() const { return m_look; }

private:
    Look &m_look;
};

} // namespace mci::ui
