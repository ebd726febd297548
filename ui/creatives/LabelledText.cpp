// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/LabelledText.h"

#include "widgets/TextLabel.h"

#include <QVBoxLayout>

namespace mci::ui {

LabelledText::LabelledText(Look &look, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(look, TypeRole::Caption, Role::Text2, name, this))
    , m_text(new TextLabel(look, TypeRole::Body, Role::Text, {}, this))
{
    m_name->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_name);
    column->addWidget(m_text);
    hide();
}

void LabelledText::setName(const QString &name)
{
    m_name->setText(name);
}

void LabelledText::setText(const QString &text)
{
    if (text != m_text->text())
        m_text->setText(text);
    setVisible(!text.isEmpty());
}

QString LabelledText::text() const
{
    return m_text->text();
}

void LabelledText::setSelectable(bool selectable)
{
    m_text->setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                               : Qt::NoTextInteraction);
    // By itself Qt lets only links be reached with Tab.
    m_text->setFocusPolicy(selectable ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace mci::ui
