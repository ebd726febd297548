// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "SelectionOptions.h"
#include "api/ContractJson.h"

namespace mci::cli {

namespace {

int runTop(Invocation &invocation)
{
    Result<services::SelectionInput> input = readSelection(invocation);
    if (!input)
        return invocation.fail(input.error());
    input->ranking = invocation.text(QStringLiteral("ranking"));
    const Result<app::AppContext *> context = invocation.context();
    if (!context)
        return invocation.fail(context.error());
    const Result<services::TopCreativesAnswer> answer = (*context)->topCreatives().top(*input);
    if (!answer)
        return invocation.fail(answer.error());
    return invocation.succeed(api::topCreativesDocument(*answer, (*context)->paths().thumbnails()));
}

} // namespace

Command topCommand()
{
    Command command;
    command.name = QStringLiteral("top");
    command.summary = QStringLiteral("Show the top creatives of what was synced; asks nobody.");
    command.options = selectionOptions();
    command.options.append({QStringLiteral("ranking"), QStringLiteral("How to rank (default kpi)."),
                            QStringLiteral("kpi|weighted|confident")});
    command.details = {
        QStringLiteral("kpi: the raw values."),
        QStringLiteral("confident: the value that the primary KPI reaches with 80 % probability, so that luck does not win."),
        QStringLiteral("weighted: a score from 0 to 100 of several KPIs, see the setting weights.ORG.OBJECTIVE."),
    };
    command.run = runTop;
    return command;
}

} // namespace mci::cli
