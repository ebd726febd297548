// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ObjectiveChoice.h"

#include "text/KpiText.h"

namespace mci::ui {

using domain::Objective;

ObjectiveChoice::ObjectiveChoice(Look &look, QWidget *parent)
    : CardChoice(look, parent)
{
    const auto add = [&](Objective objective, const char *icon, const QString &caption) {
        addCard(static_cast<int>(objective), QStringLiteral("objective_") + domain::objectiveName(objective), icon,
                text::objectiveText(objective), caption);
    };
    //: Parameters, below the objective: what it is measured by
    add(Objective::Lead, "user", tr("Cost per lead"));
    //: Parameters, below the objective: what it is measured by
    add(Objective::Purchase, "currency", tr("ROAS, cost per purchase"));
    //: Parameters, below the objective: what it is measured by
    add(Objective::Install, "download", tr("Cost per install"));
    connect(this, &CardChoice::idChosen, this, [this](int id) { Q_EMIT chosen(static_cast<Objective>(id)); });
}

void ObjectiveChoice::setObjective(Objective objective)
{
    setId(static_cast<int>(objective));
}

} // namespace mci::ui
