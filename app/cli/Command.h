// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AppContext.h"
#include "Output.h"
#include "SignalWatcher.h"

#include <functional>

#include <QCommandLineParser>

namespace mci::cli {

/** Exit states of the contract. */
inline constexpr int kExitSuccess = 0;
inline constexpr int kExitFailure = 1;
inline constexpr int kExitUsage = 2;
inline constexpr int kExitWaiting = 3;

/** What every command takes, before or after its name. */
struct GlobalOptions
{
    QString profile;
    secrets::SecretStoreKind secretStore = secrets::SecretStoreKind::Keychain;
    QString locale;
    LogLevel logToStandardError = LogLevel::Warning;
    LogLevel logLevel = LogLevel::Info;
};

/** What a command has to work with. The profile is opened by the first command that asks for it. */
class Invocation
{
public:
    Invocation(const GlobalOptions &globals, const QCommandLineParser &parser, QStringList arguments, Output &output);

    /** Positional arguments behind the command's name. */
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    /** Empty when not given. */
    [[nodiscard]] QString text(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList texts(const QString &option) const { return m_parser.values(option); }
    [[nodiscard]] Result<std::optional<qint64>> integer(const QString &option) const;
    [[nodiscard]] Result<std::optional<double>> number(const QString &option) const;

    [[nodiscard]] Result<app::AppContext *> context();
    /** The profile's settings alone: they can be read and mended even where one of them keeps the profile from opening. */
    [[nodiscard]] settings::Settings settings() const;
    [[nodiscard]] Output &output() const { return m_output; }
    [[nodiscard]] CancelToken interrupt() const { return m_signals.token(); }
    [[nodiscard]] const GlobalOptions &globals() const { return m_globals; }

    /** Prints the error document; gives the exit state that belongs to it. */
    [[nodiscard]] int fail(const Error &error) const;
    [[nodiscard]] int succeed(const QJsonObject &document) const;

private:
    [[nodiscard]] app::ProfilePaths paths() const;

    const GlobalOptions &m_globals;
    const QCommandLineParser &m_parser;
    QStringList m_arguments;
    Output &m_output;
    app::SignalWatcher m_signals;
    std::unique_ptr<app::AppContext> m_context;
};

/** One command: its name, its options, and what it does. */
struct Command
{
    QString name;
    /** Behind the name in the help, such as "ID". */
    QString positional;
    QString summary;
    /** More for the command's own help, a line each. */
    QStringList details;
    QList<QCommandLineOption> options;
    int mostArguments = 0;
    std::function<int(Invocation &)> run;
    /** It draws pictures, itself or in a job, and so needs fonts. */
    bool needsGui = false;
    /** False for one that is to leave no trace in the profile, not even a log. */
    bool usesProfile = true;
};

/** Each in its own file. */
[[nodiscard]] Command connectCommand();
[[nodiscard]] Command organizationsCommand();
[[nodiscard]] Command connectionsCommand();
[[nodiscard]] Command accountsCommand();
[[nodiscard]] Command syncCommand();
[[nodiscard]] Command topCommand();
[[nodiscard]] Command extractCommand();
[[nodiscard]] Command generateCommand();
[[nodiscard]] Command aiCommand();
[[nodiscard]] Command jobCommand();
[[nodiscard]] Command jobsCommand();
[[nodiscard]] Command workCommand();
[[nodiscard]] Command cacheCommand();
[[nodiscard]] Command configCommand();
[[nodiscard]] Command sandboxCommand();

/** In the order of the help. */
[[nodiscard]] const std::vector<Command> &allCommands();

} // namespace mci::cli
