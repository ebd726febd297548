// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ImageFixtures.h"

#include <array>

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QRandomGenerator>
#include <QtEndian>

namespace mci::test {

namespace {

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? crc >> 1 ^ 0xEDB88320U : crc >> 1;
    }
    return ~crc;
}

QByteArray bigEndian(quint32 value)
{
    std::array<char, 4> bytes{};
    qToBigEndian(value, bytes.data());
    return {bytes.data(), 4};
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    return bigEndian(static_cast<quint32>(data.size())) + name + data + bigEndian(crcOf(name + data));
}

} // namespace

QImage sceneOf(quint32 seed, QSize size)
{
    QRandomGenerator random(seed);
    const auto colour = [&] {
        return QColor::fromRgb(random.generate());
    };
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(random.bounded(size.width()), 0, random.bounded(size.width()), size.height());
    sky.setColorAt(0, colour());
    sky.setColorAt(1, colour());
    painter.fillRect(image.rect(), sky);
    for (int i = 0; i < 9; ++i) {
        painter.setBrush(colour());
        const QPoint corner(random.bounded(size.width()), random.bounded(size.height()));
        const QRect box(corner, QSize(size.width() / 8 + random.bounded(size.width() / 3), size.height() / 3));
        if (i % 2 == 0)
            painter.drawEllipse(box);
        else
            painter.drawRect(box);
    }
    return image;
}

QImage framed(const QImage &image, const QMargins &border, const QColor &colour)
{
    QImage out(image.size().grownBy(border), QImage::Format_RGB32);
    out.fill(colour);
    QPainter painter(&out);
    painter.drawImage(border.left(), border.top(), image);
    return out;
}

QByteArray encodedAs(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.write(image);
    return bytes;
}

QByteArray pngHead(quint32 width, quint32 height)
{
    const QByteArray ihdr = bigEndian(width) + bigEndian(height) + QByteArray("\x08\x02\x00\x00\x00", 5);
    const QByteArray idat = QByteArray::fromHex("789c0300000000001");
    return QByteArrayLiteral("\x89PNG\r\n\x1A\n") + chunk("IHDR", ihdr) + chunk("IDAT", idat) + chunk("IEND", {});
}

QByteArray withExifOrientation(const QByteArray &jpeg, char orientation)
{
    // Big-endian TIFF with one directory of one entry: tag 0x0112, SHORT, 1 value.
    QByteArray tiff = QByteArray::fromHex("4d4d002a00000008"
                                          "0001"
                                          "0112000300000001"
                                          "00000000"
                                          "00000000");
    tiff[19] = orientation;
    const QByteArray payload = QByteArray("Exif\0\0", 6) + tiff;
    std::array<char, 2> length{};
    qToBigEndian(static_cast<quint16>(payload.size() + 2), length.data());
    return jpeg.left(2) + QByteArrayLiteral("\xFF\xE1") + QByteArray(length.data(), 2) + payload + jpeg.mid(2);
}

} // namespace mci::test
