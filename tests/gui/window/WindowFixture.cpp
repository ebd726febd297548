// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowFixture.h"

#include "gui/support/TrendValues.h"
#include "theme/ApplyLook.h"

#include <QApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace mci::test {

namespace {

constexpr auto kConnection = "con_1";
constexpr auto kAccount = "act_1";

struct Sample
{
    const char *name;
    const char *picture;
    double roas;
    double spend;
    double results;
};

constexpr Sample kSamples[] = {
    {"Torrado terça, aí na quinta", "mare-alta-07", 5.42, 6214, 352},
    {"Pedido hoje, café amanhã", "mare-alta-01", 4.87, 11380, 588},
    {"UGC Bia — testei por 30 dias", "mare-alta-02", 4.61, 3942, 187},
    {"Comparativo: não é tudo igual", "mare-alta-05", 4.18, 7105, 311},
    {"Clube: 3 cafés novos todo mês", "mare-alta-10", 3.96, 4820, 198},
    {"Carrossel — qual é o seu?", "mare-alta-06", 3.71, 5466, 213},
    {"Depoimento Renata, Recife", "mare-alta-04", 3.52, 6033, 220},
    {"Coado em 1 minuto", "mare-alta-03", 3.44, 1918, 64},
    {"Cold brew gelado, zero açúcar", "mare-alta-08", 3.12, 8274, 262},
    {"Café bom não precisa ser caro", "mare-alta-09", 2.98, 4107, 126},
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void render(const QString &svg, const QString &png)
{
    QFile file(svg);
    if (!file.open(QIODevice::ReadOnly))
        return;
    // The made-up creatives have blanks for their words and colours.
    QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression colours(QStringLiteral("\"\\{\\{[a-z]*[0-9]*\\}\\}\""));
    source.replace(colours, QStringLiteral("\"#0F5B5E\""));
    static const QRegularExpression words(QStringLiteral("\\{\\{[a-z0-9]*\\}\\}"));
    source.replace(words, QStringLiteral("maré alta"));
    QSvgRenderer renderer(source.toUtf8());
    QSize size = renderer.defaultSize();
    size.scale(600, 600, Qt::KeepAspectRatio);
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    image.save(png);
}

domain::AdAccount account(const char *id, const char *organization, const char *name)
{
    domain::AdAccount account;
    account.connectionId = text(kConnection);
    account.organizationId = text(organization);
    account.id = text(id);
    account.name = text(name);
    account.currency = QStringLiteral("BRL");
    account.timeZone = QStringLiteral("America/Sao_Paulo");
    account.status = 1;
    return account;
}

domain::Connection connection()
{
    domain::Connection connection;
    connection.id = text(kConnection);
    connection.organizationId = QStringLiteral("org_default");
    connection.metaUserName = QStringLiteral("Rafael Moura");
    connection.renewal = domain::RenewalStrategy::LongLived;
    return connection;
}

} // namespace

WindowFixture::WindowFixture()
    : state(folder.filePath(QStringLiteral("ui.ini")))
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    look.setChoice(ui::ThemeChoice::Light);
    look.setMotion(false);
    state.setTheme(ui::ThemeChoice::Light);
    state.setMotion(ui::MotionChoice::Off);
    ui::applyLook(*qApp, look);
    workspace.organizations = {{QStringLiteral("org_default"), text("Maré Alta Cafés"), {}}};
    workspace.connections = {connection()};
    workspace.accounts = {account(kAccount, "org_default", "Principal"), account("act_2", "org_default", "Site")};
    backend.workspaceReplies.give(workspace);
    backend.thumbnails = folder.path();
    services::SelectionInput input;
    input.connectionId = text(kConnection);
    input.adAccountId = text(kAccount);
    const QDate today = QDate::currentDate();
    input.since = today.addDays(-30).toString(Qt::ISODate);
    input.until = today.addDays(-1).toString(Qt::ISODate);
    input.objective = QStringLiteral("PURCHASE");
    input.primaryKpi = QStringLiteral("purchase_roas");
    input.minSpend = 100;
    input.minConversions = 10;
    input.minImpressions = 1000;
    state.setSelection(QStringLiteral("org_default"), {input, today});
    backend.overviewReplies.give(failure(makeError(ErrorCode::InsightsNotFound, Reason::None)));
}

WindowFixture::~WindowFixture() = default;

services::TopCreative WindowFixture::creative(int place)
{
    const auto count = static_cast<int>(std::size(kSamples));
    const Sample &sample = kSamples[place % count];
    services::TopCreative item;
    item.creative.id = QStringLiteral("cr_%1").arg(place);
    item.creative.adName = text(sample.name);
    item.creative.metaAdId = QStringLiteral("12000%1").arg(place);
    item.creative.effectiveStatus = QStringLiteral("ACTIVE");
    item.creative.format = domain::CreativeFormat::Image;
    item.creative.callToAction = QStringLiteral("SHOP_NOW");
    item.creative.pictureState = domain::PictureState::Stored;
    item.creative.thumbnailFile = text(sample.picture) + QStringLiteral(".png");
    const QString png = folder.filePath(item.creative.thumbnailFile);
    if (!QFile::exists(png))
        render(QStringLiteral(MCI_SOURCE_DIR "/resources/creatives/%1.svg").arg(text(sample.picture)), png);
    item.row.adId = item.creative.metaAdId;
    item.row.adName = item.creative.adName;
    item.row.spendMicros = static_cast<qint64>(sample.spend * 1e6);
    item.row.impressions = static_cast<qint64>(sample.spend * 40);
    item.ranked.results.count = sample.results;
    item.ranked.kpis.set(domain::Kpi::PurchaseRoas, sample.roas);
    item.ranked.kpis.set(domain::Kpi::Spend, sample.spend);
    item.ranked.kpis.set(domain::Kpi::Conversions, sample.results);
    item.ranked.kpis.set(domain::Kpi::CostPerResult, sample.spend / sample.results);
    item.ranked.kpis.set(domain::Kpi::Ctr, 0.0187);
    return item;
}

services::CreativeOverviewAnswer WindowFixture::overview(int ranked, int below)
{
    services::CreativeOverviewAnswer answer;
    answer.currency = QStringLiteral("BRL");
    answer.attributionSettings = {QStringLiteral("7d_click_1d_view")};
    const auto kept = state.selection(QStringLiteral("org_default"), text(kAccount));
    auto &selection = answer.top.selection;
    selection.insights.connectionId = text(kConnection);
    selection.insights.adAccountId = text(kAccount);
    selection.insights.window = {QDate::fromString(kept->input.since, Qt::ISODate),
                                 QDate::fromString(kept->input.until, Qt::ISODate)};
    selection.insights.objective = domain::Objective::Purchase;
    selection.ranking.primary = domain::Kpi::PurchaseRoas;
    for (int place = 0; place < ranked; ++place)
        answer.top.creatives.push_back(creative(place));
    for (int place = 0; place < below; ++place)
        answer.needsData.push_back({creative(ranked + place), domain::Guardrail::MinConversions, {0, 7, 0}});
    answer.top.considered = ranked + below;
    answer.top.filteredOut.minConversions = below;
    answer.top.fetchedAt = SystemClock().now() - std::chrono::minutes(12);
    answer.totals.set(domain::Kpi::Spend, 72412);
    answer.totals.set(domain::Kpi::PurchaseRoas, 3.84);
    answer.totals.set(domain::Kpi::Conversions, 2906);
    answer.totals.set(domain::Kpi::CostPerResult, 24.92);
    answer.totals.set(domain::Kpi::Ctr, 0.0187);
    answer.totals.set(domain::Kpi::HookRate, 0.312);
    return answer;
}

void WindowFixture::giveCreatives(int ranked, int below)
{
    backend.overviewReplies.give(overview(ranked, below));
}

void WindowFixture::giveTrends(int ranked, int below)
{
    services::CreativeOverviewAnswer answer = overview(ranked, below);
    answer.top.considered = 214;
    giveConfidence(answer);
    backend.trendReplies.give(trendsOf(answer));
    backend.curveReplies.give(adCurvesOf(domain::Kpi::PurchaseRoas));
    backend.overviewReplies.give(std::move(answer));
}

void WindowFixture::giveJobs(std::vector<domain::Job> jobs)
{
    backend.jobReplies.give(std::move(jobs));
    Q_EMIT backend.jobsChanged();
    QTest::qWait(20);
}

ui::MainWindow &WindowFixture::open(QSize size)
{
    m_window = std::make_unique<ui::MainWindow>(look, backend, state);
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
    QTest::qWait(50);
    return *m_window;
}

void WindowFixture::close()
{
    m_window->close();
    m_window.reset();
}

domain::Job WindowFixture::job(const QString &id, domain::JobState jobState, double progress)
{
    domain::Job job;
    job.id = id;
    job.rootId = id;
    job.type = text(domain::job_type::kInsightsFetch);
    job.organizationId = QStringLiteral("org_default");
    job.connectionId = text(kConnection);
    job.adAccountId = text(kAccount);
    job.state = jobState;
    job.progress = progress;
    job.stage = QStringLiteral("insights");
    const UtcTime now = SystemClock().now();
    job.createdAt = now - std::chrono::minutes(3);
    job.startedAt = job.createdAt + std::chrono::seconds(20);
    if (isFinal(jobState)) {
        job.finishedAt = job.createdAt + std::chrono::minutes(2);
        job.result.insert(QStringLiteral("ads"), 214);
        job.result.insert(QStringLiteral("topCreatives"), 10);
    }
    return job;
}

domain::Job WindowFixture::ingest(const QString &id, const QString &rootId, domain::JobState jobState, int done,
                                  int total)
{
    domain::Job ingest = job(id, jobState, static_cast<double>(done) / total);
    ingest.type = text(domain::job_type::kCreativeIngest);
    ingest.rootId = rootId;
    ingest.parentId = rootId;
    ingest.stage = QStringLiteral("pictures");
    ingest.stageValues = {{QStringLiteral("done"), done}, {QStringLiteral("total"), total}};
    ingest.createdAt += std::chrono::seconds(90);
    return ingest;
}

void WindowFixture::shoot(const QString &name)
{
    const QDir shots(QStringLiteral(MCI_BINARY_DIR "/pictures"));
    shots.mkpath(QStringLiteral("."));
    QTest::qWait(300);
    QVERIFY(m_window->grab().save(shots.filePath(QStringLiteral("window-%1.png").arg(name))));
}

void WindowFixture::shootWith(const QString &name, QWidget &popup)
{
    const QDir shots(QStringLiteral(MCI_BINARY_DIR "/pictures"));
    shots.mkpath(QStringLiteral("."));
    QPixmap picture = m_window->grab();
    {
        QPainter painter(&picture);
        painter.drawPixmap(m_window->mapFromGlobal(popup.pos()), popup.grab());
    }
    QVERIFY(picture.save(shots.filePath(QStringLiteral("window-%1.png").arg(name))));
}

} // namespace mci::test
