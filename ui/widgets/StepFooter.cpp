// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StepFooter.h"

#include "widgets/Button.h"
#include "widgets/Sizing.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mci::ui {

StepFooter::StepFooter(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    //: First steps, bottom: goes to the step before.
    , m_back(new Button(look, ButtonKind::Secondary, tr("Back"), {}, this))
    , m_caption(new TextLabel(look, TypeRole::Small, Role::Text2, {}, this))
    , m_primary(new Button(look, ButtonKind::Primary, {}, {}, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_back->setObjectName(QStringLiteral("backButton"));
    m_primary->setObjectName(QStringLiteral("primaryButton"));
    m_back->setLarge(true);
    m_primary->setLarge(true);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_caption);
    row->addWidget(m_primary);
    applyLook();
    connect(&m_look, &Look::changed, this, &StepFooter::applyLook);
}

void StepFooter::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

void StepFooter::setColumnWidth(int width)
{
    m_columnWidth = width;
    refreshMargins();
}

void StepFooter::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Window));
    painter.fillRect(QRect(0, 0, width(), 1), m_look.color(Role::BorderSubtle));
}

void StepFooter::resizeEvent(QResizeEvent * /*event*/)
{
    refreshMargins();
}

void StepFooter::applyLook()
{
    setFixedHeight(grownHeight(64, kBodyLine, QFontMetrics(m_look.font(TypeRole::BodyStrong))));
    refreshMargins();
    update();
}

void StepFooter::refreshMargins()
{
    constexpr int kSide = 32;
    const int side = m_columnWidth > 0 ? std::max(kSide, (width() - m_columnWidth) / 2) : kSide;
    layout()->setContentsMargins(side, 1, side, 0);
}

} // namespace mci::ui
