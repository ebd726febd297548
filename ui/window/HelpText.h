// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Objective.h"

#include <vector>

#include <QString>

namespace mci::ui {

class KeyMap;

/** A sentence or two, under a term where it explains one. */
struct HelpEntry
{
    QString term;
    QString text;
};

struct HelpTopic
{
    const char *icon;
    QString title;
    std::vector<HelpEntry> entries;
};

/** What the help tells in the words of this person's program. */
struct HelpFacts
{
    /** Names and formulas of the KPIs are those of the objective. */
    domain::Objective objective = domain::Objective::Purchase;
    QString profileFolder;
};

[[nodiscard]] std::vector<HelpTopic> helpTopics(const HelpFacts &facts, const KeyMap &keys);

} // namespace mci::ui
