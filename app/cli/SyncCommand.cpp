// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ContractJson.h"
#include "Command.h"
#include "JobWait.h"
#include "SelectionOptions.h"

namespace mci::cli {

namespace {

int runSync(Invocation &invocation)
{
    const Result<services::SelectionInput> input = readSelection(invocation);
    if (!input)
        return invocation.fail(input.error());
    const Result<app::AppContext *> context = invocation.context();
    if (!context)
        return invocation.fail(context.error());
    const Result<services::QueuedSync> queued = (*context)->sync().queue(*input);
    if (!queued)
        return invocation.fail(queued.error());
    return answerQueued(invocation, **context, api::queuedDocument(*queued), queued->jobId);
}

} // namespace

Command syncCommand()
{
    Command command;
    command.name = QStringLiteral("sync");
    command.summary = QStringLiteral("Fetch insights of a period and the top creatives.");
    command.options = selectionOptions();
    command.options.append({QStringLiteral("wait"), QStringLiteral("Run the workers and wait for the end.")});
    command.run = runSync;
    command.needsGui = true;
    return command;
}

} // namespace mci::cli
