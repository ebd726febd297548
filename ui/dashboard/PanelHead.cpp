// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/PanelHead.h"

#include "widgets/ElidedLabel.h"

#include <QHBoxLayout>

namespace mci::ui {

PanelHead::PanelHead(Look &look, const QString &title, const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new ElidedLabel(look, TypeRole::H3, Role::Text, this))
    , m_caption(new ElidedLabel(look, TypeRole::Caption, Role::Text3, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(10);
    m_title->setText(title);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_caption->setText(caption);
    m_row->addWidget(m_title);
    m_row->addWidget(m_caption, 1);
}

void PanelHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PanelHead::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

void PanelHead::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace mci::ui
