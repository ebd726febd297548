// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace mci::domain {

/** A creative with the groups it is in: its format, its call to action, or all its tags. */
struct GroupMember
{
    std::vector<QString> keys;
    /** Of the KPI that is compared, shrunk where it can be; only positive values take part. */
    double value = 0;
    double spend = 0;
};

/** How creatives of a group do beside the others. An association: nothing here says that the group is the reason. */
struct GroupEffect
{
    QString key;
    int creatives = 0;
    /** Of the spend of all members. */
    double spendShare = 0;
    /** The group's typical value ÷ that of the others − 1, drawn towards 0 the less is known. */
    double effect = 0;
    /** The true one lies between the two with 80 % probability. */
    double low = 0;
    double high = 0;
    /** Probability of such a difference or a larger one if the group were no group. */
    double pValue = 1;
    /** Stands at the false discovery rate asked for, and its interval leaves out 0. */
    bool clear = false;
    bool operator==(const GroupEffect &) const = default;
};

struct GroupRules
{
    int minCreatives = 3;
    double minSpendShare = 0.05;
    double falseDiscoveryRate = 0.1;
    bool operator==(const GroupRules &) const = default;
};

/**
 * One effect for each group that is large enough beside enough others, the largest first. Values are compared by their
 * logarithms, each creative counting once: intervals by resampling creatives, p values by dealing the group's name out anew.
 * Deterministic: the same members give the same answer on every machine, in any order of theirs.
 */
[[nodiscard]] std::vector<GroupEffect> groupEffects(const std::vector<GroupMember> &members,
                                                    const GroupRules &rules = {});

/** Which of the hypotheses are rejected so that at most `rate` of those rejected are expected to be true (Benjamini–Hochberg). */
[[nodiscard]] std::vector<bool> benjaminiHochberg(const std::vector<double> &pValues, double rate);

} // namespace mci::domain
