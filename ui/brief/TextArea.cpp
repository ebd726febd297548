// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/TextArea.h"

namespace mci::ui {

namespace {

constexpr int kMostTextLines = 8;
/** Of the style sheet, above and below, with the border. */
constexpr int kTextPadding = 14;

} // namespace

TextArea::TextArea(Look &look, int lines, int most, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_look(look)
    , m_lines(lines)
    , m_most(most)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    applyDirection();
    applyLook();
    connect(this, &QPlainTextEdit::textChanged, this, &TextArea::onTextChanged);
    connect(&look, &Look::changed, this, &TextArea::applyLook);
}

void TextArea::applyLook()
{
    setFont(m_look.font(TypeRole::Body));
    fit();
}

void TextArea::applyDirection()
{
    // The words run as their letters do; where they begin is the page's.
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    document()->setDefaultTextOption(option);
}

void TextArea::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        applyDirection();
}

void TextArea::fit()
{
    // The document of a QPlainTextEdit counts lines.
    const int lines = static_cast<int>(document()->size().height());
    const int needed = std::clamp(lines, m_lines, kMostTextLines);
    setVerticalScrollBarPolicy(lines > kMostTextLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(needed * fontMetrics().lineSpacing() + kTextPadding);
}

void TextArea::onTextChanged()
{
    const int over = static_cast<int>(toPlainText().size()) - m_most;
    if (over > 0) {
        // What stands before the cursor came last; a text that was set has its cursor at the beginning.
        QTextCursor surplus = textCursor();
        if (surplus.atStart())
            surplus.movePosition(QTextCursor::End);
        surplus.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, over);
        surplus.removeSelectedText();
    }
    fit();
}

void TextArea::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

} // namespace mci::ui
