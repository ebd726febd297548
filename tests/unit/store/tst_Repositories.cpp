// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AdAccountRepository.h"
#include "store/AdSetRepository.h"
#include "store/CreativeConfigRepository.h"
#include "store/CreativeMarkRepository.h"
#include "store/CreativeRepository.h"
#include "store/MetricsRepository.h"
#include "store/OrganizationRepository.h"
#include "store/RateBudgetRepository.h"
#include "support/TempDatabase.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::store;
using namespace mci::test;

namespace {

domain::AdAccount account(const QString &id, const QString &name)
{
    domain::AdAccount account;
    account.connectionId = QStringLiteral("conn_1");
    account.organizationId = QStringLiteral("org_default");
    account.id = id;
    account.name = name;
    account.currency = QStringLiteral("BRL");
    account.timeZone = QStringLiteral("America/Sao_Paulo");
    account.status = 1;
    account.businessId = QStringLiteral("b");
    account.businessName = QStringLiteral("B");
    return account;
}

domain::Creative creative(const QString &ad)
{
    domain::Creative creative;
    creative.connectionId = QStringLiteral("conn_1");
    creative.organizationId = QStringLiteral("org_default");
    creative.adAccountId = QStringLiteral("act_1");
    creative.metaAdId = ad;
    creative.id = domain::creativeIdOf(creative.connectionId, creative.adAccountId, ad);
    creative.adName = QStringLiteral("name");
    return creative;
}

} // namespace

class TestRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempDatabase>();
        m_temp->addConnection();
    }
    void organizations()
    {
        auto session = m_temp->session();
        OrganizationRepository organizations(session);
        MCI_VERIFY_OK(organizations.add({QStringLiteral("org_z"), QString::fromUtf8("água"), m_temp->clock.now()}));
        MCI_VERIFY_OK(organizations.add({QStringLiteral("org_a"), QStringLiteral("Alfa"), m_temp->clock.now()}));
        const auto all = organizations.list();
        MCI_VERIFY_OK(all);
        QCOMPARE(all->size(), 3U);
        QCOMPARE(all->at(0).id, QStringLiteral("org_default"));
        QCOMPARE(all->at(1).id, QStringLiteral("org_a"));
        QVERIFY(organizations.find(QStringLiteral("org_z"))->has_value());
        QVERIFY(!organizations.find(QStringLiteral("org_x"))->has_value());
        QVERIFY(!organizations.add({QStringLiteral("org_z"), QStringLiteral("again"), m_temp->clock.now()}));
    }
    void renamedOrganizationsSortByTheNewName()
    {
        auto session = m_temp->session();
        OrganizationRepository organizations(session);
        MCI_VERIFY_OK(organizations.add({QStringLiteral("org_a"), QStringLiteral("Alfa"), m_temp->clock.now()}));
        MCI_VERIFY_OK(organizations.add({QStringLiteral("org_b"), QStringLiteral("Beta"), m_temp->clock.now()}));
        QVERIFY(organizations.rename(QStringLiteral("org_a"), QStringLiteral("Zeta")).value());
        QVERIFY(!organizations.rename(QStringLiteral("org_x"), QStringLiteral("X")).value());
        const auto all = organizations.list();
        QCOMPARE(all->at(1).id, QStringLiteral("org_b"));
        QCOMPARE(all->at(2).name, QStringLiteral("Zeta"));
    }
    void marksBelongToOneOrganization()
    {
        auto session = m_temp->session();
        const domain::Creative one = creative(QStringLiteral("1"));
        MCI_VERIFY_OK(CreativeRepository(session).addNamed({one}));
        CreativeMarkRepository marks(session);
        const UtcTime now = m_temp->clock.now();
        QVERIFY(marks.set(one.organizationId, one.id, {4, true}, now).value());
        QVERIFY(marks.set(one.organizationId, one.id, {2, false}, now).value());
        QVERIFY(!marks.set(QStringLiteral("org_other"), one.id, {1, false}, now).value());
        QVERIFY(!marks.set(one.organizationId, QStringLiteral("cr_x"), {1, false}, now).value());
        QCOMPARE(marks.list(one.organizationId)->value(one.id), (domain::CreativeMark{2, false}));
        QVERIFY(marks.list(QStringLiteral("org_other"))->isEmpty());
        MCI_VERIFY_OK(marks.remove(one.organizationId, one.id));
        QVERIFY(marks.list(one.organizationId)->isEmpty());
    }
    void marksGoWithTheirCreatives()
    {
        auto session = m_temp->session();
        const domain::Creative one = creative(QStringLiteral("1"));
        MCI_VERIFY_OK(CreativeRepository(session).addNamed({one}));
        CreativeMarkRepository marks(session);
        QVERIFY(marks.set(one.organizationId, one.id, {5, false}, m_temp->clock.now()).value());
        QVERIFY(ConnectionRepository(session).remove(QStringLiteral("conn_1")).value());
        QVERIFY(marks.list(one.organizationId)->isEmpty());
    }
    void aConnectionKeepsItsIdWhenItLogsInAgain()
    {
        auto session = m_temp->session();
        ConnectionRepository connections(session);
        auto again = connections.find(QStringLiteral("conn_1")).value().value();
        const UtcTime created = again.createdAt;
        again.id = QStringLiteral("conn_new");
        again.metaUserName = QString::fromUtf8("José ✨");
        again.scopes = {QStringLiteral("ads_read"), QStringLiteral("business_management")};
        again.expiresAt = m_temp->clock.now() + std::chrono::hours(24 * 60);
        again.expiryKnown = true;
        again.createdAt += std::chrono::hours(1);
        const auto stored = connections.upsert(again);
        MCI_VERIFY_OK(stored);
        QCOMPARE(stored->id, QStringLiteral("conn_1"));
        QVERIFY(stored->createdAt == created);
        QCOMPARE(stored->scopes, again.scopes);
        QVERIFY(stored->expiresAt == again.expiresAt);
        QCOMPARE(connections.list()->size(), 1U);
        QVERIFY(connections.list(QStringLiteral("org_other"))->empty());
    }
    void connectionStates()
    {
        auto session = m_temp->session();
        ConnectionRepository connections(session);
        const UtcTime now = m_temp->clock.now();
        QVERIFY(connections.setNeedsLogin(QStringLiteral("conn_1"), true, now).value());
        QVERIFY(!connections.setNeedsLogin(QStringLiteral("conn_x"), true, now).value());
        QVERIFY(connections.setDisconnected(QStringLiteral("conn_1"), now, now, now).value());
        const auto found = connections.find(QStringLiteral("conn_1")).value().value();
        QVERIFY(found.needsLogin);
        QVERIFY(found.purgeAt == now);
        CreativeRepository creatives(session);
        MCI_VERIFY_OK(creatives.addNamed({creative(QStringLiteral("1"))}));
        QVERIFY(connections.remove(QStringLiteral("conn_1")).value());
        QVERIFY(creatives.list(QStringLiteral("conn_1"), QStringLiteral("act_1"))->empty());
    }
    void accountsAreReplaced()
    {
        auto session = m_temp->session();
        AdAccountRepository accounts(session);
        const QString connection = QStringLiteral("conn_1");
        MCI_VERIFY_OK(accounts.replaceAll(connection, {account(QStringLiteral("act_1"), QStringLiteral("B")),
                                                       account(QStringLiteral("act_2"), QStringLiteral("A"))}));
        MCI_VERIFY_OK(accounts.replaceAll(connection, {account(QStringLiteral("act_2"), QStringLiteral("C")),
                                                       account(QStringLiteral("act_3"), QStringLiteral("A")),
                                                       account(QStringLiteral("act_3"), QStringLiteral("B"))}));
        const auto all = accounts.list(connection);
        MCI_VERIFY_OK(all);
        QCOMPARE(all->size(), 2U);
        QVERIFY(all->front() == account(QStringLiteral("act_3"), QStringLiteral("B")));
        QVERIFY(!accounts.find(connection, QStringLiteral("act_1"))->has_value());
    }
    void goalsOfAdSets()
    {
        auto session = m_temp->session();
        AdSetRepository adSets(session);
        const AdAccountKey key{QStringLiteral("org_default"), QStringLiteral("conn_1"), QStringLiteral("act_1")};
        domain::AdSetGoal goal{QStringLiteral("set"), QStringLiteral("OFFSITE"), QString(), QStringLiteral("LEAD"), QString()};
        MCI_VERIFY_OK(adSets.upsertGoals(key, {goal}, m_temp->clock.now()));
        goal.customEventType = QStringLiteral("PURCHASE");
        m_temp->clock.advance(std::chrono::seconds(5));
        MCI_VERIFY_OK(adSets.upsertGoals(key, {goal}, m_temp->clock.now()));
        const auto goals = adSets.goals(key.connectionId, key.adAccountId);
        QCOMPARE(goals->size(), 1);
        QCOMPARE(goals->value(QStringLiteral("set")).customEventType, QStringLiteral("PURCHASE"));
        QVERIFY(adSets.fetchedAt(key.connectionId, key.adAccountId)->value(QStringLiteral("set")) == m_temp->clock.now());
    }
    void creativesAreFirstKnownByTheirNames()
    {
        auto session = m_temp->session();
        CreativeRepository creatives(session);
        auto full = creative(QStringLiteral("1"));
        MCI_VERIFY_OK(creatives.addNamed({full, creative(QStringLiteral("2"))}));
        full.headline = QString::fromUtf8("👩‍👩‍👧 \u202Eעברית");
        full.body = QString(10'000, u'ç');
        full.format = domain::CreativeFormat::Video;
        full.pictureState = domain::PictureState::Stored;
        full.width = 640;
        full.ingestedAt = m_temp->clock.now();
        QVERIFY(creatives.update(full).value());
        auto renamed = creative(QStringLiteral("1"));
        renamed.adName = QStringLiteral("renamed");
        MCI_VERIFY_OK(creatives.addNamed({renamed}));
        const auto found = creatives.find(full.id).value().value();
        QCOMPARE(found.adName, QStringLiteral("renamed"));
        QCOMPARE(found.body, full.body);
        QCOMPARE(found.headline, full.headline);
        QVERIFY(found.pictureState == domain::PictureState::Stored);
        QCOMPARE(creatives.findMany({full.id, QStringLiteral("none")})->size(), 1);
        QCOMPARE(creatives.list(QStringLiteral("conn_1"), QStringLiteral("act_1"))->size(), 2U);
        QVERIFY(creatives.setPictureState(full.id, domain::PictureState::Expired, m_temp->clock.now()).value());
        QVERIFY(!creatives.update(creative(QStringLiteral("9"))).value());
    }
    void choicesOfAnAccount()
    {
        auto session = m_temp->session();
        CreativeConfigRepository config(session);
        const CreativeConfigKey key{QStringLiteral("org_default"), QStringLiteral("act_1"), domain::Objective::Lead};
        const UtcTime now = m_temp->clock.now();
        QVERIFY(config.conversionEvent(key)->isEmpty());
        MCI_VERIFY_OK(config.setConversionEvent(key, QStringLiteral("lead"), now));
        QVERIFY(!config.guardrails(key)->has_value());
        const domain::Guardrails guardrails{5, 0.5, 7};
        MCI_VERIFY_OK(config.setGuardrails(key, guardrails, now));
        QVERIFY(config.guardrails(key)->value() == guardrails);
        QCOMPARE(config.conversionEvent(key).value(), QStringLiteral("lead"));
        MCI_VERIFY_OK(config.setGuardrails(key, std::nullopt, now));
        QVERIFY(!config.guardrails(key)->has_value());
        auto other = key;
        other.objective = domain::Objective::Install;
        QVERIFY(config.conversionEvent(other)->isEmpty());
    }
    void rateBudgets()
    {
        auto session = m_temp->session();
        RateBudgetRepository budgets(session);
        const UtcTime now = m_temp->clock.now();
        const RateBudget app{QStringLiteral("app:1"),      std::nullopt, 12.5, QStringLiteral("usage"), now, now,
                             now + std::chrono::minutes(1)};
        const RateBudget act{QStringLiteral("account:act_1"), now + std::chrono::minutes(5), 100, QStringLiteral("17"), now};
        MCI_VERIFY_OK(budgets.upsert(app));
        MCI_VERIFY_OK(budgets.upsert(act));
        QVERIFY(budgets.find(app.scope)->value() == app);
        QVERIFY(budgets.blocking({app.scope, act.scope, QStringLiteral("app:2")}, now)->value() == act);
        QVERIFY(!budgets.blocking({act.scope}, now + std::chrono::minutes(5))->has_value());
        QCOMPARE(budgets.list()->size(), 2U);
    }
    void metrics()
    {
        auto session = m_temp->session();
        MetricsRepository metrics(session, m_temp->clock);
        Metric metric;
        metric.organizationId = QStringLiteral("org_default");
        metric.service = QStringLiteral("meta");
        metric.operation = QStringLiteral("insights");
        metric.startedAt = m_temp->clock.now();
        metric.duration = std::chrono::milliseconds(250);
        metric.success = false;
        metric.errorCode = QStringLiteral("network");
        metric.currency = QString(QLatin1String(""));
        MCI_VERIFY_OK(metrics.add(metric));
        const auto all = metrics.list(m_temp->clock.now());
        MCI_VERIFY_OK(all);
        QCOMPARE(all->size(), 1U);
        QVERIFY(all->front() == metric);
        QCOMPARE(metrics.deleteBefore(m_temp->clock.now() + std::chrono::seconds(1)).value(), 1);
    }
    void figuresAreOfOneServiceAndNotOlder()
    {
        auto session = m_temp->session();
        MetricsRepository metrics(session, m_temp->clock);
        const auto add = [&](const QString &service, const QString &jobId) {
            Metric metric;
            metric.organizationId = QStringLiteral("org_default");
            metric.service = service;
            metric.operation = QStringLiteral("work");
            metric.startedAt = m_temp->clock.now();
            metric.duration = std::chrono::milliseconds(250);
            metric.jobId = jobId;
            return metrics.add(metric);
        };
        MCI_VERIFY_OK(add(QStringLiteral("jobs"), {}));
        m_temp->clock.advance(std::chrono::hours(1));
        const UtcTime since = m_temp->clock.now();
        MCI_VERIFY_OK(add(QStringLiteral("jobs"), {}));
        MCI_VERIFY_OK(add(QStringLiteral("meta"), QStringLiteral("job_1")));
        MCI_VERIFY_OK(add(QStringLiteral("meta"), QStringLiteral("job_1")));
        MCI_VERIFY_OK(add(QStringLiteral("meta"), QStringLiteral("job_2")));
        const auto figures = metrics.figures(QStringLiteral("jobs"), since);
        MCI_VERIFY_OK(figures);
        QCOMPARE(figures->size(), 1U);
        QVERIFY(figures->front() == (MetricFigure{QStringLiteral("work"), std::chrono::milliseconds(250), true}));
        QCOMPARE(metrics.countOfJob(QStringLiteral("meta"), QStringLiteral("job_1")).value(), 2);
        QCOMPARE(metrics.countOfJob(QStringLiteral("jobs"), QStringLiteral("job_1")).value(), 0);
    }

private:
    std::unique_ptr<TempDatabase> m_temp;
};

MCI_TEST_CLASS(TestRepositories);
#include "tst_Repositories.moc"
