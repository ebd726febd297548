// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SuggestionEdit.h"

#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace mci::ui {

SuggestionEdit::SuggestionEdit(Look &look, QWidget *parent)
    : LineEdit(look, parent)
    , m_texts(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_texts, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &SuggestionEdit::take);
    setCompleter(completer);
    connect(&look, &Look::changed, this, &SuggestionEdit::refreshChevron);
}

void SuggestionEdit::setSuggestions(const QStringList &texts)
{
    m_texts->setStringList(texts);
}

void SuggestionEdit::setChevronShown(bool shown)
{
    if (!shown) {
        delete std::exchange(m_chevron, nullptr);
        return;
    }
    if (!m_chevron) {
        m_chevron = addAction(QIcon(), QLineEdit::TrailingPosition);
        connect(m_chevron, &QAction::triggered, this, &SuggestionEdit::showAll);
    }
    refreshChevron();
}

void SuggestionEdit::refreshChevron()
{
    if (!m_chevron)
        return;
    m_chevron->setIcon(look().icon(QStringLiteral("chevron-down"), Role::Text3));
    //: Field with suggestions: tooltip of the button that lists them
    m_chevron->setText(tr("Show suggestions"));
    m_chevron->setToolTip(m_chevron->text());
}

void SuggestionEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !isReadOnly() && m_texts->rowCount() > 0) {
        showAll();
        return;
    }
    LineEdit::keyPressEvent(event);
}

void SuggestionEdit::showAll()
{
    setFocus(Qt::OtherFocusReason);
    completer()->setCompletionPrefix({});
    completer()->complete();
}

void SuggestionEdit::take(const QString &text)
{
    // A text that is set does not count as edited, so nobody would write it.
    setText(text);
    setModified(true);
    Q_EMIT editingFinished();
}

} // namespace mci::ui
