// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"
#include "bench/Figures.h"
#include "bench/MciProgram.h"
#include "bench/PlainClient.h"
#include "sandbox/SandboxServer.h"
#include "store/Database.h"

#include <QElapsedTimer>
#include <QGuiApplication>

using namespace mci;
using namespace mci::bench;

namespace {

constexpr int kWindowDays = 90;
constexpr double kKiBPerMiB = 1024;
const QString kAccount = QStringLiteral("act_990010000000101");

/** The requests of one sync, sent again. */
struct Replay
{
    double insights = 0;
    double goals = 0;
    double creatives = 0;
    double pictures = 0;
    qint64 bytes = 0;

    [[nodiscard]] double seconds() const { return insights + goals + creatives + pictures; }
};

double &timeOf(Replay &replay, const QString &target)
{
    if (target.contains(QLatin1String("/insights")))
        return replay.insights;
    if (target.contains(QLatin1String("/adsets")))
        return replay.goals;
    return target.startsWith(QLatin1String("/media/")) ? replay.pictures : replay.creatives;
}

Replay replay(const QUrl &server, const QStringList &requests)
{
    const QString get = QStringLiteral("GET ");
    Replay replay;
    PlainClient client;
    for (const QString &request : requests) {
        if (!request.startsWith(get))
            qFatal("cannot be sent again: %s", qPrintable(request.section(QLatin1Char('?'), 0, 0)));
        const QString target = request.mid(get.size());
        const QUrl url = QUrl::fromEncoded(server.toEncoded() + target.toUtf8());
        QElapsedTimer timer;
        timer.start();
        replay.bytes += client.get(url).size();
        timeOf(replay, target) += static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }
    return replay;
}

qint64 storedRows(const QString &path)
{
    const SystemClock clock;
    const auto database = store::Database::open(path, clock);
    auto session = database ? (*database)->session() : failure(database.error());
    auto statement = session ? session->prepare(QStringLiteral("SELECT count(*) FROM ad_insights"))
                             : failure(session.error());
    const auto count = statement ? statement->one([](store::Row &row) { return row.integer(); })
                                 : failure(statement.error());
    if (!count)
        qFatal("rows cannot be counted: %s", qPrintable(count.error().detail));
    return count->value_or(0);
}

QStringList selection(const ProgramRun &login)
{
    const QDate today = QDate::currentDate();
    return {QStringLiteral("--connection"),
            login.answer.value(QLatin1String("connectionId")).toString(),
            QStringLiteral("--account"),
            kAccount,
            QStringLiteral("--since"),
            today.addDays(-kWindowDays).toString(Qt::ISODate),
            QStringLiteral("--until"),
            today.addDays(-1).toString(Qt::ISODate),
            QStringLiteral("--objective"),
            QStringLiteral("PURCHASE"),
            QStringLiteral("--primary-kpi"),
            QStringLiteral("purchase_roas")};
}

ProgramRun sync(MciProgram &program, const ProgramRun &login)
{
    return program.run(QStringList{QStringLiteral("sync"), QStringLiteral("--wait")} + selection(login));
}

sandbox::SandboxOptions accountWith(int ads)
{
    sandbox::SandboxOptions options;
    options.days = kWindowDays;
    options.accountAds = {{kAccount, ads}};
    return options;
}

void startServer(sandbox::SandboxServer &server)
{
    if (const auto started = server.start(); !started)
        qFatal("the sandbox does not start: %s", qPrintable(started.error().detail));
}

/** `pick` of every run, in the middle. */
template<typename Run, typename Pick>
double middle(const std::vector<Run> &runs, Pick pick)
{
    std::vector<double> values;
    std::transform(runs.begin(), runs.end(), std::back_inserter(values), pick);
    return median(values);
}

/** A sync of a big account, against the bare time of receiving the same bytes. */
void measureSync(const QString &program, int ads, int runs)
{
    Figures figures(QStringLiteral("mci sync --wait, an account of %1 ads, %2 days").arg(ads).arg(kWindowDays));
    sandbox::SandboxServer server(accountWith(ads));
    startServer(server);
    std::vector<ProgramRun> syncs;
    std::vector<Replay> replays;
    std::vector<double> ratios;
    qint64 rows = 0;
    qsizetype calls = 0;
    // The first run is not counted: the sandbox draws its pictures in it.
    for (int i = -1; i < runs; ++i) {
        MciProgram mci(program, server.url());
        const ProgramRun login = mci.logIn();
        const qsizetype before = server.requests().size();
        const ProgramRun synced = sync(mci, login);
        const QStringList requests = server.requests().mid(before);
        const Replay bare = replay(server.url(), requests);
        rows = storedRows(mci.database());
        calls = requests.size();
        if (i < 0)
            continue;
        syncs.push_back(synced);
        replays.push_back(bare);
        ratios.push_back(synced.seconds / bare.seconds());
    }
    const double wall = middle(syncs, [](const ProgramRun &run) { return run.seconds; });
    const auto add = [&figures, ads](const char *name, const char *label, double value, const char *unit) {
        figures.add(QStringLiteral("sync_%1_%2").arg(QLatin1String(name)).arg(ads), QLatin1String(label), value,
                    QLatin1String(unit));
    };
    add("wall", "sync from start to end of the program", wall, "s");
    add("cpu", "processor time of the program", middle(syncs, [](const ProgramRun &run) { return run.cpuSeconds; }), "s");
    add("memory", "peak memory of the program",
        middle(syncs, [](const ProgramRun &run) { return static_cast<double>(run.peakKiB) / kKiBPerMiB; }), "MiB");
    add("calls", "requests, pictures included", static_cast<double>(calls), "calls");
    add("rows", "insight rows stored", static_cast<double>(rows), "rows");
    add("rate", "rows a second", static_cast<double>(rows) / wall, "rows/s");
    add("bytes", "bytes received", static_cast<double>(replays.back().bytes) / kKiBPerMiB / kKiBPerMiB, "MiB");
    add("bare", "bare time of the same requests", middle(replays, [](const Replay &r) { return r.seconds(); }), "s");
    add("bare_insights", "  of that insights", middle(replays, [](const Replay &r) { return r.insights; }), "s");
    add("bare_goals", "  of that ad sets", middle(replays, [](const Replay &r) { return r.goals; }), "s");
    add("bare_creatives", "  of that creatives", middle(replays, [](const Replay &r) { return r.creatives; }), "s");
    add("bare_pictures", "  of that pictures", middle(replays, [](const Replay &r) { return r.pictures; }), "s");
    add("ratio", "sync / bare time, aim <= 1.5", median(ratios), "x");
    figures.note(QStringLiteral("median of %1 runs, each with a new profile, after one that is not counted").arg(runs));
    figures.note(QStringLiteral("nothing is subtracted: start of the program, vault, queue and pictures are in it"));
    figures.note(QStringLiteral("bare: one request after the other by QNetworkAccessManager, nothing decoded or stored"));
    figures.note(QStringLiteral("the sandbox makes its answers on the same machine, in both times"));
    figures.print();
}

/** What a user waits for on the first day: log in, sync, see the best creatives. */
void measureMainJob(const QString &program, int ads, int runs)
{
    Figures figures(QStringLiteral("Main job (connect, sync --wait, top), an account of %1 ads").arg(ads));
    sandbox::SandboxServer server(accountWith(ads));
    startServer(server);
    std::vector<ProgramRun> logins;
    std::vector<ProgramRun> syncs;
    std::vector<ProgramRun> tops;
    std::vector<double> totals;
    for (int i = -1; i < runs; ++i) {
        MciProgram mci(program, server.url());
        const ProgramRun login = mci.logIn();
        const ProgramRun synced = sync(mci, login);
        const ProgramRun top = mci.run(QStringList{QStringLiteral("top")} + selection(login));
        if (i < 0)
            continue;
        logins.push_back(login);
        syncs.push_back(synced);
        tops.push_back(top);
        totals.push_back(login.seconds + synced.seconds + top.seconds);
    }
    const auto seconds = [](const ProgramRun &run) { return run.seconds; };
    const auto add = [&figures, ads](const char *name, const char *label, double value) {
        figures.add(QStringLiteral("main_%1_%2").arg(QLatin1String(name)).arg(ads), QLatin1String(label), value,
                    QStringLiteral("s"));
    };
    add("connect", "mci connect, the dialog approves at once", middle(logins, seconds));
    add("sync", "mci sync --wait", middle(syncs, seconds));
    add("top", "mci top", middle(tops, seconds));
    add("total", "all three", median(totals));
    figures.note(QStringLiteral("median of %1 runs, each with a new profile, after one that is not counted").arg(runs));
    figures.print();
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        qFatal("usage: bench_sync PATH-OF-MCI");
    measureSync(arguments.at(1), 10'000, 5);
    measureMainJob(arguments.at(1), 300, 5);
    return 0;
}
