// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

class QLabel;

namespace mci::ui {

/** What the anti-clone check does. It has no switch. */
class GuardPanel final : public QWidget
{
    Q_OBJECT

public:
    GuardPanel(Look &look, QWidget *parent);

private:
    void applyLook();

    Look &m_look;
    QLabel *m_icon;
};

} // namespace mci::ui
