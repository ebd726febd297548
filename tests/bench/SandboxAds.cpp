// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/PictureSet.h"

#include "sandbox/pictures/SvgFiller.h"
#include "support/ImageFixtures.h"

#include <QFont>
#include <QImage>
#include <QJsonArray>
#include <QPainter>
#include <QSvgRenderer>

namespace mci::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kLongSide = 640;
constexpr int kQuality = 88;

QByteArray rendered(const QByteArray &svg, QSize natural, QSize *size)
{
    QSvgRenderer renderer(svg);
    *size = natural.scaled(kLongSide, kLongSide, Qt::KeepAspectRatio);
    QImage image(*size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), *size));
    painter.end();
    return test::encodedAs(image, "jpg", kQuality);
}

/** The catalogue's own labels, which the sandbox itself has no use for. */
void label(LabelledPicture &picture, const QJsonObject &json, const QStringList &texts, const QString &cta)
{
    const auto add = [&picture](const QString &name) {
        if (const auto layout = domain::patternFromName<domain::Layout>(name))
            picture.layouts.push_back(*layout);
    };
    add(json.value("layout"_L1).toString());
    for (const QJsonValue &also : json.value("layout_also"_L1).toArray())
        add(also.toString());
    picture.text = texts.join(u' ');
    const QString button = json.value("button"_L1).toString();
    if (button != u"none"_s && button != u"text"_s)
        picture.buttonLabel = cta;
    // A photo that is drawn looks like a drawing.
    if (!json.value("photography"_L1).toBool())
        picture.showsPhoto = false;
}

} // namespace

Result<std::vector<LabelledPicture>> sandboxAds()
{
    const Result<sandbox::Catalog> catalog = sandbox::Catalog::load();
    const Result<QJsonObject> catalogJson = sandbox::loadJsonResource(u":/creatives/catalog.json"_s);
    if (!catalog || !catalogJson)
        return failure(catalog ? catalogJson.error() : catalog.error());
    for (auto it = catalog->fonts.cbegin(); it != catalog->fonts.cend(); ++it)
        QFont::insertSubstitutions(it.key(), it.value());
    const QJsonArray labels = catalogJson->value("templates"_L1).toArray();
    std::vector<LabelledPicture> out;
    for (std::size_t i = 0; i < catalog->templates.size(); ++i) {
        const sandbox::PictureTemplate &picture = catalog->templates[i];
        const std::size_t copyIndex = i % picture.copies.size();
        const sandbox::CopyText &copy = picture.copies[copyIndex];
        LabelledPicture made;
        made.name = u"sandbox "_s + picture.id;
        made.isTuned = i % 2 == 0;
        made.bytes = rendered(sandbox::filledSvg(*catalog, {static_cast<int>(i), -1, static_cast<int>(copyIndex), 0}),
                              picture.size, &made.size);
        const QJsonObject json = labels.at(static_cast<qsizetype>(i)).toObject();
        const QJsonObject copyJson = json.value("copies"_L1).toArray().at(static_cast<qsizetype>(copyIndex)).toObject();
        const bool isPrinted = copyJson.value("cta_in_image"_L1).toBool();
        const QString cta = isPrinted ? copy.strings.value(u"cta"_s) : QString();
        label(made, json, copy.headline + copy.body + QStringList{cta}, cta);
        out.push_back(std::move(made));
    }
    return out;
}

} // namespace mci::bench
