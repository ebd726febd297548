// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/choice/BodyPlans.h"

namespace mci::writer {

namespace {

struct Plan
{
    Framework framework;
    /** Slots of the framework, by comma; "+" stands for AIDA's action. */
    const char *parts;
    /** Reads well only with something to believe it by. */
    bool needsProof = false;
};

constexpr std::array kPlans{
    Plan{Framework::Aida, "attention,interest,desire,action"},
    Plan{Framework::Aida, "attention,interest,action"},
    Plan{Framework::Aida, "attention,interest,desire"},
    Plan{Framework::Aida, "interest,desire,action"},
    Plan{Framework::Aida, "attention,interest"},
    Plan{Framework::Aida, "interest"},
    Plan{Framework::Pas, "problem,agitate,solution,+"},
    Plan{Framework::Pas, "problem,agitate,solution"},
    Plan{Framework::Pas, "problem,solution,+"},
    Plan{Framework::Pas, "problem,solution"},
    Plan{Framework::Pas, "solution"},
    Plan{Framework::Bab, "before,after,bridge,+"},
    Plan{Framework::Bab, "before,after,bridge"},
    Plan{Framework::Bab, "before,bridge,+"},
    Plan{Framework::Bab, "after,bridge"},
    Plan{Framework::Bab, "bridge"},
    Plan{Framework::Fab, "feature,advantage,benefit,+"},
    Plan{Framework::Fab, "feature,advantage,+"},
    Plan{Framework::Fab, "feature,benefit,+"},
    Plan{Framework::Fab, "feature,benefit"},
    Plan{Framework::Fab, "feature"},
    Plan{Framework::FourCs, "clear,concise,compelling,credible"},
    Plan{Framework::FourCs, "clear,compelling,credible"},
    Plan{Framework::FourCs, "clear,credible,+", true},
    Plan{Framework::FourCs, "clear,compelling"},
    Plan{Framework::FourCs, "clear,+"},
    Plan{Framework::FourCs, "clear"},
};

} // namespace

std::vector<const PatternGroups *> drawnPlan(Framework framework, const Situation &situation, SeededRandom &random)
{
    std::vector<const Plan *> plans;
    for (const Plan &plan : kPlans) {
        const bool isPossible = !plan.needsProof || (situation.available & bit(Fact::Proof)) != 0;
        if (plan.framework == framework && isPossible)
            plans.push_back(&plan);
    }
    const Plan &plan = *plans[random.below(plans.size())];
    const auto &frameworks = situation.language.frameworks;
    std::vector<const PatternGroups *> parts;
    for (const QString &name : QString::fromLatin1(plan.parts).split(u',')) {
        const bool isAction = name == u"+";
        const auto &groups = frameworks.at(isAction ? Framework::Aida : framework);
        parts.push_back(&*groups.constFind(isAction ? QStringLiteral("action") : name));
    }
    return parts;
}

} // namespace mci::writer
