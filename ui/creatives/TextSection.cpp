// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/TextSection.h"

#include "widgets/Tag.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

namespace mci::ui {

TextSection::TextSection(Look &look, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_head(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_head->setSpacing(8);
    auto *name = new TextLabel(look, TypeRole::BodyStrong, Role::Text, title, this);
    name->setWordWrap(true);
    m_head->addWidget(name, 1);
    m_column->addLayout(m_head);
    hide();
}

void TextSection::setLines(const QStringList &lines)
{
    setVisible(!lines.isEmpty());
    if (lines == m_lines)
        return;
    m_lines = lines;
    delete m_text;
    m_text = new QWidget(this);
    auto *column = new QVBoxLayout(m_text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const QString &line : lines) {
        auto *label = new TextLabel(m_look, TypeRole::Small, Role::Text2, line, m_text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    m_column->addWidget(m_text);
}

void TextSection::setTag(TagKind kind, const QString &text, const QString &icon)
{
    if (!m_tag) {
        m_tag = new Tag(m_look, kind, text, icon, this);
        m_head->addWidget(m_tag);
    }
    m_tag->setKind(kind);
    m_tag->setText(text);
    m_tag->setIconName(icon);
    m_tag->setVisible(!text.isEmpty());
}

} // namespace mci::ui
