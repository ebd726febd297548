// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Popover.h"
#include "window/ControlState.h"

namespace mci::ui {

class NumberBox;

/** A small form for one minimum; Enter takes it. Deletes itself when it closes. */
class MinimumPopover : public Popover
{
    Q_OBJECT

public:
    MinimumPopover(Look &look, domain::Guardrail guardrail, const ControlState &state, QWidget *parent);

Q_SIGNALS:
    void chosen(mci::domain::Guardrail guardrail, double value);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    domain::Guardrail m_guardrail;
    NumberBox *m_box;
};

} // namespace mci::ui
