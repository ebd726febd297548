// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "window/JobPaces.h"
#include "window/KeptSelection.h"
#include "window/SyncProgress.h"

namespace mci::ui {

/**
 * What the Top creatives page shows, without its widgets: one ad account, its selection, the answer that stands for it and
 * the sync that runs. Numbers that are there stay shown until newer ones arrive. GUI thread.
 */
class TopCreativesSession : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, NotSynced, Shown, Failed };

    explicit TopCreativesSession(Backend &backend, QObject *parent = nullptr);

    /** Reads ahead what is seen first of the selection that open() is likely to be asked for. */
    void expect(const services::SelectionInput &selection);
    /** Another account or another choice for it; what was shown goes. */
    void open(const domain::AdAccount &account, const KeptSelection &selection);
    void close();
    /** Reads the store again. */
    void reload();
    /** Takes the new choice; numbers that are not stored are synced at once. */
    void choose(const services::SelectionInput &selection);
    /** Fetches the numbers of the chosen period as of today. */
    void sync();
    void cancelSync();
    /** Work that waits then waits for the queue. */
    void setQueuePaused(bool paused);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const domain::AdAccount &account() const { return m_account; }
    [[nodiscard]] const KeptSelection &selection() const { return m_selection; }
    [[nodiscard]] const services::CreativeOverviewAnswer &answer() const { return *m_answer; }
    [[nodiscard]] const SharedOverview &sharedAnswer() const { return m_answer; }
    /** What days tell about the answer; nullopt while it is not read, and where there are no days. */
    [[nodiscard]] const std::optional<services::TrendsAnswer> &trends() const { return m_trends; }
    /** Only the first cards are here so far. */
    [[nodiscard]] bool isPartial() const { return m_answer->whole.has_value(); }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const std::optional<SyncProgress> &progress() const { return m_progress; }
    /** As progress(), with the time left as of now. */
    [[nodiscard]] std::optional<SyncProgress> progressNow() const;
    [[nodiscard]] bool isSyncing() const { return m_queueing || (m_progress && m_progress->isActive()); }
    [[nodiscard]] QDate today() const;

Q_SIGNALS:
    /** State, answer or error are others now. */
    void changed();
    void trendsChanged();
    void marksRead(const mci::services::CreativeMarkMap &marks);
    void tagsRead(const mci::services::CreativeTagMap &tags);
    void progressChanged();
    /** The choice that holds now; keep it. */
    void selectionChanged();
    /** The sync could not be queued. */
    void syncRefused(const mci::Error &error);
    /** The newest sync of the account ended while it was watched. */
    void syncEnded(const mci::ui::SyncProgress &progress);

private:
    struct ExpectedHead
    {
        services::SelectionInput selection;
        Reply<SharedOverview> head;
    };

    void ask(const KeptSelection &selection, bool isPending);
    void onAnswer(const KeptSelection &selection, bool isPending, const Result<SharedOverview> &answer);
    void readHead();
    [[nodiscard]] Reply<SharedOverview> takeHead();
    void onHead(const Result<SharedOverview> &head);
    void readJobs();
    void onJobs(const std::vector<domain::Job> &jobs);
    void readMarks();
    void readTags();
    void readTrends();
    void forgetTrends();
    void setState(State state);

    Backend &m_backend;
    State m_state = State::Empty;
    domain::AdAccount m_account;
    KeptSelection m_selection;
    /** The period as of today, until its numbers are there. */
    std::optional<KeptSelection> m_pending;
    std::optional<ExpectedHead> m_expected;
    SharedOverview m_answer;
    std::optional<services::TrendsAnswer> m_trends;
    Error m_error;
    std::optional<SyncProgress> m_progress;
    JobPaces m_paces;
    bool m_queuePaused = false;
    /** Answers to older questions are dropped. */
    int m_question = 0;
    int m_jobsQuestion = 0;
    int m_trendsQuestion = 0;
    bool m_queueing = false;
    bool m_syncWhenMissing = false;
};

} // namespace mci::ui
