// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/FactRow.h"

#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mci::ui {

FactRow::FactRow(Look &look, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_name(name)
    , m_value(new TextLabel(look, TypeRole::SmallStrong, Role::Text, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 7);
    row->setSpacing(8);
    row->addWidget(new TextLabel(look, TypeRole::Small, Role::Text2, name, this), 1);
    row->addWidget(m_value);
}

void FactRow::setValue(const QString &value)
{
    m_value->setText(value);
    setAccessibleName(m_name + QStringLiteral(", ") + value);
}

void FactRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, m_look.color(Role::BorderSubtle));
}

} // namespace mci::ui
