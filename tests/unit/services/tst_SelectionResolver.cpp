// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServicesFixture.h"
#include "support/TestMain.h"

using namespace mci;

class TestSelectionResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheContractsDefaults()
    {
        const test::ServicesFixture f;
        const auto resolved = f.resolver.resolve(f.input());
        QVERIFY(resolved);
        QCOMPARE(resolved->ranking.topN, 10);
        QCOMPARE(resolved->ranking.primary, domain::Kpi::CostPerResult);
        QCOMPARE(resolved->ranking.guardrails, domain::Guardrails{});
        QVERIFY(resolved->insights.conversionEvent.isEmpty());
    }

    void takesAllRankings()
    {
        test::ServicesFixture f;
        services::ServiceConfig config = test::ServicesFixture::defaults();
        config.weights = [](const QString &organizationId, domain::Objective objective) -> Result<domain::KpiWeights> {
            if (organizationId != QLatin1String(domain::kDefaultOrganization) || objective != domain::Objective::Lead)
                return failure(makeError(ErrorCode::Internal, Reason::InternalFault));
            return domain::KpiWeights{{domain::Kpi::Ctr, 1}};
        };
        f.config.replace(config);
        for (const auto ranking : {domain::Ranking::Kpi, domain::Ranking::Confident, domain::Ranking::Weighted}) {
            services::SelectionInput in = f.input();
            in.ranking = domain::rankingName(ranking);
            const auto resolved = f.resolver.resolve(in);
            QVERIFY(resolved);
            QVERIFY(resolved->ranking.ranking == ranking);
            const bool weighted = ranking == domain::Ranking::Weighted;
            QVERIFY(resolved->ranking.weights
                    == (weighted ? domain::KpiWeights{{domain::Kpi::Ctr, 1}} : domain::KpiWeights()));
        }
    }
    void brokenWeightsAreAnErrorOfTheWeightedRankingOnly()
    {
        test::ServicesFixture f;
        services::ServiceConfig config = test::ServicesFixture::defaults();
        config.weights = [](const QString &, domain::Objective) -> Result<domain::KpiWeights> {
            return failure(makeError(ErrorCode::InvalidRequest, Reason::SettingMalformed));
        };
        f.config.replace(config);
        services::SelectionInput in = f.input();
        QVERIFY(f.resolver.resolve(in));
        in.ranking = QStringLiteral("weighted");
        QCOMPARE(f.resolver.resolve(in).error().reason, Reason::SettingMalformed);
    }

    void todayIsTheAccountsToday_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("until");
        QTest::addColumn<bool>("allowed");
        // The clock stands at 2026-11-24T12:00Z: 09:00 in São Paulo, already the 25th on Kiritimati, 04:00 in Los Angeles.
        QTest::newRow("Kiritimati is a day ahead") << "act_2" << "2026-11-25" << true;
        QTest::newRow("but not two") << "act_2" << "2026-11-26" << false;
        QTest::newRow("São Paulo has the 24th") << "act_1" << "2026-11-24" << true;
        QTest::newRow("and not the 25th") << "act_1" << "2026-11-25" << false;
        QTest::newRow("Los Angeles has the 24th") << "act_3" << "2026-11-24" << true;
        QTest::newRow("an unknown zone is UTC") << "act_4" << "2026-11-25" << false;
    }
    void todayIsTheAccountsToday()
    {
        QFETCH(QString, account);
        QFETCH(QString, until);
        QFETCH(bool, allowed);
        const test::ServicesFixture f;
        services::SelectionInput in = f.input(account);
        in.until = until;
        const auto resolved = f.resolver.resolve(in);
        QCOMPARE(resolved.has_value(), allowed);
        if (!allowed)
            QCOMPARE(resolved.error().reason, Reason::DateInFuture);
    }

    void timesBecomeTheAccountsDates()
    {
        const test::ServicesFixture f;
        services::SelectionInput in = f.input(QStringLiteral("act_3"));
        // Los Angeles leaves summer time on 1 November at 09:00Z: seven hours behind before, eight after.
        in.since = QStringLiteral("2026-11-01T06:30:00Z");
        in.until = QStringLiteral("2026-11-02T07:59:59Z");
        const auto resolved = f.resolver.resolve(in);
        QVERIFY(resolved);
        QCOMPARE(resolved->insights.window.since, QDate(2026, 10, 31));
        QCOMPARE(resolved->insights.window.until, QDate(2026, 11, 1));
    }

    void refusesWhatIsNotAllowed_data()
    {
        using Input = services::SelectionInput;
        QTest::addColumn<std::function<void(services::SelectionInput &)>>("change");
        QTest::addColumn<mci::ErrorCode>("code");
        QTest::addColumn<mci::Reason>("reason");
        const auto row = [](const char *name, std::function<void(Input &)> change, ErrorCode code, Reason reason) {
            QTest::newRow(name) << std::move(change) << code << reason;
        };
        row("no connection", [](Input &in) { in.connectionId.clear(); }, ErrorCode::InvalidRequest, Reason::OptionMissing);
        row("unknown connection", [](Input &in) { in.connectionId = QStringLiteral("x"); }, ErrorCode::NotFound, Reason::ConnectionUnknown);
        row("unknown account", [](Input &in) { in.adAccountId = QStringLiteral("act_9"); }, ErrorCode::NotFound, Reason::AdAccountUnknown);
        row("start after end", [](Input &in) { in.since = QStringLiteral("2026-10-31"); }, ErrorCode::InvalidRequest, Reason::StartAfterEnd);
        row("older than Meta keeps", [](Input &in) { in.since = QStringLiteral("2023-10-01"); }, ErrorCode::InvalidRequest, Reason::WindowTooOld);
        row("no date", [](Input &in) { in.since = QStringLiteral("yesterday"); }, ErrorCode::InvalidRequest, Reason::OptionMalformed);
        row("top 0", [](Input &in) { in.topN = 0; }, ErrorCode::InvalidRequest, Reason::OptionOutOfRange);
        row("top 501", [](Input &in) { in.topN = 501; }, ErrorCode::InvalidRequest, Reason::OptionOutOfRange);
        row("negative spend", [](Input &in) { in.minSpend = -0.01; }, ErrorCode::InvalidRequest, Reason::OptionOutOfRange);
        row("endless spend", [](Input &in) { in.minSpend = std::numeric_limits<double>::infinity(); }, ErrorCode::InvalidRequest, Reason::OptionOutOfRange);
        row("negative conversions", [](Input &in) { in.minConversions = -1; }, ErrorCode::InvalidRequest, Reason::OptionOutOfRange);
        row("negative impressions", [](Input &in) { in.minImpressions = -1; }, ErrorCode::InvalidRequest, Reason::OptionOutOfRange);
        row("unknown KPI", [](Input &in) { in.primaryKpi = QStringLiteral("happiness"); }, ErrorCode::InvalidRequest, Reason::OptionNotOneOf);
        row("another objective's KPI", [](Input &in) { in.secondaryKpi = QStringLiteral("purchase_roas"); }, ErrorCode::InvalidRequest, Reason::KpiNotForObjective);
        row("unknown objective", [](Input &in) { in.objective = QStringLiteral("lead"); }, ErrorCode::InvalidRequest, Reason::OptionNotOneOf);
        row("unknown ranking", [](Input &in) { in.ranking = QStringLiteral("best"); }, ErrorCode::InvalidRequest, Reason::OptionNotOneOf);
    }
    void refusesWhatIsNotAllowed()
    {
        QFETCH(std::function<void(services::SelectionInput &)>, change);
        QFETCH(mci::ErrorCode, code);
        QFETCH(mci::Reason, reason);
        const test::ServicesFixture f;
        services::SelectionInput in = f.input();
        change(in);
        const auto resolved = f.resolver.resolve(in);
        QVERIFY(!resolved);
        QCOMPARE(errorCodeName(resolved.error().code), errorCodeName(code));
        QCOMPARE(reasonName(resolved.error().reason), reasonName(reason));
    }
};

MCI_TEST_CLASS(TestSelectionResolver);
#include "tst_SelectionResolver.moc"
