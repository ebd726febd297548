// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ContractJson.h"
#include "Command.h"

namespace mci::cli {

namespace {

constexpr qint64 kMostThreads = 64;

int runWork(Invocation &invocation)
{
    const auto threads = invocation.integer(QStringLiteral("threads"));
    if (!threads)
        return invocation.fail(threads.error());
    if (*threads && (**threads < 1 || **threads > kMostThreads))
        return invocation.fail(invalidOption(Reason::OptionOutOfRange, QStringLiteral("--threads"),
                                             QString::number(**threads), QStringLiteral("1 – %1").arg(kMostThreads)));
    const Result<app::AppContext *> context = invocation.context();
    if (!context)
        return invocation.fail(context.error());
    const std::unique_ptr<jobs::JobRunner> runner = (*context)->newRunner(static_cast<int>(threads->value_or(0)));
    if (const Status started = runner->start(); !started)
        return invocation.fail(started.error());
    invocation.output().print(QJsonObject{{QStringLiteral("status"), QStringLiteral("working")}});
    const bool untilIdle = invocation.has(QStringLiteral("until-idle"));
    const services::Workspace &workspace = (*context)->workspace();
    const bool idle = runner->runUntil(
        [&] {
            const Result<int> busy = workspace.busyJobs();
            return untilIdle && busy && *busy == 0;
        },
        invocation.interrupt());
    runner->stop();
    return invocation.succeed({{QStringLiteral("status"), idle ? QStringLiteral("idle") : QStringLiteral("stopped")}});
}

} // namespace

Command workCommand()
{
    Command command;
    command.name = QStringLiteral("work");
    command.summary = QStringLiteral("Run the workers.");
    command.options = {{QStringLiteral("until-idle"), QStringLiteral("End when there is nothing left to do.")},
                       {QStringLiteral("threads"), QStringLiteral("Jobs at a time."), QStringLiteral("N")}};
    command.run = runWork;
    command.needsGui = true;
    return command;
}

} // namespace mci::cli
