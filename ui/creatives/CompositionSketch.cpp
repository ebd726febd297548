// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CompositionSketch.h"

#include "widgets/Accessibility.h"

#include <QPainter>

namespace mci::ui {

namespace {

constexpr qreal kLine = 1.5;
constexpr qreal kHalo = 3.5;

QRectF placed(const QRectF &part, const QRectF &picture)
{
    return {picture.x() + part.x() * picture.width(), picture.y() + part.y() * picture.height(),
            part.width() * picture.width(), part.height() * picture.height()};
}

/** A dark line inside a light one is seen on every picture. */
struct Ink
{
    QColor dark;
    QColor light;
};

template<typename Draw>
void drawTwice(QPainter &painter, const Ink &ink, Qt::PenStyle style, const Draw &draw)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink.light, kHalo));
    draw();
    painter.setPen(QPen(ink.dark, kLine, style));
    draw();
}

void paintThirds(QPainter &painter, const Ink &ink, const QRectF &picture)
{
    for (const qreal third : {1.0 / 3, 2.0 / 3}) {
        const qreal x = picture.x() + third * picture.width();
        const qreal y = picture.y() + third * picture.height();
        const QLineF lines[] = {{x, picture.top(), x, picture.bottom()}, {picture.left(), y, picture.right(), y}};
        painter.setPen(QPen(ink.light, 1));
        painter.drawLines(lines, 2);
        painter.setPen(QPen(ink.dark, 1, Qt::DotLine));
        painter.drawLines(lines, 2);
    }
}

} // namespace

CompositionSketch::CompositionSketch(Look &look, ThumbnailStore &thumbnails, QWidget *parent)
    : CreativePicture(look, thumbnails, parent)
    , m_look(look)
{
    setAccessibleRole(*this, QAccessible::Graphic);
}

void CompositionSketch::setBoxes(const std::vector<QRectF> &textBoxes, const std::optional<QRectF> &button)
{
    m_textBoxes = textBoxes;
    m_button = button;
    describe();
    update();
}

void CompositionSketch::setSketched(bool sketched)
{
    m_sketched = sketched;
    describe();
    update();
}

void CompositionSketch::describe()
{
    if (!m_sketched) {
        setAccessibleDescription({});
        return;
    }
    //: Side panel, patterns, for screen readers: what is marked in the picture
    QStringList parts{tr("%Ln line(s) of text marked", "", static_cast<int>(m_textBoxes.size()))};
    if (m_button) {
        //: Side panel, patterns, for screen readers: the call-to-action button in the picture
        parts << tr("button marked");
    }
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

void CompositionSketch::paintEvent(QPaintEvent *event)
{
    CreativePicture::paintEvent(event);
    const QRectF picture = pictureRect();
    if (!m_sketched || picture.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(picture);
    Ink ink{m_look.color(Role::Scrim), m_look.color(Role::OnScrim)};
    ink.dark.setAlpha(255);
    paintThirds(painter, ink, picture);
    for (const QRectF &box : m_textBoxes)
        drawTwice(painter, ink, Qt::SolidLine, [&] { painter.drawRect(placed(box, picture)); });
    if (!m_button)
        return;
    const QRectF button = placed(*m_button, picture);
    const qreal radius = std::min(button.height(), button.width()) / 2;
    // Dashed and round: told from text without its colour.
    drawTwice(painter, ink, Qt::DashLine, [&] { painter.drawRoundedRect(button, radius, radius); });
}

} // namespace mci::ui
