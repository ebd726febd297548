// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Objective.h"
#include "pages/CardChoice.h"

namespace mci::ui {

/** Leads, purchases or installs, as cards. */
class ObjectiveChoice final : public CardChoice
{
    Q_OBJECT

public:
    explicit ObjectiveChoice(Look &look, QWidget *parent = nullptr);

    void setObjective(domain::Objective objective);

Q_SIGNALS:
    void chosen(mci::domain::Objective objective);
};

} // namespace mci::ui
