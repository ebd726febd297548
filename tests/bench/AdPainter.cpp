// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/AdPainter.h"

#include "support/ImageFixtures.h"

#include <QFont>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

namespace mci::bench {

namespace {

using domain::Layout;

/** Where text stands, as parts of the picture. */
struct TextPlace
{
    double left = 0.08;
    double right = 0.92;
    double middle = 0.5;
    int side = Qt::AlignHCenter;
};

TextPlace placeOf(AdLayout layout, bool isTall)
{
    switch (layout) {
    case AdLayout::Centered:
        return {};
    case AdLayout::LeftAligned:
        return {0.07, 0.60, 0.48, Qt::AlignLeft};
    case AdLayout::RightAligned:
        return {0.40, 0.93, 0.48, Qt::AlignRight};
    case AdLayout::Split:
        return {0.05, 0.46, 0.5, Qt::AlignLeft};
    case AdLayout::FullBleed:
        return {0.08, 0.92, isTall ? 0.74 : 0.68, Qt::AlignHCenter};
    case AdLayout::TopHeavy:
        return {0.08, 0.92, isTall ? 0.22 : 0.27, Qt::AlignHCenter};
    case AdLayout::BottomHeavy:
    case AdLayout::Grid:
        return {0.08, 0.92, 0.78, Qt::AlignHCenter};
    }
    Q_UNREACHABLE();
}

std::vector<Layout> acceptedLayouts(AdLayout layout)
{
    switch (layout) {
    case AdLayout::Centered:
        return {Layout::Centered};
    case AdLayout::LeftAligned:
        return {Layout::LeftAligned};
    case AdLayout::RightAligned:
        return {Layout::RightAligned};
    case AdLayout::Split:
        return {Layout::Split};
    case AdLayout::FullBleed:
        return {Layout::FullBleed};
    case AdLayout::TopHeavy:
        return {Layout::TopHeavy};
    case AdLayout::BottomHeavy:
        return {Layout::BottomHeavy};
    case AdLayout::Grid:
        return {Layout::Grid};
    }
    Q_UNREACHABLE();
}

/** The photo fills the frame; what does not fit is cut off. */
void paintPhoto(QPainter &painter, const QImage &photo, const QRectF &frame)
{
    const QSizeF filled = frame.size().scaled(photo.size(), Qt::KeepAspectRatio);
    const QPointF corner((photo.width() - filled.width()) / 2, (photo.height() - filled.height()) / 2);
    painter.drawImage(frame, photo, QRectF(corner, filled));
}

void paintGround(QPainter &painter, const AdSpec &spec)
{
    const QRectF all(QPointF(), spec.size);
    if (!spec.isShaded) {
        painter.fillRect(all, spec.ground);
        return;
    }
    QLinearGradient gradient(all.topLeft(), all.bottomLeft());
    gradient.setColorAt(0, spec.ground.lighter(112));
    gradient.setColorAt(1, spec.ground.darker(112));
    painter.fillRect(all, gradient);
}

/** A product that is drawn, not photographed: a few even shapes. */
void paintDrawing(QPainter &painter, const AdSpec &spec, QPointF middle, double size)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(spec.accent.lighter(130));
    painter.drawEllipse(middle, size, size);
    painter.setBrush(spec.ink);
    painter.drawRoundedRect(QRectF(middle.x() - size * 0.35, middle.y() - size * 0.6, size * 0.7, size * 1.2),
                            size * 0.1, size * 0.1);
    painter.setBrush(spec.accent);
    painter.drawEllipse(middle, size * 0.2, size * 0.2);
}

void paintScene(QPainter &painter, const AdSpec &spec)
{
    const double width = spec.size.width();
    const double height = spec.size.height();
    const double least = std::min(width, height);
    switch (spec.layout) {
    case AdLayout::Centered:
        return;
    case AdLayout::LeftAligned:
        return paintDrawing(painter, spec, {width * 0.80, height * 0.5}, least * 0.16);
    case AdLayout::RightAligned:
        return paintDrawing(painter, spec, {width * 0.20, height * 0.5}, least * 0.16);
    case AdLayout::Split:
        return paintPhoto(painter, spec.photos.front(), {width * 0.5, 0, width * 0.5, height});
    case AdLayout::FullBleed:
        paintPhoto(painter, spec.photos.front(), {0, 0, width, height});
        return painter.fillRect(QRectF(0, height * 0.45, width, height * 0.55), QColor(0, 0, 0, 150));
    case AdLayout::TopHeavy:
        return paintDrawing(painter, spec, {width * 0.5, height * 0.74}, least * 0.2);
    case AdLayout::BottomHeavy:
        return paintPhoto(painter, spec.photos.front(), {0, 0, width, height * 0.52});
    case AdLayout::Grid:
        for (int i = 0; i < 4; ++i) {
            const QRectF frame(i % 2 * width / 2, i / 2 * height * 0.29, width / 2, height * 0.29);
            paintPhoto(painter, spec.photos[static_cast<std::size_t>(i) % spec.photos.size()],
                       frame.adjusted(7, 7, -7, -7));
        }
        return;
    }
}

QFont fontOf(const AdSpec &spec, double pixels, QFont::Weight weight)
{
    QFont font(spec.family);
    font.setPixelSize(std::max(8, static_cast<int>(pixels)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/** Not larger than asked for, and small enough for the room. */
QFont fitted(const AdSpec &spec, const QStringList &lines, double pixels, double room, QFont::Weight weight)
{
    double widest = 1;
    for (const QString &line : lines)
        widest = std::max(widest, QFontMetricsF(fontOf(spec, pixels, weight)).horizontalAdvance(line));
    return fontOf(spec, widest > room ? pixels * room / widest : pixels, weight);
}

QColor readableOn(const QColor &ground)
{
    return qGray(ground.rgb()) > 140 ? QColor(0x11, 0x11, 0x11) : QColor(Qt::white);
}

void paintButton(QPainter &painter, const AdSpec &spec, const QRectF &box, const QFont &font, const QColor &ink)
{
    const double radius = spec.button == ButtonLook::Square ? 0
        : spec.button == ButtonLook::Pill                   ? box.height() / 2
                                                            : box.height() / 5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(spec.accent);
    QColor label = readableOn(spec.accent);
    if (spec.button == ButtonLook::Outline) {
        painter.setPen(QPen(ink, box.height() / 20));
        painter.setBrush(Qt::NoBrush);
        label = ink;
    } else if (spec.button == ButtonLook::Gradient) {
        QLinearGradient gradient(box.topLeft(), box.topRight());
        gradient.setColorAt(0, spec.accent.darker(130));
        gradient.setColorAt(1, spec.accent.lighter(120));
        painter.setBrush(gradient);
    }
    painter.drawRoundedRect(box, radius, radius);
    painter.setFont(font);
    painter.setPen(label);
    painter.drawText(box, Qt::AlignCenter, spec.buttonLabel);
}

/** Paints headline, body and button as one block, and gives where the button stands. */
QRectF paintText(QPainter &painter, const AdSpec &spec)
{
    const double width = spec.size.width();
    const double height = spec.size.height();
    const TextPlace place = placeOf(spec.layout, height > width * 1.1);
    const QColor ink = spec.layout == AdLayout::FullBleed ? QColor(Qt::white) : spec.ink;
    const double least = std::min(width, height);
    const double room = width * (place.right - place.left);
    const bool hasButton = spec.button != ButtonLook::None;
    const QFont headline = fitted(spec, spec.headline, least * 0.085, room, QFont::Bold);
    const QFont body = fitted(spec, {spec.body}, least * 0.042, room, QFont::Normal);
    const QFont label = fitted(spec, {spec.buttonLabel}, least * 0.042, room * 0.75, QFont::DemiBold);
    const double headStep = QFontMetricsF(headline).height();
    const double bodyStep = QFontMetricsF(body).height() * 1.5;
    const QFontMetricsF labelSize(label);
    const QSizeF buttonSize(labelSize.horizontalAdvance(spec.buttonLabel) + labelSize.height() * 1.6,
                            labelSize.height() * 1.9);
    const double total = headStep * static_cast<double>(spec.headline.size()) + bodyStep
        + (hasButton ? buttonSize.height() + headStep * 0.3 : 0);
    double y = height * place.middle - total / 2;
    painter.setPen(ink);
    painter.setFont(headline);
    for (const QString &line : spec.headline) {
        painter.drawText(QRectF(width * place.left, y, room, headStep),
                         place.side | Qt::AlignVCenter | Qt::TextDontClip, line);
        y += headStep;
    }
    painter.setFont(body);
    painter.drawText(QRectF(width * place.left, y, room, bodyStep), place.side | Qt::AlignVCenter | Qt::TextDontClip,
                     spec.body);
    y += bodyStep + headStep * 0.3;
    if (!hasButton)
        return {};
    double x = width * place.left;
    if (place.side == Qt::AlignHCenter)
        x += (room - buttonSize.width()) / 2;
    else if (place.side == Qt::AlignRight)
        x += room - buttonSize.width();
    const QRectF box(QPointF(x, y), buttonSize);
    paintButton(painter, spec, box, label, ink);
    return box;
}

bool isPhotoLayout(AdLayout layout)
{
    return layout == AdLayout::Split || layout == AdLayout::FullBleed || layout == AdLayout::BottomHeavy
        || layout == AdLayout::Grid;
}

} // namespace

LabelledPicture paintedAd(const AdSpec &spec)
{
    QImage image(spec.size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintGround(painter, spec);
    paintScene(painter, spec);
    const QRectF button = paintText(painter, spec);
    painter.end();
    const QImage small = image.scaled({spec.longSide, spec.longSide}, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    LabelledPicture picture;
    picture.bytes = spec.quality >= 100 ? test::encodedAs(small, "png") : test::encodedAs(small, "jpg", spec.quality);
    picture.size = small.size();
    picture.text = spec.headline.join(QLatin1Char(' ')) + QLatin1Char(' ') + spec.body;
    if (spec.button != ButtonLook::None) {
        picture.text += QLatin1Char(' ') + spec.buttonLabel;
        picture.buttonLabel = spec.buttonLabel;
        picture.button = {button.x() / spec.size.width(), button.y() / spec.size.height(),
                          button.width() / spec.size.width(), button.height() / spec.size.height()};
    }
    picture.layouts = acceptedLayouts(spec.layout);
    picture.showsPhoto = isPhotoLayout(spec.layout);
    if (!spec.isShaded && spec.layout != AdLayout::FullBleed)
        picture.grounds.push_back(spec.ground);
    return picture;
}

} // namespace mci::bench
