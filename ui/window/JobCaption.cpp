// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/JobCaption.h"

#include "pages/DateText.h"
#include "text/ErrorText.h"
#include "text/ErrorValues.h"
#include "text/Isolated.h"
#include "text/JobText.h"
#include "window/Clients.h"
#include "window/TimeWords.h"

namespace mci::ui {

namespace {

using domain::Job;
using domain::JobState;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

bool isGeneration(const Job &job)
{
    return job.type == QLatin1String(domain::job_type::kCreativeGenerate);
}

/** The period of a fetch of insights; empty for other work. */
QString period(const Job &job)
{
    const auto date = [&job](const char *key) {
        return QDate::fromString(job.payload.value(QLatin1String(key)).toString(), Qt::ISODate);
    };
    const domain::DateRange range{date("since"), date("until")};
    return range.since.isValid() && range.until.isValid() ? dateRangeText(range) : QString();
}

} // namespace

QString JobCaption::of(const Job &job, const JobScene &scene)
{
    if (job.cancelRequested && !isFinal(job.state)) {
        //: Activity: asked to stop, has not stopped yet
        return tr("Cancelling…");
    }
    switch (job.state) {
    case JobState::Processing:
        return running(job, scene);
    case JobState::Pending:
        return waiting(job, scene);
    case JobState::Postponed:
        return postponed(job, scene);
    case JobState::WaitingLogin: {
        const domain::Connection *connection = findConnection(scene.workspace, job.connectionId);
        if (!connection || connection->metaUserName.isEmpty())
            return text::jobStateText(job.state);
        //: Activity: %1 is a person
        return tr("Waits for a new login of %1").arg(text::isolated(connection->metaUserName));
    }
    case JobState::Failed:
        return text::jobMessage(job);
    case JobState::Completed:
    case JobState::Cancelled:
        break;
    }
    return ended(job, scene);
}

QString JobCaption::running(const Job &job, const JobScene &scene)
{
    const QString what = job.stage == u"insights" ? page(job.stageValues) : text::jobMessage(job);
    return joined({what, period(job), scene.left ? TimeWords::left(*scene.left) : QString()});
}

QString JobCaption::page(const QJsonObject &values)
{
    const int pages = values.value(QLatin1String("pages")).toInt();
    const int expected = values.value(QLatin1String("expectedPages")).toInt();
    const QLocale locale;
    const QString number = locale.toString(pages + 1);
    const int rows = values.value(QLatin1String("rows")).toInt();
    QStringList parts;
    if (expected > pages) {
        //: Activity: reading long lists of numbers; both are numbers, the second one an estimate
        parts.append(tr("page %1 of about %2").arg(number, locale.toString(expected)));
    } else {
        //: Activity: reading long lists of numbers; %1 is a number
        parts.append(tr("page %1").arg(number));
    }
    if (rows > 0) {
        //: Activity: how many ads were read
        parts.append(tr("%n ad(s)", "", rows));
    }
    return joined(parts);
}

QString JobCaption::waiting(const Job &job, const JobScene &scene)
{
    if (scene.queuePaused) {
        //: Activity: why it does not begin
        return tr("Waits until you resume the queue");
    }
    if (job.error) {
        //: Activity: it failed and is tried again by itself; %1 and %2 are numbers, %3 says what happened
        return tr("Try %1 of %2 begins by itself. %3")
            .arg(job.attempt + 1)
            .arg(job.maxAttempts)
            .arg(text::errorMessage(*job.error, scene.now));
    }
    if (scene.accountIsBusy) {
        //: Activity: why it does not begin
        return tr("Waits for other work on this ad account");
    }
    //: Activity: next in turn
    return tr("Begins in a moment");
}

QString JobCaption::postponed(const Job &job, const JobScene &scene)
{
    if (!job.resumeAt)
        return text::jobMessage(job);
    const QString at = text::localTimeText(*job.resumeAt, scene.now);
    if (scene.queuePaused) {
        //: Activity: why it waits; %1 is a time
        return tr("Waits until you resume the queue, and not before %1").arg(at);
    }
    if (job.waitReason && job.waitReason->isThrottle()) {
        //: Activity: Meta's limits were reached; %1 is a time
        return tr("Meta asked for a pause. It goes on by itself at %1, where it stopped.").arg(at);
    }
    //: Activity: %1 says why it waits, %2 is a time
    return tr("%1 It goes on by itself at %2.").arg(text::jobMessage(job), at);
}

QString JobCaption::ended(const Job &job, const JobScene &scene)
{
    if (!job.finishedAt)
        return text::jobStateText(job.state);
    QStringList parts{text::localTimeText(*job.finishedAt, scene.now)};
    if (job.startedAt)
        parts.append(TimeWords::span(std::chrono::round<std::chrono::seconds>(*job.finishedAt - *job.startedAt)));
    if (job.state == JobState::Cancelled) {
        //: Activity: the work was stopped by a person
        parts.append(isGeneration(job) ? tr("Cancelled, the brief is kept")
                                       //: Activity: the work was stopped by a person
                                       : tr("Cancelled, what had arrived is kept"));
    }
    return joined(parts + results(job));
}

QStringList JobCaption::results(const Job &job)
{
    QStringList parts;
    const auto number = [&job](const char *key) { return job.result.value(QLatin1String(key)); };
    if (number("ads").isDouble()) {
        //: Activity: how many ads were read
        parts.append(tr("%n ad(s)", "", number("ads").toInt()));
    }
    if (number("variations").isDouble()) {
        //: Activity: how many new ads were made
        parts.append(tr("%n new creative(s)", "", number("variations").toInt()));
    }
    if (number("creatives").isDouble()) {
        //: Activity: how many creatives were fetched
        parts.append(tr("%n creative(s)", "", number("creatives").toInt()));
    }
    if (number("pictures").isDouble() && number("pictures").toInt() < number("creatives").toInt()) {
        //: Activity: how many pictures could be fetched, when they are fewer than the creatives
        parts.append(tr("%n picture(s)", "", number("pictures").toInt()));
    }
    if (number("patterns").isDouble()) {
        //: Activity: of how many creatives the patterns were named
        parts.append(tr("%n analyzed", "", number("patterns").toInt()));
    }
    if (number("failed").toInt() > 0) {
        //: Activity: how many creatives could not be analyzed
        parts.append(tr("%n could not be analyzed", "", number("failed").toInt()));
    }
    if (number("providerFailed").toInt() > 0) {
        //: Activity: how many creatives the AI provider did not name the patterns of; they were analyzed on this computer
        parts.append(tr("%n not named by the AI provider", "", number("providerFailed").toInt()));
        parts.append(text::providerProblem(job));
    }
    if (number("calls").isDouble()) {
        //: Activity: how often Meta was asked
        parts.append(tr("%n call(s)", "", number("calls").toInt()));
    } else if (number("fresh").toBool()) {
        //: Activity: a sync that found numbers of a moment ago
        parts.append(tr("still fresh, nothing was fetched"));
    }
    return parts;
}

} // namespace mci::ui
