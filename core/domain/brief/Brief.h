// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PatternTags.h"

#include <vector>

#include <QStringList>

namespace mci::domain {

/** The shapes that Meta's placements take, width to height. */
enum class AdFormat { Square, Portrait, Story, Landscape };
/** "1:1", "4:5", "9:16", "1.91:1". */
[[nodiscard]] QString adFormatName(AdFormat format);
[[nodiscard]] std::optional<AdFormat> adFormatFromName(const QString &name);

/** What a client's ads always have, and never. */
struct BrandKit
{
    QString name;
    /** A picture file; empty without one. */
    QString logoFile;
    /** Such as #0A3029, upper case, the main one first. */
    QStringList colours;
    /** Family name; empty takes one that comes with the app. */
    QString font;
    QStringList forbiddenWords;
    QStringList competitors;
    bool operator==(const BrandKit &) const = default;
};

/** How the pictures are to look, as far as somebody said so. */
struct VisualDirection
{
    /** As BrandKit::colours. */
    QStringList palette;
    std::optional<Layout> layout;
    std::optional<StyleType> style;
    std::optional<Mood> mood;
    bool operator==(const VisualDirection &) const = default;
};

/** What new creatives are to be about. Everything but the product may be left open. */
struct Brief
{
    static constexpr int kUsualVariations = 2;
    static constexpr int kMostVariations = 4;

    QString productName;
    QString targetAudience;
    /** As a person said it; known names of Tone are understood. */
    QString tone;
    /** As a person said it, such as Instagram. */
    QString platform;
    int variations = kUsualVariations;
    /** Such as 20% off until Sunday. */
    QString offer;
    QString keyMessage;
    /** Why one may believe it: a number, a prize, what customers say. */
    QString proof;
    /** Meta's enum value, such as LEARN_MORE; empty leaves it to the objective. */
    QString callToAction;
    /** PtBr, En or Es; nullopt takes the sources' language. */
    std::optional<CopyLanguage> language;
    std::vector<AdFormat> formats;
    VisualDirection visual;
    /** What has to be in, and what must not be. */
    QStringList must;
    QStringList mustNot;
    /** Small print that every picture carries, such as conditions of the offer. */
    QString mandatoryText;
    BrandKit brand;
    /** A photo of the product, the user's own; empty without one. */
    QString productPhoto;
    bool operator==(const Brief &) const = default;
};

/** Without the paths of its files, which nobody elsewhere can open. */
[[nodiscard]] Brief withoutFiles(Brief brief);

} // namespace mci::domain
