// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/SiblingGate.h"

#include <utility>

namespace mci::services {

QStringList briefFacts(const domain::Brief &brief)
{
    return {brief.keyMessage,     brief.offer,      brief.proof,        brief.productName,
            brief.targetAudience, brief.brand.name, brief.mandatoryText};
}

SiblingGate::SiblingGate(std::vector<Sibling> siblings, const domain::Brief &brief)
    : m_siblings(std::move(siblings))
    , m_facts(briefFacts(brief))
{
}

template<typename Predicate>
domain::CloneVerdict SiblingGate::against(const domain::CloneSubject &one, Predicate &&counts) const
{
    std::vector<domain::CloneSubject> others;
    for (const Sibling &sibling : m_siblings) {
        if (sibling.subject.id != one.id && counts(sibling))
            others.push_back(sibling.subject);
    }
    return domain::CloneGate(std::move(others), m_facts).check(one);
}

domain::CloneVerdict SiblingGate::judge(const Sibling &one, const domain::CloneVerdict &byLibrary) const
{
    return domain::combined(byLibrary, against(one.subject, [&](const Sibling &other) {
                                return std::pair(other.since, other.number) < std::pair(one.since, one.number);
                            }));
}

double SiblingGate::diversity(const domain::CloneSubject &one) const
{
    return against(one, [](const Sibling &) { return true; }).originality;
}

} // namespace mci::services
