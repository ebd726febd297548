// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ZoomControl.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>

namespace mci::ui {

namespace {

constexpr int kSliderWidth = 96;
constexpr int kSmall = 13;
constexpr int kLarge = 16;

} // namespace

ZoomControl::ZoomControl(Look &look, int steps, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_small(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_large(new QLabel(this))
{
    //: Top creatives, status line: tooltip and name of the slider
    const QString name = tr("Card size");
    m_slider->setObjectName(QStringLiteral("zoomSlider"));
    m_slider->setAccessibleName(name);
    m_slider->setToolTip(name);
    m_slider->setRange(0, steps - 1);
    m_slider->setPageStep(1);
    m_slider->setFixedWidth(kSliderWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_small);
    row->addWidget(m_slider);
    row->addWidget(m_large);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(m_slider, &QSlider::valueChanged, this, &ZoomControl::stepChosen);
    connect(&m_look, &Look::changed, this, &ZoomControl::applyLook);
    applyLook();
}

void ZoomControl::setStep(int step)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(step);
}

void ZoomControl::applyLook()
{
    m_small->setPixmap(m_look.pixmap(QStringLiteral("image"), kSmall, devicePixelRatioF(), Role::Text3));
    m_large->setPixmap(m_look.pixmap(QStringLiteral("image"), kLarge, devicePixelRatioF(), Role::Text3));
}

} // namespace mci::ui
