// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/PictureFormat.h"

#include <QtEndian>

namespace mci::imaging {

namespace {

constexpr qsizetype kPngSignature = 8;
constexpr qsizetype kPngChunkFrame = 12;
constexpr qsizetype kRiffHead = 12;

constexpr uchar kStartOfScan = 0xDA;
constexpr uchar kEndOfImage = 0xD9;

uchar byteAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<uchar>(bytes.at(at));
}

bool isWholePng(const QByteArray &bytes)
{
    qsizetype at = kPngSignature;
    while (at + kPngChunkFrame <= bytes.size()) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.constData() + at);
        const qsizetype next = at + kPngChunkFrame + length;
        if (next > bytes.size())
            return false;
        if (QByteArrayView(bytes).sliced(at + 4, 4) == QByteArrayView("IEND"))
            return true;
        at = next;
    }
    return false;
}

bool isWholeJpeg(const QByteArray &bytes)
{
    // Up to the scan the end marker may occur inside segments (an embedded preview has its own); behind it, it is the
    // end.
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && byteAt(bytes, at) == 0xFF) {
        const uchar marker = byteAt(bytes, at + 1);
        if (marker == kStartOfScan)
            return bytes.indexOf(QByteArrayLiteral("\xFF\xD9"), at) >= 0;
        if (marker == kEndOfImage)
            return false;
        const bool isFill = marker == 0xFF;
        at += isFill ? 1 : 2 + qFromBigEndian<quint16>(bytes.constData() + at + 2);
    }
    return false;
}

bool isWholeWebP(const QByteArray &bytes)
{
    return bytes.size() >= kRiffHead && qFromLittleEndian<quint32>(bytes.constData() + 4) + 8LL <= bytes.size();
}

} // namespace

std::optional<PictureFormat> sniffPicture(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1A\n")))
        return PictureFormat::Png;
    if (bytes.startsWith(QByteArrayLiteral("\xFF\xD8\xFF")))
        return PictureFormat::Jpeg;
    if (bytes.startsWith("RIFF") && bytes.size() >= kRiffHead && bytes.sliced(8, 4) == "WEBP")
        return PictureFormat::WebP;
    return std::nullopt;
}

bool isWholePicture(const QByteArray &bytes, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return isWholePng(bytes);
    case PictureFormat::Jpeg:
        return isWholeJpeg(bytes);
    case PictureFormat::WebP:
        return isWholeWebP(bytes);
    }
    Q_UNREACHABLE();
}

} // namespace mci::imaging
