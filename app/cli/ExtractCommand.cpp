// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ContractJson.h"
#include "Command.h"
#include "JobWait.h"

namespace mci::cli {

namespace {

int runExtract(Invocation &invocation)
{
    if (invocation.arguments().isEmpty())
        return invocation.fail(invalidOption(Reason::OptionMissing, QStringLiteral("CREATIVE_ID"), {}, {}));
    const Result<app::AppContext *> context = invocation.context();
    if (!context)
        return invocation.fail(context.error());
    const Result<services::QueuedExtraction> queued =
        (*context)->extraction().queue(invocation.arguments(), invocation.has(QStringLiteral("force")));
    if (!queued)
        return invocation.fail(queued.error());
    return answerQueued(invocation, **context, api::queuedDocument(*queued), queued->jobId);
}

} // namespace

Command extractCommand()
{
    Command command;
    command.name = QStringLiteral("extract");
    command.positional = QStringLiteral("CREATIVE_ID");
    command.summary = QStringLiteral("Name the patterns of a creative: visual, message, approach.");
    command.details = {
        QStringLiteral("The picture is looked at on this machine. It is sent to an AI provider only where the"),
        QStringLiteral("workspace agreed to that, see 'mci ai'; within the monthly limit."),
        QStringLiteral("The patterns stand in what \"mci top\" prints.")};
    command.options = {{QStringLiteral("force"), QStringLiteral("Also when picture and copy are as they were.")},
                       {QStringLiteral("wait"), QStringLiteral("Run the workers and wait for the end.")}};
    command.mostArguments = 1;
    command.run = runExtract;
    command.needsGui = true;
    return command;
}

} // namespace mci::cli
