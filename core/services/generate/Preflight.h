// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/AdRenderer.h"
#include "domain/brief/Brief.h"
#include "writer/CopyRequest.h"

namespace mci::services {

/** What an ad has to keep to before it is published. */
enum class PreflightRule {
    /** The picture's sides are those that Meta wants for its format, and its file is small enough. */
    PictureSize,
    /** Headline, primary text and description are within what placements show. */
    TextLimits,
    /** No word that the brand forbids, no competitor's name, and no claim that ads must not make. */
    ForbiddenWords,
    /** The mandatory text is on the picture. Only where there is one. */
    Disclaimer,
    /** Name or logo are on the picture. Only where the brand has any. */
    Brand,
    /** Every text has enough contrast, and is large enough on a phone. */
    Legibility,
    /** All texts lie within the placement's safe zone, and none was shortened. */
    SafeZone,
    /** The button is one that Meta has. Only where there is to be one. */
    CallToAction,
};
[[nodiscard]] QString preflightRuleName(PreflightRule rule);
[[nodiscard]] std::optional<PreflightRule> preflightRuleFromName(const QString &name);

struct PreflightCheck
{
    PreflightRule rule = PreflightRule::PictureSize;
    bool passed = true;
    /** What it is about, as far as that is a word or a number: the forbidden word, the shortened part's stored name. */
    QString detail;
    /** The shape that it failed in, where it did not fail in all of them alike. */
    std::optional<domain::AdFormat> format = std::nullopt;
    bool operator==(const PreflightCheck &) const = default;
};

/**
 * One of each rule that brief and copy ask for, in their order, without a shape. `drawn`, `bytes`, `format`: of one picture;
 * `readText`: what was read in it, which also finds names on a photo. Pure.
 */
[[nodiscard]] std::vector<PreflightCheck> preflight(const writer::WrittenCopy &copy, const compose::RenderedAd &drawn,
                                                    qint64 bytes, domain::AdFormat format, const domain::Brief &brief,
                                                    const QString &readText);

/** Of the texts beside a picture of this shape, as far as it is shown. */
[[nodiscard]] writer::CopyLimits copyLimitsFor(domain::AdFormat format);

/** What was found in one picture of a creative. */
struct CheckedShape
{
    domain::AdFormat format = domain::AdFormat::Square;
    std::vector<PreflightCheck> checks;
};

/** Of each rule the first that failed, with its shape. `shapes`: at least one, all of one brief and copy. */
[[nodiscard]] std::vector<PreflightCheck> worstOf(const std::vector<CheckedShape> &shapes);

} // namespace mci::services
