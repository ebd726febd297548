// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QPainterPath>
#include <QTimer>
#include <QWidget>

namespace mci::ui {

class PictureDesk;

/** A picture of a file, whole, on its own dominant colour; sharp at every size, read beside the windows. */
class FilePicture : public QWidget
{
    Q_OBJECT

public:
    FilePicture(Look &look, PictureDesk &desk, QWidget *parent = nullptr);

    /** Empty: there is none. The same again reads nothing. */
    void setFile(const QString &path);
    [[nodiscard]] const QString &file() const { return m_path; }
    /** Shown where there is no picture. */
    void setReason(const QString &reason);
    /** What is shown is what the file has, at the size of the widget. */
    [[nodiscard]] bool isDrawn() const { return m_path.isEmpty() || m_read == m_path + sizeKey(); }
    [[nodiscard]] const QImage &image() const { return m_image; }
    /** Only the corners at the top are round. */
    void setTopRadius(qreal radius);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

    [[nodiscard]] Look &look() const { return m_look; }
    /** The shape of the widget. */
    [[nodiscard]] QPainterPath frame() const;

private:
    void readWhenNeeded();
    [[nodiscard]] QString sizeKey() const;
    [[nodiscard]] QSize devicePixels() const;
    void paintNothing(QPainter &painter) const;

    Look &m_look;
    PictureDesk &m_desk;
    QString m_path;
    QString m_reason;
    /** File and size that were read or are being read last. */
    QString m_asked;
    QString m_read;
    QImage m_image;
    QPixmap m_pixmap;
    QColor m_dominant;
    qreal m_topRadius = 0;
    /** Runs while somebody drags an edge: only where it comes to rest a picture is read anew. */
    QTimer m_resized;
};

} // namespace mci::ui
