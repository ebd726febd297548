// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "domain/brief/Brief.h"
#include "domain/Kpi.h"
#include "domain/patterns/CreativePatterns.h"

#include <QSet>

namespace mci::domain {

/** A creative that a brief takes patterns from, and how it stood when it was chosen. */
struct BriefSource
{
    QString creativeId;
    QSet<PatternLayer> layers{PatternLayer::Visual, PatternLayer::Message, PatternLayer::Approach};
    /** How likely it was better than its account's median, 0 to 1; nullopt where nobody knew. */
    std::optional<double> chanceOfBetter = std::nullopt;
    /** The goal it was ranked by, and its value in whole units; both or neither. */
    std::optional<Kpi> kpi = std::nullopt;
    std::optional<double> value = std::nullopt;
    /** Of money; empty for other goals. */
    QString currency = {};
    bool operator==(const BriefSource &) const = default;
};

/** Those that lend all they have, of which nobody knows how they stood; each once, in the order given. */
[[nodiscard]] std::vector<BriefSource> briefSources(const QStringList &creativeIds);
[[nodiscard]] QStringList creativeIdsOf(const std::vector<BriefSource> &sources);

/** Who writes and draws. */
enum class MakerKind { ThisComputer, Provider };
/** "this_computer", "provider". */
[[nodiscard]] QString makerKindName(MakerKind maker);
[[nodiscard]] std::optional<MakerKind> makerKindFromName(const QString &name);

/** What a person works on: a brief and what it is inspired by. */
struct BriefDraft
{
    Brief brief;
    std::vector<BriefSource> sources;
    MakerKind maker = MakerKind::ThisComputer;
    bool operator==(const BriefDraft &) const = default;
};

/** A brief as it is kept. */
struct StoredBrief
{
    QString id;
    QString organizationId;
    /** From 1; a brief that something was made from is not written over, its next change begins another version. */
    int version = 1;
    BriefDraft draft;
    UtcTime createdAt{};
    UtcTime savedAt{};
    bool operator==(const StoredBrief &) const = default;
};

} // namespace mci::domain
