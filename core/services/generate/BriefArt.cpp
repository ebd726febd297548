// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/BriefArt.h"

#include "imaging/PictureDecoder.h"

#include <QFile>
#include <QFileInfo>

namespace mci::services {

namespace {

/** A file that anybody could mean by a logo or a photo. */
constexpr qint64 kMostFileBytes = 40LL * 1024 * 1024;

Result<QImage> pictureOf(const QString &path, const QByteArray &bytes)
{
    if (path.isEmpty())
        return QImage();
    return imaging::decodePicture(bytes).transform(
        [](const imaging::DecodedPicture &picture) { return picture.image; });
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

Result<compose::AdArt> loadBriefArt(const domain::Brief &brief, ai::PictureAnalysis &analysis,
                                    const CancelToken &cancel)
{
    const auto photoBytes = briefFile(brief.productPhoto, "productPhoto");
    if (!photoBytes)
        return failure(photoBytes.error());
    const auto photo = pictureOf(brief.productPhoto, *photoBytes);
    if (!photo)
        return failure(photo.error());
    const auto logo = briefFile(brief.brand.logoFile, "brand.logo").and_then([&brief](const QByteArray &bytes) {
        return pictureOf(brief.brand.logoFile, bytes);
    });
    if (!logo)
        return failure(logo.error());
    compose::AdArt art;
    art.photo = *photo;
    art.logo = *logo;
    if (art.photo.isNull())
        return art;
    const auto facts = analysis.analyse(*photoBytes, cancel);
    if (!facts && facts.error().isCancelled())
        return failure(facts.error());
    if (facts)
        art.attention = facts->focus;
    return art;
}

} // namespace mci::services
