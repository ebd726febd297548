// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"

#include "api/ContractJson.h"

#include <cmath>

namespace mci::cli {

Invocation::Invocation(const GlobalOptions &globals, const QCommandLineParser &parser, QStringList arguments,
                       Output &output)
    : m_globals(globals)
    , m_parser(parser)
    , m_arguments(std::move(arguments))
    , m_output(output)
{
}

Result<std::optional<qint64>> Invocation::integer(const QString &option) const
{
    if (!has(option))
        return std::optional<qint64>();
    bool ok = false;
    const qint64 value = text(option).toLongLong(&ok);
    if (!ok)
        return failure(
            invalidOption(Reason::OptionMalformed, QLatin1String("--") + option, text(option), QStringLiteral("123")));
    return std::optional<qint64>(value);
}

Result<std::optional<double>> Invocation::number(const QString &option) const
{
    if (!has(option))
        return std::optional<double>();
    bool ok = false;
    const double value = QLocale::c().toDouble(text(option), &ok);
    if (!ok || !std::isfinite(value) || text(option).contains(u','))
        return failure(invalidOption(Reason::OptionMalformed, QLatin1String("--") + option, text(option),
                                     QStringLiteral("123.45")));
    return std::optional<double>(value);
}

Result<app::AppContext *> Invocation::context()
{
    if (!m_context) {
        app::AppOptions options;
        options.paths = paths();
        options.secretStore = m_globals.secretStore;
        options.environment = QProcessEnvironment::systemEnvironment();
        Result<std::unique_ptr<app::AppContext>> created = app::AppContext::create(options);
        if (!created)
            return failure(created.error());
        m_context = std::move(*created);
    }
    return m_context.get();
}

app::ProfilePaths Invocation::paths() const
{
    return m_globals.profile.isEmpty() ? app::ProfilePaths::standard() : app::ProfilePaths::below(m_globals.profile);
}

settings::Settings Invocation::settings() const
{
    return {paths().settingsFile(), QProcessEnvironment::systemEnvironment()};
}

int Invocation::fail(const Error &error) const
{
    m_output.print(api::errorDocument(error));
    switch (error.reason) {
    case Reason::CommandUnknown:
    case Reason::CommandMissing:
    case Reason::OptionUnknown:
    case Reason::OptionMissing:
    case Reason::OptionMalformed:
        return kExitUsage;
    default:
        return kExitFailure;
    }
}

int Invocation::succeed(const QJsonObject &document) const
{
    m_output.print(document);
    return kExitSuccess;
}

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands{
        connectCommand(), organizationsCommand(), connectionsCommand(), accountsCommand(), syncCommand(),
        topCommand(),     extractCommand(),       generateCommand(),    aiCommand(),       jobCommand(),
        jobsCommand(),    workCommand(),          cacheCommand(),       configCommand(),   sandboxCommand(),
    };
    return commands;
}

} // namespace mci::cli
