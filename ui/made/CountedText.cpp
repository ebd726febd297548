// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/CountedText.h"

#include "widgets/Field.h"
#include "widgets/LineEdit.h"

#include <QFocusEvent>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTextBoundaryFinder>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kMostLines = 8;
constexpr int kFewestLines = 3;
constexpr int kEditorPadding = 14;

/** As people count: a letter with its accent, or an emoji of several parts, is one. */
int charactersOf(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

bool isUndoKey(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

} // namespace

CountedText::CountedText(Look &look, const QString &label, Lines lines, QWidget *parent)
    : QWidget(parent)
{
    if (lines == Lines::One) {
        m_line = new LineEdit(look, this);
        connect(m_line, &QLineEdit::textChanged, this, &CountedText::onEdited);
    } else {
        m_lines = new QPlainTextEdit(this);
        m_lines->setTabChangesFocus(true);
        const auto dress = [this, &look] {
            m_lines->setFont(look.font(TypeRole::Body));
            fitHeight();
        };
        turnLines();
        connect(&look, &Look::changed, m_lines, dress);
        connect(m_lines, &QPlainTextEdit::textChanged, this, &CountedText::onEdited);
        dress();
    }
    editor()->setAccessibleName(label);
    editor()->installEventFilter(this);
    m_field = new Field(look, label, editor(), this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
}

QWidget *CountedText::editor() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_lines;
}

QString CountedText::text() const
{
    return (m_line ? m_line->text() : m_lines->toPlainText()).trimmed();
}

void CountedText::setText(const QString &text)
{
    m_setting = true;
    if (m_line)
        m_line->setText(text);
    else
        m_lines->setPlainText(text);
    m_setting = false;
    refreshCount();
}

void CountedText::setLimit(int characters)
{
    m_limit = characters;
    refreshCount();
}

void CountedText::setProblem(const QString &problem)
{
    m_problem = problem;
    refreshCount();
}

void CountedText::onEdited()
{
    if (m_lines)
        fitHeight();
    refreshCount();
    if (!m_setting)
        Q_EMIT edited();
}

void CountedText::refreshCount()
{
    const int count = charactersOf(text());
    //: New creatives, below a text. %1 of %2 characters
    const QString words = tr("%1 of %2 characters").arg(count).arg(m_limit);
    QString problem = m_problem;
    if (problem.isEmpty() && count > m_limit) {
        //: New creatives, below a text that is too long. %1 of %2 characters
        problem = tr("%1 of %2 characters: placements cut the rest").arg(count).arg(m_limit);
        if (m_limit == 0) {
            //: New creatives, below a text
            problem = tr("The placements of this brief do not show it");
        }
    }
    m_field->setHint(words);
    m_field->setError(problem);
}

void CountedText::fitHeight()
{
    const int lines = std::clamp(static_cast<int>(m_lines->document()->size().height()), kFewestLines, kMostLines);
    const int frame = 2 * (m_lines->frameWidth() + static_cast<int>(m_lines->document()->documentMargin()));
    m_lines->setFixedHeight(lines * m_lines->fontMetrics().lineSpacing() + frame + kEditorPadding);
}

void CountedText::turnLines()
{
    // As a line does: the writing begins at the window's side, whatever its letters are.
    QTextOption option = m_lines->document()->defaultTextOption();
    option.setAlignment(QStyle::visualAlignment(m_lines->layoutDirection(), Qt::AlignLeft));
    m_lines->document()->setDefaultTextOption(option);
}

bool CountedText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
    if (event->type() == QEvent::Resize && m_lines)
        fitHeight();
    if (event->type() == QEvent::LayoutDirectionChange && m_lines)
        turnLines();
    if (!m_ownUndo && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
        && isUndoKey(*static_cast<QKeyEvent *>(event))) {
        // Nothing was typed that is not kept: the window's undo has it.
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mci::ui
