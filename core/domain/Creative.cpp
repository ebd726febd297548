// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Creative.h"

#include "domain/Digest.h"
#include "domain/EnumNames.h"

#include <array>

namespace mci::domain {

namespace {

using FormatRow = EnumName<CreativeFormat>;
using StateRow = EnumName<PictureState>;

constexpr std::array kFormats{
    FormatRow{CreativeFormat::Unknown, "unknown"}, FormatRow{CreativeFormat::Image, "image"},
    FormatRow{CreativeFormat::Video, "video"},     FormatRow{CreativeFormat::Carousel, "carousel"},
    FormatRow{CreativeFormat::Dynamic, "dynamic"}, FormatRow{CreativeFormat::Catalog, "catalog"},
};

constexpr std::array kPictureStates{
    StateRow{PictureState::Pending, "pending"},
    StateRow{PictureState::Stored, "stored"},
    StateRow{PictureState::NoPicture, "no_picture"},
    StateRow{PictureState::Expired, "expired"},
    StateRow{PictureState::Refused, "refused"},
    StateRow{PictureState::Failed, "failed"},
    StateRow{PictureState::MetadataOnly, "metadata_only"},
};

constexpr qsizetype kIdDigits = 24;

} // namespace

QString creativeFormatName(CreativeFormat format)
{
    return enumName(kFormats, format);
}

CreativeFormat creativeFormatFromName(const QString &name)
{
    return enumFromName(kFormats, name).value_or(CreativeFormat::Unknown);
}

QString pictureStateName(PictureState state)
{
    return enumName(kPictureStates, state);
}

bool canBeAnalysed(PictureState state)
{
    return state == PictureState::Stored || state == PictureState::MetadataOnly;
}

std::optional<PictureState> pictureStateFromName(const QString &name)
{
    return enumFromName(kPictureStates, name);
}

QString creativeIdOf(const QString &connectionId, const QString &adAccountId, const QString &adId)
{
    return QStringLiteral("crv_") + QString::fromLatin1(digestOf({connectionId, adAccountId, adId}).left(kIdDigits));
}

} // namespace mci::domain
