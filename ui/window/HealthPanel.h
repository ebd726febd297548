// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Health.h"
#include "widgets/Panel.h"

namespace mci::ui {

class FactRow;
class TextLabel;

/** How the work went in the last seven days. */
class HealthPanel : public Panel
{
    Q_OBJECT

public:
    HealthPanel(Look &look, QWidget *parent);

    void setHealth(const services::HealthAnswer &health);

private:
    void show(FactRow &row, std::optional<std::chrono::milliseconds> duration);

    FactRow *m_success;
    FactRow *m_median;
    FactRow *m_slowest;
    FactRow *m_creatives;
    TextLabel *m_nothing;
};

} // namespace mci::ui
