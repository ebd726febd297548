// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clone/CloneText.h"
#include "domain/clone/PictureLikeness.h"

#include <optional>

namespace mci::domain {

/** What two creatives can be alike in. The first three stop a creative, the others only tell. */
enum class CloneLayer { Fingerprint, Meaning, Text, Palette, Composition };
[[nodiscard]] QString cloneLayerName(CloneLayer layer);
[[nodiscard]] std::optional<CloneLayer> cloneLayerFromName(const QString &name);

/** A creative as the gate sees it. */
struct CloneSubject
{
    QString id;
    /** nullopt where there is no picture. */
    std::optional<PicturePrint> picture;
    /** Headline, primary text, description: whichever there are. */
    QStringList texts;
};

/** The nearest of the library in one respect. */
struct CloneFinding
{
    CloneLayer layer = CloneLayer::Fingerprint;
    /** 0 nothing alike to 1 the same; a layer that can stop does from kBlockedFrom on. */
    double likeness = 0;
    /** Empty where nothing is alike. */
    QString nearestId;
    bool operator==(const CloneFinding &) const = default;
};

struct CloneVerdict
{
    /** From here a creative is a copy, whatever the layer. */
    static constexpr double kBlockedFrom = 0.85;

    /** 1 less the highest likeness of a layer that can stop: 0 a copy to 1 unrelated. */
    double originality = 1;
    CloneLayer decidedBy = CloneLayer::Fingerprint;
    QString nearestId;
    /** One of each layer, in their order. */
    std::vector<CloneFinding> findings;
    /** Whose vectors Meaning went by; empty where it compared nothing. */
    QString encoderId;
    /** Pictures that it was compared with, and those of them that were compared by meaning. */
    int pictures = 0;
    int byMeaning = 0;

    [[nodiscard]] bool passes() const { return originality > 1 - kBlockedFrom; }
    bool operator==(const CloneVerdict &) const = default;
};

/** The verdict against two libraries as one: of each layer the nearer, and pictures of both. */
[[nodiscard]] CloneVerdict combined(const CloneVerdict &one, const CloneVerdict &other);

/** Tells whether a made creative is a copy of one in a library. Pure; asks are independent of each other and of threads. */
class CloneGate
{
public:
    /** `boilerplate` as in CloneText. */
    explicit CloneGate(std::vector<CloneSubject> library, QStringList boilerplate = {});

    [[nodiscard]] CloneVerdict check(const CloneSubject &made) const;

private:
    struct Known
    {
        QString id;
        std::optional<PicturePrint> picture;
        std::vector<CloneText> texts;
    };
    struct Search;
    void comparePicture(const PictureComparison &made, const Known &known, Search &search) const;
    void compareTexts(const std::vector<CloneText> &made, const Known &known, Search &search) const;
    [[nodiscard]] std::vector<CloneText> textsOf(const QStringList &texts) const;

    QStringList m_boilerplate;
    std::vector<Known> m_library;
};

/**
 * How sure it is, 0 to 1, that one picture was made from the other by anything but its meaning; 0.5 is the threshold. A logistic
 * regression over hashes, edges, cells and colours, fitted to half of the labelled pairs of tests/bench (tst_CloneGate prints
 * what it lets through).
 */
[[nodiscard]] double fingerprintLikeness(const PictureLikeness &likeness);
/** Cosine from which the encoder takes two pictures for the same; nullopt for an encoder that nobody calibrated. */
[[nodiscard]] std::optional<double> meaningThreshold(const QString &encoderId);

} // namespace mci::domain
