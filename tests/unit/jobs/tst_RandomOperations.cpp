// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/JobRepository.h"
#include "support/TempDatabase.h"
#include "support/TestMain.h"

#include <random>

using namespace mci;
using namespace mci::store;
using namespace mci::test;
using domain::JobState;
using Kind = JobSettlement::Kind;

namespace {

struct Held
{
    QString id;
    QString token;
    QString serialKey;
};

/** Random operations on the queue beside a simple model of what must hold. */
class Play
{
public:
    Play(TempDatabase &temp, Session &session, unsigned seed)
        : m_temp(temp)
        , m_jobs(session, temp.clock)
        , m_random(seed)
    {
    }

    [[nodiscard]] bool step()
    {
        switch (pick(6)) {
        case 0:
            return enqueue();
        case 1:
            return claim();
        case 2:
            return settle();
        case 3:
            return crash();
        case 4:
            return cancel();
        default:
            m_temp.clock.advance(std::chrono::seconds(pick(90)));
            return true;
        }
    }

    /** What the queue must be at any time. */
    [[nodiscard]] bool sound()
    {
        QStringList running;
        const auto jobs = m_jobs.list({}).value();
        for (const domain::Job &job : jobs) {
            const bool ended = domain::isFinal(job.state);
            if (ended != job.finishedAt.has_value() || job.attempt > job.maxAttempts || job.attempt < 0)
                return false;
            if (m_ended.contains(job.id) && !ended)
                return false;
            if (ended)
                m_ended.insert(job.id);
            if (job.state == JobState::Processing)
                running.push_back(job.adAccountId);
        }
        return running.removeDuplicates() == 0 && running.size() <= kAccounts;
    }

private:
    static constexpr int kAccounts = 4;

    int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    bool enqueue()
    {
        NewJob job;
        job.type = QStringLiteral("t");
        job.organizationId = QStringLiteral("org_default");
        job.adAccountId = QStringLiteral("act_%1").arg(pick(kAccounts));
        job.serialKey = job.adAccountId;
        job.dedupeKey = pick(2) ? QStringLiteral("dedupe_%1").arg(pick(5)) : QString();
        const auto queued = m_jobs.enqueue(job);
        if (queued)
            m_ids.push_back(queued->id);
        return queued.has_value();
    }
    bool claim()
    {
        const auto claimed = m_jobs.claim(QStringLiteral("w%1").arg(pick(3)), 1 + pick(3), std::chrono::minutes(1));
        if (!claimed)
            return false;
        for (const ClaimedJob &job : *claimed)
            m_held.push_back({job.job.id, job.leaseToken, job.job.adAccountId});
        return true;
    }
    bool settle()
    {
        if (m_held.empty())
            return true;
        const std::size_t index = static_cast<std::size_t>(pick(static_cast<int>(m_held.size())));
        const Held held = m_held[index];
        m_held.erase(m_held.begin() + static_cast<std::ptrdiff_t>(index));
        constexpr std::array kinds{Kind::Completed, Kind::Failed,       Kind::Cancelled, Kind::Retry,
                                   Kind::Postponed, Kind::WaitingLogin, Kind::GivenBack};
        JobSettlement settlement;
        settlement.kind = kinds[static_cast<std::size_t>(pick(int(kinds.size())))];
        // The queue trusts the runner to retry only while tries are left.
        if (settlement.kind == Kind::Retry && m_jobs.find(held.id).value()->attempt >= 3)
            settlement.kind = Kind::Failed;
        settlement.runAt = m_temp.clock.now() + std::chrono::seconds(pick(60));
        const bool ended = m_ended.contains(held.id);
        const auto ours = m_jobs.settle(held.id, held.token, settlement);
        // A stale token must never be able to settle an ended job.
        return ours && !(ended && *ours);
    }
    bool crash() { return m_jobs.reclaim(QStringLiteral("w%1").arg(pick(3)), pick(4) == 0).has_value(); }
    bool cancel()
    {
        if (m_ids.isEmpty())
            return true;
        (void)m_jobs.resumeWaitingLogin(QString(QLatin1String("")));
        return m_jobs.cancel(m_ids.at(pick(int(m_ids.size())))).has_value();
    }

    TempDatabase &m_temp;
    JobRepository m_jobs;
    std::mt19937 m_random;
    QStringList m_ids;
    std::vector<Held> m_held;
    QSet<QString> m_ended;
};

} // namespace

class TestRandomOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQueueStaysSound()
    {
        for (unsigned seed = 1; seed <= 5; ++seed) {
            TempDatabase temp;
            auto session = temp.session();
            Play play(temp, session, seed);
            for (int step = 0; step < 150; ++step) {
                QVERIFY2(play.step() && play.sound(), qPrintable(QStringLiteral("seed %1 step %2").arg(seed).arg(step)));
            }
            MCI_VERIFY_OK(temp.database().check());
        }
    }
};

MCI_TEST_CLASS(TestRandomOperations);
#include "tst_RandomOperations.moc"
