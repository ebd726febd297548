// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clone/CloneGate.h"

#include "domain/EnumNames.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mci::domain {

namespace {

using Row = EnumName<CloneLayer>;

constexpr std::array kLayers{
    Row{CloneLayer::Fingerprint, "fingerprint"},
    Row{CloneLayer::Meaning, "meaning"},
    Row{CloneLayer::Text, "text"},
    Row{CloneLayer::Palette, "palette"},
    Row{CloneLayer::Composition, "composition"},
};

constexpr double kTextThreshold = 0.90;
/** So many words in a row are somebody's sentence. */
constexpr int kOwnedRun = 8;
/** Less than this of a text is everybody's. */
constexpr double kAnyText = 0.30;

/** Piecewise linear: `threshold` becomes kBlockedFrom, 0 stays 0 and 1 stays 1. */
double rescaled(double value, double threshold)
{
    constexpr double kFrom = CloneVerdict::kBlockedFrom;
    value = std::clamp(value, 0.0, 1.0);
    if (value <= threshold)
        return value / threshold * kFrom;
    return kFrom + (value - threshold) / (1 - threshold) * (1 - kFrom);
}

/**
 * Below the threshold how sure it is that one picture was made from the other: a logistic curve through the threshold, whose
 * slope was fitted to the half of the labelled pairs that thresholds are chosen by. Two ads that have nothing to do with each
 * other have a cosine of 0.6 (half of them) to 0.8 (nine in ten), which is no reason to call them close.
 */
double meaningLikeness(double cosine, double threshold)
{
    constexpr double kSlope = 12;
    if (cosine >= threshold)
        return rescaled(cosine, threshold);
    const double atThreshold = std::log(CloneVerdict::kBlockedFrom / (1 - CloneVerdict::kBlockedFrom));
    return 1 / (1 + std::exp(-(atThreshold + kSlope * (cosine - threshold))));
}

bool canStop(CloneLayer layer)
{
    return layer < CloneLayer::Palette;
}

CloneVerdict verdictOf(std::vector<CloneFinding> findings)
{
    CloneVerdict verdict;
    verdict.findings = std::move(findings);
    for (const CloneFinding &finding : verdict.findings) {
        if (!canStop(finding.layer) || 1 - finding.likeness >= verdict.originality)
            continue;
        verdict.originality = 1 - finding.likeness;
        verdict.decidedBy = finding.layer;
        verdict.nearestId = finding.nearestId;
    }
    return verdict;
}

} // namespace

CloneVerdict combined(const CloneVerdict &one, const CloneVerdict &other)
{
    std::vector<CloneFinding> findings = one.findings;
    for (const CloneFinding &finding : other.findings) {
        const auto same = std::find_if(findings.begin(), findings.end(),
                                       [&](const CloneFinding &known) { return known.layer == finding.layer; });
        if (same == findings.end())
            findings.push_back(finding);
        else if (finding.likeness > same->likeness)
            *same = finding;
    }
    CloneVerdict verdict = verdictOf(std::move(findings));
    verdict.encoderId = one.encoderId.isEmpty() ? other.encoderId : one.encoderId;
    verdict.pictures = one.pictures + other.pictures;
    verdict.byMeaning = one.byMeaning + other.byMeaning;
    return verdict;
}

QString cloneLayerName(CloneLayer layer)
{
    return enumName(kLayers, layer);
}

std::optional<CloneLayer> cloneLayerFromName(const QString &name)
{
    return enumFromName(kLayers, name);
}

double fingerprintLikeness(const PictureLikeness &likeness)
{
    constexpr double kUnrelatedBits = 32;
    const double perceptual = std::min(likeness.perceptualBits / kUnrelatedBits, 1.0);
    const double difference = std::min(likeness.differenceBits / kUnrelatedBits, 1.0);
    const double score = 0.60 - 5.69 * perceptual - 6.47 * difference + 3.54 * likeness.edges + 2.35 * likeness.colours
        + 4.04 * likeness.cells;
    return 1 / (1 + std::exp(-score));
}

std::optional<double> meaningThreshold(const QString &encoderId)
{
    return encoderId.startsWith(QLatin1String("mobilenet-v2-")) ? std::optional(0.94) : std::nullopt;
}

/** The nearest of each layer so far. */
struct CloneGate::Search
{
    std::array<CloneFinding, kLayers.size()> nearest{};
    /** How alike the nearest text is, before it is rescaled: what is less alike need not be compared to the end. */
    double text = kAnyText;
    int pictures = 0;
    int byMeaning = 0;

    Search()
    {
        for (std::size_t i = 0; i < nearest.size(); ++i)
            nearest[i].layer = kLayers[i].value;
    }
    [[nodiscard]] CloneFinding &of(CloneLayer layer) { return nearest[static_cast<std::size_t>(layer)]; }
    void take(CloneLayer layer, double likeness, const QString &id)
    {
        CloneFinding &finding = of(layer);
        if (likeness > finding.likeness) {
            finding.likeness = likeness;
            finding.nearestId = id;
        }
    }
};

CloneGate::CloneGate(std::vector<CloneSubject> library, QStringList boilerplate)
    : m_boilerplate(std::move(boilerplate))
{
    m_library.reserve(library.size());
    for (CloneSubject &subject : library)
        m_library.push_back({std::move(subject.id), std::move(subject.picture), textsOf(subject.texts)});
}

std::vector<CloneText> CloneGate::textsOf(const QStringList &texts) const
{
    std::vector<CloneText> out;
    for (const QString &text : texts) {
        if (CloneText one(text, m_boilerplate); !one.isEmpty())
            out.push_back(std::move(one));
    }
    return out;
}

void CloneGate::comparePicture(const PictureComparison &made, const Known &known, Search &search) const
{
    const PictureLikeness likeness = made.with(*known.picture);
    ++search.pictures;
    search.take(CloneLayer::Fingerprint, rescaled(fingerprintLikeness(likeness), 0.5), known.id);
    if (const auto threshold = meaningThreshold(known.picture->encoderId); threshold && likeness.meaning) {
        ++search.byMeaning;
        search.take(CloneLayer::Meaning, meaningLikeness(*likeness.meaning, *threshold), known.id);
    }
    search.take(CloneLayer::Palette, likeness.colours, known.id);
    search.take(CloneLayer::Composition, likeness.edges, known.id);
}

void CloneGate::compareTexts(const std::vector<CloneText> &made, const Known &known, Search &search) const
{
    for (const CloneText &own : made) {
        for (const CloneText &other : known.texts) {
            const CloneText::Match match = own.match(other, search.text);
            if (match.sharedRun >= kOwnedRun)
                search.take(CloneLayer::Text, 1, known.id);
            if (!match.likeness)
                continue;
            search.text = *match.likeness;
            search.take(CloneLayer::Text, rescaled(*match.likeness, kTextThreshold), known.id);
        }
    }
}

CloneVerdict CloneGate::check(const CloneSubject &made) const
{
    Search search;
    const std::vector<CloneText> texts = textsOf(made.texts);
    std::optional<PictureComparison> picture;
    if (made.picture)
        picture.emplace(*made.picture);
    for (const Known &known : m_library) {
        if (picture && known.picture)
            comparePicture(*picture, known, search);
        compareTexts(texts, known, search);
    }
    CloneVerdict verdict = verdictOf({search.nearest.begin(), search.nearest.end()});
    verdict.pictures = search.pictures;
    verdict.byMeaning = search.byMeaning;
    if (search.byMeaning > 0)
        verdict.encoderId = made.picture->encoderId;
    return verdict;
}

} // namespace mci::domain
