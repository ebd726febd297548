// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"

#include <QSet>

namespace mci::ui {

/** Looks up what is typed where the rows on the screen cannot: in the texts of pictures. Only the newest question is answered. */
class StoredSearch final : public QObject
{
    Q_OBJECT

public:
    StoredSearch(Backend &backend, QObject *parent);

    /** An empty text is answered by nobody. */
    void ask(const domain::AdAccount &account, const QString &text);

Q_SIGNALS:
    void found(const QString &text, const QSet<QString> &creativeIds);

private:
    Backend &m_backend;
    int m_question = 0;
};

} // namespace mci::ui
