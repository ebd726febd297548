// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Objective.h"
#include "theme/Look.h"

#include <QWidget>

class QButtonGroup;

namespace mci::ui {

/** Leads, purchases or installs, as cards. */
class ObjectiveChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectiveChoice(Look &look, QWidget *parent = nullptr);

    void setObjective(domain::Objective objective);

Q_SIGNALS:
    void chosen(mci::domain::Objective objective);

private:
    QButtonGroup *m_group;
};

} // namespace mci::ui
