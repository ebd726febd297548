// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CreativeFixture.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace mci::test {

using domain::CreativeFormat;
using domain::Kpi;

services::TopCreative topCreative(int place, const QString &name)
{
    services::TopCreative item;
    item.creative.id = QStringLiteral("cr_%1").arg(place);
    item.creative.metaAdId = QStringLiteral("2385%1").arg(place, 6, 10, QLatin1Char('0'));
    item.creative.adName = name.isEmpty() ? QStringLiteral("Creative %1").arg(place) : name;
    item.creative.effectiveStatus = QStringLiteral("ACTIVE");
    item.creative.format = CreativeFormat::Image;
    item.creative.headline = QStringLiteral("Café torrado esta semana");
    item.creative.body = QStringLiteral("A gente torra toda terça e despacha no mesmo dia.");
    item.creative.callToAction = QStringLiteral("SHOP_NOW");
    item.creative.pictureState = domain::PictureState::Stored;
    item.row.adId = item.creative.metaAdId;
    item.row.adName = item.creative.adName;
    item.row.campaignId = QStringLiteral("camp_%1").arg(place % 3);
    item.row.campaignName = QStringLiteral("Campaign %1").arg(place % 3);
    item.row.impressions = 100'000 - place;
    item.row.clicks = 2'410;
    item.row.spendMicros = 6'214'000'000 - place * 10'000LL;
    item.ranked.row = static_cast<std::size_t>(place);
    item.ranked.results.count = 352 - place % 300;
    item.ranked.results.value = static_cast<double>(item.row.spendMicros) / 1e6 * 5.42;
    item.ranked.kpis = domain::kpiValues(item.row, domain::Objective::Purchase, item.ranked.results);
    item.ranked.kpis.set(Kpi::PurchaseRoas, 5.42 - place * 0.0001);
    return item;
}

services::CreativeOverviewAnswer overviewOf(int ranked, int below)
{
    services::CreativeOverviewAnswer answer;
    answer.currency = QStringLiteral("BRL");
    answer.top.selection.insights.objective = domain::Objective::Purchase;
    answer.top.selection.ranking.primary = Kpi::PurchaseRoas;
    answer.top.selection.ranking.topN = ranked;
    answer.top.considered = ranked + below;
    for (int i = 0; i < ranked; ++i)
        answer.top.creatives.push_back(topCreative(i));
    for (int i = 0; i < below; ++i) {
        services::BelowMinimum item{topCreative(ranked + i), domain::Guardrail::MinSpend, {16'000'000, 7, 0}};
        item.item.row.spendMicros = 84'000'000;
        item.item.ranked.results.count = 3;
        item.item.ranked.kpis = domain::kpiValues(item.item.row, domain::Objective::Purchase, item.item.ranked.results);
        answer.needsData.push_back(std::move(item));
    }
    answer.totals.set(Kpi::Spend, 72'412.0);
    answer.totals.set(Kpi::PurchaseRoas, 3.84);
    answer.totals.set(Kpi::Conversions, 2'906);
    answer.totals.set(Kpi::CostPerResult, 24.92);
    answer.totals.set(Kpi::Ctr, 0.0187);
    return answer;
}

namespace {

QString rendered(const QString &folder, const QString &name)
{
    QFile file(QStringLiteral(MCI_SOURCE_DIR "/resources/creatives/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString svg = QString::fromUtf8(file.readAll());
    // The drawings are templates: colours in attributes, words between the tags.
    const int hue = static_cast<int>(qHash(name) % 360);
    svg.replace(QStringLiteral("{{bg}}"), QColor::fromHsl(hue, 130, 150).name());
    svg.replace(QStringLiteral("{{ink}}"), QColor::fromHsl(hue, 160, 50).name());
    svg.replace(QStringLiteral("{{accent}}"), QColor::fromHsl((hue + 60) % 360, 180, 150).name());
    svg.replace(QRegularExpression(QStringLiteral("\\{\\{\\w+\\}\\}")), QStringLiteral("Café bom"));
    QSvgRenderer renderer(svg.toUtf8());
    const QSize size = renderer.defaultSize().scaled(640, 640, Qt::KeepAspectRatio);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    const QString stored = name + QStringLiteral(".jpg");
    image.save(folder + u'/' + stored, "JPG", 90);
    return stored;
}

} // namespace

services::CreativeOverviewAnswer demoOverview(const QString &folder)
{
    static const QStringList kNames{
        QStringLiteral("Torrado terça, aí na quinta"),   QStringLiteral("Pedido hoje, café amanhã"),
        QStringLiteral("UGC Bia — testei por 30 dias"),  QStringLiteral("Comparativo: não é tudo igual"),
        QStringLiteral("Clube: 3 cafés novos todo mês"), QStringLiteral("Carrossel — qual é o seu?"),
        QStringLiteral("Depoimento Renata, Recife"),     QStringLiteral("Coado em 1 minuto"),
        QStringLiteral("Cold brew gelado, zero açúcar"), QStringLiteral("Café bom não precisa ser caro")};
    services::CreativeOverviewAnswer answer = overviewOf(static_cast<int>(kNames.size()), 3);
    for (int i = 0; i < kNames.size(); ++i) {
        domain::Creative &creative = answer.top.creatives[static_cast<std::size_t>(i)].creative;
        creative.adName = kNames.at(i);
        creative.thumbnailFile = rendered(folder, QStringLiteral("mare-alta-%1").arg(i + 1, 2, 10, QLatin1Char('0')));
        if (i == 2 || i == 7)
            creative.format = CreativeFormat::Video;
    }
    answer.top.creatives[5].creative.format = CreativeFormat::Carousel;
    answer.top.creatives[5].creative.cardCount = 5;
    answer.top.creatives[4].creative.effectiveStatus = QStringLiteral("PAUSED");
    answer.top.creatives[6].creative.effectiveStatus = QStringLiteral("WITH_ISSUES");
    answer.needsData[0].item.creative.adName = QStringLiteral("30% na 1ª caixa");
    answer.needsData[0].item.creative.thumbnailFile = rendered(folder, QStringLiteral("mare-alta-11"));
    answer.needsData[1].item.creative.pictureState = domain::PictureState::Expired;
    answer.needsData[2].item.creative.thumbnailFile = QStringLiteral("gone.jpg");
    return answer;
}

QString shotFile(const QString &name)
{
    const QString folder = QStringLiteral(MCI_BINARY_DIR "/pictures");
    QDir().mkpath(folder);
    return folder + u'/' + name + QStringLiteral(".png");
}

} // namespace mci::test
