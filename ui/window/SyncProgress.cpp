// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/SyncProgress.h"

#include "text/JobText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace mci::ui {

namespace {

using namespace std::chrono_literals;
using domain::Job;
using domain::JobState;

/** Share of the whole that the numbers take; the creatives take the rest. */
constexpr double kInsightsShare = 0.6;
/** Where the fetching of the numbers goes over to ranking. */
constexpr double kRankingFrom = 0.9;

class SyncStageText
{
    Q_DECLARE_TR_FUNCTIONS(SyncStageText)
public:
    //: Sync: under "Insights", when they are all here
    static QString ads(int count) { return tr("%n ad(s)", "", count); }
    //: Sync: under "Ranking", how many creatives are in the ranking now
    static QString ranked(int count) { return tr("%n in the ranking", "", count); }
    static QString creatives(qint64 done, qint64 total)
    {
        const QLocale locale;
        //: Sync: under "Creatives"; both are numbers
        return tr("%1 of %2 loaded").arg(locale.toString(done), locale.toString(total));
    }
    static QString waiting(const Job &job) { return text::jobMessage(job); }
};

bool isInsights(const Job &job)
{
    return job.type == QLatin1String(domain::job_type::kInsightsFetch);
}

bool isIngest(const Job &job)
{
    return job.type == QLatin1String(domain::job_type::kCreativeIngest);
}

const Job *newestRoot(const std::vector<Job> &jobs, const QString &connectionId, const QString &adAccountId)
{
    const Job *newest = nullptr;
    for (const Job &job : jobs) {
        if (!isInsights(job) || job.connectionId != connectionId || job.adAccountId != adAccountId)
            continue;
        if (!newest || job.createdAt > newest->createdAt)
            newest = &job;
    }
    return newest;
}

StageState stageOf(const Job &job)
{
    switch (job.state) {
    case JobState::Processing:
        return StageState::Running;
    case JobState::Completed:
        return StageState::Done;
    case JobState::Failed:
    case JobState::Cancelled:
        return StageState::Stopped;
    case JobState::Pending:
    case JobState::WaitingLogin:
    case JobState::Postponed:
        break;
    }
    return StageState::Waiting;
}

QString adsText(const Job &root)
{
    const QJsonValue counted = root.result.value(QLatin1String("ads"));
    const int ads = counted.isDouble() ? counted.toInt() : root.stageValues.value(QLatin1String("rows")).toInt();
    return ads > 0 ? SyncStageText::ads(ads) : QString();
}

QString rankedText(const Job &root)
{
    const QJsonValue top = root.result.value(QLatin1String("topCreatives"));
    return top.isDouble() ? SyncStageText::ranked(top.toInt()) : QString();
}

void readNumbers(const Job &root, SyncProgress &progress)
{
    progress.insights.state = stageOf(root);
    const bool ranking = root.state == JobState::Processing && root.stage == u"ranking";
    if (root.state == JobState::Completed || ranking) {
        progress.insights = {StageState::Done, 1, adsText(root)};
        progress.ranking =
            ranking ? SyncStage{StageState::Running, 0.5, {}} : SyncStage{StageState::Done, 1, rankedText(root)};
        return;
    }
    progress.insights.fraction = std::clamp(root.progress / kRankingFrom, 0.0, 1.0);
    progress.insights.caption = SyncStageText::waiting(root);
}

/** What the jobs of one sync that fetch creatives have to do, and have done, all together. */
struct CreativeCount
{
    qint64 total = 0;
    qint64 done = 0;
    int jobs = 0;
    int running = 0;
    int completed = 0;
    int stopped = 0;
    /** Of those that run. */
    qint64 runningRest = 0;
    /** One that waits and says why. */
    const Job *waiting = nullptr;

    void add(const Job &job)
    {
        const qint64 told = job.stageValues.value(QLatin1String("total")).toInteger();
        const qint64 whole = told > 0 ? told : job.payload.value(QLatin1String("creativeIds")).toArray().size();
        const bool isDone = job.state == JobState::Completed;
        ++jobs;
        total += whole;
        const qint64 did = isDone ? whole : job.stageValues.value(QLatin1String("done")).toInteger();
        done += did;
        if (job.state == JobState::Processing) {
            ++running;
            runningRest += whole - did;
        }
        completed += isDone ? 1 : 0;
        stopped += isFinal(job.state) && !isDone ? 1 : 0;
        if (job.state == JobState::Postponed || job.state == JobState::WaitingLogin)
            waiting = &job;
    }
    [[nodiscard]] StageState state() const
    {
        if (running > 0)
            return StageState::Running;
        if (completed == jobs)
            return StageState::Done;
        return stopped + completed == jobs ? StageState::Stopped : StageState::Waiting;
    }
    [[nodiscard]] double fraction() const
    {
        if (state() == StageState::Done)
            return 1;
        return total > 0 ? std::clamp(static_cast<double>(done) / static_cast<double>(total), 0.0, 1.0) : 0;
    }
};

void readCreatives(const CreativeCount &count, SyncStage &stage)
{
    stage.state = count.state();
    stage.fraction = count.fraction();
    if (count.waiting && count.running == 0)
        stage.caption = SyncStageText::waiting(*count.waiting);
    else if (count.total > 0)
        stage.caption = SyncStageText::creatives(count.done, count.total);
}

void readWait(const Job &job, SyncProgress &progress)
{
    if (job.state == JobState::Processing)
        progress.runningId = job.id;
    if (!isFinal(job.state)) {
        progress.open.append(job.id);
        progress.cancelling = progress.cancelling || job.cancelRequested;
    }
    if (job.state == JobState::Postponed && job.resumeAt)
        progress.resumeAt = job.resumeAt;
    if (job.state == JobState::WaitingLogin)
        progress.needsLogin = true;
    if (job.state == JobState::Failed && !progress.failure)
        progress.failure = job.error;
}

/** How long the sync before this one went on after its numbers had come. */
std::optional<std::chrono::seconds> afterNumbers(const std::vector<Job> &jobs, const Job &root)
{
    const Job *last = nullptr;
    for (const Job &job : jobs) {
        const bool isEarlier = isInsights(job) && job.state == JobState::Completed && job.finishedAt
            && job.connectionId == root.connectionId && job.adAccountId == root.adAccountId && job.id != root.id;
        if (isEarlier && (!last || job.createdAt > last->createdAt))
            last = &job;
    }
    if (!last)
        return std::nullopt;
    UtcTime end = *last->finishedAt;
    for (const Job &job : jobs) {
        if (isIngest(job) && job.rootId == last->id && job.finishedAt)
            end = std::max(end, *job.finishedAt);
    }
    return std::chrono::round<std::chrono::seconds>(end - *last->finishedAt);
}

} // namespace

std::optional<SyncProgress> syncProgress(const std::vector<Job> &jobs, const QString &connectionId,
                                         const QString &adAccountId)
{
    const Job *root = newestRoot(jobs, connectionId, adAccountId);
    if (!root)
        return std::nullopt;
    SyncProgress progress;
    progress.rootId = root->id;
    readNumbers(*root, progress);
    readWait(*root, progress);
    CreativeCount creatives;
    for (const Job &job : jobs) {
        if (!isIngest(job) || job.rootId != root->id)
            continue;
        readWait(job, progress);
        creatives.add(job);
    }
    if (creatives.jobs > 0)
        readCreatives(creatives, progress.creatives);
    else if (root->state == JobState::Completed)
        progress.creatives = {StageState::Done, 1, {}};
    if (creatives.runningRest > 0)
        progress.jobsLike =
            static_cast<double>(creatives.total - creatives.done) / static_cast<double>(creatives.runningRest);
    progress.afterNumbers = root->state == JobState::Completed ? std::optional(0s) : afterNumbers(jobs, *root);
    const double numbers = root->state == JobState::Completed ? 1 : std::clamp(root->progress, 0.0, 1.0);
    progress.overall = kInsightsShare * numbers + (1 - kInsightsShare) * progress.creatives.fraction;
    return progress;
}

std::optional<std::chrono::seconds> timeLeft(const SyncProgress &progress,
                                             std::optional<std::chrono::seconds> leftOfStage)
{
    if (!leftOfStage || !progress.afterNumbers || !progress.isActive() || progress.cancelling)
        return std::nullopt;
    const auto stage = std::chrono::duration<double>(*leftOfStage) * progress.jobsLike;
    return std::chrono::round<std::chrono::seconds>(stage) + *progress.afterNumbers;
}

} // namespace mci::ui
