// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "SecretSettings.h"
#include "api/ContractJson.h"

#include <cstdio>

#include <QFile>

namespace mci::cli {

namespace {

constexpr qint64 kLongestSecret = 4096;

QJsonObject entryJson(const settings::SettingEntry &entry)
{
    return {{QStringLiteral("key"), entry.key},
            {QStringLiteral("value"), entry.value},
            {QStringLiteral("origin"), settings::originName(entry.origin)}};
}

settings::SettingEntry withSecretStore(const settings::SettingEntry &entry, const Result<app::AppContext *> &context)
{
    return context ? app::withSecretStore(entry, (*context)->secrets()) : entry;
}

Result<QStringList> organizationIds(const app::AppContext &context)
{
    const auto organizations = context.workspace().organizations();
    if (!organizations)
        return failure(organizations.error());
    QStringList ids;
    for (const domain::Organization &organization : *organizations)
        ids.append(organization.id);
    return ids;
}

int listSettings(Invocation &invocation)
{
    // A profile that does not open still shows its settings: one of them may be why.
    const Result<app::AppContext *> context = invocation.context();
    const Result<QStringList> ids = context ? organizationIds(**context) : Result<QStringList>(QStringList());
    if (!ids)
        return invocation.fail(ids.error());
    const auto entries = invocation.settings().list(*ids);
    if (!entries)
        return invocation.fail(entries.error());
    QJsonArray list;
    for (const settings::SettingEntry &entry : *entries)
        list.append(entryJson(withSecretStore(entry, context)));
    invocation.output().print(list);
    return kExitSuccess;
}

int getSetting(Invocation &invocation, const QString &name)
{
    const auto entry = invocation.settings().get(name);
    if (!entry)
        return invocation.fail(entry.error());
    return invocation.succeed(
        entryJson(entry->secret ? withSecretStore(*entry, invocation.context()) : *entry));
}

/** A secret comes from standard input: on the command line every user of the machine could read it. */
int setSecret(Invocation &invocation, const QString &name)
{
    if (name == QLatin1String(settings::key::kEncryptionKey))
        return invocation.fail(makeError(ErrorCode::InvalidRequest, Reason::SettingFromEnvironment, {},
                                         {{QStringLiteral("option"), name},
                                          {QStringLiteral("allowed"), name.toUpper()}}));
    if (invocation.arguments().size() > 2)
        return invocation.fail(invalidOption(Reason::SecretOnCommandLine, name, {}, {}));
    const Result<app::AppContext *> context = invocation.context();
    if (!context)
        return invocation.fail(context.error());
    QFile input;
    QByteArray bytes;
    if (input.open(stdin, QIODevice::ReadOnly))
        bytes = input.read(kLongestSecret).trimmed();
    const Secret secret(QByteArray(bytes.constData(), bytes.size()));
    wipe(bytes);
    const Status stored = secret.isEmpty() ? (*context)->secrets().remove(app::secretStoreKey(name))
                                           : (*context)->secrets().write(app::secretStoreKey(name), secret);
    if (!stored)
        return invocation.fail(stored.error());
    return invocation.succeed({{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("key"), name}});
}

int setSetting(Invocation &invocation, const QString &name)
{
    if (settings::isSecret(name))
        return setSecret(invocation, name.toLower());
    if (invocation.arguments().size() < 3)
        return invocation.fail(invalidOption(Reason::OptionMissing, QStringLiteral("VALUE"), {}, {}));
    const auto outcome = invocation.settings().set(name, invocation.arguments().at(2));
    if (!outcome)
        return invocation.fail(outcome.error());
    const auto entry = invocation.settings().get(name);
    if (!entry)
        return invocation.fail(entry.error());
    QJsonObject document = entryJson(*entry);
    document.insert(QStringLiteral("status"), QStringLiteral("success"));
    // Stored, but the environment goes before it.
    document.insert(QStringLiteral("overridden"), outcome->overridden);
    return invocation.succeed(document);
}

int runConfig(Invocation &invocation)
{
    const QString verb = invocation.arguments().value(0);
    const QString name = invocation.arguments().value(1);
    const bool known = verb == QLatin1String("list") || verb == QLatin1String("get") || verb == QLatin1String("set");
    if (!known || (verb != QLatin1String("list") && name.isEmpty()))
        return invocation.fail(invalidOption(verb.isEmpty() || known ? Reason::OptionMissing : Reason::OptionUnknown,
                                             known ? QStringLiteral("KEY") : verb, {}, QStringLiteral("list, get, set")));
    if (verb == QLatin1String("list"))
        return listSettings(invocation);
    return verb == QLatin1String("get") ? getSetting(invocation, name) : setSetting(invocation, name);
}

} // namespace

Command configCommand()
{
    Command command;
    command.name = QStringLiteral("config");
    command.positional = QStringLiteral("list|get KEY|set KEY VALUE");
    command.summary = QStringLiteral("Settings and where they come from; secrets are read from standard input.");
    command.details = {
        QStringLiteral("guardrails.ORG.min_spend, .min_conversions, .min_impressions: the minimums of a workspace."),
        QStringLiteral("weights.ORG.LEAD, .PURCHASE, .INSTALL: what 'top --ranking weighted' counts, as KPI=NUMBER,..."),
        QStringLiteral("such as cost_per_result=0.7,ctr=0.3. Only the proportions matter; an empty value is the default."),
    };
    command.mostArguments = 3;
    command.run = runConfig;
    return command;
}

} // namespace mci::cli
