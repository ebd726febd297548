// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/Generation.h"

namespace mci::services {

/** A variation as the others of its brief know it. */
struct Sibling
{
    domain::CloneSubject subject;
    /** Since when it is as it is; those that were made together come by number. */
    UtcTime since{};
    int number = 0;
};

/** All variations state these; they are to differ in how. */
[[nodiscard]] QStringList briefFacts(const domain::Brief &brief);

/** What the variations of one brief say of each other: of two that are alike, the later one is the copy. */
class SiblingGate
{
public:
    SiblingGate(std::vector<Sibling> siblings, const domain::Brief &brief);

    /** `byLibrary` with what those before it say. One that is among the siblings is not compared with itself. */
    [[nodiscard]] domain::CloneVerdict judge(const Sibling &one, const domain::CloneVerdict &byLibrary) const;
    /** How far it is from all of them, before or after: 0 to 1, and 1 where there is none. */
    [[nodiscard]] double diversity(const domain::CloneSubject &one) const;

private:
    template<typename Predicate>
    [[nodiscard]] domain::CloneVerdict against(const domain::CloneSubject &one, Predicate &&counts) const;

    std::vector<Sibling> m_siblings;
    QStringList m_facts;
};

} // namespace mci::services
