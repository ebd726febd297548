// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QFutureWatcher>
#include <QImage>
#include <QWidget>

namespace mci::ui {

/** The picture wall of the first screen: made-up creatives in three tilted columns, drawn off the GUI thread. Decoration. */
class CreativeWall : public QWidget
{
    Q_OBJECT

public:
    explicit CreativeWall(Look &look, QWidget *parent = nullptr);
    ~CreativeWall() override;

    [[nodiscard]] bool isDrawn() const { return !m_wall.isNull(); }

Q_SIGNALS:
    void drawn();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void draw();

    Look &m_look;
    QFutureWatcher<QImage> m_drawing;
    /** What the wall is being drawn for. */
    QSize m_asked;
    QPixmap m_wall;
};

} // namespace mci::ui
