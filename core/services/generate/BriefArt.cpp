// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/BriefArt.h"

#include "imaging/PictureDecoder.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageWriter>

namespace mci::services {

namespace {

/** A file that anybody could mean by a logo or a photo. */
constexpr qint64 kMostFileBytes = 40LL * 1024 * 1024;
/** As long as the longest shape: a photo that fills it is as sharp as its file. */
constexpr int kDrawnSide = 1920;

Result<QImage> pictureOf(const QByteArray &bytes)
{
    return imaging::decodePicture(bytes, kDrawnSide).transform([](const imaging::DecodedPicture &picture) {
        return picture.image;
    });
}

/** What is broken inside is no picture either. */
Result<QImage> wholePicture(const QByteArray &bytes, const QString &path, const char *option)
{
    auto picture = pictureOf(bytes);
    return picture ? std::move(picture)
                   : failure(invalidOption(Reason::FileNoPicture, QLatin1String(option), path, {}));
}

Result<QByteArray> pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(image))
        return failure(makeError(ErrorCode::Internal, Reason::None, writer.errorString()));
    return bytes;
}

} // namespace

Result<QByteArray> briefFile(const QString &path, const char *option)
{
    if (path.isEmpty())
        return QByteArray();
    const auto refused = [&](Reason reason, const QString &allowed = {}) {
        return failure(invalidOption(reason, QLatin1String(option), path, allowed));
    };
    // Asked before opening: a pipe waits for its other end, a device has none.
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refused(Reason::FileMissing);
    QByteArray bytes = file.read(kMostFileBytes + 1);
    if (bytes.size() > kMostFileBytes)
        return refused(Reason::FileTooLarge, QStringLiteral("40 MiB"));
    if (!imaging::sniffPicture(bytes))
        return refused(Reason::FileNoPicture);
    return bytes;
}

Result<BriefFiles> briefFiles(const domain::Brief &brief)
{
    auto photo = briefFile(brief.productPhoto, "productPhoto");
    if (!photo)
        return failure(std::move(photo).error());
    return briefFile(brief.brand.logoFile, "brand.logo").transform([&](QByteArray logo) {
        return BriefFiles{*std::move(photo), std::move(logo)};
    });
}

Result<QString> keepBriefFile(const QByteArray &bytes, const imaging::ThumbnailCache &folder)
{
    if (bytes.isEmpty())
        return QString();
    const auto format = imaging::sniffPicture(bytes);
    if (format == imaging::PictureFormat::Jpeg)
        return folder.store({bytes, QStringLiteral("jpg")});
    const auto png =
        format == imaging::PictureFormat::Png ? Result<QByteArray>(bytes) : pictureOf(bytes).and_then(pngOf);
    return png.and_then([&](const QByteArray &kept) { return folder.store({kept, QStringLiteral("png")}); });
}

Result<compose::AdArt> loadBriefArt(const BriefFiles &files, const domain::Brief &brief, ai::PictureAnalysis &analysis,
                                    const CancelToken &cancel)
{
    compose::AdArt art;
    if (!files.logo.isEmpty()) {
        auto logo = wholePicture(files.logo, brief.brand.logoFile, "brand.logo");
        if (!logo)
            return failure(std::move(logo).error());
        art.logo = *std::move(logo);
    }
    if (files.photo.isEmpty())
        return art;
    auto photo = wholePicture(files.photo, brief.productPhoto, "productPhoto");
    if (!photo)
        return failure(std::move(photo).error());
    art.photo = *std::move(photo);
    const auto facts = analysis.analyse(files.photo, cancel);
    if (!facts && facts.error().isCancelled())
        return failure(facts.error());
    if (facts)
        art.attention = facts->focus;
    return art;
}

} // namespace mci::services
