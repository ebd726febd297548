// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"

#include <optional>

#include <QString>

namespace mci::domain {

enum class CreativeFormat { Unknown, Image, Video, Carousel, Dynamic, Catalog };
[[nodiscard]] QString creativeFormatName(CreativeFormat format);
[[nodiscard]] CreativeFormat creativeFormatFromName(const QString &name);

/** Why a creative shows a placeholder instead of its picture. */
enum class PictureState { Pending, Stored, NoPicture, Expired, Refused, Failed, MetadataOnly };
[[nodiscard]] QString pictureStateName(PictureState state);
/** There is a picture to look at; one that is not kept is fetched for it. */
[[nodiscard]] bool canBeAnalysed(PictureState state);
[[nodiscard]] std::optional<PictureState> pictureStateFromName(const QString &name);

/** The id of a creative in our store: the same for the same ad of the same connection, on every machine. */
[[nodiscard]] QString creativeIdOf(const QString &connectionId, const QString &adAccountId, const QString &adId);

/** One ad's creative: copy by the fallback chains, and what is known of its picture. */
struct Creative
{
    QString id;
    QString organizationId;
    QString connectionId;
    QString adAccountId;
    QString metaAdId;
    QString metaCreativeId;
    QString adName;
    QString effectiveStatus;
    CreativeFormat format = CreativeFormat::Unknown;
    QString headline;
    QString body;
    QString description;
    /** Meta's enum value as sent, such as LEARN_MORE. */
    QString callToAction;
    QString linkUrl;
    QString imageUrl;
    QString imageHash;
    QString videoId;
    QString thumbnailUrl;
    QString permalink;
    int cardCount = 0;
    PictureState pictureState = PictureState::Pending;
    /** SHA-256 of the bytes as received, hex. */
    QString imageSha256;
    /** Name below cache/thumbnails. */
    QString thumbnailFile;
    /** Pixels of the picture as received. */
    int width = 0;
    int height = 0;
    /** 64-bit perceptual hash, hex. */
    QString perceptualHash;
    QString differenceHash;
    std::optional<UtcTime> ingestedAt;
    UtcTime createdAt{};
    UtcTime updatedAt{};
    bool operator==(const Creative &) const = default;
};

} // namespace mci::domain
