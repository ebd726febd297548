// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Figures.h"
#include "gui/desktop/DesktopFixture.h"
#include "theme/ApplyLook.h"
#include "window/MainWindow.h"

#include <ctime>

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>

using namespace mci;
using namespace mci::bench;

namespace {

using namespace std::chrono_literals;

constexpr auto kAccount = "act_990010000000101";
constexpr int kAds = 10'000;
constexpr auto kBeat = 10ms;
constexpr int kPatienceMs = 600'000;

/** Milliseconds that this thread has worked, whoever else wants the machine. */
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/** A timer on the thread of the windows that notes how late it comes, and how much of that the thread worked. */
class Heart
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(kBeat);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_sinceBeat.start();
        m_workedBefore = worked();
        m_timer.start();
    }

    [[nodiscard]] const std::vector<double> &late() const { return m_late; }
    [[nodiscard]] const std::vector<double> &busy() const { return m_busy; }

private:
    void beat()
    {
        const double passed = static_cast<double>(m_sinceBeat.nsecsElapsed()) / 1e6;
        const double now = worked();
        m_sinceBeat.restart();
        m_late.push_back(std::max(0.0, passed - static_cast<double>(kBeat.count())));
        m_busy.push_back(now - m_workedBefore);
        m_workedBefore = now;
    }

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    double m_workedBefore = 0;
    std::vector<double> m_late;
    std::vector<double> m_busy;
};

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

sandbox::SandboxOptions largeAgency()
{
    sandbox::SandboxOptions options = test::DesktopFixture::smallWorld();
    options.accountAds.insert(QLatin1String(kAccount), kAds);
    return options;
}

services::SelectionInput everything(const services::ConnectedAccount &connected)
{
    services::SelectionInput input;
    input.connectionId = connected.connection.id;
    input.adAccountId = QLatin1String(kAccount);
    const QDate today = QDate::currentDate();
    input.since = today.addDays(-28).toString(Qt::ISODate);
    input.until = today.addDays(-2).toString(Qt::ISODate);
    input.objective = QStringLiteral("PURCHASE");
    input.topN = 200;
    // Most ads stay below them: all of them are rows of the grid.
    input.minSpend = 1000;
    input.minConversions = 20;
    input.minImpressions = 1000;
    return input;
}

void report(Figures &figures, const QString &name, const QString &label, const std::vector<double> &values)
{
    for (const auto &[suffix, part] : {std::pair{"p50", 0.5}, std::pair{"p99", 0.99}, std::pair{"max", 1.0}})
        figures.add(QStringLiteral("heartbeat.%1_%2").arg(name, QLatin1String(suffix)),
                    QStringLiteral("%1, %2").arg(label, QLatin1String(suffix)), percentile(values, part),
                    QStringLiteral("ms"));
}

} // namespace

/** How long the window does not answer at most while an account of ten thousand ads is synced into it. */
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    test::DesktopFixture fixture(largeAgency());
    const auto connected = fixture.connectToken();
    if (!connected)
        qFatal("not connected: %s", qPrintable(connected.error().detail));
    const services::SelectionInput selection = everything(*connected);
    ui::UiState state(fixture.context->paths().windowFile());
    state.setSelection(QLatin1String(domain::kDefaultOrganization), {selection, QDate::currentDate()});
    ui::Look look;
    ui::applyLook(application, look);
    ui::MainWindow window(look, *fixture.backend, state);
    window.resize(1440, 900);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("no window");
    fixture.backend->startWorkers();
    QTest::qWait(500);

    QElapsedTimer timer;
    timer.start();
    const Heart heart;
    const auto queued = test::DesktopFixture::wait(fixture.backend->sync(selection));
    if (!queued)
        qFatal("not queued: %s", qPrintable(queued.error().detail));
    const auto *grid = window.findChild<QAbstractItemView *>(QStringLiteral("creativeGrid"));
    const auto isThere = [&] { return grid->model()->rowCount() > kAds / 2 && fixture.isQuiet(); };
    if (!QTest::qWaitFor(isThere, kPatienceMs))
        qFatal("the numbers did not arrive");
    QTest::qWait(1000);

    Figures figures(QStringLiteral("the window while %1 ads are synced into it").arg(kAds));
    figures.add(QStringLiteral("heartbeat.rows"), QStringLiteral("rows of the grid at the end"),
                grid->model()->rowCount(), QStringLiteral("rows"));
    figures.add(QStringLiteral("heartbeat.seconds"), QStringLiteral("the sync"),
                static_cast<double>(timer.elapsed()) / 1e3, QStringLiteral("s"));
    report(figures, QStringLiteral("late"), QStringLiteral("a 10 ms timer comes late, aim: max <= 100"), heart.late());
    report(figures, QStringLiteral("busy"), QStringLiteral("work of the window's thread between two beats"),
           heart.busy());
    figures.note(
        QStringLiteral("%1 beats; sandbox, workers and window share the machine; offscreen").arg(heart.late().size()));
    figures.print();
    return 0;
}
