// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Figures.h"
#include "gui/desktop/DesktopFixture.h"
#include "window/UiState.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>

using namespace mci;
using namespace mci::bench;

namespace {

constexpr int kStarts = 20;
constexpr int kPatienceMs = 60'000;

/** Seconds from the start of a program to the first line of its standard error that holds the text. */
double secondsTo(const QString &program, const QStringList &arguments, const QByteArray &text)
{
    QProcess process;
    process.setReadChannel(QProcess::StandardError);
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray seen;
    while (!seen.contains(text)) {
        if (!process.waitForReadyRead(kPatienceMs))
            qFatal("%s did not get to %s: %s", qPrintable(program), text.constData(), seen.constData());
        seen += process.readAllStandardError();
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    process.terminate();
    if (!process.waitForFinished(kPatienceMs))
        qFatal("%s does not end", qPrintable(program));
    return seconds;
}

const QString kAccount = QStringLiteral("act_990010000000101");
constexpr int kCreatives = 10'000;

sandbox::SandboxOptions largeAccount()
{
    sandbox::SandboxOptions options;
    options.accountAds.insert(kAccount, kCreatives);
    return options;
}

/** The numbers of all creatives are stored, with the pictures of the best; the grid is the last view. */
void fill(test::DesktopFixture &fixture)
{
    fixture.backend->startWorkers();
    const auto connected = fixture.connectToken();
    if (!connected)
        qFatal("not connected: %s", qPrintable(connected.error().detail));
    services::SelectionInput selection;
    selection.connectionId = connected->connection.id;
    selection.adAccountId = kAccount;
    selection.since = QDate::currentDate().addDays(-90).toString(Qt::ISODate);
    selection.until = QDate::currentDate().addDays(-1).toString(Qt::ISODate);
    selection.objective = QStringLiteral("PURCHASE");
    selection.topN = domain::kLargestTopN;
    const auto queued = test::DesktopFixture::wait(fixture.backend->sync(selection));
    if (!queued || !QTest::qWaitFor([&fixture] { return fixture.isQuiet(); }, kPatienceMs))
        qFatal("the numbers did not arrive");
    // The view was looked at before.
    const auto seen = test::DesktopFixture::wait(fixture.backend->overview(selection));
    if (!seen || (*seen)->top.considered < kCreatives)
        qFatal("only %d creatives have numbers", seen ? (*seen)->top.considered : 0);
    ui::UiState state(fixture.context->paths().windowFile());
    state.setSelection(QLatin1String(domain::kDefaultOrganization), {selection, QDate::currentDate()});
    // As large as the empty window; the platform without a screen would give it less.
    state.setWindowPlace({QRect(0, 0, 1440, 900), false});
    fixture.close();
}

} // namespace

/** From the start of the window program to the first painted cards of 10 000 creatives, against a program with an empty window. */
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList programs = QCoreApplication::arguments().mid(1);
    if (programs.size() != 2)
        qFatal("usage: bench_start PROGRAM EMPTY-PROGRAM");
    test::DesktopFixture fixture(largeAccount());
    fill(fixture);
    const QStringList arguments{QStringLiteral("--profile"),      fixture.folder.path(),
                                QStringLiteral("--secret-store"), QStringLiteral("session"),
                                QStringLiteral("--log-level"),    QStringLiteral("info")};
    std::vector<double> empty;
    std::vector<double> window;
    std::vector<double> grid;
    for (int i = 0; i < kStarts; ++i) {
        empty.push_back(secondsTo(programs.at(1), {}, "window_painted"));
        window.push_back(secondsTo(programs.at(0), arguments, "window_painted"));
        grid.push_back(secondsTo(programs.at(0), arguments, "grid_painted"));
    }
    const double least = median(empty);
    Figures figures(QStringLiteral("start of the window program"));
    figures.add(QStringLiteral("start.empty_window"), QStringLiteral("an empty QMainWindow"), least * 1e3,
                QStringLiteral("ms"));
    figures.add(QStringLiteral("start.window"), QStringLiteral("our window painted"), median(window) * 1e3,
                QStringLiteral("ms"));
    figures.add(QStringLiteral("start.grid"), QStringLiteral("creatives painted"), median(grid) * 1e3,
                QStringLiteral("ms"));
    figures.add(QStringLiteral("start.grid_over_empty"), QStringLiteral("against the empty window (aim <= 2, fail > 3)"),
                median(grid) / least, QStringLiteral("x"));
    figures.note(QStringLiteral("medians of %1 starts each, in turn, without a screen; measured from outside, from the "
                                "start of the process to the line that it writes after painting")
                     .arg(kStarts));
    figures.print();
    return 0;
}
