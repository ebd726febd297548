// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/PictureHash.h"

#include "imaging/PlainPixels.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numbers>

#include <QColor>
#include <QCryptographicHash>

namespace mci::imaging {

namespace {

constexpr int kGraySide = 32;
constexpr int kHashSide = 8;
constexpr std::size_t kHashBits = 64;

QImage small(const QImage &image, int width, int height)
{
    return onWhite(image)
        .scaled(width, height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

template<int Width, int Height>
std::array<double, std::size_t{Width} * Height> grayOf(const QImage &image)
{
    const QImage pixels = small(image, Width, Height);
    std::array<double, std::size_t{Width} * Height> gray{};
    std::size_t at = 0;
    for (int y = 0; y < Height; ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        for (int x = 0; x < Width; ++x)
            gray[at++] = 0.299 * qRed(line[x]) + 0.587 * qGreen(line[x]) + 0.114 * qBlue(line[x]);
    }
    return gray;
}

using Gray = std::array<double, std::size_t{kGraySide} * kGraySide>;
using Waves = std::array<std::array<double, kGraySide>, kHashSide>;

const Waves &waves()
{
    static const Waves table = [] {
        Waves out{};
        for (std::size_t k = 0; k < out.size(); ++k) {
            for (std::size_t i = 0; i < out[k].size(); ++i) {
                const double angle = std::numbers::pi * static_cast<double>((2 * i + 1) * k) / (2 * kGraySide);
                out[k][i] = std::cos(angle);
            }
        }
        return out;
    }();
    return table;
}

/** The lowest 8x8 frequencies of the DCT-II, rows first. */
std::array<double, kHashBits> lowFrequencies(const Gray &gray)
{
    std::array<std::array<double, kGraySide>, kHashSide> rows{};
    for (std::size_t u = 0; u < kHashSide; ++u) {
        for (std::size_t y = 0; y < kGraySide; ++y) {
            for (std::size_t x = 0; x < kGraySide; ++x)
                rows[u][y] += gray[y * kGraySide + x] * waves()[u][x];
        }
    }
    std::array<double, kHashBits> out{};
    for (std::size_t v = 0; v < kHashSide; ++v) {
        for (std::size_t u = 0; u < kHashSide; ++u) {
            for (std::size_t y = 0; y < kGraySide; ++y)
                out[v * kHashSide + u] += rows[u][y] * waves()[v][y];
            // Rounding noise of flat pictures would be hashed as if it were a pattern.
            out[v * kHashSide + u] = std::round(out[v * kHashSide + u]);
        }
    }
    return out;
}

} // namespace

QString sha256Hex(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

quint64 perceptualHash(const QImage &image)
{
    if (image.isNull())
        return 0;
    const std::array<double, kHashBits> values = lowFrequencies(grayOf<kGraySide, kGraySide>(image));
    // Without the first, which is only the mean brightness.
    std::array<double, kHashBits - 1> sorted{};
    std::copy(values.begin() + 1, values.end(), sorted.begin());
    const auto middle = sorted.begin() + sorted.size() / 2;
    std::nth_element(sorted.begin(), middle, sorted.end());
    quint64 hash = 0;
    for (std::size_t i = 1; i < kHashBits; ++i)
        hash |= quint64{values[i] > *middle ? 1U : 0U} << i;
    return hash;
}

quint64 differenceHash(const QImage &image)
{
    if (image.isNull())
        return 0;
    constexpr int kWidth = kHashSide + 1;
    const auto gray = grayOf<kWidth, kHashSide>(image);
    quint64 hash = 0;
    for (std::size_t i = 0; i < kHashBits; ++i) {
        const std::size_t at = i / kHashSide * kWidth + i % kHashSide;
        hash |= quint64{gray[at] > gray[at + 1] ? 1U : 0U} << i;
    }
    return hash;
}

int hammingDistance(quint64 a, quint64 b)
{
    return std::popcount(a ^ b);
}

QString hashText(quint64 hash)
{
    return QStringLiteral("%1").arg(hash, 16, 16, QLatin1Char('0'));
}

std::optional<quint64> hashFromText(const QString &text)
{
    bool isHex = false;
    const quint64 hash = text.toULongLong(&isHex, 16);
    if (!isHex || hashText(hash) != text)
        return std::nullopt;
    return hash;
}

QString dominantColour(const QImage &image)
{
    if (image.isNull())
        return {};
    constexpr int kSide = 64;
    struct Bucket
    {
        int count = 0;
        int red = 0;
        int green = 0;
        int blue = 0;
    };
    std::array<Bucket, 512> buckets{};
    const QImage pixels = small(image, kSide, kSide);
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            const QRgb pixel = pixels.pixel(x, y);
            const int index = (qRed(pixel) >> 5) << 6 | (qGreen(pixel) >> 5) << 3 | qBlue(pixel) >> 5;
            Bucket &bucket = buckets[static_cast<std::size_t>(index)];
            bucket = {bucket.count + 1, bucket.red + qRed(pixel), bucket.green + qGreen(pixel),
                      bucket.blue + qBlue(pixel)};
        }
    }
    const Bucket &most = *std::max_element(buckets.begin(), buckets.end(),
                                           [](const Bucket &a, const Bucket &b) { return a.count < b.count; });
    return QColor(most.red / most.count, most.green / most.count, most.blue / most.count).name();
}

} // namespace mci::imaging
