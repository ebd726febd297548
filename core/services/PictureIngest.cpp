// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PictureIngest.h"

#include "imaging/PictureDecoder.h"
#include "imaging/PictureHash.h"
#include "imaging/PicturePrinter.h"
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

void forgetPicture(domain::Creative &creative)
{
    creative.pictureState = PictureState::NoPicture;
    creative.imageSha256.clear();
    creative.thumbnailFile.clear();
    creative.width = 0;
    creative.height = 0;
    creative.perceptualHash.clear();
    creative.differenceHash.clear();
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

Result<std::optional<domain::PicturePrint>> PictureIngest::ingest(domain::Creative &creative, const QStringList &urls,
                                                                  const CancelToken &cancel) const
{
    const bool had = isThere(creative);
    if (!had)
        forgetPicture(creative);
    std::optional<domain::PicturePrint> print;
    for (const QString &url : urls) {
        const Result<QByteArray> bytes = m_fetcher.fetch(QUrl(url), cancel);
        auto tried = bytes.and_then([&](const QByteArray &received) { return keep(creative, received); });
        if (!tried && endsTheJob(tried.error()))
            return failure(std::move(tried).error());
        if (!tried) {
            if (!print && !had)
                creative.pictureState = stateOf(tried.error());
            continue;
        }
        print = *std::move(tried);
        creative.imageUrl = url;
        if (std::max(creative.width, creative.height) >= kSensibleLongSide)
            break;
    }
    return print;
}

bool PictureIngest::isThere(const domain::Creative &creative) const
{
    if (!m_config.mediaCache)
        return domain::canBeAnalysed(creative.pictureState);
    return creative.pictureState == PictureState::Stored
        && imaging::ThumbnailCache(m_config.thumbnailFolder).find(creative.thumbnailFile).has_value();
}

Result<domain::PicturePrint> PictureIngest::keep(domain::Creative &creative, const QByteArray &bytes) const
{
    const Result<imaging::DecodedPicture> picture = imaging::decodePicture(bytes);
    if (!picture)
        return failure(picture.error());
    const Result<imaging::Thumbnail> thumbnail = imaging::makeThumbnail(picture->image);
    if (!thumbnail)
        return failure(thumbnail.error());
    QString file;
    if (m_config.mediaCache) {
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
    // Of what is kept, so that it is the same as one that is made of the file later.
    const auto shown = imaging::decodePicture(thumbnail->bytes);
    if (!shown)
        return failure(shown.error());
    return imaging::printOf(shown->image);
}

} // namespace mci::services
