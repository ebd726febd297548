// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BareCalls.h"
#include "bench/Figures.h"
#include "bench/PictureSet.h"
#include "support/ImageFixtures.h"

#include <array>

#include <unistd.h>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>

using namespace mci;
using namespace mci::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongSide = 600;
constexpr int kPatienceMs = 60'000;

struct Task
{
    QByteArray bytes;
    std::optional<QRectF> button;
};

std::vector<Task> tasks()
{
    const auto pictures = paintedAds();
    if (!pictures)
        qFatal("no pictures: %s", qPrintable(pictures.error().detail));
    std::vector<Task> out;
    for (const LabelledPicture &picture : *pictures) {
        const QImage image =
            QImage::fromData(picture.bytes).scaled(kLongSide, kLongSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        out.push_back({test::encodedAs(image, "jpg", 85),
                       picture.button.isEmpty() ? std::nullopt : std::optional(picture.button)});
    }
    return out;
}

/** One helper that is given a picture as soon as it has answered for the last one. */
class Helper
{
public:
    explicit Helper(const QString &program)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, QStringList());
        if (!waitForAnswer())
            qFatal("the helper does not start");
    }
    Helper(const Helper &) = delete;
    Helper &operator=(const Helper &) = delete;
    ~Helper()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(kPatienceMs))
            m_process.kill();
    }

    void send(const QByteArray &picture)
    {
        m_process.write("{\"id\":1,\"bytes\":" + QByteArray::number(picture.size()) + "}\n" + picture);
        m_process.waitForBytesWritten(kPatienceMs);
    }
    [[nodiscard]] bool hasAnswered(int waitMs)
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(waitMs))
                return false;
        }
        if (!m_process.readLine().contains("\"facts\""))
            qFatal("the helper refuses a picture");
        return true;
    }
    /** Highest resident memory in MB; 0 where there is no /proc. */
    [[nodiscard]] double peakMegabytes() const
    {
        QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        static const QRegularExpression peak(u"VmHWM:\\s+(\\d+)"_s);
        return peak.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() * 1024 / 1e6;
    }

    /** Seconds of the processor that it took so far. */
    [[nodiscard]] double cpuSeconds() const
    {
        QFile stat(u"/proc/%1/stat"_s.arg(m_process.processId()));
        if (!stat.open(QIODevice::ReadOnly))
            return 0;
        // The program's name, in brackets, may hold blanks; user and system time are the 12th and 13th after it.
        const QByteArrayList fields = stat.readAll().split(')').constLast().simplified().split(' ');
        return (fields.at(11).toDouble() + fields.at(12).toDouble()) / static_cast<double>(sysconf(_SC_CLK_TCK));
    }

private:
    bool waitForAnswer()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(kPatienceMs))
                return false;
        }
        return m_process.readLine().contains("\"ready\"");
    }

    QProcess m_process;
};

/** Processor seconds of one helper for all pictures; its start does not count. */
double secondsOfOne(const QString &program, const std::vector<Task> &tasks, double *peak)
{
    Helper helper(program);
    const double before = helper.cpuSeconds();
    for (const Task &task : tasks) {
        helper.send(task.bytes);
        if (!helper.hasAnswered(kPatienceMs))
            qFatal("the helper does not answer");
    }
    *peak = helper.peakMegabytes();
    return helper.cpuSeconds() - before;
}

double secondsOfTwo(const QString &program, const std::vector<Task> &tasks)
{
    std::array<Helper, 2> helpers{Helper(program), Helper(program)};
    std::array<bool, 2> isBusy{};
    std::size_t next = 0;
    QElapsedTimer timer;
    timer.start();
    while (next < tasks.size() || isBusy[0] || isBusy[1]) {
        for (std::size_t i = 0; i < helpers.size(); ++i) {
            if (isBusy[i] && helpers[i].hasAnswered(2))
                isBusy[i] = false;
            if (!isBusy[i] && next < tasks.size()) {
                helpers[i].send(tasks[next++].bytes);
                isBusy[i] = true;
            }
        }
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

/** How many pictures a second the helper program sees, against the bare calls of the libraries. */
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    if (QCoreApplication::arguments().size() != 2)
        qFatal("usage: bench_vision HELPER");
    const QString program = QCoreApplication::arguments().at(1);
    const QString model = QFileInfo(program).path() + u"/mobilenet-v2.onnx"_s;
    const std::vector<Task> pictures = tasks();
    const auto count = static_cast<double>(pictures.size());
    Figures figures(u"seeing %1 pictures of %2 px, text and embedding included"_s.arg(pictures.size()).arg(kLongSide));
    BareCalls calls(QFileInfo::exists(model) ? model : QString());
    double bare = 0;
    for (const Task &task : pictures)
        bare += calls.seconds(task.bytes, task.button);
    double peak = 0;
    const double one = secondsOfOne(program, pictures, &peak);
    const double two = secondsOfTwo(program, pictures);
    figures.add(u"vision.bare"_s, u"bare calls, processor time a picture"_s, bare / count * 1e3, u"ms"_s);
    figures.add(u"vision.one"_s, u"one helper, processor time a picture"_s, one / count * 1e3, u"ms"_s);
    figures.add(u"vision.over_bare"_s, u"against the bare calls (aim <= 1.3)"_s, one / bare, u"x"_s);
    figures.add(u"vision.rate_of_cpu"_s, u"two helpers, had each a processor to itself"_s, 2 * count / one,
                u"pictures/s"_s);
    figures.add(u"vision.rate"_s, u"two helpers side by side (aim >= 4)"_s, count / two, u"pictures/s"_s);
    figures.add(u"vision.peak"_s, u"highest memory of a helper (aim <= 200)"_s, peak, u"MB"_s);
    figures.note(QFileInfo::exists(model) ? u"with the encoder's model"_s : u"without the encoder's model"_s);
    figures.note(u"the bare calls read each picture twice and its button once; the helper reads up to three times, and "
                 u"each shape "
                 "that may be a button"_s);
    figures.print();
    return 0;
}
