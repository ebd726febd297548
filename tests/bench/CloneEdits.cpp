// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/CloneEdits.h"

#include "imaging/Oklab.h"
#include "support/ImageFixtures.h"

#include <array>
#include <cmath>
#include <random>

#include <QColor>
#include <QPainter>
#include <QTransform>

namespace mci::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kNewWords = 6;

QImage perPixel(const QImage &source, const std::function<QRgb(QRgb)> &change)
{
    QImage out = source.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < out.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(out.scanLine(y));
        for (int x = 0; x < out.width(); ++x)
            line[x] = change(line[x]);
    }
    return out;
}

QImage scaled(const QImage &source, double factor)
{
    return source.scaled(std::max(1, qRound(source.width() * factor)), std::max(1, qRound(source.height() * factor)),
                         Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage recompressed(const EditedPicture &picture)
{
    return QImage::fromData(test::encodedAs(picture.image, "jpg", 30));
}

QImage brightened(const EditedPicture &picture)
{
    return perPixel(picture.image, [](QRgb pixel) {
        const auto up = [](int value) { return std::min(255, value * 5 / 4 + 12); };
        return qRgb(up(qRed(pixel)), up(qGreen(pixel)), up(qBlue(pixel)));
    });
}

QRgb turned(QRgb pixel, int degrees)
{
    const QColor colour(pixel);
    return QColor::fromHsv((std::max(0, colour.hsvHue()) + degrees) % 360, colour.hsvSaturation(), colour.value())
        .rgb();
}

QImage cropped(const EditedPicture &picture, double eachSide)
{
    const QImage &image = picture.image;
    const int dx = qRound(image.width() * eachSide);
    const int dy = qRound(image.height() * eachSide);
    return image.copy(dx, dy, image.width() - 2 * dx, image.height() - 2 * dy);
}

/** In the middle of a picture of that size. */
QImage centred(const QImage &image, QSize size, const QColor &colour)
{
    const QSize around = size - image.size();
    const int left = around.width() / 2;
    const int top = around.height() / 2;
    return test::framed(image, {left, top, around.width() - left, around.height() - top}, colour);
}

QImage bordered(const EditedPicture &picture)
{
    const QSize size = picture.image.size();
    return centred(picture.image, {qRound(size.width() * 1.2), qRound(size.height() * 1.2)}, Qt::white);
}

QImage letterboxed(const EditedPicture &picture)
{
    const QSize size = picture.image.size();
    const bool isTall = size.height() > size.width();
    return centred(picture.image,
                   isTall ? QSize(size.height(), size.height()) : QSize(size.width(), size.width() * 16 / 9),
                   Qt::black);
}

QImage overlaid(const EditedPicture &picture)
{
    QImage out = picture.image.convertToFormat(QImage::Format_RGB32);
    const QRectF box(out.width() * 0.56, out.height() * 0.68, out.width() * 0.38, out.height() * 0.29);
    QPainter painter(&out);
    painter.fillRect(box, QColor(0xD7, 0x26, 0x3D));
    QFont font(u"Inter"_s);
    font.setPixelSize(std::max(8, static_cast<int>(box.height() / 3)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, u"NOVO"_s);
    return out;
}

/** Each text painted over with what is around it, and other words in its place. */
QImage rewritten(const EditedPicture &picture)
{
    static const std::array<QString, kNewWords> words{u"Mais leve"_s,  u"Ganhe tempo"_s, u"Try it now"_s,
                                                      u"Hecho aquí"_s, u"Novidade"_s,    u"Para você"_s};
    QImage out = picture.image.convertToFormat(QImage::Format_RGB32);
    std::size_t next = 0;
    for (const QRectF &part : picture.texts) {
        const QRect box = QRectF(part.x() * out.width(), part.y() * out.height(), part.width() * out.width(),
                                 part.height() * out.height())
                              .toAlignedRect()
                              .intersected(out.rect());
        if (box.isEmpty())
            continue;
        const QColor ground(out.pixel(std::max(0, box.left() - 3), box.center().y()));
        QPainter painter(&out);
        painter.fillRect(box.adjusted(-1, -1, 1, 1), ground);
        QFont font(u"Lato"_s);
        font.setPixelSize(std::max(6, box.height() * 3 / 4));
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(ground.lightness() > 128 ? Qt::black : Qt::white);
        painter.drawText(box, Qt::AlignCenter, words[next++ % kNewWords]);
    }
    return out;
}

/** The colour that most of the picture has, exchanged for another. */
QImage recoloured(const EditedPicture &picture)
{
    constexpr double kNear = 0.12;
    const QImage small = picture.image.scaled(32, 32, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    std::array<int, 64> counts{};
    std::array<QRgb, 64> examples{};
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const QRgb pixel = small.pixel(x, y);
            const int bucket = qRed(pixel) / 64 * 16 + qGreen(pixel) / 64 * 4 + qBlue(pixel) / 64;
            ++counts[static_cast<std::size_t>(bucket)];
            examples[static_cast<std::size_t>(bucket)] = pixel;
        }
    }
    const auto most = static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
    const QColor from(examples[most]);
    const imaging::Oklab ground = imaging::oklabOf(from.rgb());
    const QColor to = QColor::fromHsv((std::max(0, from.hsvHue()) + 150) % 360, std::max(120, from.hsvSaturation()),
                                      std::clamp(from.value(), 60, 220));
    return perPixel(picture.image, [&](QRgb pixel) {
        const imaging::Oklab here = imaging::oklabOf(pixel);
        const double away = std::hypot(here.lightness - ground.lightness, here.a - ground.a, here.b - ground.b);
        return away < kNear ? to.rgb() : pixel;
    });
}

QImage rotated(const EditedPicture &picture)
{
    const QImage turnedImage = picture.image.transformed(QTransform().rotate(3), Qt::SmoothTransformation);
    // As anyone would: so far in that no corner shows.
    const double part = 0.90;
    const QSize size(qRound(picture.image.width() * part), qRound(picture.image.height() * part));
    return turnedImage.copy((turnedImage.width() - size.width()) / 2, (turnedImage.height() - size.height()) / 2,
                            size.width(), size.height());
}

QImage grained(const EditedPicture &picture)
{
    std::mt19937 random(7);
    return perPixel(picture.image, [&random](QRgb pixel) {
        const int noise = static_cast<int>(random() % 61) - 30;
        const auto add = [noise](int value) { return std::clamp(value + noise, 0, 255); };
        return qRgb(add(qRed(pixel)), add(qGreen(pixel)), add(qBlue(pixel)));
    });
}

} // namespace

const std::vector<CloneEdit> &cloneEdits()
{
    static const std::vector<CloneEdit> edits{
        {u"recompress"_s, u"JPEG quality 30"_s, recompressed},
        {u"resize"_s, u"to 40 %"_s, [](const EditedPicture &picture) { return scaled(picture.image, 0.4); }},
        {u"brighten"_s, u"x 1.25 + 12"_s, brightened},
        {u"hue"_s, u"+60°"_s,
         [](const EditedPicture &picture) {
             return perPixel(picture.image, [](QRgb pixel) { return turned(pixel, 60); });
         }},
        {u"crop 5 %"_s, u"each side"_s, [](const EditedPicture &picture) { return cropped(picture, 0.05); }},
        {u"crop 10 %"_s, u"each side"_s, [](const EditedPicture &picture) { return cropped(picture, 0.1); }},
        {u"mirror"_s, u"left and right"_s,
         [](const EditedPicture &picture) { return picture.image.mirrored(true, false); }},
        {u"border"_s, u"white, 10 % each side"_s, bordered},
        {u"overlay"_s, u"box with text on 11 %"_s, overlaid},
        {u"text swap"_s, u"every line that is read"_s, rewritten},
        {u"colour swap"_s, u"largest colour, hue +150°"_s, recoloured},
        {u"rotate"_s, u"3°, corners cut"_s, rotated},
        {u"blur"_s, u"to 12 % and back"_s,
         [](const EditedPicture &picture) {
             return scaled(picture.image, 0.12)
                 .scaled(picture.image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
         }},
        {u"grain"_s, u"±30 of 255"_s, grained},
        {u"letterbox"_s, u"black, to 9:16 or 1:1"_s, letterboxed},
    };
    return edits;
}

} // namespace mci::bench
