// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/QuotaRow.h"

#include "widgets/ElidedLabel.h"
#include "widgets/ProgressLine.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mci::ui {

QuotaRow::QuotaRow(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_name(new ElidedLabel(look, TypeRole::Small, Role::Text2, this))
    , m_value(new TextLabel(look, TypeRole::SmallStrong, Role::Text, {}, this))
    , m_bar(new ProgressLine(look, this))
    , m_note(new TextLabel(look, TypeRole::Caption, Role::Text2, {}, this))
{
    setObjectName(QStringLiteral("quotaRow"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 11, 0, 11);
    column->setSpacing(7);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name, 1);
    head->addWidget(m_value);
    column->addLayout(head);
    column->addWidget(m_bar);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
}

void QuotaRow::setContent(const QuotaContent &content)
{
    m_name->setText(content.name);
    m_value->setText(content.value);
    m_bar->setVisible(content.share.has_value());
    m_bar->setValue(content.share.value_or(0));
    m_bar->setRole(content.isHigh ? std::optional(Role::Warn) : std::nullopt);
    m_bar->setAccessibleName(content.name);
    m_note->setText(content.note);
    m_note->setVisible(!content.note.isEmpty());
    m_note->setRole(content.isHigh ? Role::Warn : Role::Text2);
    setAccessibleName(content.spoken());
}

void QuotaRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, m_look.color(Role::BorderSubtle));
}

} // namespace mci::ui
