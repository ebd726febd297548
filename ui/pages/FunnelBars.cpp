// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FunnelBars.h"

#include "theme/Painters.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kBar = 10;
constexpr int kAboveBar = 4;
constexpr int kBelowBar = 10;

} // namespace

FunnelBars::FunnelBars(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setObjectName(QStringLiteral("funnelBars"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FunnelBars::setSteps(std::vector<FunnelStep> steps)
{
    m_steps = std::move(steps);
    QStringList spoken;
    for (const FunnelStep &step : m_steps)
        spoken.append(QStringLiteral("%1: %2").arg(step.label, QLocale().toString(step.count)));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int FunnelBars::lineHeight() const
{
    return QFontMetrics(m_look.font(TypeRole::Small)).height() + kAboveBar + kBar + kBelowBar;
}

QSize FunnelBars::sizeHint() const
{
    return {296, std::max(0, static_cast<int>(m_steps.size()) * lineHeight() - kBelowBar)};
}

void FunnelBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int textHeight = QFontMetrics(m_look.font(TypeRole::Small)).height();
    const int whole = m_steps.empty() ? 0 : m_steps.front().count;
    int top = 0;
    for (const FunnelStep &step : m_steps) {
        const QRectF text(0, top, width(), textHeight);
        painter.setFont(m_look.font(TypeRole::SmallStrong));
        painter.setPen(m_look.color(Role::Text));
        const QString count = QLocale().toString(step.count);
        const int countWidth = painter.fontMetrics().horizontalAdvance(count);
        paintLine(painter, text, count, layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
        painter.setFont(m_look.font(TypeRole::Small));
        painter.setPen(m_look.color(Role::Text2));
        paintLine(painter, text,
                  painter.fontMetrics().elidedText(step.label, Qt::ElideRight, width() - countWidth - 12),
                  layoutDirection());
        const QRectF track(0, text.bottom() + kAboveBar, width(), kBar);
        paintBox(painter, track, m_look.color(Role::Track), QColor(), kBar / 2.0);
        if (step.count > 0 && whole > 0) {
            const qreal share = std::min(1.0, static_cast<double>(step.count) / whole);
            const QRectF bar(track.topLeft(), QSizeF(std::max<qreal>(kBar, track.width() * share), kBar));
            paintBox(painter, placedIn(track, bar, layoutDirection()),
                     m_look.color(step.strong ? Role::Series1 : Role::SeriesNeutral), QColor(), kBar / 2.0);
        }
        top += lineHeight();
    }
}

} // namespace mci::ui
