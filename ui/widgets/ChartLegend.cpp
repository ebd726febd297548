// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChartLegend.h"

#include "theme/Painters.h"

#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kSample = 12;
constexpr int kSampleGap = 4;
constexpr int kBetweenNames = 12;

} // namespace

ChartLegend::ChartLegend(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChartLegend::setNames(const QString &main, const QString &second)
{
    m_main = main;
    m_second = second;
    setVisible(!second.isEmpty());
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    const QFontMetrics caption(m_look.font(TypeRole::Caption));
    return {2 * (kSample + kSampleGap) + caption.horizontalAdvance(m_main) + kBetweenNames
                + caption.horizontalAdvance(m_second),
            caption.height()};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_look.font(TypeRole::Caption);
    painter.setFont(font);
    qreal x = 0;
    const auto paintName = [&](const QString &name, Role role, bool dotted) {
        QPen pen(m_look.color(role), dotted ? 1.6 : 2);
        if (dotted) {
            pen.setDashPattern({0.1, 2.2});
            pen.setCapStyle(Qt::RoundCap);
        }
        painter.setPen(pen);
        const QRectF sample = placedIn(rect(), QRectF(x, 0, kSample, height()), layoutDirection());
        painter.drawLine(QPointF(sample.left(), height() / 2.0), QPointF(sample.right(), height() / 2.0));
        x += kSample + kSampleGap;
        const int width = QFontMetrics(font).horizontalAdvance(name);
        painter.setPen(m_look.color(Role::Text2));
        paintLine(painter, placedIn(rect(), QRectF(x, 0, width + 1, height()), layoutDirection()), name,
                  layoutDirection());
        x += width + kBetweenNames;
    };
    paintName(m_main, Role::Series1, false);
    paintName(m_second, Role::Series2, true);
}

} // namespace mci::ui
