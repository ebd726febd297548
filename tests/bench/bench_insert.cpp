// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Figures.h"
#include "bench/PlainTable.h"
#include "bench/SandboxRows.h"
#include "support/TempDatabase.h"
#include "unit/store/InsightFixture.h"

#include <QElapsedTimer>
#include <QGuiApplication>

using namespace mci;
using namespace mci::bench;

namespace {

constexpr std::size_t kPageSize = 500;
constexpr int kRuns = 5;
constexpr int kAds = 11'000;

using Page = std::vector<domain::InsightRow>;

/** Exactly that many rows; where the account has fewer, they come again under other ads. */
std::vector<Page> pagesOf(const std::vector<domain::InsightRow> &rows, std::size_t count)
{
    std::vector<Page> pages;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % kPageSize == 0)
            pages.emplace_back();
        pages.back().push_back(rows[i % rows.size()]);
        if (const std::size_t round = i / rows.size(); round > 0)
            pages.back().back().adId += QString::number(round);
    }
    return pages;
}

/** A database with a fetch that waits for its rows. */
class EmptyFetch
{
public:
    EmptyFetch()
        : m_session(begin())
    {
        const auto fetch = store::InsightRepository(m_session, m_temp.clock)
                               .beginOrResumeFetch(test::fetchStart(QStringLiteral("job_1")));
        if (!fetch)
            qFatal("no fetch: %s", qPrintable(fetch.error().detail));
        m_id = fetch->id;
    }
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] QString path() const { return m_temp.path(); }
    /** The seconds it took. */
    [[nodiscard]] double store(const std::vector<Page> &pages)
    {
        store::InsightRepository insights(m_session, m_temp.clock);
        QElapsedTimer timer;
        timer.start();
        for (const Page &page : pages) {
            if (const auto stored =
                    insights.storePage(m_id, page, {{QStringLiteral("after"), QStringLiteral("cursor")}});
                !stored)
                qFatal("not stored: %s", qPrintable(stored.error().detail));
        }
        return static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }

private:
    store::Session begin()
    {
        m_temp.addConnection();
        return m_temp.session();
    }

    test::TempDatabase m_temp;
    store::Session m_session;
    QString m_id;
};

void measure(Figures &figures, const std::vector<domain::InsightRow> &rows, std::size_t count)
{
    const std::vector<Page> pages = pagesOf(rows, count);
    PlainTable values;
    {
        EmptyFetch warm;
        (void)warm.store(pages);
        values = PlainTable::read(warm.path());
    }
    if (values.rowCount() != count)
        qFatal("%zu rows were stored, not %zu", values.rowCount(), count);
    std::vector<double> ours;
    std::vector<double> plain;
    std::vector<double> ratios;
    // In turns, so that a change of the machine's load meets both.
    for (int i = 0; i < kRuns; ++i) {
        ours.push_back(static_cast<double>(count) / EmptyFetch().store(pages));
        const EmptyFetch bare;
        plain.push_back(static_cast<double>(count) / values.insert(bare.path(), bare.id(), kPageSize));
        ratios.push_back(ours.back() / plain.back());
    }
    const QString suffix = QStringLiteral("_%1").arg(count);
    const QString of = QStringLiteral(" (%1 rows)").arg(count);
    figures.add(QStringLiteral("insert_product") + suffix, QStringLiteral("InsightRepository::storePage") + of,
                median(ours), QStringLiteral("rows/s"));
    figures.add(QStringLiteral("insert_plain") + suffix, QStringLiteral("plain SQLite C API") + of, median(plain),
                QStringLiteral("rows/s"));
    figures.add(QStringLiteral("insert_ratio") + suffix, QStringLiteral("ratio, aim >= 0.6") + of, median(ratios),
                QStringLiteral("x"));
    figures.add(QStringLiteral("insert_row_bytes") + suffix, QStringLiteral("mean size of a row") + of,
                static_cast<double>(values.bytes()) / static_cast<double>(count), QStringLiteral("bytes"));
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const std::vector<domain::InsightRow> rows = sandboxRows(kAds);
    Figures figures(QStringLiteral("Storing insight rows in pages of %1").arg(kPageSize));
    for (const std::size_t count : {std::size_t{10'000}, std::size_t{100'000}})
        measure(figures, rows, count);
    figures.note(QStringLiteral("median of %1 runs each, in turns, every run into a new database").arg(kRuns));
    figures.note(
        QStringLiteral("ours starts at decoded rows: it writes the JSON columns and the fetch's position as well"));
    figures.note(QStringLiteral("plain binds the very bytes that ours had stored: one INSERT, a transaction a page"));
    figures.print();
    return 0;
}
