// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Figures.h"
#include "creatives/CreativeGridView.h"
#include "gui/creatives/CreativeFixture.h"
#include "gui/support/SharedAnswer.h"
#include "support/ImageFixtures.h"
#include "theme/ApplyLook.h"

#include <ctime>

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace mci;

namespace {

constexpr int kCards = 10'000;
constexpr int kPictures = 200;
constexpr int kFrames = 3'000;
/** Pixels of a quick turn of the wheel. */
constexpr int kWheelStep = 360;

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    const auto at = static_cast<std::size_t>(part * static_cast<double>(values.size() - 1));
    return values[at];
}

/** Resident memory of this program in MB. */
double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no /proc/self/status");
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

services::CreativeOverviewAnswer answerWithPictures(const QString &folder)
{
    for (int i = 0; i < kPictures; ++i)
        test::sceneOf(static_cast<quint32>(i), {640, i % 3 == 0 ? 640 : 480})
            .save(QStringLiteral("%1/%2.jpg").arg(folder).arg(i), "JPG", 85);
    auto answer = test::overviewOf(kCards);
    for (int i = 0; i < kCards; ++i)
        answer.top.creatives[static_cast<std::size_t>(i)].creative.thumbnailFile =
            QStringLiteral("%1.jpg").arg(i % kPictures);
    return answer;
}

/** Milliseconds that this thread has worked, whoever else wants the machine. */
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/** Milliseconds of each frame, from the scroll to the finished picture of the window. */
struct FrameTimes
{
    std::vector<double> passed;
    std::vector<double> worked;
};

FrameTimes scroll(QApplication &app, ui::CreativeGridView &grid, int from, int step, int frames)
{
    QScrollBar *bar = grid.verticalScrollBar();
    bar->setValue(from);
    app.processEvents();
    FrameTimes times;
    QElapsedTimer timer;
    for (int frame = 0; frame < frames; ++frame) {
        timer.start();
        const double start = worked();
        bar->setValue(bar->value() + step);
        app.processEvents();
        times.worked.push_back(worked() - start);
        times.passed.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

void report(bench::Figures &figures, const QString &name, const QString &label, const FrameTimes &times)
{
    for (const auto &[suffix, part] : {std::pair{"p50", 0.5}, std::pair{"p95", 0.95}, std::pair{"p99", 0.99}}) {
        figures.add(QStringLiteral("grid_%1_%2").arg(name, QLatin1String(suffix)),
                    QStringLiteral("%1, frame %2").arg(label, QLatin1String(suffix)), percentile(times.passed, part),
                    QStringLiteral("ms"));
        figures.add(QStringLiteral("grid_%1_work_%2").arg(name, QLatin1String(suffix)),
                    QStringLiteral("%1, work of the window's thread %2").arg(label, QLatin1String(suffix)),
                    percentile(times.worked, part), QStringLiteral("ms"));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    const double before = residentMegabytes();
    ui::Look look;
    ui::applyLook(app, look);
    ui::CreativeModel model;
    ui::ThumbnailStore thumbnails(folder.path());
    ui::CreativeGridView grid(look, model, thumbnails);
    const auto answer = answerWithPictures(folder.path());
    QElapsedTimer timer;
    timer.start();
    model.setAnswer(test::sharedAnswer(answer));
    const double filled = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    grid.resize(1228, 700);
    grid.show();
    app.processEvents();
    const double open = residentMegabytes();

    const int end = grid.verticalScrollBar()->maximum();
    bench::Figures figures(QStringLiteral("Scrolling a grid of %1 cards, %2 px high").arg(kCards).arg(end));
    figures.add(QStringLiteral("grid_fill"), QStringLiteral("model takes the answer"), filled, QStringLiteral("ms"));
    report(figures, QStringLiteral("end_to_end"), QStringLiteral("end to end"),
           scroll(app, grid, 0, std::max(end / kFrames, 1), kFrames));
    report(figures, QStringLiteral("wheel"), QStringLiteral("turning the wheel"),
           scroll(app, grid, 0, kWheelStep, kFrames / 3));
    report(figures, QStringLiteral("jump"), QStringLiteral("whole pages, aim p99 <= 16.7"),
           scroll(app, grid, 0, grid.viewport()->height(), kFrames / 3));
    timer.start();
    ui::CreativeFilter filter;
    filter.text = QStringLiteral("creative 77");
    model.setFilter(filter);
    app.processEvents();
    figures.add(QStringLiteral("grid_search"), QStringLiteral("searching all of them"),
                static_cast<double>(timer.nsecsElapsed()) / 1e6, QStringLiteral("ms"));
    figures.add(QStringLiteral("grid_rss_open"), QStringLiteral("memory with the grid open"), open,
                QStringLiteral("MB"));
    figures.add(QStringLiteral("grid_rss"), QStringLiteral("memory after scrolling"), residentMegabytes(),
                QStringLiteral("MB"));
    figures.note(QStringLiteral("a frame: the scroll, painting and whatever else the event loop had to do; offscreen"));
    figures.note(QStringLiteral("%1 different pictures of 640 px; %2 MB before anything was made")
                     .arg(kPictures)
                     .arg(before, 0, 'f', 0));
    figures.print();
    return 0;
}
