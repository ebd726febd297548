// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"

#include <deque>

#include <QHash>

class QUndoStack;

namespace mci::ui {

/**
 * Changes variations one after the other, so that each can be undone. What is asked for while a change runs waits for it and is
 * never lost; words typed in the meantime become one change. GUI thread.
 *
 *   asked -> waiting -> running -> changed(), or failed()
 */
class VariationDesk final : public QObject
{
    Q_OBJECT

public:
    VariationDesk(Backend &backend, QUndoStack &undo, QObject *parent = nullptr);
    /** What still waits is handed over. */
    ~VariationDesk() override;

    /** As it is kept now: where an undo leads back to. */
    void know(const services::MadeVariation &variation);
    void change(const QString &variationId, const services::VariationChange &change);
    void bringBack(const QString &variationId, int revision);
    void setApproved(const QString &variationId, bool approved);
    [[nodiscard]] bool isBusy(const QString &variationId) const;
    [[nodiscard]] bool isIdle() const { return !m_running && m_waiting.empty(); }
    /** Grows with everything that was changed: what was read before is old. */
    [[nodiscard]] int changes() const { return m_changes; }

Q_SIGNALS:
    void changed(const mci::services::MadeVariation &variation);
    void busyChanged(const QString &variationId);
    void failed(const QString &variationId, const mci::Error &error);
    /** What was done, to be said with a way back. */
    void done(const QString &text);

private:
    enum class Kind { Change, Show, Approve };
    struct Step
    {
        Kind kind = Kind::Change;
        QString variationId;
        services::VariationChange change = {};
        int revision = 0;
        bool approved = false;
        /** Undo and redo are no steps of their own. */
        bool isUndo = false;
    };

    void add(Step step);
    void startNext();
    [[nodiscard]] Reply<services::MadeVariation> ask(const Step &step);
    void finish(const Step &step, const Result<services::MadeVariation> &answer);
    void remember(const Step &step, int before, int after);

    Backend &m_backend;
    QUndoStack &m_undo;
    std::deque<Step> m_waiting;
    std::optional<Step> m_running;
    QHash<QString, int> m_shown;
    int m_changes = 0;
};

} // namespace mci::ui
