// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"

#include <functional>

class QUndoStack;

namespace mci::ui {

/** Takes briefs, and what was made of them, out of the library so that it can be undone. */
class Removals final : public QObject
{
    Q_OBJECT

public:
    Removals(Backend &backend, QUndoStack &undo, QObject *parent);

    /** `title`: as people know it. */
    void removeBrief(const QString &id, const QString &title);
    void removeOutput(const QString &id, const QString &title);

Q_SIGNALS:
    /** What was done, to be said with a way back. */
    void done(const QString &text);
    void failed(const mci::Error &error);
    /** In the store, one way or the other. */
    void stored();

private:
    void push(const QString &text, std::function<StatusReply(bool removed)> apply);

    Backend &m_backend;
    QUndoStack &m_undo;
};

} // namespace mci::ui
