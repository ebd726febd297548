// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Panel.h"

class QLabel;

namespace mci::domain {
struct AiCall;
}

namespace mci::ui {

class TextLabel;

/** What else is known of one call; can be selected and copied. */
class AiLedgerDetails final : public Panel
{
    Q_OBJECT

public:
    explicit AiLedgerDetails(Look &look, QWidget *parent = nullptr);

    /** nullptr: none is chosen. */
    void setCall(const domain::AiCall *call);

private:
    TextLabel *m_names;
    TextLabel *m_values;
};

} // namespace mci::ui
