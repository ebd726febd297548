// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "compose/AdArt.h"
#include "compose/AdContent.h"
#include "compose/AdPlan.h"

#include <optional>
#include <vector>

#include <QImage>
#include <QSize>

namespace mci::compose {

struct PlacedText
{
    AdField field = AdField::Headline;
    /** Around the drawn letters, in pixels of the picture. */
    QRectF box;
    /** Size of the smallest type in it. */
    int pixels = 0;
    /** The least contrast to any pixel below the letters. */
    double contrast = 0;
    /** False when words had to be left out. */
    bool fits = true;

    /** Nothing of it was left out, and it lies within the format's text area, give or take a pixel. */
    [[nodiscard]] bool isWhole(domain::AdFormat format) const;
};

struct RenderedAd
{
    /** sRGB, Format_RGB32, in the format's own size. */
    QImage image;
    std::vector<PlacedText> texts;
    /** Plates of buttons, badges and stickers. */
    std::vector<QRectF> plates;
    std::optional<QRectF> picture;
    std::optional<QRectF> logo;
    /** Of headline, body, button and offer: small print may be smaller. In pixels of the picture, and on a phone 320 wide. */
    int smallestText = 0;
    double smallestOnPhone = 0;
    double worstContrast = 0;
    /** Share of the picture that the boxes of its texts take, 0 to 1. */
    double textCoverage = 0;
    /** The fields that were shortened: the caller may want to word them shorter. */
    std::vector<AdField> notes;

    [[nodiscard]] bool fits() const { return notes.empty(); }
    /** The field's text is on the picture, and nothing of it was left out. */
    [[nodiscard]] bool shows(AdField field) const;
};

/**
 * Draws the ad. Any thread but needs a QGuiApplication, for fonts. Errors: Internal for a family there is none of,
 * InvalidRequest without a headline, Cancelled.
 */
[[nodiscard]] Result<RenderedAd> render(const AdPlan &plan, const AdContent &content, const AdArt &art,
                                        const CancelToken &cancel = {});

} // namespace mci::compose
