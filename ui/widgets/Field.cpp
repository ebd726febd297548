// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Field.h"

#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kLabelGap = 5;
constexpr int kHintGap = 4;

} // namespace

Field::Field(Look &look, const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new TextLabel(look, TypeRole::SmallStrong, Role::Text, label, this))
    , m_optional(new TextLabel(look, TypeRole::Small, Role::Text3, {}, this))
    , m_below(new TextLabel(look, TypeRole::Caption, Role::Text3, {}, this))
{
    m_label->setBuddy(editor);
    //: First steps and settings: behind the label of a field that may stay empty.
    m_optional->setText(tr("optional"));
    m_optional->hide();
    m_below->setWordWrap(true);
    m_label->setContentsMargins(0, 0, 0, kLabelGap);
    m_optional->setContentsMargins(0, 0, 0, kLabelGap);
    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_label);
    top->addWidget(m_optional);
    top->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(editor);
    column->addWidget(m_below);
    m_below->setContentsMargins(0, kHintGap, 0, 0);
    setLabel(label);
    refresh();
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_editor->setAccessibleName(label);
}

void Field::setHint(const QString &hint)
{
    m_hintText = hint;
    refresh();
}

void Field::setError(const QString &error)
{
    if (error == m_errorText)
        return;
    m_errorText = error;
    refresh();
}

void Field::setOptional(bool optional)
{
    m_optional->setVisible(optional);
}

void Field::refresh()
{
    m_below->setText(hasError() ? m_errorText : m_hintText);
    m_below->setRole(hasError() ? Role::Bad : Role::Text3);
    m_below->setVisible(!m_below->text().isEmpty());
    m_editor->setAccessibleDescription(m_below->text());
    m_editor->setProperty("invalid", hasError());
    m_editor->style()->unpolish(m_editor);
    m_editor->style()->polish(m_editor);
    m_editor->update();
}

} // namespace mci::ui
