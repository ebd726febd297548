// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeDrag.h"

#include "creatives/CreativeRow.h"
#include "creatives/ThumbnailStore.h"
#include "theme/Look.h"
#include "theme/Painters.h"

#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace mci::ui {

namespace {

constexpr int kMostPictures = 3;
constexpr int kPicture = 96;
constexpr int kShift = 10;
constexpr int kBadge = 22;

} // namespace

QString captionOf(const CreativeRow &row)
{
    const domain::Creative &creative = row.item->creative;
    QStringList parts;
    for (const QString &part : {creative.adName, creative.headline, creative.body, creative.description}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts << part;
    }
    return parts.join(QStringLiteral("\n\n"));
}

std::unique_ptr<QMimeData> creativeMimeData(const QList<const CreativeRow *> &rows, const ThumbnailStore &thumbnails)
{
    auto mime = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    QStringList captions;
    for (const CreativeRow *row : rows) {
        const QString path = thumbnails.path(row->item->creative.thumbnailFile);
        if (!path.isEmpty() && QFileInfo::exists(path))
            urls << QUrl::fromLocalFile(path);
        captions << captionOf(*row);
    }
    if (!urls.isEmpty())
        mime->setUrls(urls);
    mime->setText(captions.join(QStringLiteral("\n\n———\n\n")));
    return mime;
}

QPixmap dragPixmap(const QList<const CreativeRow *> &rows, const ThumbnailStore &thumbnails, const Look &look, int side,
                   qreal devicePixelRatio)
{
    const int shown = std::min(static_cast<int>(rows.size()), kMostPictures);
    const int edge = kPicture + (shown - 1) * kShift + kBadge / 2;
    QPixmap pixmap(QSize(edge, edge) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (int i = shown - 1; i >= 0; --i) {
        const QRect frame(i * kShift, kBadge / 2 + (shown - 1 - i) * kShift, kPicture, kPicture);
        paintBox(painter, frame, look.color(Role::Surface), look.color(Role::Border), 6);
        const auto picture = thumbnails.find(rows.at(i)->item->creative.thumbnailFile, side, devicePixelRatio);
        if (!picture)
            continue;
        const QRect inner = frame.adjusted(3, 3, -3, -3);
        QRect target(QPoint(), picture->pixmap.size().scaled(inner.size(), Qt::KeepAspectRatio));
        target.moveCenter(inner.center());
        painter.drawPixmap(target, picture->pixmap);
    }
    if (rows.size() > 1) {
        const QString count = QString::number(rows.size());
        const QFont font = look.font(TypeRole::SmallStrong);
        const int width = std::max(kBadge, QFontMetrics(font).horizontalAdvance(count) + kBadge / 2);
        const QRect badge(edge - width, 0, width, kBadge);
        paintBox(painter, badge, look.color(Role::Accent), {}, kBadge / 2.0);
        painter.setFont(font);
        painter.setPen(look.color(Role::OnAccent));
        painter.drawText(badge, Qt::AlignCenter, count);
    }
    return pixmap;
}

} // namespace mci::ui
