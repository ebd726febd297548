// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QImage>
#include <QWidget>

namespace mci::ui {

/** One wireframe with its letter and what it is called. */
class SketchTile final : public QWidget
{
    Q_OBJECT

public:
    SketchTile(Look &look, const QString &letter, QWidget *parent);

    /** A null image: not known yet. */
    void setSketch(const QImage &image, const QString &name);
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect frame() const;
    [[nodiscard]] int wordsHeight(int width) const;

    Look &m_look;
    QString m_letter;
    QString m_name;
    QImage m_image;
};

} // namespace mci::ui
