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
    document()->setDocumentMargin(0);
    applyLook();
    connect(this, &QPlainTextEdit::textChanged, this, &TextArea::onTextChanged);
    connect(&look, &Look::changed, this, &TextArea::applyLook);
}

void TextArea::applyLook()
{
    setFont(m_look.font(TypeRole::Body));
    fit();
}

void TextArea::fit()
{
    // The document of a QPlainTextEdit counts lines.
    const int needed = std::clamp(static_cast<int>(document()->size().height()), m_lines, kMostTextLines);
    setFixedHeight(needed * fontMetrics().lineSpacing() + kTextPadding);
}

void TextArea::onTextChanged()
{
    const int over = static_cast<int>(toPlainText().size()) - m_most;
    if (over > 0) {
        // What stands before the cursor came last.
        QTextCursor surplus = textCursor();
        surplus.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, std::min(over, surplus.position()));
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
