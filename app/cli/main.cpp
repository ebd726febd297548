// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArgumentScan.h"
#include "Command.h"
#include "ProcessGuard.h"
#include "RotatingLog.h"
#include "text/Translation.h"

#include <cstdio>

#include <QGuiApplication>
#include <QLocale>

namespace {

using namespace mci;
using namespace mci::cli;

QList<QCommandLineOption> globalOptions()
{
    return {
        {QStringLiteral("profile"), QStringLiteral("Keep all data below DIR."), QStringLiteral("DIR")},
        {QStringLiteral("secret-store"), QStringLiteral("keychain (default), vault or session."),
         QStringLiteral("STORE")},
        {QStringLiteral("locale"), QStringLiteral("Language of messages: pt_BR, en or es."), QStringLiteral("LOCALE")},
        {QStringLiteral("log-level"),
         QStringLiteral("debug, info, warning or error, on standard error and in the log."), QStringLiteral("LEVEL")},
        {QStringList{QStringLiteral("help"), QStringLiteral("h")}, QStringLiteral("Show this help.")},
        {QStringLiteral("version"), QStringLiteral("Show the version.")},
    };
}

QStringList optionsWithValue()
{
    QStringList names;
    const auto collect = [&names](const QList<QCommandLineOption> &options) {
        for (const QCommandLineOption &option : options) {
            if (!option.valueName().isEmpty())
                names += option.names();
        }
    };
    collect(globalOptions());
    for (const Command &command : allCommands())
        collect(command.options);
    return names;
}

void printOptions(const QList<QCommandLineOption> &options)
{
    for (const QCommandLineOption &option : options) {
        const QString name = QStringLiteral("--") + option.names().constFirst()
            + (option.valueName().isEmpty() ? QString() : QLatin1Char(' ') + option.valueName());
        std::printf("  %-34s %s\n", qPrintable(name), qPrintable(option.description()));
    }
}

/** What the reader did not get is no success. */
int printed()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0 ? kExitSuccess : kExitFailure;
}

int printHelp(const Command *command)
{
    if (command) {
        std::printf("Usage: mci %s %s [options]\n\n%s\n", qPrintable(command->name), qPrintable(command->positional),
                    qPrintable(command->summary));
        for (const QString &line : command->details)
            std::printf("%s\n", qPrintable(line));
        if (!command->options.isEmpty()) {
            std::printf("\nOptions:\n");
            printOptions(command->options);
        }
    } else {
        std::printf("Usage: mci [options] COMMAND [options]\n\nCommands:\n");
        for (const Command &each : allCommands()) {
            const QString usage = each.name + QLatin1Char(' ') + each.positional;
            std::printf("  %-34s %s\n", qPrintable(usage), qPrintable(each.summary));
        }
    }
    std::printf("\nEvery command takes:\n");
    printOptions(globalOptions());
    return printed();
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : allCommands()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

Error usageError(Reason reason, const QString &option, const QString &value, const QString &allowed)
{
    return invalidOption(reason, option, value, allowed);
}

Result<GlobalOptions> readGlobals(const QCommandLineParser &parser)
{
    GlobalOptions globals;
    globals.profile = parser.value(QStringLiteral("profile"));
    if (parser.isSet(QStringLiteral("profile")) && globals.profile.isEmpty())
        return failure(usageError(Reason::OptionMissing, QStringLiteral("profile"), {}, QStringLiteral("DIR")));
    const QString store = parser.value(QStringLiteral("secret-store"));
    if (!store.isEmpty()) {
        const auto kind = secrets::secretStoreKindFromName(store);
        if (!kind)
            return failure(usageError(Reason::OptionNotOneOf, QStringLiteral("secret-store"), store,
                                      QStringLiteral("keychain, vault, session")));
        globals.secretStore = *kind;
    }
    globals.locale = parser.value(QStringLiteral("locale"));
    if (!globals.locale.isEmpty() && !text::Translation::supportedLocales().contains(globals.locale))
        return failure(usageError(Reason::OptionNotOneOf, QStringLiteral("locale"), globals.locale,
                                  text::Translation::supportedLocales().join(QStringLiteral(", "))));
    const QString level = parser.value(QStringLiteral("log-level"));
    if (!level.isEmpty()) {
        const auto known = logLevelFromName(level);
        if (!known)
            return failure(usageError(Reason::OptionNotOneOf, QStringLiteral("log-level"), level,
                                      QStringLiteral("debug, info, warning, error")));
        globals.logLevel = *known;
        globals.logToStandardError = *known;
    }
    return globals;
}

/** What is wrong with the words of the call, before anything is opened. */
std::optional<Error> checkWords(const Command *command, const QString &name, const QCommandLineParser &parser,
                                bool parsed, const QStringList &arguments)
{
    if (!command && !name.isEmpty())
        return makeError(ErrorCode::InvalidRequest, Reason::CommandUnknown, {}, {{QStringLiteral("value"), name}});
    if (!parser.unknownOptionNames().isEmpty())
        return usageError(Reason::OptionUnknown, parser.unknownOptionNames().constFirst(), {}, {});
    if (!command)
        return makeError(ErrorCode::InvalidRequest, Reason::CommandMissing);
    // The parser's only other complaint is an option at the end without its value.
    if (!parsed)
        return usageError(Reason::OptionMissing, arguments.constLast().mid(2), {}, {});
    if (parser.positionalArguments().size() - 1 > command->mostArguments)
        return usageError(Reason::OptionUnknown, parser.positionalArguments().constLast(), {}, {});
    return std::nullopt;
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool needsGui)
{
    // What Qt has to say while it starts is a log line too.
    app::RotatingLog sink({}, LogLevel::Warning);
    const LogInstallation installation(sink, LogLevel::Warning);
    if (!needsGui)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Drawing needs fonts, not a screen, whatever the session has.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

QString logFolder(const GlobalOptions &globals)
{
    const app::ProfilePaths paths =
        globals.profile.isEmpty() ? app::ProfilePaths::standard() : app::ProfilePaths::below(globals.profile);
    return paths.prepare() ? paths.logs() : QString();
}

int run(int &argc, char **argv, const QStringList &arguments)
{
    const qsizetype index = commandIndex(arguments, optionsWithValue());
    const QString name = index < 0 ? QString() : arguments.at(index);
    const Command *command = findCommand(name);
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    if (command)
        parser.addOptions(command->options);
    const bool parsed = parser.parse(QStringList{QStringLiteral("mci")} + arguments);
    if (parser.isSet(QStringLiteral("version"))) {
        std::printf("mci %s\n", MCI_VERSION);
        return printed();
    }
    if (parser.isSet(QStringLiteral("help")))
        return printHelp(command);

    const Result<GlobalOptions> globals = readGlobals(parser);
    const auto wrong = checkWords(command, name, parser, parsed, arguments);
    const std::unique_ptr<QCoreApplication> app = makeApplication(argc, argv, !wrong && globals && command->needsGui);
    Output output;
    const GlobalOptions usable = globals.value_or(GlobalOptions{});
    const text::Translation translation(text::Translation::resolveLocale(usable.locale, QLocale::system()));
    Invocation invocation(usable, parser, parser.positionalArguments().mid(1), output);
    if (wrong)
        return invocation.fail(*wrong);
    if (!globals)
        return invocation.fail(globals.error());
    app::RotatingLog sink(command->usesProfile ? logFolder(usable) : QString(), usable.logToStandardError);
    const LogInstallation installation(sink, usable.logLevel);
    const int state = command->run(invocation);
    return state == kExitSuccess && !output.hasArrived() ? kExitFailure : state;
}

} // namespace

int main(int argc, char **argv)
{
    app::protectProcess();
    QCoreApplication::setApplicationVersion(QStringLiteral(MCI_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return run(argc, argv, arguments);
}
