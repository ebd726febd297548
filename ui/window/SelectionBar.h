// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "widgets/FloatingFrame.h"

namespace mci::ui {

class Actions;
class FlowRow;
class TextLabel;

/** Floats over the creatives while some are selected: how many, and what can be done with them. */
class SelectionBar : public FloatingFrame
{
    Q_OBJECT

public:
    SelectionBar(Look &look, Actions &actions, QWidget *over);

    /** 0 hides it. */
    void setCount(int count);
    /** Height that the content below has to leave free. */
    [[nodiscard]] static int room() { return 76; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    TextLabel *m_text;
    TextLabel *m_hint;
    FlowRow *m_buttons;
};

} // namespace mci::ui
