// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/LayoutReader.h"

#include "compose/AdFormats.h"
#include "compose/LayoutNames.h"
#include "domain/patterns/StrictJson.h"

#include <map>

#include <QJsonDocument>

namespace mci::compose {

namespace {

using domain::AdFormat;
using domain::StrictJson;

constexpr int kMostPixels = 4000;

const char *formatKey(AdFormat format)
{
    switch (format) {
    case AdFormat::Square:
        return "square";
    case AdFormat::Portrait:
        return "portrait";
    case AdFormat::Story:
        return "story";
    case AdFormat::Landscape:
        return "landscape";
    }
    Q_UNREACHABLE();
}

QRectF filledBox(StrictJson &json)
{
    const QRectF box = json.box("box");
    if (box.isEmpty())
        json.fail("box");
    return box;
}

std::vector<LayoutShape> shapesIn(StrictJson &json, const char *key)
{
    std::vector<LayoutShape> shapes;
    const QJsonArray values = json.array(key);
    for (const QJsonValue &value : values) {
        StrictJson shape = json.element(key, value);
        shapes.push_back({.kind = shape.named("kind", shapeKindFromName),
                          .box = filledBox(shape),
                          .colour = shape.named("colour", colourRoleFromName),
                          .strength = shape.number("strength", 0, 1),
                          .amount = shape.number("amount", 0, kMostPixels)});
    }
    return shapes;
}

LayoutPicture pictureIn(StrictJson picture)
{
    return {.box = filledBox(picture),
            .clip = picture.named("clip", pictureClipFromName),
            .amount = picture.number("amount", 0, kMostPixels),
            .stage = picture.box("stage")};
}

LayoutBlock blockIn(StrictJson block, AdFormat format)
{
    LayoutBlock read{.box = filledBox(block),
                     .surface = block.named("surface", surfaceFromName),
                     .align = block.named("align", alignFromName),
                     .anchor = block.named("anchor", anchorFromName),
                     .flow = block.named("flow", flowFromName),
                     .items = {}};
    if (!textArea(format).contains(read.box))
        block.fail("box");
    const QJsonArray items = block.array("items");
    for (const QJsonValue &item : items) {
        const auto known = blockItemFromName(item.toString());
        if (!known)
            block.fail("items");
        read.items.push_back(known.value_or(BlockItem::Headline));
    }
    return read;
}

/** The offer is one of three items; each of the others stands for itself. */
bool hasEachOnce(const std::vector<LayoutBlock> &blocks)
{
    std::map<BlockItem, int> times;
    for (const LayoutBlock &block : blocks) {
        for (const BlockItem item : block.items) {
            const bool isOffer = item == BlockItem::Badge || item == BlockItem::Sticker;
            ++times[isOffer ? BlockItem::Offer : item];
        }
    }
    constexpr std::array kAll{BlockItem::Brand, BlockItem::Headline, BlockItem::Body,
                              BlockItem::Offer, BlockItem::Button,   BlockItem::SmallPrint};
    return std::all_of(kAll.begin(), kAll.end(), [&times](BlockItem item) { return times[item] == 1; });
}

FormatLayout formatIn(StrictJson json, AdFormat format)
{
    FormatLayout layout;
    StrictJson headline = json.object("headline");
    layout.headline.smallest = headline.integer("smallest", smallestText(format), kMostPixels);
    layout.headline.largest = headline.integer("largest", layout.headline.smallest, kMostPixels);
    layout.headline.lines = headline.integer("lines", 1, 9);
    layout.behind = shapesIn(json, "behind");
    if (json.has("picture"))
        layout.picture = pictureIn(json.object("picture"));
    layout.over = shapesIn(json, "over");
    const QJsonArray blocks = json.array("blocks");
    for (const QJsonValue &block : blocks)
        layout.blocks.push_back(blockIn(json.element("blocks", block), format));
    if (!hasEachOnce(layout.blocks))
        json.fail("blocks");
    return layout;
}

LayoutFamily familyIn(StrictJson &json)
{
    LayoutFamily family{.id = json.text("id"),
                        .layout = json.named("layout", domain::patternFromName<domain::Layout>),
                        .needsPhoto = json.boolean("needsPhoto"),
                        .needsOffer = json.boolean("needsOffer"),
                        .longestHeadline = json.integer("longestHeadline", 1, 1000),
                        .weight = json.integer("weight", 100, 900),
                        .tracking = json.number("tracking", -0.1, 0.2),
                        .upperCase = json.boolean("upperCase"),
                        .emphasis = json.boolean("emphasis"),
                        .button = json.named("button", buttonShapeFromName),
                        .formats = {}};
    StrictJson formats = json.object("formats");
    for (const AdFormat format : kAdFormats)
        family.formats[static_cast<std::size_t>(format)] = formatIn(formats.object(formatKey(format)), format);
    return family;
}

} // namespace

Result<LayoutFamily> readLayout(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return failure(
            makeError(ErrorCode::Internal, Reason::None, QStringLiteral("layout: ") + problem.errorString()));
    return domain::readStrictly(document.object(), familyIn);
}

} // namespace mci::compose
