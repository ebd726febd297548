// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ObjectiveChoice.h"

#include "text/KpiText.h"
#include "widgets/ChoiceCard.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace mci::ui {

using domain::Objective;

ObjectiveChoice::ObjectiveChoice(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](Objective objective, const char *icon, const QString &caption) {
        auto *card = new ChoiceCard(look, QLatin1String(icon), text::objectiveText(objective), caption, this);
        card->setObjectName(QStringLiteral("objective_") + domain::objectiveName(objective));
        m_group->addButton(card, static_cast<int>(objective));
        row->addWidget(card, 1);
    };
    //: Parameters, below the objective: what it is measured by
    add(Objective::Lead, "user", tr("Cost per lead"));
    //: Parameters, below the objective: what it is measured by
    add(Objective::Purchase, "currency", tr("ROAS, cost per purchase"));
    //: Parameters, below the objective: what it is measured by
    add(Objective::Install, "download", tr("Cost per install"));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT chosen(static_cast<Objective>(id));
    });
}

void ObjectiveChoice::setObjective(Objective objective)
{
    const QSignalBlocker blocker(m_group);
    m_group->button(static_cast<int>(objective))->setChecked(true);
}

} // namespace mci::ui
