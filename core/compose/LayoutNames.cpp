// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/LayoutNames.h"

#include "domain/EnumNames.h"

#include <array>

namespace mci::compose {

namespace {

using domain::EnumName;

constexpr std::array kColourRoles{
    EnumName<ColourRole>{ColourRole::Background, "background"},
    EnumName<ColourRole>{ColourRole::Second, "second"},
    EnumName<ColourRole>{ColourRole::Text, "text"},
    EnumName<ColourRole>{ColourRole::Accent, "accent"},
    EnumName<ColourRole>{ColourRole::OnAccent, "on_accent"},
    EnumName<ColourRole>{ColourRole::Muted, "muted"},
};

constexpr std::array kSurfaces{
    EnumName<Surface>{Surface::Background, "background"},
    EnumName<Surface>{Surface::Second, "second"},
    EnumName<Surface>{Surface::Text, "text"},
    EnumName<Surface>{Surface::Accent, "accent"},
    EnumName<Surface>{Surface::Veil, "veil"},
};

constexpr std::array kShapeKinds{
    EnumName<ShapeKind>{ShapeKind::Rect, "rect"},       EnumName<ShapeKind>{ShapeKind::Round, "round"},
    EnumName<ShapeKind>{ShapeKind::Circle, "circle"},   EnumName<ShapeKind>{ShapeKind::Ring, "ring"},
    EnumName<ShapeKind>{ShapeKind::Arch, "arch"},       EnumName<ShapeKind>{ShapeKind::Slant, "slant"},
    EnumName<ShapeKind>{ShapeKind::Stripes, "stripes"}, EnumName<ShapeKind>{ShapeKind::Dots, "dots"},
    EnumName<ShapeKind>{ShapeKind::Rays, "rays"},       EnumName<ShapeKind>{ShapeKind::Frame, "frame"},
    EnumName<ShapeKind>{ShapeKind::Wave, "wave"},       EnumName<ShapeKind>{ShapeKind::Quote, "quote"},
    EnumName<ShapeKind>{ShapeKind::Veil, "veil"},
};

constexpr std::array kPictureClips{
    EnumName<PictureClip>{PictureClip::None, "none"},
    EnumName<PictureClip>{PictureClip::Rect, "rect"},
    EnumName<PictureClip>{PictureClip::Round, "round"},
    EnumName<PictureClip>{PictureClip::Circle, "circle"},
    EnumName<PictureClip>{PictureClip::Arch, "arch"},
    EnumName<PictureClip>{PictureClip::SlantLeft, "slant_left"},
    EnumName<PictureClip>{PictureClip::SlantRight, "slant_right"},
};

constexpr std::array kBlockItems{
    EnumName<BlockItem>{BlockItem::Brand, "brand"},   EnumName<BlockItem>{BlockItem::Headline, "headline"},
    EnumName<BlockItem>{BlockItem::Body, "body"},     EnumName<BlockItem>{BlockItem::Offer, "offer"},
    EnumName<BlockItem>{BlockItem::Badge, "badge"},   EnumName<BlockItem>{BlockItem::Sticker, "sticker"},
    EnumName<BlockItem>{BlockItem::Button, "button"}, EnumName<BlockItem>{BlockItem::SmallPrint, "small_print"},
};

constexpr std::array kAligns{
    EnumName<Align>{Align::Left, "left"},
    EnumName<Align>{Align::Centre, "centre"},
    EnumName<Align>{Align::Right, "right"},
};

constexpr std::array kAnchors{
    EnumName<Anchor>{Anchor::Top, "top"},
    EnumName<Anchor>{Anchor::Middle, "middle"},
    EnumName<Anchor>{Anchor::Bottom, "bottom"},
};

constexpr std::array kFlows{
    EnumName<Flow>{Flow::Column, "column"},
    EnumName<Flow>{Flow::Row, "row"},
};

constexpr std::array kButtonShapes{
    EnumName<ButtonShape>{ButtonShape::Pill, "pill"},
    EnumName<ButtonShape>{ButtonShape::Round, "round"},
    EnumName<ButtonShape>{ButtonShape::Square, "square"},
};

} // namespace

std::optional<ColourRole> colourRoleFromName(const QString &name)
{
    return domain::enumFromName(kColourRoles, name);
}

std::optional<Surface> surfaceFromName(const QString &name)
{
    return domain::enumFromName(kSurfaces, name);
}

std::optional<ShapeKind> shapeKindFromName(const QString &name)
{
    return domain::enumFromName(kShapeKinds, name);
}

std::optional<PictureClip> pictureClipFromName(const QString &name)
{
    return domain::enumFromName(kPictureClips, name);
}

std::optional<BlockItem> blockItemFromName(const QString &name)
{
    return domain::enumFromName(kBlockItems, name);
}

std::optional<Align> alignFromName(const QString &name)
{
    return domain::enumFromName(kAligns, name);
}

std::optional<Anchor> anchorFromName(const QString &name)
{
    return domain::enumFromName(kAnchors, name);
}

std::optional<Flow> flowFromName(const QString &name)
{
    return domain::enumFromName(kFlows, name);
}

std::optional<ButtonShape> buttonShapeFromName(const QString &name)
{
    return domain::enumFromName(kButtonShapes, name);
}

} // namespace mci::compose
