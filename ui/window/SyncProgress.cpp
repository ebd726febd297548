// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/SyncProgress.h"

#include "text/JobText.h"

#include <QCoreApplication>
#include <QLocale>

namespace mci::ui {

namespace {

using domain::Job;
using domain::JobState;

/** Share of the whole that the numbers take; the creatives take the rest. */
constexpr double kInsightsShare = 0.6;
/** Where the fetching of the numbers goes over to ranking. */
constexpr double kRankingFrom = 0.9;
constexpr double kEnoughToTell = 0.05;
constexpr auto kLongEnoughToTell = std::chrono::seconds(3);

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

void readCreatives(const Job &job, SyncStage &stage)
{
    stage.state = stageOf(job);
    stage.fraction = job.state == JobState::Completed ? 1 : std::clamp(job.progress, 0.0, 1.0);
    const QJsonValue total = job.stageValues.value(QLatin1String("total"));
    if (total.isDouble() && job.state != JobState::Postponed && job.state != JobState::WaitingLogin) {
        const qint64 done = job.state == JobState::Completed ? total.toInteger()
                                                             : job.stageValues.value(QLatin1String("done")).toInteger();
        stage.caption = SyncStageText::creatives(done, total.toInteger());
    } else {
        stage.caption = SyncStageText::waiting(job);
    }
}

void readWait(const Job &job, SyncProgress &progress)
{
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

} // namespace

std::optional<SyncProgress> syncProgress(const std::vector<Job> &jobs, const QString &connectionId,
                                         const QString &adAccountId)
{
    const Job *root = newestRoot(jobs, connectionId, adAccountId);
    if (!root)
        return std::nullopt;
    SyncProgress progress;
    progress.rootId = root->id;
    progress.startedAt = root->startedAt;
    readNumbers(*root, progress);
    readWait(*root, progress);
    const Job *ingest = nullptr;
    for (const Job &job : jobs) {
        if (!isIngest(job) || job.rootId != root->id)
            continue;
        readWait(job, progress);
        if (!ingest || job.createdAt > ingest->createdAt)
            ingest = &job;
    }
    if (ingest)
        readCreatives(*ingest, progress.creatives);
    else if (root->state == JobState::Completed)
        progress.creatives = {StageState::Done, 1, {}};
    const double numbers = root->state == JobState::Completed ? 1 : std::clamp(root->progress, 0.0, 1.0);
    progress.overall = kInsightsShare * numbers + (1 - kInsightsShare) * progress.creatives.fraction;
    return progress;
}

std::optional<std::chrono::seconds> timeLeft(const SyncProgress &progress, UtcTime now)
{
    if (!progress.startedAt || !progress.isActive() || progress.resumeAt || progress.needsLogin
        || progress.overall < kEnoughToTell)
        return std::nullopt;
    const auto passed = now - *progress.startedAt;
    if (passed < kLongEnoughToTell)
        return std::nullopt;
    const double seconds = std::chrono::duration<double>(passed).count() * (1 - progress.overall) / progress.overall;
    return std::chrono::seconds(static_cast<std::chrono::seconds::rep>(seconds));
}

} // namespace mci::ui
