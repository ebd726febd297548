// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/StagePainter.h"

#include "base/SeededRandom.h"
#include "compose/ColourMixing.h"
#include "compose/Contrast.h"
#include "compose/Shapes.h"
#include "compose/SoftShadow.h"
#include "compose/Solids.h"

#include <algorithm>
#include <array>

namespace mci::compose {

namespace {

constexpr double kDarkGround = 0.18;

/** Tones of one stage. */
struct Tones
{
    QColor loud;
    QColor calm;
    QColor deep;
    QColor pale;
    QColor wall;
};

Tones tonesOf(const AdColours &colours)
{
    const OkLch accent = okLchOf(colours.accent);
    const double hue = accent.hue;
    const double chroma = std::min(accent.chroma, 0.16);
    const QColor pale = colourOf({0.93, chroma * 0.22, hue});
    // Between a bright colour and a dark ground lies mud; towards white the colour stays itself.
    const bool dark = relativeLuminance(colours.secondBackground.rgb()) < kDarkGround;
    return {.loud = colourOf({std::clamp(accent.lightness, 0.5, 0.84), accent.chroma, hue}),
            .calm = dark ? mixed(colours.accent, pale, 0.4) : mixed(colours.accent, colours.secondBackground, 0.6),
            .deep = dark ? mixed(colours.background, colours.accent, 0.12) : colourOf({0.36, chroma * 0.6, hue}),
            .pale = pale,
            .wall = dark ? mixed(colours.secondBackground, pale, 0.28)
                         : mixed(colours.secondBackground, colours.accent, 0.28)};
}

/** Draws in a square of 100 units, the ground at 86. */
class Stage
{
public:
    Stage(QPainter &painter, const QRectF &square)
        : m_painter(painter)
        , m_square(square)
    {
    }

    [[nodiscard]] QRectF at(double x, double y, double width, double height) const
    {
        const double unit = m_square.width() / 100;
        return {m_square.left() + x * unit, m_square.top() + y * unit, width * unit, height * unit};
    }
    void shadow(double x, double y, double width, double height, double strength = 0.34)
    {
        paintContactShadow(m_painter, at(x, y, width, height), strength);
    }
    void sphere(double x, double y, double size, const QColor &colour)
    {
        paintSphere(m_painter, at(x, y, size, size), colour);
    }
    void drum(double x, double y, double width, double height, const QColor &colour)
    {
        paintDrum(m_painter, at(x, y, width, height), colour);
    }
    void capsule(double x, double y, double width, double height, const QColor &colour)
    {
        paintCapsule(m_painter, at(x, y, width, height), colour);
    }
    void carton(double x, double y, double width, double height, const QColor &colour, const QColor &label)
    {
        paintCarton(m_painter, at(x, y, width, height), colour, label);
    }
    void flat(const QPainterPath &path, const QColor &colour) { m_painter.fillPath(path, colour); }
    void disc(double x, double y, double size, const QColor &colour)
    {
        QPainterPath path;
        path.addEllipse(at(x, y, size, size));
        flat(path, colour);
    }
    void ring(double x, double y, double size, const QColor &colour, double width)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colour, width * m_square.width() / 100));
        m_painter.drawEllipse(at(x, y, size, size));
    }
    void arch(double x, double y, double width, double height, const QColor &colour)
    {
        flat(archPath(at(x, y, width, height)), colour);
    }

private:
    QPainter &m_painter;
    QRectF m_square;
};

void podium(Stage &stage, const Tones &tones)
{
    stage.arch(20, 6, 60, 80, withAlpha(tones.wall, 0.9));
    stage.arch(29, 20, 42, 66, withAlpha(tones.calm, 0.75));
    stage.shadow(4, 80, 92, 16);
    stage.drum(14, 72, 72, 17, tones.pale);
    stage.drum(27, 63, 46, 15, tones.calm);
    stage.shadow(34, 62, 26, 7, 0.3);
    stage.capsule(38, 24, 18, 43, tones.loud);
    stage.shadow(56, 64, 18, 6, 0.3);
    stage.sphere(58, 53, 14, tones.deep);
    stage.shadow(14, 76, 18, 5, 0.3);
    stage.sphere(18, 66, 12, tones.loud);
}

void rings(Stage &stage, const Tones &tones)
{
    stage.disc(12, 6, 76, withAlpha(tones.wall, 0.85));
    stage.disc(23, 17, 54, withAlpha(tones.calm, 0.7));
    stage.ring(6, 0, 88, withAlpha(tones.wall, 0.8), 0.7);
    stage.shadow(10, 80, 82, 15);
    stage.drum(17, 74, 66, 15, tones.deep);
    stage.shadow(28, 74, 48, 8, 0.4);
    stage.carton(35, 30, 36, 51, tones.loud, tones.pale);
    stage.sphere(23, 68, 12, tones.pale);
}

void steps(Stage &stage, const Tones &tones)
{
    stage.disc(40, 4, 46, withAlpha(tones.wall, 0.95));
    stage.shadow(4, 81, 94, 15);
    stage.drum(62, 58, 30, 32, tones.pale);
    stage.drum(35, 44, 32, 46, tones.loud);
    stage.drum(9, 66, 30, 24, tones.calm);
    stage.shadow(41, 44, 20, 6, 0.3);
    stage.sphere(41, 27, 20, tones.deep);
    stage.shadow(16, 66, 16, 5, 0.3);
    stage.sphere(17, 55, 14, tones.pale);
    stage.shadow(70, 58, 16, 5, 0.3);
    stage.capsule(73, 36, 9, 25, tones.loud);
}

void capsules(Stage &stage, const Tones &tones)
{
    stage.arch(10, 16, 80, 70, withAlpha(tones.wall, 0.85));
    stage.disc(33, 25, 34, withAlpha(tones.pale, 0.55));
    stage.shadow(6, 79, 88, 16);
    stage.capsule(22, 38, 20, 48, tones.calm);
    stage.capsule(58, 32, 20, 54, tones.deep);
    stage.shadow(34, 80, 30, 9, 0.3);
    stage.capsule(39, 20, 23, 68, tones.loud);
    stage.sphere(70, 75, 13, tones.pale);
    stage.sphere(17, 78, 9, tones.loud);
}

} // namespace

void paintBackdrop(QPainter &painter, const QRectF &box, const AdColours &colours)
{
    QLinearGradient wall(box.topLeft(), box.bottomLeft());
    wall.setColorAt(0, mixed(colours.secondBackground, colours.accent, 0.10));
    wall.setColorAt(1, mixed(colours.secondBackground, colours.accent, 0.26));
    painter.fillRect(box, wall);
}

void paintStage(QPainter &painter, const QRectF &box, const AdColours &colours, quint32 seed)
{
    painter.save();
    const double side = std::min(box.width(), box.height());
    Stage stage(painter, {box.center().x() - side / 2, box.center().y() - side / 2, side, side});
    constexpr std::array kinds{podium, rings, steps, capsules};
    SeededRandom random(seed);
    kinds[static_cast<std::size_t>(random.below(static_cast<int>(kinds.size())))](stage, tonesOf(colours));
    painter.restore();
}

} // namespace mci::compose
