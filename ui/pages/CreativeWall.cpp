// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CreativeWall.h"

#include "pages/WallPictures.h"

#include <QPainter>
#include <QtConcurrentRun>

namespace mci::ui {

CreativeWall::CreativeWall(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setObjectName(QStringLiteral("creativeWall"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_look, &Look::changed, this, qOverload<>(&QWidget::update));
    connect(&m_drawing, &QFutureWatcher<QImage>::finished, this, [this] {
        m_wall = QPixmap::fromImage(m_drawing.result());
        update();
        Q_EMIT drawn();
        draw();
    });
}

CreativeWall::~CreativeWall()
{
    m_drawing.waitForFinished();
}

void CreativeWall::draw()
{
    const QSize wanted = size() * devicePixelRatioF();
    if (!isVisible() || wanted.isEmpty() || m_drawing.isRunning() || wanted == m_asked)
        return;
    m_asked = wanted;
    m_drawing.setFuture(QtConcurrent::run([wanted, ratio = devicePixelRatioF()] {
        QImage wall = drawnWall(wanted, ratio);
        wall.setDevicePixelRatio(ratio);
        return wall;
    }));
}

void CreativeWall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Media));
    painter.drawPixmap(0, 0, m_wall);
}

void CreativeWall::resizeEvent(QResizeEvent *)
{
    draw();
}

void CreativeWall::showEvent(QShowEvent *)
{
    draw();
}

} // namespace mci::ui
