// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"

#include <QHash>

namespace mci::ui {

/**
 * Writes drafts, one at a time; of each brief the last state wins. What could not be written is kept and goes along with the
 * next try that works. What still waits when this goes away is written after what runs. The backend outlives it. GUI thread.
 */
class BriefSaver final : public QObject
{
    Q_OBJECT

public:
    BriefSaver(Backend &backend, QObject *parent);
    ~BriefSaver() override;

    void save(const QString &id, const domain::BriefDraft &draft);
    /** Once more what could not be written. */
    void retry();
    /** What of it is not in the store yet; nullptr where all is. */
    [[nodiscard]] const domain::BriefDraft *unsaved(const QString &id) const;
    [[nodiscard]] bool isBusy() const { return m_running || !m_waiting.empty(); }
    /** Why the last one that could not be written was not. */
    [[nodiscard]] const Error &error() const { return m_error; }
    /** Nothing runs, waits or has failed. */
    [[nodiscard]] bool isDone() const { return !m_running && m_waiting.empty() && m_failed.isEmpty(); }

Q_SIGNALS:
    void saved(const mci::domain::StoredBrief &brief);
    /** The last state that was handed over of it. */
    void failed(const QString &id, const mci::Error &error);
    /** After the last one that waited, however it ended. */
    void ended();

private:
    struct Wish
    {
        QString id;
        domain::BriefDraft draft;
    };

    void startNext();
    void onAnswer(const Result<domain::StoredBrief> &answer);
    void wait(const Wish &wish);
    void waitAgain();
    [[nodiscard]] const Wish *waitingFor(const QString &id) const;

    Backend &m_backend;
    std::vector<Wish> m_waiting;
    std::optional<Wish> m_running;
    Reply<domain::StoredBrief> m_reply;
    QHash<QString, domain::BriefDraft> m_failed;
    Error m_error;
};

} // namespace mci::ui
