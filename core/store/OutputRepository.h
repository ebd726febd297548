// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/brief/StoredBrief.h"
#include "store/Session.h"
#include "store/UnreadableRow.h"

namespace mci::store {

/** What came of a brief, without its variations. */
struct OutputRow
{
    QString id;
    QString organizationId;
    QString briefId;
    int briefVersion = 1;
    domain::BriefDraft draft;
    /** Its maker's own. */
    QJsonObject facts;
    UtcTime madeAt{};
};

struct VariationRow
{
    QString id;
    QString outputId;
    /** From 0. */
    int number = 0;
    /** The revision that counts, and how many there are. */
    int shown = 1;
    int revisions = 1;
    /** Its maker's own; of the shown one. */
    QJsonObject revision;
    std::optional<UtcTime> approvedAt;
    /** A name; empty where nobody is known. */
    QString approvedBy = {};
};

/** Everything that was made, by outputs, variations and their revisions. */
class OutputRepository
{
public:
    explicit OutputRepository(Session &session)
        : m_session(session)
    {
    }

    /** Each variation with its first revision. */
    [[nodiscard]] Status add(const OutputRow &output, const std::vector<VariationRow> &variations);
    /** Also a removed one. */
    [[nodiscard]] Result<std::optional<OutputRow>> find(const QString &id);
    /** Without removed ones and those that cannot be read, which the log names; the newest first. */
    [[nodiscard]] Result<std::vector<OutputRow>> list(const QString &organizationId);
    /** By number. */
    [[nodiscard]] Result<std::vector<VariationRow>> variationsOf(const QString &outputId);
    [[nodiscard]] Result<std::optional<VariationRow>> findVariation(const QString &id);
    /** Approved ones of all outputs that are not removed. */
    [[nodiscard]] Result<std::vector<VariationRow>> approved(const QString &organizationId);
    /** By number, from 1. */
    [[nodiscard]] Result<std::vector<QJsonObject>> revisionsOf(const QString &variationId);
    /** Shows it; what was approved was another. Gives its number. */
    [[nodiscard]] Result<int> addRevision(const QString &variationId, const QJsonObject &revision, UtcTime now);
    /**
     * What the gate says of shown states, in their place, and the output's facts. A variation that shows another state
     * meanwhile is left out.
     */
    [[nodiscard]] Status setJudged(const QString &outputId, const QJsonObject &facts,
                                   const std::vector<VariationRow> &variations);
    /** As addRevision(), of one that is there. False where it is not. */
    [[nodiscard]] Result<bool> show(const QString &variationId, int number);
    /** Deletes what was removed before then, and the briefs that were removed and that nothing is left of. */
    [[nodiscard]] Status purge(UtcTime removedBefore);
    /** Every state of every variation of the profile, one after the other. */
    [[nodiscard]] Status eachRevision(const std::function<void(const QJsonObject &revision)> &take);
    /** OutputRow::facts of every output of the profile, with removed ones. */
    [[nodiscard]] Status eachFacts(const std::function<void(const QJsonObject &facts)> &take);
    [[nodiscard]] Result<bool> approve(const QString &variationId, UtcTime when, const QString &by);
    [[nodiscard]] Result<bool> takeApprovalBack(const QString &variationId);
    [[nodiscard]] Result<bool> setRemoved(const QString &id, std::optional<UtcTime> when);

private:
    [[nodiscard]] Result<std::vector<OutputRow>> readOutputs(const QString &where, const QString &id,
                                                             UnreadableRows unreadable = UnreadableRows::Fail);
    [[nodiscard]] Result<std::vector<VariationRow>> readVariations(const QString &where, const QString &id);

    Session &m_session;
};

} // namespace mci::store
