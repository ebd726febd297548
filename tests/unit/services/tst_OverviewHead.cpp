// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OverviewHead.h"
#include "ServicesFixture.h"
#include "store/InsightRepository.h"
#include "support/TestMain.h"
#include "unit/domain/DomainRows.h"

using namespace mci;

namespace {

constexpr int kAds = 200;

/** Every third ad is below the minimum spend. */
std::vector<domain::InsightRow> manyAds()
{
    std::vector<domain::InsightRow> rows;
    for (int i = 0; i < kAds; ++i) {
        domain::InsightRow row = test::row("OUTCOME_LEADS", {{"lead", 20 + i % 37}});
        row.adId = QString::number(1000 + i);
        row.adName = QStringLiteral("Ad ") + row.adId;
        row.spendMicros = (i % 3 == 0 ? 50 : 200 + i) * 1'000'000LL;
        row.attributionSetting = QStringLiteral("7d_click");
        row.since = QDate(2026, 10, 1);
        row.until = QDate(2026, 10, 30);
        rows.push_back(row);
    }
    return rows;
}

} // namespace

class TestOverviewHead : public QObject
{
    Q_OBJECT

private:
    void store(const char *job, const std::vector<domain::InsightRow> &rows)
    {
        domain::InsightSelection selection;
        selection.connectionId = QStringLiteral("con_1");
        selection.adAccountId = QStringLiteral("act_1");
        selection.window = {QDate(2026, 10, 1), QDate(2026, 10, 30)};
        auto session = m_fixture->temp.session();
        store::InsightRepository insights(session, m_fixture->temp.clock);
        const auto fetch = insights.beginOrResumeFetch(
            {QLatin1String(domain::kDefaultOrganization), QLatin1String(job), selection});
        MCI_VERIFY_OK(fetch);
        MCI_VERIFY_OK(insights.storePage(fetch->id, rows, {}));
        const UtcTime now = m_fixture->temp.clock.now();
        MCI_VERIFY_OK(insights.complete(fetch->id, selection, now, now + std::chrono::hours(1)));
    }
    services::OverviewHead head() { return {m_fixture->temp.database(), m_fixture->resolver, m_fixture->temp.clock}; }
    Result<services::CreativeOverviewAnswer> whole(const services::SelectionInput &input)
    {
        return services::CreativeOverview(m_fixture->temp.database(), m_fixture->resolver, m_fixture->temp.clock)
            .overview(input);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::ServicesFixture>();
        store("job_1", manyAds());
        m_input = m_fixture->input();
        m_input.topN = 25;
    }

    void nothingIsKeptBeforeTheFirstAnswer()
    {
        const auto read = head().read(m_input);
        MCI_VERIFY_OK(read);
        QVERIFY(!read->has_value());
    }
    void beginsAsTheWholeDoes()
    {
        const auto all = whole(m_input);
        MCI_VERIFY_OK(all);
        MCI_VERIFY_OK(head().keep(*all));
        const auto read = head().read(m_input);
        MCI_VERIFY_OK(read);
        QVERIFY(read->has_value());
        const services::CreativeOverviewAnswer &first = **read;
        QCOMPARE_EQ(first.top.creatives.size(), all->top.creatives.size());
        for (std::size_t i = 0; i < first.top.creatives.size(); ++i) {
            QCOMPARE(first.top.creatives[i].row, all->top.creatives[i].row);
            QVERIFY(first.top.creatives[i].ranked.kpis == all->top.creatives[i].ranked.kpis);
        }
        QVERIFY(!first.needsData.empty());
        QCOMPARE_LT(first.needsData.size(), all->needsData.size());
        for (std::size_t i = 0; i < first.needsData.size(); ++i)
            QCOMPARE(first.needsData[i].item.row, all->needsData[i].item.row);
        QVERIFY(first.totals == all->totals);
        QCOMPARE(first.top.filteredOut, all->top.filteredOut);
        QCOMPARE(first.top.considered, kAds);
        QCOMPARE(first.attributionSettings, all->attributionSettings);
        QCOMPARE(first.top.fetchedAt, all->top.fetchedAt);
        QVERIFY(all->medianSpend.has_value());
        QVERIFY2(!first.medianSpend, "the median of the first cards is not that of all");
        QVERIFY(first.whole.has_value());
        QCOMPARE(first.whole->ranked, 25);
        QCOMPARE(first.whole->needsData, static_cast<int>(all->needsData.size()));
    }
    void anotherViewHasItsOwn()
    {
        MCI_VERIFY_OK(head().keep(*whole(m_input)));
        services::SelectionInput other = m_input;
        other.primaryKpi = QStringLiteral("ctr");
        QVERIFY(!head().read(other)->has_value());
        other = m_input;
        other.minSpend = 10;
        QVERIFY(!head().read(other)->has_value());
    }
    void goesWithItsNumbers()
    {
        const auto old = whole(m_input);
        MCI_VERIFY_OK(head().keep(*old));
        m_fixture->temp.clock.advance(std::chrono::minutes(5));
        store("job_2", manyAds());
        QVERIFY(!head().read(m_input)->has_value());
        // An answer that was on its way while the numbers changed is not taken for theirs.
        MCI_VERIFY_OK(head().keep(*old));
        QVERIFY(!head().read(m_input)->has_value());
    }

private:
    std::unique_ptr<test::ServicesFixture> m_fixture;
    services::SelectionInput m_input;
};

MCI_TEST_CLASS(TestOverviewHead);
#include "tst_OverviewHead.moc"
