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
    /** What still waits is handed over; whether it is done yet is for the backend to say. */
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
    /** `lost` was asked for and is not there, without what waits to be changed once more. */
    void failed(const QString &variationId, const mci::services::VariationChange &lost, const mci::Error &error);
    /** What was done, to be said with a way back: it is on the stack. */
    void done(const QString &text);
    /** Nothing runs or waits any more: all is done, or failed. */
    void ended();

private:
    enum class Kind { Change, Show, Approve };
    struct Step
    {
        Kind kind = Kind::Change;
        QString variationId;
        services::VariationChange change = {};
        /** To show; to approve: only while that one is shown. 0: whatever it is. */
        int revision = 0;
        bool approved = false;
        /** Undo and redo are no steps of their own. */
        bool isUndo = false;
    };

    struct Known
    {
        int shown = 1;
        bool approved = false;
    };

    void add(Step step);
    void startNext();
    [[nodiscard]] bool isMoot(const Step &step) const;
    [[nodiscard]] services::VariationChange lostWith(const Step &step) const;
    [[nodiscard]] Reply<services::MadeVariation> ask(const Step &step);
    void finish(const Step &step, const Result<services::MadeVariation> &answer);
    void remember(const Step &step, const Known &before, const Known &after);
    void rememberApproval(const Step &step);
    void addAgain(Step step);

    Backend &m_backend;
    QUndoStack &m_undo;
    std::deque<Step> m_waiting;
    std::optional<Step> m_running;
    QHash<QString, Known> m_known;
    int m_changes = 0;
};

} // namespace mci::ui
