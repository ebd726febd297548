// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/brief/Brief.h"

#include <array>
#include <optional>
#include <vector>

#include <QRectF>
#include <QString>

namespace mci::compose {

/** Which of the plan's colours is meant. */
enum class ColourRole { Background, Second, Text, Accent, OnAccent, Muted };
/** What text stands on; decides its colour. Veil is a photo that is made darker under the text. */
enum class Surface { Background, Second, Text, Accent, Veil };
enum class ShapeKind { Rect, Round, Circle, Ring, Arch, Slant, Stripes, Dots, Rays, Frame, Wave, Quote, Veil };
/** None and Circle are for photos alone: a cut-out, or the drawn stage, stands free before whatever is behind it. */
enum class PictureClip { None, Rect, Round, Circle, Arch, SlantLeft, SlantRight };
enum class BlockItem { Brand, Headline, Body, Offer, Badge, Sticker, Button, SmallPrint };
enum class Align { Left, Centre, Right };
enum class Anchor { Top, Middle, Bottom };
enum class Flow { Column, Row };
enum class ButtonShape { Pill, Round, Square };

/** A drawn shape; what `amount` means depends on its kind: a radius or a line's width in pixels, a number of rays, a slope;
 * above 0 a veil comes from the left instead of from below. */
struct LayoutShape
{
    ShapeKind kind = ShapeKind::Rect;
    QRectF box;
    ColourRole colour = ColourRole::Second;
    /** Opacity, 0 to 1. */
    double strength = 1;
    double amount = 0;
};

struct LayoutPicture
{
    /** Of a photo. */
    QRectF box;
    PictureClip clip = PictureClip::None;
    /** Radius in pixels of a round clip; share of the width by which a slant leans. */
    double amount = 0;
    /** Where a cut-out or a drawn stage stands, and a photo's point of attention comes to lie. */
    QRectF stage;

    /** Cut-outs and drawn stages are not clipped. */
    [[nodiscard]] bool isFree() const { return clip == PictureClip::None || clip == PictureClip::Circle; }
};

/** Items one below the other, or side by side, which share a place. */
struct LayoutBlock
{
    QRectF box;
    Surface surface = Surface::Background;
    Align align = Align::Left;
    Anchor anchor = Anchor::Top;
    Flow flow = Flow::Column;
    std::vector<BlockItem> items;
};

/** Sizes of the headline in pixels, and how many lines it may take before it gets smaller. */
struct HeadlineScale
{
    int smallest = 0;
    int largest = 0;
    int lines = 0;
};

/** The family in one format; all boxes in that format's pixels. */
struct FormatLayout
{
    HeadlineScale headline;
    std::vector<LayoutShape> behind;
    std::optional<LayoutPicture> picture;
    /** Over the picture, below the text. */
    std::vector<LayoutShape> over;
    std::vector<LayoutBlock> blocks;
};

/** One way to arrange an ad. */
struct LayoutFamily
{
    QString id;
    domain::Layout layout = domain::Layout::Other;
    /** Without a photo a drawn stage takes its place. */
    bool needsPhoto = false;
    /** Without an offer its main thing would be missing. */
    bool needsOffer = false;
    /** Characters; longer headlines look better elsewhere. */
    int longestHeadline = 0;
    /** 100 to 900. */
    int weight = 0;
    /** Share of the size of type by which letters move apart. */
    double tracking = 0;
    bool upperCase = false;
    /** The last line in the accent's colour. */
    bool emphasis = false;
    ButtonShape button = ButtonShape::Pill;
    std::array<FormatLayout, 4> formats;

    [[nodiscard]] const FormatLayout &in(domain::AdFormat format) const
    {
        return formats[static_cast<std::size_t>(format)];
    }
};

} // namespace mci::compose
