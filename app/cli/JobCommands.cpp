// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "api/ContractJson.h"

namespace mci::cli {

namespace {

QString stateNames()
{
    using domain::JobState;
    QStringList names;
    for (const JobState state : {JobState::Pending, JobState::Processing, JobState::WaitingLogin, JobState::Postponed,
                                 JobState::Completed, JobState::Failed, JobState::Cancelled})
        names.append(domain::jobStateName(state));
    return names.join(QStringLiteral(", "));
}

int runJob(Invocation &invocation)
{
    if (invocation.arguments().isEmpty())
        return invocation.fail(invalidOption(Reason::OptionMissing, QStringLiteral("ID"), {}, {}));
    const Result<app::AppContext *> context = invocation.context();
    if (!context)
        return invocation.fail(context.error());
    const Result<domain::Job> job = (*context)->workspace().job(invocation.arguments().constFirst());
    if (!job)
        return invocation.fail(job.error());
    return invocation.succeed(api::jobDocument(*job));
}

int runJobs(Invocation &invocation)
{
    std::optional<domain::JobState> state;
    if (invocation.has(QStringLiteral("state"))) {
        const QString name = invocation.text(QStringLiteral("state"));
        state = domain::jobStateFromName(name);
        if (!state)
            return invocation.fail(
                invalidOption(Reason::OptionNotOneOf, QStringLiteral("state"), name, stateNames()));
    }
    const Result<app::AppContext *> context = invocation.context();
    if (!context)
        return invocation.fail(context.error());
    const Result<std::vector<domain::Job>> jobs = (*context)->workspace().jobs(state);
    if (!jobs)
        return invocation.fail(jobs.error());
    QJsonArray list;
    for (const domain::Job &job : *jobs)
        list.append(api::jobDocument(job));
    return invocation.succeed({{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("jobs"), list}});
}

} // namespace

Command jobCommand()
{
    Command command;
    command.name = QStringLiteral("job");
    command.positional = QStringLiteral("ID");
    command.summary = QStringLiteral("Show one job.");
    command.mostArguments = 1;
    command.run = runJob;
    return command;
}

Command jobsCommand()
{
    Command command;
    command.name = QStringLiteral("jobs");
    command.summary = QStringLiteral("List the jobs, newest first.");
    command.options = {{QStringLiteral("state"), QStringLiteral("Only jobs in this state."), QStringLiteral("STATE")}};
    command.run = runJobs;
    return command;
}

} // namespace mci::cli
