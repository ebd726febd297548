// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/DesktopOptions.h"

#include "text/Translation.h"

#include <QCommandLineParser>

namespace mci::desktop {

namespace {

QList<QCommandLineOption> knownOptions()
{
    return {
        {QStringLiteral("profile"), QStringLiteral("Keep all data below DIR."), QStringLiteral("DIR")},
        {QStringLiteral("secret-store"), QStringLiteral("keychain (default), vault or session."),
         QStringLiteral("STORE")},
        {QStringLiteral("locale"), QStringLiteral("Language: pt_BR, en or es."), QStringLiteral("LOCALE")},
        {QStringLiteral("demo"), QStringLiteral("A made-up agency's account; no Meta app and no network needed.")},
        {QStringLiteral("log-level"),
         QStringLiteral("debug, info, warning or error, on standard error and in the log."), QStringLiteral("LEVEL")},
        {QStringList{QStringLiteral("help"), QStringLiteral("h")}, QStringLiteral("Show this help.")},
        {QStringLiteral("version"), QStringLiteral("Show the version.")},
    };
}

Error notOneOf(const QString &option, const QString &value, const QStringList &allowed)
{
    return invalidOption(Reason::OptionNotOneOf, option, value, allowed.join(QStringLiteral(", ")));
}

Status readValues(const QCommandLineParser &parser, DesktopOptions &options)
{
    options.profile = parser.value(QStringLiteral("profile"));
    if (parser.isSet(QStringLiteral("profile")) && options.profile.isEmpty())
        return failure(invalidOption(Reason::OptionMissing, QStringLiteral("profile"), {}, QStringLiteral("DIR")));
    const QString store = parser.value(QStringLiteral("secret-store"));
    if (const auto kind = secrets::secretStoreKindFromName(store))
        options.secretStore = *kind;
    else if (!store.isEmpty())
        return failure(notOneOf(QStringLiteral("secret-store"), store,
                                {QStringLiteral("keychain"), QStringLiteral("vault"), QStringLiteral("session")}));
    options.locale = parser.value(QStringLiteral("locale"));
    if (!options.locale.isEmpty() && !text::Translation::supportedLocales().contains(options.locale))
        return failure(notOneOf(QStringLiteral("locale"), options.locale, text::Translation::supportedLocales()));
    const QString level = parser.value(QStringLiteral("log-level"));
    if (const auto known = logLevelFromName(level)) {
        options.logLevel = *known;
        options.logToStandardError = *known;
    } else if (!level.isEmpty()) {
        return failure(notOneOf(
            QStringLiteral("log-level"), level,
            {QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("error")}));
    }
    return {};
}

} // namespace

Result<DesktopOptions> DesktopOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(knownOptions());
    const bool parsed = parser.parse(QStringList{QString()} + arguments);
    DesktopOptions options;
    options.help = parser.isSet(QStringLiteral("help"));
    options.version = parser.isSet(QStringLiteral("version"));
    if (options.help || options.version)
        return options;
    if (!parser.unknownOptionNames().isEmpty())
        return failure(invalidOption(Reason::OptionUnknown, parser.unknownOptionNames().constFirst(), {}, {}));
    // The parser's only other complaint is an option at the end without its value.
    if (!parsed)
        return failure(invalidOption(Reason::OptionMissing, arguments.constLast().mid(2), {}, {}));
    if (!parser.positionalArguments().isEmpty())
        return failure(invalidOption(Reason::OptionUnknown, parser.positionalArguments().constFirst(), {}, {}));
    options.demo = parser.isSet(QStringLiteral("demo"));
    if (const Status read = readValues(parser, options); !read)
        return failure(read.error());
    return options;
}

QString DesktopOptions::helpText()
{
    QString text = QStringLiteral("Usage: meta-creative-intelligence [options]\n\nOptions:\n");
    for (const QCommandLineOption &option : knownOptions()) {
        const QString name = QStringLiteral("--") + option.names().constFirst()
            + (option.valueName().isEmpty() ? QString() : QLatin1Char(' ') + option.valueName());
        text += QStringLiteral("  %1 %2\n").arg(name, -24).arg(option.description());
    }
    return text;
}

app::ProfilePaths DesktopOptions::paths() const
{
    if (demo) {
        const QString beside = profile.isEmpty() ? app::ProfilePaths::standard().data() : profile;
        return app::ProfilePaths::below(beside + QStringLiteral("/demo"));
    }
    return profile.isEmpty() ? app::ProfilePaths::standard() : app::ProfilePaths::below(profile);
}

int exitState(const Error &error)
{
    return error.reason == Reason::OptionUnknown || error.reason == Reason::OptionMissing ? kExitUsage : kExitFailure;
}

} // namespace mci::desktop
