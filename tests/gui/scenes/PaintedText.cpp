// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scenes/PaintedText.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace mci::test {

namespace {

constexpr int kDpi = 96;

/** Draws nothing and keeps what is written. */
class Recorder final : public QPaintEngine
{
public:
    explicit Recorder(QSize size)
        : QPaintEngine(AllFeatures)
        , m_size(size)
    {
    }

    bool begin(QPaintDevice * /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState & /*state*/) override { }
    void drawPixmap(const QRectF & /*target*/, const QPixmap & /*pixmap*/, const QRectF & /*source*/) override { }
    void drawPath(const QPainterPath & /*path*/) override { }
    void drawPolygon(const QPointF * /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override { }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QString text = item.text();
        if (!leavesInk(text)) {
            if (!text.trimmed().isEmpty())
                m_marks += text;
            return;
        }
        const QTransform toWidget = painter()->deviceTransform();
        QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(text).translated(at);
        ink.setLeft(at.x());
        ink.setWidth(item.width());
        QRectF clip(QPointF(), m_size);
        if (painter()->hasClipping())
            clip &= toWidget.mapRect(painter()->clipBoundingRect());
        runs.push_back({std::exchange(m_marks, {}) + text, toWidget.mapRect(ink), clip, toWidget.map(at).y()});
    }
    [[nodiscard]] Type type() const override { return User; }

    std::vector<PaintedText> runs;

private:
    /** Blanks and the marks that only say how the rest is to be turned leave none. */
    static bool leavesInk(const QString &text)
    {
        return std::any_of(text.begin(), text.end(),
                           [](QChar letter) { return !letter.isSpace() && letter.category() != QChar::Other_Format; });
    }

    QSizeF m_size;
    QString m_marks;
};

class RecorderDevice final : public QPaintDevice
{
public:
    explicit RecorderDevice(QSize size)
        : m_size(size)
        , m_engine(size)
    {
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] std::vector<PaintedText> take() { return std::move(m_engine.runs); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric which) const override
    {
        constexpr double kMillimetresPerInch = 25.4;
        constexpr int kDepth = 32;
        switch (which) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return qRound(m_size.width() * kMillimetresPerInch / kDpi);
        case PdmHeightMM:
            return qRound(m_size.height() * kMillimetresPerInch / kDpi);
        case PdmNumColors:
            return std::numeric_limits<int>::max();
        case PdmDepth:
            return kDepth;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return kDpi;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    QSize m_size;
    mutable Recorder m_engine;
};

bool continues(const PaintedText &line, const PaintedText &run)
{
    constexpr qreal kSameLine = 0.5;
    const qreal gap = std::max(run.ink.left() - line.ink.right(), line.ink.left() - run.ink.right());
    return std::abs(line.baseline - run.baseline) < kSameLine && std::abs(gap) < line.ink.height() / 2;
}

} // namespace

std::vector<PaintedText> paintedText(QWidget &widget)
{
    RecorderDevice device(widget.size());
    widget.render(&device, {}, {}, QWidget::RenderFlags());
    return device.take();
}

std::vector<PaintedText> paintedLines(QWidget &widget)
{
    std::vector<PaintedText> lines;
    for (PaintedText &run : paintedText(widget)) {
        const auto line =
            std::find_if(lines.rbegin(), lines.rend(), [&run](const auto &known) { return continues(known, run); });
        if (line == lines.rend()) {
            lines.push_back(std::move(run));
            continue;
        }
        line->text += run.text;
        line->ink |= run.ink;
        line->clip |= run.clip;
    }
    return lines;
}

} // namespace mci::test
