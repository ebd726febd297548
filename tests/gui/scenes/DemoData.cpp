// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scenes/DemoData.h"

#include "gui/desktop/DesktopFixture.h"
#include "gui/scenes/PseudoLocale.h"

namespace mci::test {

namespace {

constexpr auto kAccount = "act_990010000000101";
constexpr int kPatienceMs = 60'000;

sandbox::SandboxOptions agency()
{
    sandbox::SandboxOptions options;
    options.ads = 40;
    options.days = 45;
    options.accountAds.insert(QLatin1String(kAccount), 120);
    return options;
}

template<typename T>
T got(const Result<T> &answer)
{
    if (!answer)
        qFatal("the demo's data: %s", qPrintable(answer.error().detail));
    return *answer;
}

DemoData synced(DesktopFixture &fixture)
{
    DemoData data;
    const services::ConnectedAccount connected = got(fixture.connectToken());
    data.connection = connected.connection;
    const auto account =
        std::find_if(connected.adAccounts.begin(), connected.adAccounts.end(),
                     [](const domain::AdAccount &candidate) { return candidate.id == QLatin1String(kAccount); });
    if (account == connected.adAccounts.end())
        qFatal("the agency has no account %s", kAccount);
    data.account = *account;
    services::SelectionInput &input = data.selection.input;
    input.connectionId = connected.connection.id;
    input.adAccountId = data.account.id;
    const QDate today = QDate::currentDate();
    data.selection.chosenOn = today;
    input.since = today.addDays(-30).toString(Qt::ISODate);
    input.until = today.addDays(-1).toString(Qt::ISODate);
    input.objective = QStringLiteral("PURCHASE");
    input.primaryKpi = QStringLiteral("purchase_roas");
    input.topN = 20;
    input.minSpend = 100;
    input.minConversions = 5;
    input.minImpressions = 1000;
    fixture.backend->startWorkers();
    (void)got(DesktopFixture::wait(fixture.backend->sync(input)));
    if (!QTest::qWaitFor([&fixture] { return fixture.isQuiet(); }, kPatienceMs))
        qFatal("the demo's data did not arrive");
    data.workspace = got(DesktopFixture::wait(fixture.backend->workspace()));
    data.overview = *got(DesktopFixture::wait(fixture.backend->overview(input)));
    data.preview = got(DesktopFixture::wait(fixture.backend->previewGuardrails(input)));
    data.events = got(DesktopFixture::wait(fixture.backend->conversionEvents(input)));
    data.jobs = got(DesktopFixture::wait(fixture.backend->jobs()));
    data.settings = got(DesktopFixture::wait(fixture.backend->settings()));
    data.thumbnails = fixture.backend->thumbnailFolder();
    return data;
}

void toGreek(services::TopCreative &item)
{
    domain::Creative &creative = item.creative;
    for (QString *text : {&creative.adName, &creative.headline, &creative.body, &creative.description})
        *text = PseudoLocale::greek(*text);
    item.row.adName = creative.adName;
    for (QString *text : {&item.row.adSetName, &item.row.campaignName})
        *text = PseudoLocale::greek(*text);
}

} // namespace

const DemoData &demoData()
{
    // The folder with the pictures stays as long as the executable.
    static DesktopFixture fixture(agency());
    static const DemoData data = synced(fixture);
    static const bool closed = [] {
        fixture.close();
        fixture.server.stop();
        return true;
    }();
    Q_UNUSED(closed)
    return data;
}

DemoData inGreek(DemoData data)
{
    for (domain::Organization &organization : data.workspace.organizations)
        organization.name = PseudoLocale::greek(organization.name);
    for (domain::Connection &connection : data.workspace.connections)
        connection.metaUserName = PseudoLocale::greek(connection.metaUserName);
    data.connection.metaUserName = PseudoLocale::greek(data.connection.metaUserName);
    for (domain::AdAccount &account : data.workspace.accounts) {
        account.name = PseudoLocale::greek(account.name);
        account.businessName = PseudoLocale::greek(account.businessName);
    }
    data.account.name = PseudoLocale::greek(data.account.name);
    for (services::TopCreative &item : data.overview.top.creatives)
        toGreek(item);
    for (services::BelowMinimum &below : data.overview.needsData)
        toGreek(below.item);
    return data;
}

} // namespace mci::test
