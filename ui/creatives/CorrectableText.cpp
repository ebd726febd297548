// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CorrectableText.h"

#include "creatives/LabelledText.h"
#include "text/Isolated.h"
#include "widgets/PlainTip.h"
#include "widgets/TextLabel.h"

#include <QContextMenuEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kMostLines = 8;

} // namespace

CorrectableText::CorrectableText(Look &look, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_name(name)
    , m_shown(new LabelledText(look, name, this))
{
    m_shown->setSelectable(true);
    m_shown->words().installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_shown);
    setText({}, std::nullopt);
}

void CorrectableText::setText(const QString &text, const std::optional<QString> &machine)
{
    m_text = text;
    //: Side panel, patterns: in place of a headline and the like, where none was found
    const QString none = tr("None");
    m_shown->setText(text.isEmpty() ? none : text);
    m_shown->words().setRole(text.isEmpty() ? Role::Text3 : Role::Text);
    //: Side panel, patterns: above words that the user corrected. %1: what they are, such as Headline
    m_shown->setName(machine ? tr("%1 · corrected by you").arg(m_name) : m_name);
    QString said;
    if (machine) {
        //: Side panel, patterns: a corrected text. %1: what was found
        said = tr("The analysis said: %1").arg(machine->isEmpty() ? none : text::isolated(*machine));
    }
    m_shown->words().setToolTip(plainTip(said));
    m_shown->words().setAccessibleDescription(said);
}

bool CorrectableText::isEditing() const
{
    return m_editor && !m_editor->isHidden();
}

void CorrectableText::edit()
{
    if (!m_editor)
        makeEditor();
    m_editor->setPlainText(m_text);
    m_editor->selectAll();
    m_shown->hide();
    m_editor->show();
    fitEditor();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void CorrectableText::makeEditor()
{
    m_editor = new QPlainTextEdit(this);
    m_editor->setObjectName(QStringLiteral("correctionEditor"));
    m_editor->setAccessibleName(m_name);
    //: Side panel, patterns: below the editor of a text, also for screen readers
    m_editor->setToolTip(tr("Enter keeps the text, Shift+Enter begins a line, Esc leaves it as it was"));
    m_editor->setAccessibleDescription(m_editor->toolTip());
    m_editor->setTabChangesFocus(true);
    m_editor->setFont(m_look.font(TypeRole::Body));
    m_editor->installEventFilter(this);
    layout()->addWidget(m_editor);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &CorrectableText::fitEditor);
    connect(&m_look, &Look::changed, m_editor, [this] {
        m_editor->setFont(m_look.font(TypeRole::Body));
        fitEditor();
    });
}

void CorrectableText::fitEditor()
{
    const int lines = std::clamp(static_cast<int>(m_editor->document()->size().height()), 1, kMostLines);
    const int frame = 2 * (m_editor->frameWidth() + static_cast<int>(m_editor->document()->documentMargin()));
    constexpr int kPadding = 14;
    m_editor->setFixedHeight(lines * m_editor->fontMetrics().lineSpacing() + frame + kPadding);
}

void CorrectableText::finish(bool keep)
{
    if (!isEditing())
        return;
    const bool hadFocus = m_editor->hasFocus();
    const QString text = m_editor->toPlainText().trimmed();
    m_editor->hide();
    m_shown->show();
    if (hadFocus)
        m_shown->words().setFocus(Qt::OtherFocusReason);
    if (keep && text != m_text)
        Q_EMIT corrected(text);
}

bool CorrectableText::filterShown(QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick) {
        edit();
        return true;
    }
    if (event->type() == QEvent::ContextMenu) {
        Q_EMIT menuWanted(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_F2 && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    edit();
    return true;
}

bool CorrectableText::filterEditor(QEvent *event)
{
    // Leaving it is no wish to lose what was typed.
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        finish(true);
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const bool isEnter = (pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter)
        && !pressed->modifiers().testFlag(Qt::ShiftModifier);
    if (!isEnter && pressed->key() != Qt::Key_Escape)
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        finish(isEnter);
    return true;
}

bool CorrectableText::eventFilter(QObject *watched, QEvent *event)
{
    const bool filtered = watched == m_editor ? filterEditor(event) : filterShown(event);
    return filtered || QWidget::eventFilter(watched, event);
}

} // namespace mci::ui
