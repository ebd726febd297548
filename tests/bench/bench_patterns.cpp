// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Figures.h"
#include "services/PatternResults.h"

#include <QGuiApplication>

#include <cmath>

using namespace mci;
using namespace mci::bench;

namespace {

constexpr int kRuns = 7;
constexpr int kCreatives = 10'000;

struct Account
{
    services::CreativeOverviewAnswer answer;
    services::CreativeTagMap tags;
};

/** Each creative has a value of each of ten dimensions and three elements, as the analysis gives them. */
Account analysedAccount()
{
    const QStringList dimensions{QStringLiteral("layout"),   QStringLiteral("balance"),  QStringLiteral("style"),
                                 QStringLiteral("mood"),     QStringLiteral("contrast"), QStringLiteral("ratio"),
                                 QStringLiteral("language"), QStringLiteral("benefit"),  QStringLiteral("urgency"),
                                 QStringLiteral("tone")};
    Account account;
    account.answer.top.selection.ranking.primary = domain::Kpi::PurchaseRoas;
    for (int i = 0; i < kCreatives; ++i) {
        services::TopCreative item;
        item.creative.id = QStringLiteral("cr_%1").arg(i);
        item.row.spendMicros = 1'000'000LL * (1 + i % 97);
        item.ranked.kpis.set(domain::Kpi::PurchaseRoas, std::exp(std::sin(i * 12.9898)));
        QStringList tags;
        for (int dimension = 0; dimension < dimensions.size(); ++dimension)
            tags.append(dimensions[dimension] + QStringLiteral(":v%1").arg((i * (dimension + 3) + i / 7) % 8));
        for (int element = 0; element < 3; ++element)
            tags.append(QStringLiteral("element:e%1").arg((i + element * 5) % 18));
        account.tags.insert(item.creative.id, tags);
        account.answer.top.creatives.push_back(std::move(item));
    }
    return account;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const Account account = analysedAccount();
    const services::DashboardFacts facts = services::dashboardFacts(account.answer, nullptr, account.tags);
    const services::PatternResults results = services::patternResults(account.answer, account.tags, facts.tags);
    std::size_t sink = 0;
    const double differences = medianTime(
        kRuns, [&] { sink += services::dashboardFacts(account.answer, nullptr, account.tags).tags.effects.size(); });
    const double page = medianTime(
        kRuns, [&] { sink += services::patternResults(account.answer, account.tags, facts.tags).dimensions.size(); });
    const double pairs = medianTime(kRuns, [&] {
        sink += services::tagPairs(results, domain::TagDimension::Element, domain::TagDimension::Layout).size();
    });
    if (sink == 0)
        qFatal("nothing was counted");
    Figures figures(QStringLiteral("Results by pattern, %1 analyzed creatives").arg(kCreatives));
    figures.add(QStringLiteral("patterns_differences"), QStringLiteral("differences of all tags, another thread"),
                differences, QStringLiteral("ms"));
    figures.add(QStringLiteral("patterns_page"), QStringLiteral("what the page adds, another thread"), page,
                QStringLiteral("ms"));
    figures.add(QStringLiteral("patterns_page_ratio"), QStringLiteral("the same beside the differences"),
                page / differences, QStringLiteral("x"));
    figures.add(QStringLiteral("patterns_pairs"), QStringLiteral("heat map of elements and layouts, aim 16"), pairs,
                QStringLiteral("ms"));
    figures.note(QStringLiteral("medians of %1 runs").arg(kRuns));
    figures.print();
    return 0;
}
