// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/ThumbnailStore.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

struct CreativeRow;

/** One creative's picture, whole, as large as the widget allows; says why where there is none. */
class CreativePicture : public QWidget
{
    Q_OBJECT

public:
    CreativePicture(Look &look, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    void setCreative(const CreativeRow &row);
    /** Behind the picture; the large preview has none. */
    void setBacked(bool backed) { m_backed = backed; }
    [[nodiscard]] bool hasPicture() const { return !m_image.isNull(); }
    /** Where the picture is drawn; empty without one. */
    [[nodiscard]] QRectF pictureRect() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    ThumbnailStore &m_thumbnails;
    QString m_file;
    QString m_reason;
    QImage m_image;
    /** The picture at the size it was painted last. */
    QPixmap m_scaled;
    bool m_backed = true;
};

} // namespace mci::ui
