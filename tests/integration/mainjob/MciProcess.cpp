// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MciProcess.h"

#include <csignal>

#include <QElapsedTimer>

namespace mci::test {

namespace {

QList<QJsonObject> documentsIn(const QByteArray &output, QByteArrayList *strangers = nullptr)
{
    QList<QJsonObject> documents;
    for (const QByteArray &line : output.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject())
            documents.append(document.object());
        else if (strangers)
            strangers->append(line);
    }
    return documents;
}

} // namespace

QByteArray MciRun::story() const
{
    return "\nexit " + QByteArray::number(exitCode) + "\nstdout:\n" + output + "\nstderr:\n" + errors;
}

MciProcess::MciProcess(const QStringList &arguments, const QProcessEnvironment &environment, const QByteArray &input)
{
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(MCI_PROGRAM), arguments);
    if (!m_process.waitForStarted(10'000))
        return;
    if (!input.isEmpty())
        m_process.write(input);
    m_process.closeWriteChannel();
}

MciProcess::~MciProcess()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(5000);
}

void MciProcess::send(int signalNumber) const
{
    ::kill(static_cast<pid_t>(m_process.processId()), signalNumber);
}

QJsonObject MciProcess::waitForStatus(const QString &status, int limitMs)
{
    QElapsedTimer timer;
    timer.start();
    while (true) {
        m_output += m_process.readAllStandardOutput();
        const qsizetype whole = m_output.lastIndexOf('\n') + 1;
        for (const QJsonObject &document : documentsIn(m_output.left(whole))) {
            if (document.value(QLatin1String("status")).toString() == status)
                return document;
        }
        if (!isRunning() || timer.elapsed() > limitMs)
            return {};
        m_process.waitForReadyRead(50);
    }
}

bool MciProcess::endsWithin(int limitMs)
{
    return !isRunning() || m_process.waitForFinished(limitMs);
}

MciRun MciProcess::finish(int limitMs)
{
    MciRun run;
    const bool ended = endsWithin(limitMs);
    if (!ended) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    if (ended && m_process.exitStatus() == QProcess::NormalExit)
        run.exitCode = m_process.exitCode();
    run.output = m_output + m_process.readAllStandardOutput();
    run.errors = m_process.readAllStandardError();
    run.documents = documentsIn(run.output, &run.strangers);
    return run;
}

} // namespace mci::test
