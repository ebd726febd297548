// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/AiJson.h"
#include "Command.h"
#include "text/AiConsentText.h"
#include "text/Translation.h"

#include <QLocale>

namespace mci::cli {

namespace {

constexpr qint64 kMostLines = 100'000;

constexpr QLatin1String kOrganization("organization");

QJsonObject success(QJsonObject document)
{
    document.insert(QStringLiteral("status"), QStringLiteral("success"));
    return document;
}

/** The one that is named, else the only one. */
Result<QString> organizationOf(const Invocation &invocation, const app::AppContext &context)
{
    const auto organizations = context.workspace().organizations();
    if (!organizations)
        return failure(organizations.error());
    const QString named = invocation.text(kOrganization);
    for (const domain::Organization &organization : *organizations) {
        if (organization.id == named)
            return named;
    }
    if (!named.isEmpty())
        return failure(makeError(ErrorCode::NotFound, Reason::OrganizationUnknown, {},
                                 {{QStringLiteral("value"), named.left(80)}}));
    if (organizations->size() != 1)
        return failure(invalidOption(Reason::OptionMissing, kOrganization, {}, {}));
    return organizations->front().id;
}

int runStatus(Invocation &invocation, app::AppContext &context)
{
    const auto organization = organizationOf(invocation, context);
    if (!organization)
        return invocation.fail(organization.error());
    const auto status = context.ai().desk.status(*organization);
    if (!status)
        return invocation.fail(status.error());
    QJsonObject document = api::aiStatusJson(*status);
    document.insert(QStringLiteral("organizationId"), *organization);
    return invocation.succeed(success(document));
}

int runTest(Invocation &invocation, app::AppContext &context)
{
    const auto test = context.ai().desk.test(invocation.interrupt());
    return test ? invocation.succeed(success(api::aiTestJson(*test))) : invocation.fail(test.error());
}

QString localeOf(const Invocation &invocation)
{
    return text::Translation::resolveLocale(invocation.globals().locale, QLocale::system());
}

int giveConsent(Invocation &invocation, app::AppContext &context, const QString &organization, const QString &words)
{
    const QString provider = invocation.text(QStringLiteral("provider"));
    if (provider.isEmpty())
        return invocation.fail(invalidOption(Reason::OptionMissing, QStringLiteral("provider"), {}, {}));
    const auto given = context.ai().consents.give(
        {organization, provider, words, QLatin1String(text::kAiConsentTextVersion), localeOf(invocation)});
    if (!given)
        return invocation.fail(given.error());
    return invocation.succeed(
        success({{QStringLiteral("text"), words}, {QStringLiteral("consent"), api::aiConsentJson(*given)}}));
}

/** Without --give and --withdraw it says what would be agreed to. */
int runConsent(Invocation &invocation, app::AppContext &context)
{
    const bool gives = invocation.has(QStringLiteral("give"));
    const bool withdraws = invocation.has(QStringLiteral("withdraw"));
    if (gives && withdraws)
        return invocation.fail(invalidOption(Reason::OptionUnknown, QStringLiteral("withdraw"), {}, {}));
    const auto organization = organizationOf(invocation, context);
    if (!organization)
        return invocation.fail(organization.error());
    if (withdraws) {
        const Status withdrawn = context.ai().consents.withdraw(*organization);
        return withdrawn ? invocation.succeed(success({{QStringLiteral("consent"), QJsonValue::Null}}))
                         : invocation.fail(withdrawn.error());
    }
    const auto status = context.ai().desk.status(*organization);
    if (!status)
        return invocation.fail(status.error());
    if (!status->isConfigured)
        return invocation.fail(makeError(ErrorCode::InvalidRequest, Reason::AiNotConfigured));
    const QString words = text::aiConsentText(status->host, status->model, status->isOnThisComputer);
    if (gives)
        return giveConsent(invocation, context, *organization, words);
    const QJsonValue consent = api::consentOrNull(status->consent);
    return invocation.succeed(success({{QStringLiteral("provider"), status->host},
                                       {QStringLiteral("text"), words},
                                       {QStringLiteral("consent"), consent}}));
}

int runLedger(Invocation &invocation, app::AppContext &context)
{
    services::LedgerFilter filter;
    filter.organizationId = invocation.text(kOrganization);
    const auto limit = invocation.integer(QStringLiteral("limit"));
    if (!limit)
        return invocation.fail(limit.error());
    if (*limit)
        // What is out of int's range is out of every range.
        filter.limit = static_cast<int>(std::clamp<qint64>(**limit, 0, kMostLines + 1));
    const auto calls = context.ai().ledger.list(filter);
    if (!calls)
        return invocation.fail(calls.error());
    const auto spent = context.ai().ledger.spentThisMonth();
    if (!spent)
        return invocation.fail(spent.error());
    QJsonArray list;
    for (const domain::AiCall &call : *calls)
        list.append(api::aiCallJson(call));
    return invocation.succeed(
        success({{QStringLiteral("calls"), list}, {QStringLiteral("spentThisMonthMicros"), *spent}}));
}

int runPrices(Invocation &invocation, app::AppContext &context)
{
    const auto rows = context.ai().prices.list();
    if (!rows)
        return invocation.fail(rows.error());
    QJsonArray list;
    for (const domain::AiPriceRow &row : *rows)
        list.append(api::aiPriceJson(row));
    return invocation.succeed(success({{QStringLiteral("prices"), list}}));
}

int runAi(Invocation &invocation)
{
    using Run = int (*)(Invocation &, app::AppContext &);
    static const QMap<QString, Run> verbs{{QStringLiteral("status"), runStatus},
                                          {QStringLiteral("test"), runTest},
                                          {QStringLiteral("consent"), runConsent},
                                          {QStringLiteral("ledger"), runLedger},
                                          {QStringLiteral("prices"), runPrices}};
    const QString verb = invocation.arguments().value(0);
    const Run run = verbs.value(verb, nullptr);
    if (!run)
        return invocation.fail(invalidOption(verb.isEmpty() ? Reason::OptionMissing : Reason::OptionUnknown,
                                             verb.isEmpty() ? QStringLiteral("COMMAND") : verb, {},
                                             QStringList(verbs.keys()).join(QStringLiteral(", "))));
    const Result<app::AppContext *> context = invocation.context();
    return context ? run(invocation, **context) : invocation.fail(context.error());
}

} // namespace

Command aiCommand()
{
    Command command;
    command.name = QStringLiteral("ai");
    command.positional = QStringLiteral("status|test|consent|ledger|prices");
    command.summary = QStringLiteral("The AI provider: who is asked, who agreed to it, and what it cost.");
    command.details = {
        QStringLiteral(
            "Nothing is sent before a workspace agrees: 'mci ai consent' shows what would be sent and to whom,"),
        QStringLiteral("'--give --provider HOST' agrees to it, '--withdraw' ends it within a second."),
        QStringLiteral("Address, models and monthly limit: 'mci config set openai_base_url', openai_model,"),
        QStringLiteral(
            "openai_image_model (for 'mci generate --provider'; without one pictures are drawn here), ai_server,"),
        QStringLiteral("ai_monthly_cap (US dollars). Key: OPENAI_API_KEY, else 'mci config set openai_api_key'."),
        QStringLiteral(
            "'mci ai test' asks for the list of models and one word; amounts are millionths of a US dollar."),
    };
    command.options = {
        {kOrganization, QStringLiteral("Workspace, see 'mci organizations'; may be left out where there is one."),
         QStringLiteral("ID")},
        {QStringLiteral("give"), QStringLiteral("Agree (consent).")},
        {QStringLiteral("withdraw"), QStringLiteral("Agree no longer (consent).")},
        {QStringLiteral("provider"), QStringLiteral("The host you agree to, typed out (consent --give)."),
         QStringLiteral("HOST")},
        {QStringLiteral("limit"), QStringLiteral("At most so many calls, the newest first (ledger; default 100)."),
         QStringLiteral("N")}};
    command.mostArguments = 1;
    command.run = runAi;
    return command;
}

} // namespace mci::cli
