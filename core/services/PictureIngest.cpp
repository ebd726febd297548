// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PictureIngest.h"

#include "imaging/PictureDecoder.h"
#include "imaging/PictureHash.h"
#include "imaging/Thumbnail.h"
#include "imaging/ThumbnailCache.h"

namespace mci::services {

namespace {

using domain::PictureState;

/** Below this a picture is Meta's default 64x64 icon or the like: good only if there is nothing better. */
constexpr int kSensibleLongSide = 200;

PictureState stateOf(const Error &error)
{
    switch (error.reason) {
    case Reason::ImageLinkExpired:
        return PictureState::Expired;
    case Reason::ImageMissing:
        return PictureState::NoPicture;
    case Reason::UrlRefused:
    case Reason::RedirectRefused:
    case Reason::BodyTooLarge:
    case Reason::ImageTooLarge:
    case Reason::ImageFormatRefused:
    case Reason::ImageCorrupt:
        return PictureState::Refused;
    default:
        return PictureState::Failed;
    }
}

bool endsTheJob(const Error &error)
{
    return error.isCancelled() || error.code == ErrorCode::DiskFull;
}

} // namespace

PictureIngest::PictureIngest(const net::MediaFetcher &fetcher, const ServiceConfig &config)
    : m_fetcher(fetcher)
    , m_config(config)
{
}

Status PictureIngest::ingest(domain::Creative &creative, const QStringList &urls, const CancelToken &cancel) const
{
    creative.pictureState = PictureState::NoPicture;
    bool kept = false;
    for (const QString &url : urls) {
        const Result<QByteArray> bytes = m_fetcher.fetch(QUrl(url), cancel);
        const Status tried = bytes ? keep(creative, *bytes) : Status(failure(bytes.error()));
        if (!tried && endsTheJob(tried.error()))
            return tried;
        if (!tried) {
            if (!kept)
                creative.pictureState = stateOf(tried.error());
            continue;
        }
        kept = true;
        creative.imageUrl = url;
        if (std::max(creative.width, creative.height) >= kSensibleLongSide)
            return {};
    }
    return {};
}

Status PictureIngest::keep(domain::Creative &creative, const QByteArray &bytes) const
{
    const Result<imaging::DecodedPicture> picture = imaging::decodePicture(bytes);
    if (!picture)
        return failure(picture.error());
    QString file;
    if (m_config.mediaCache) {
        const Result<imaging::Thumbnail> thumbnail = imaging::makeThumbnail(picture->image);
        if (!thumbnail)
            return failure(thumbnail.error());
        const Result<QString> stored = imaging::ThumbnailCache(m_config.thumbnailFolder).store(*thumbnail);
        if (!stored)
            return failure(stored.error());
        file = *stored;
    }
    creative.thumbnailFile = file;
    creative.imageSha256 = imaging::sha256Hex(bytes);
    creative.width = picture->width;
    creative.height = picture->height;
    creative.perceptualHash = imaging::hashText(imaging::perceptualHash(picture->image));
    creative.differenceHash = imaging::hashText(imaging::differenceHash(picture->image));
    creative.pictureState = m_config.mediaCache ? PictureState::Stored : PictureState::MetadataOnly;
    return {};
}

} // namespace mci::services
