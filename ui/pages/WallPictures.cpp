// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/WallPictures.h"

#include <array>
#include <vector>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

namespace mci::ui {

namespace {

struct Column
{
    std::array<const char *, 4> pictures;
    /** How far it begins above the top, logical pixels. */
    int lift;
};

// Square ones, so that the three columns keep step.
constexpr std::array kColumns{
    Column{{"mare-alta-06", "mare-alta-01", "folega-01", "vila-menta-01"}, 90},
    Column{{"tallyfern-02", "mare-alta-07", "mirto-01", "farolete-01"}, 10},
    Column{{"mirto-03", "mare-alta-03", "farolete-04", "folega-03"}, 150},
};
constexpr qreal kGap = 18;
constexpr qreal kRadius = 12;
constexpr qreal kTilt = -5;

QJsonObject templateOf(const QJsonArray &templates, const QString &id)
{
    for (const QJsonValue &value : templates) {
        if (value[QLatin1String("id")].toString() == id)
            return value.toObject();
    }
    return {};
}

QByteArray filledSvg(const QJsonObject &picture)
{
    QFile file(QStringLiteral(":/wall/") + picture[QLatin1String("file")].toString());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString svg = QString::fromUtf8(file.readAll());
    const auto put = [&svg](const QString &name, const QString &value) {
        svg.replace(QStringLiteral("{{%1}}").arg(name), value.toHtmlEscaped());
    };
    const QJsonObject colors = picture[QLatin1String("colors")].toObject();
    for (auto it = colors.begin(); it != colors.end(); ++it)
        put(it.key(), it.value().toString());
    const QJsonObject copy = picture[QLatin1String("copies")].toArray().first().toObject();
    for (auto it = copy.begin(); it != copy.end(); ++it) {
        QStringList lines;
        for (const QJsonValue &line : it.value().toArray()) {
            lines.append(line.toString());
            put(QStringLiteral("%1%2").arg(it.key()).arg(lines.size()), lines.last());
        }
        put(it.key(), it.value().isArray() ? lines.join(u' ') : it.value().toString());
    }
    return svg.toUtf8();
}

QJsonArray templates()
{
    QFile file(QStringLiteral(":/wall/catalog.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())[QLatin1String("templates")].toArray();
}

} // namespace

QImage drawnWall(QSize pixels, qreal scale)
{
    QImage wall(pixels, QImage::Format_ARGB32_Premultiplied);
    wall.fill(Qt::transparent);
    const QSizeF area = QSizeF(pixels) / scale;
    const qreal width = (area.width() + 80 - kGap * (kColumns.size() - 1)) / kColumns.size();
    const QJsonArray all = templates();

    QPainter painter(&wall);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    painter.translate(area.width() * 0.4, area.height() * 0.5);
    painter.rotate(kTilt);
    painter.scale(1.04, 1.04);
    painter.translate(-area.width() * 0.4, -area.height() * 0.5);
    qreal x = -40;
    for (const Column &column : kColumns) {
        qreal y = -60 - column.lift;
        for (const char *id : column.pictures) {
            const QJsonObject picture = templateOf(all, QLatin1String(id));
            QSvgRenderer renderer(filledSvg(picture));
            if (!renderer.isValid())
                continue;
            const QSizeF own = renderer.defaultSize();
            const QRectF place(x, y, width, width * own.height() / own.width());
            QPainterPath shape;
            shape.addRoundedRect(place, kRadius, kRadius);
            painter.save();
            painter.setClipPath(shape);
            renderer.render(&painter, place);
            painter.restore();
            y = place.bottom() + kGap;
        }
        x += width + kGap;
    }
    return wall;
}

} // namespace mci::ui
