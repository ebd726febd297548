// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/MciProgram.h"

#include "bench/PlainClient.h"

#include <sys/resource.h>

#include <QFile>
#include <QJsonDocument>

namespace mci::bench {

namespace {

constexpr int kLookEveryMs = 4;
constexpr int kLongestMs = 300'000;

/** Of all programs that have ended. */
double childrenCpu()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/** Not rusage's ru_maxrss: a child inherits there what its parent had before exec. */
qint64 peakOf(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const QByteArray key = "VmHWM:";
    const qsizetype begin = text.indexOf(key);
    if (begin < 0)
        return 0;
    return text.mid(begin + key.size()).simplified().split(' ').constFirst().toLongLong();
}

QJsonObject lastDocument(const QByteArray &output)
{
    return QJsonDocument::fromJson(output.trimmed().split('\n').constLast()).object();
}

} // namespace

MciProgram::MciProgram(QString program, const QUrl &graph)
    : m_program(std::move(program))
    , m_graph(graph)
{
}

void MciProgram::start(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("META_GRAPH_URL"), m_graph.toString());
    environment.insert(QStringLiteral("META_DIALOG_URL"), m_graph.toString());
    environment.insert(QStringLiteral("META_APP_ID"), QStringLiteral("990000000000001"));
    environment.insert(QStringLiteral("ENCRYPTION_KEY"), QStringLiteral("a key of the measurement, of no secret"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(m_program, QStringList{QStringLiteral("--profile"), m_profile.path(), QStringLiteral("--secret-store"),
                                         QStringLiteral("vault")}
                                 + arguments);
    if (!process.waitForStarted())
        qFatal("%s does not start", qPrintable(m_program));
}

ProgramRun MciProgram::run(const QStringList &arguments)
{
    const double cpu = childrenCpu();
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    start(process, arguments);
    return finish(process, timer, cpu);
}

ProgramRun MciProgram::logIn()
{
    const double cpu = childrenCpu();
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    start(process, {QStringLiteral("connect"), QStringLiteral("--no-browser")});
    while (!process.canReadLine() && process.waitForReadyRead(kLongestMs)) { }
    const QJsonObject redirect = lastDocument(process.readLine());
    (void)PlainClient().get(QUrl(redirect.value(QLatin1String("oauthUrl")).toString()));
    return finish(process, timer, cpu);
}

ProgramRun MciProgram::finish(QProcess &process, const QElapsedTimer &timer, double cpuBefore)
{
    ProgramRun run;
    while (process.state() != QProcess::NotRunning && timer.elapsed() < kLongestMs) {
        run.peakKiB = std::max(run.peakKiB, peakOf(process.processId()));
        process.waitForFinished(kLookEveryMs);
    }
    run.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const QByteArray output = process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("the program failed: %s", output.constData());
    run.cpuSeconds = childrenCpu() - cpuBefore;
    run.answer = lastDocument(output);
    return run;
}

} // namespace mci::bench
