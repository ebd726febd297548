// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AiModelField.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace mci::ui {

AiModelField::AiModelField(Look &look, QWidget *parent)
    : LineEdit(look, parent)
    , m_models(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_models, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &AiModelField::take);
    setCompleter(completer);
}

void AiModelField::setSuggestions(const QStringList &models)
{
    m_models->setStringList(models);
}

void AiModelField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !isReadOnly() && m_models->rowCount() > 0) {
        completer()->setCompletionPrefix({});
        completer()->complete();
        return;
    }
    LineEdit::keyPressEvent(event);
}

void AiModelField::take(const QString &model)
{
    // A text that is set does not count as edited, so nobody would write it.
    setText(model);
    setModified(true);
    Q_EMIT editingFinished();
}

} // namespace mci::ui
