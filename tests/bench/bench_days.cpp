// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TakeApart.h"
#include "bench/Figures.h"
#include "bench/PlainDays.h"
#include "bench/SandboxRows.h"
#include "services/DailyInsights.h"
#include "services/TopCreatives.h"
#include "store/DayFiguresReader.h"
#include "store/DayReadRepository.h"
#include "unit/services/ServicesFixture.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>

using namespace mci;
using namespace mci::bench;

namespace {

constexpr int kDays = 30;
constexpr std::size_t kPageSize = 500;
constexpr int kRuns = 7;
constexpr int kPoolAds = 1500;
constexpr double kMiB = 1024.0 * 1024.0;

/** Rows of single days, an ad's together. */
using Pool = std::vector<std::vector<domain::InsightRow>>;

Pool poolOf(const std::vector<domain::InsightRow> &rows)
{
    Pool pool;
    for (const domain::InsightRow &row : rows) {
        if (pool.empty() || pool.back().front().adId != row.adId)
            pool.emplace_back();
        pool.back().push_back(row);
    }
    return pool;
}

double secondsOf(const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(reasonName(result.error().reason)), qPrintable(result.error().detail));
    return *std::move(result);
}

void must(const Status &status)
{
    if (!status)
        qFatal("%s: %s", qPrintable(reasonName(status.error().reason)), qPrintable(status.error().detail));
}

/** An account of so many ads, each with delivery on all days, in the product's store and in a plain table. */
class Account
{
public:
    Account(const Pool &pool, int ads)
        : m_range{QDate(2026, 11, 24).addDays(-kDays), QDate(2026, 11, 23)}
        , m_ads(ads)
        , m_plain(m_fixture.temp.folder() + QStringLiteral("/plain.sqlite"))
    {
        auto session = m_fixture.temp.session();
        store::DaySeriesRepository series(session, m_fixture.temp.clock);
        must(series.noteSync({QLatin1String(domain::kDefaultOrganization), QStringLiteral("con_1"),
                              QStringLiteral("act_1"), m_range.since}));
        store::DayReadRepository readings(session, m_fixture.temp.clock, seriesOf(session));
        (void)must(readings.begin(m_range));
        m_plain.begin();
        std::vector<domain::InsightRow> page;
        for (int ad = 0; ad < ads; ++ad) {
            for (int day = 0; day < kDays; ++day) {
                page.push_back(dayRow(pool, ad, day));
                m_plain.add(ad, day, page.back());
            }
            if (page.size() + kDays > kPageSize || ad + 1 == ads) {
                m_pageSeconds += secondsOf([&] { (void)must(readings.storePage(page, {}, QStringLiteral("job_1"))); });
                page.clear();
            }
        }
        m_plain.commit();
        domain::DayCoverage days;
        for (QDate day = m_range.since; day <= m_range.until; day = day.addDays(1))
            days.push_back({day, m_fixture.temp.clock.now(), true});
        m_publishSeconds = secondsOf([&] { must(readings.publish(days)); });
        must(session.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    }

    [[nodiscard]] double pageSeconds() const { return m_pageSeconds; }
    [[nodiscard]] double publishSeconds() const { return m_publishSeconds; }
    [[nodiscard]] double mebibytes()
    {
        auto session = m_fixture.temp.session();
        auto statement = must(session.prepare(QStringLiteral("SELECT SUM(LENGTH(figures)) FROM insight_day_segments")));
        const auto bytes = must(statement.one([](store::Row &row) { return row.integer(); }));
        return static_cast<double>(bytes.value_or(0)) / kMiB;
    }

    /** The whole answer, as `mci top` gives it. */
    [[nodiscard]] double top(int days, const char *kpi)
    {
        services::SelectionInput input = m_fixture.input();
        input.since = m_range.until.addDays(1 - days).toString(Qt::ISODate);
        input.until = m_range.until.toString(Qt::ISODate);
        input.objective = QStringLiteral("PURCHASE");
        input.primaryKpi = QLatin1String(kpi);
        const services::TopCreatives service(m_fixture.temp.database(), m_fixture.resolver, m_fixture.temp.clock);
        // What was left of the question before is not this one's.
        takeApartPool().waitForDone();
        return secondsOf([&] {
            const auto answer = must(service.top(input));
            if (answer.creatives.size() != 10 || answer.considered != m_ads)
                qFatal("not the answer that was expected");
        });
    }
    /** The part of it that reads and adds up. */
    [[nodiscard]] double rows(int days)
    {
        auto session = m_fixture.temp.session();
        store::DayFiguresReader reader(session, m_fixture.temp.clock, seriesOf(session));
        return secondsOf([&] {
            const auto window = must(reader.window({m_range.until.addDays(1 - days), m_range.until}));
            if (!window || std::ssize(window->rows) != m_ads)
                qFatal("not the rows that were expected");
        });
    }
    [[nodiscard]] double curve()
    {
        services::SelectionInput input = m_fixture.input();
        input.since = m_range.since.toString(Qt::ISODate);
        input.until = m_range.until.toString(Qt::ISODate);
        input.objective = QStringLiteral("PURCHASE");
        const services::DailyInsights service(m_fixture.temp.database(), m_fixture.resolver, m_fixture.temp.clock);
        return secondsOf([&] { (void)must(service.ofAd(input, adId(m_ads / 2), domain::Kpi::PurchaseRoas)); });
    }
    [[nodiscard]] double plain(int days)
    {
        int ads = 0;
        const double seconds = m_plain.sum(kDays - days, kDays - 1, ads);
        if (ads != m_ads)
            qFatal("not the ads that were expected");
        return seconds;
    }

private:
    [[nodiscard]] static QString adId(int ad) { return QString::number(120'200'000'000'000 + ad); }
    [[nodiscard]] store::DaySeries seriesOf(store::Session &session)
    {
        return must(store::DaySeriesRepository(session, m_fixture.temp.clock)
                        .find(QStringLiteral("con_1"), QStringLiteral("act_1")))
            .value();
    }
    [[nodiscard]] domain::InsightRow dayRow(const Pool &pool, int ad, int day) const
    {
        const auto &own = pool[static_cast<std::size_t>(ad) % pool.size()];
        domain::InsightRow row = own[static_cast<std::size_t>(ad / 7 + day) % own.size()];
        row.adId = adId(ad);
        row.since = m_range.since.addDays(day);
        row.until = row.since;
        return row;
    }

    test::ServicesFixture m_fixture;
    domain::DateRange m_range;
    int m_ads;
    PlainDays m_plain;
    double m_pageSeconds = 0;
    double m_publishSeconds = 0;
};

double middle(const auto &measure)
{
    std::vector<double> seconds;
    for (int i = 0; i < kRuns; ++i)
        seconds.push_back(measure());
    return median(seconds);
}

void measure(Figures &figures, const Pool &pool, int ads)
{
    Account account(pool, ads);
    const QString of = QStringLiteral(" (%1 ads x %2 days)").arg(ads).arg(kDays);
    const auto add = [&](const char *name, const char *label, double value, const char *unit) {
        figures.add(QStringLiteral("days_%1_%2").arg(QLatin1String(name)).arg(ads), QLatin1String(label) + of, value,
                    QLatin1String(unit));
    };
    const double aim = ads <= 10'000 ? 0.1 : 1.5;
    const double plain = middle([&] { return account.plain(kDays); });
    const double top = middle([&] { return account.top(kDays, "purchase_roas"); });
    add("store_rate", "storing pages", ads * kDays / account.pageSeconds(), "rows/s");
    add("publish", "publishing, the only long transaction", account.publishSeconds(), "s");
    add("size", "packed figures", account.mebibytes(), "MiB");
    add("top", "top creatives of all days, by ROAS", top, "s");
    add("aim", "  aim", aim, "s");
    add("rows", "  of that reading and adding up", middle([&] { return account.rows(kDays); }), "s");
    add("top_spend", "the same by spend", middle([&] { return account.top(kDays, "spend"); }), "s");
    add("top_week", "top creatives of the last week", middle([&] { return account.top(7, "purchase_roas"); }), "s");
    add("curve", "ROAS of one ad day by day", middle([&] { return account.curve(); }), "s");
    add("plain", "bare SQLite aggregate of the same rows", plain, "s");
    add("ratio", "top creatives / bare aggregate", top / plain, "x");
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const Pool pool = poolOf(sandboxDayRows(kPoolAds));
    Figures figures(QStringLiteral("Answers from days"));
    for (const int ads : {10'000, 100'000})
        measure(figures, pool, ads);
    figures.note(QStringLiteral("median of %1 runs each; every ad has delivery on every day, of two calendar months")
                     .arg(kRuns));
    figures.note(
        QStringLiteral("ours opens a session, reads, counts results by their rules, ranks and finds the creatives"));
    figures.note(QStringLiteral(
        "bare: eight sums by ad over a table of integer keys, C API; one action type, no counting rules"));
    figures.print();
    return 0;
}
