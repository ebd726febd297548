// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Pause.h"
#include "Command.h"
#include "sandbox/SandboxServer.h"

namespace mci::cli {

namespace {

using namespace std::chrono_literals;

const QList<QCommandLineOption> &sandboxOptions()
{
    static const QList<QCommandLineOption> options{
        {QStringLiteral("port"), QStringLiteral("Port on 127.0.0.1 (default: a free one)."), QStringLiteral("P")},
        {QStringLiteral("ads"), QStringLiteral("Ads over all accounts (default 300)."), QStringLiteral("N")},
        {QStringLiteral("days"), QStringLiteral("Days of history, ending yesterday (default 90)."),
         QStringLiteral("D")},
        {QStringLiteral("seed"), QStringLiteral("Same seed, same agency."), QStringLiteral("S")},
        {QStringLiteral("latency"), QStringLiteral("Wait before each answer."), QStringLiteral("MS")},
        {QStringLiteral("account-ads"), QStringLiteral("Number of ads of one account."), QStringLiteral("act_N=M")},
        {QStringLiteral("deny"), QStringLiteral("The login dialog refuses.")},
        {QStringLiteral("fault"), QStringLiteral("Go wrong: NAME[:PATH-PART][@N][xCOUNT]."), QStringLiteral("FAULT")},
        {QStringLiteral("recorded"), QStringLiteral("Serve the recorded account in DIR."), QStringLiteral("DIR")},
    };
    return options;
}

/** The options again as words, in the order of the table. */
QStringList optionWords(const Invocation &invocation)
{
    QStringList words;
    for (const QCommandLineOption &option : sandboxOptions()) {
        const QString name = option.names().constFirst();
        const QString word = QStringLiteral("--") + name;
        if (option.valueName().isEmpty()) {
            if (invocation.has(name))
                words.append(word);
            continue;
        }
        for (const QString &value : invocation.texts(name))
            words << word << value;
    }
    return words;
}

int runSandbox(Invocation &invocation)
{
    Result<sandbox::SandboxOptions> options = sandbox::parseSandboxOptions(optionWords(invocation));
    if (!options)
        return invocation.fail(options.error());
    sandbox::SandboxServer server(std::move(*options));
    if (const auto started = server.start(); !started)
        return invocation.fail(started.error());
    invocation.output().print(QJsonObject{{QStringLiteral("status"), QStringLiteral("listening")},
                                          {QStringLiteral("url"), server.url().toString()}});
    const CancelToken interrupt = invocation.interrupt();
    while (pauseFor(1h, interrupt)) { }
    server.stop();
    return kExitSuccess;
}

} // namespace

Command sandboxCommand()
{
    Command command;
    command.name = QStringLiteral("sandbox");
    command.summary = QStringLiteral("A local Graph API with a made-up agency, for demos and tests.");
    command.options = sandboxOptions();
    command.run = runSandbox;
    command.needsGui = true;
    command.usesProfile = false;
    return command;
}

} // namespace mci::cli
