// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/StoredSearch.h"

namespace mci::ui {

StoredSearch::StoredSearch(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
}

void StoredSearch::ask(const domain::AdAccount &account, const QString &text)
{
    const int question = ++m_question;
    if (text.trimmed().isEmpty() || account.id.isEmpty())
        return;
    m_backend.search(account, text).then(this, [this, question, text](const Result<QStringList> &ids) {
        // What the rows themselves tell is enough where the store cannot be asked.
        if (ids && question == m_question)
            Q_EMIT found(text, QSet<QString>(ids->begin(), ids->end()));
    });
}

} // namespace mci::ui
