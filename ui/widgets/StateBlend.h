// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QColor>

class QVariantAnimation;
class QWidget;

namespace mci::ui {

enum class PointerState { Away, Over, Pressed };

/** Lets a button's ground change softly as the pointer comes, goes and presses; a part of its widget. */
class StateBlend
{
public:
    StateBlend(const Look &look, QWidget *owner);

    /** Called while painting: the colour to paint now, on the way to `ground` when the state is another one. */
    [[nodiscard]] QColor toward(PointerState state, const QColor &ground);

private:
    const Look &m_look;
    QVariantAnimation *m_animation;
    PointerState m_state = PointerState::Away;
    QColor m_ground;
};

} // namespace mci::ui
