// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StatusLine.h"

#include "widgets/ElidedLabel.h"
#include "widgets/Separator.h"
#include "widgets/Sizing.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mci::ui {

StatusLine::StatusLine(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_segments(new QHBoxLayout)
    , m_row(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setContentsMargins(24, 1, 24, 0);
    m_row->setSpacing(14);
    m_segments->setSpacing(14);
    m_row->addLayout(m_segments);
    m_row->addStretch();
    applyLook();
    connect(&m_look, &Look::changed, this, &StatusLine::applyLook);
}

void StatusLine::setSegments(const QStringList &segments)
{
    if (segments == m_texts)
        return;
    m_texts = segments;
    while (QLayoutItem *item = m_segments->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &segment : segments) {
        if (m_segments->count() > 0) {
            auto *line = new Separator(m_look, Qt::Vertical, this);
            line->setRole(Role::Border);
            line->setFixedHeight(14);
            m_segments->addWidget(line, 0, Qt::AlignVCenter);
        }
        auto *label = new ElidedLabel(m_look, TypeRole::Caption, Role::Text2, this);
        label->setText(segment);
        m_segments->addWidget(label);
    }
}

void StatusLine::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void StatusLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Window));
    painter.fillRect(QRect(0, 0, width(), 1), m_look.color(Role::BorderSubtle));
}

void StatusLine::applyLook()
{
    setMinimumHeight(grownHeight(28, kCaptionLine, QFontMetrics(m_look.font(TypeRole::Caption))));
    update();
}

} // namespace mci::ui
