// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/AdEncoder.h"
#include "compose/AdPlan.h"
#include "domain/brief/CombinedPatterns.h"
#include "domain/brief/StoredBrief.h"
#include "domain/clone/CloneGate.h"
#include "services/generate/GateReach.h"
#include "services/generate/Preflight.h"
#include "writer/CopyRequest.h"

#include <chrono>
#include <functional>

#include <QImage>

namespace mci::services {

/** The files that a brief names, as they were read; empty for one that it does not name. */
struct BriefFiles
{
    QByteArray photo;
    QByteArray logo;
    bool operator==(const BriefFiles &) const = default;
};

struct GenerationRequest
{
    /** Whose patterns are combined; all of one organization. */
    std::vector<domain::BriefSource> sources;
    /** Its files are paths that can be opened as they are. */
    domain::Brief brief;
    /** The same request with the same seed makes the same creatives as long as the library is the same. */
    quint32 seed = 1;
    /** What a provider cannot do, or may not, is made on this computer. */
    domain::MakerKind maker = domain::MakerKind::ThisComputer;
};

/** What a score is made of, in the order of their weight. */
enum class ScorePart { PatternFit, Readability, Originality, Placement, Brand, Diversity };
[[nodiscard]] QString scorePartName(ScorePart part);
[[nodiscard]] std::optional<ScorePart> scorePartFromName(const QString &name);

/** An 80 % interval. */
struct ValueRange
{
    double low = 0;
    double high = 0;
    bool operator==(const ValueRange &) const = default;
};

struct PartScore
{
    ScorePart part = ScorePart::PatternFit;
    /** 0 to 1. */
    double value = 0;
    /** Part of the whole, 0 to 1. */
    double weight = 0;
    /** How sure `value` is, within 0 to 1; of PatternFit alone, and nullopt of fewer than two lenders. */
    std::optional<ValueRange> range = std::nullopt;
    bool operator==(const PartScore &) const = default;
};

/** 0 to 100: the parts by their weights. */
[[nodiscard]] double totalOf(const std::vector<PartScore> &scores);

/** One variation in one shape. */
struct MadePicture
{
    compose::AdPlan plan;
    compose::EncodedAd file;
    QSize size;
};

struct MadeCreative
{
    /** As the gate knows it. */
    QString id;
    writer::WrittenCopy copy;
    /** The button in the copy's language. */
    QString callToActionLabel;
    /** All were checked; the first is the one that was scored. */
    std::vector<MadePicture> pictures;
    /** A wireframe of the first. */
    compose::EncodedAd sketch;
    /** What the provider made for it, in the place of the brief's photo; null where none did. */
    QImage photo;
    domain::CreativePatterns patterns;
    /** Of the first picture. */
    domain::PicturePrint print;
    /** Of the others, in their order; without what an encoder saw. */
    std::vector<domain::PicturePrint> otherPrints;
    /** Against what was there before its brief: the library, and what was approved. */
    domain::CloneVerdict libraryVerdict;
    /** Against that and the other variations. */
    domain::CloneVerdict verdict;
    /** How many before it were too much like something. */
    int rejected = 0;
    std::vector<PartScore> scores;
    std::vector<PreflightCheck> preflight;

    /** 0 to 100. How well it fits, not how it will perform. */
    [[nodiscard]] double score() const;
    /** What others are compared with. */
    [[nodiscard]] domain::CloneSubject subject() const;
};

struct Generation
{
    QString organizationId;
    GenerationRequest request;
    /** What the request's brief named. */
    BriefFiles files;
    domain::CopyLanguage language = domain::CopyLanguage::En;
    domain::CombinedPatterns patterns;
    std::vector<MadeCreative> creatives;
    GateReach reach;
    std::chrono::milliseconds duration{0};
    /** Whose work is in it, as "gpt-4o-mini, gpt-image-1"; empty where this computer alone made it. */
    QString model;
    /** Millionths of a US dollar. */
    qint64 costMicros = 0;
    /** Why the provider did not do its part, and this computer did; nullopt where all went as wished. */
    std::optional<Error> fallback;

    /** Of the creative with the highest score. */
    [[nodiscard]] std::size_t best() const;
};

/** What a verdict that does not pass is as an error: TooSimilar, with what it is like. */
[[nodiscard]] Error tooSimilar(const domain::CloneVerdict &verdict);

/** 0 to 1. Called on the thread that makes. */
using GenerationProgress = std::function<void(double)>;

} // namespace mci::services
