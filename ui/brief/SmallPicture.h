// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/ThumbnailStore.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** The picture `file` whole in a rounded box, on what most of it is like; an icon where there is none. */
void paintSmallPicture(QPainter &painter, const QRectF &box, const QString &file, const Look &look,
                      const ThumbnailStore &pictures);
/** Device pixels to ask the store for a picture in a box of this side. */
[[nodiscard]] int smallPictureSide(qreal side, qreal devicePixelRatio);

/** A picture file as a small square. */
class SmallPicture final : public QWidget
{
    Q_OBJECT

public:
    /** `extent`: side in design pixels. */
    SmallPicture(Look &look, ThumbnailStore &pictures, int extent, QWidget *parent);

    void setFile(const QString &path);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    ThumbnailStore &m_pictures;
    int m_extent;
    QString m_file;
};

} // namespace mci::ui
