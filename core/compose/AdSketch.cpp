// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/AdSketch.h"

#include "compose/AdFitter.h"
#include "compose/AdFormats.h"
#include "compose/ColourMixing.h"
#include "compose/LayoutCatalog.h"
#include "compose/Shapes.h"
#include "compose/TextPainter.h"

#include <QPainter>

namespace mci::compose {

namespace {

/** Letters that only take room: words of about the length that ads have. */
QString filler(std::initializer_list<int> words)
{
    QStringList text;
    for (const int length : words)
        text << QString(length, u'n');
    return text.join(u' ');
}

void paintPicturePlace(QPainter &painter, const QRectF &box, const AdColours &colours)
{
    const QColor gray = mixed(colours.secondBackground, colours.text, 0.22);
    const QColor line = mixed(colours.secondBackground, colours.text, 0.42);
    painter.setPen(Qt::NoPen);
    painter.setBrush(gray);
    painter.drawRoundedRect(box, 24, 24);
    painter.setBrush(line);
    const double unit = std::min(box.width(), box.height());
    painter.drawEllipse(box.center() + QPointF(-unit * 0.18, -unit * 0.18), unit * 0.07, unit * 0.07);
    const QPointF foot = box.center() + QPointF(0, unit * 0.22);
    painter.drawPolygon(QPolygonF({foot + QPointF(-unit * 0.34, 0), foot + QPointF(-unit * 0.1, -unit * 0.26),
                                   foot + QPointF(unit * 0.04, -unit * 0.12), foot + QPointF(unit * 0.16, -unit * 0.34),
                                   foot + QPointF(unit * 0.34, 0)}));
}

void paintBars(QPainter &painter, const FittedText &text)
{
    painter.save();
    painter.setTransform(text.turning(), true);
    painter.setPen(Qt::NoPen);
    for (const TextLine &line : text.lines) {
        QRectF bar = FittedText::inkBox(line);
        painter.setBrush(withAlpha(line.ink, text.field == AdField::Headline || text.onPlate ? 0.85 : 0.5));
        painter.drawRoundedRect(bar, bar.height() / 3, bar.height() / 3);
    }
    painter.restore();
}

} // namespace

QImage sketch(const AdPlan &plan, QSize size)
{
    const LayoutFamily *family = findLayout(plan.family);
    const QSize full = adSize(plan.format);
    const QSize fitted = full.scaled(size, Qt::KeepAspectRatio);
    if (family == nullptr || fitted.isEmpty())
        return {};
    const AdContent content{.headline = filler({6, 4, 8, 5}),
                            .body = filler({5, 7, 3, 6, 8}),
                            .callToAction = filler({5, 4}),
                            .offer = family->needsOffer ? filler({5}) : QString(),
                            .brandName = filler({7}),
                            .smallPrint = {}};
    const FormatLayout &layout = family->in(plan.format);
    const FittedAd ad = fitAd({.family = *family, .plan = plan, .content = content, .logo = {}});
    QImage image(fitted, QImage::Format_RGB32);
    image.fill(plan.colours.background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(static_cast<double>(fitted.width()) / full.width(),
                  static_cast<double>(fitted.height()) / full.height());
    for (const LayoutShape &shape : layout.behind)
        paintShape(painter, shape, plan.colours);
    if (layout.picture)
        paintPicturePlace(painter, layout.picture->isFree() ? layout.picture->stage : layout.picture->box,
                          plan.colours);
    for (const LayoutShape &shape : layout.over)
        paintShape(painter, shape, plan.colours);
    for (const Plate &plate : ad.plates)
        paintPlate(painter, plate);
    for (const FittedText &text : ad.texts)
        paintBars(painter, text);
    return image;
}

} // namespace mci::compose
