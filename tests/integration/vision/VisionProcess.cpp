// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "VisionProcess.h"

#include <QJsonDocument>
#include <QProcessEnvironment>

namespace mci::test {

namespace {

/** Long enough for a slow machine under the sanitizers. */
constexpr int kPatienceMs = 60'000;

} // namespace

VisionProcess::VisionProcess(const QStringList &arguments, const QString &threadLimit)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("OMP_THREAD_LIMIT"));
    if (!threadLimit.isEmpty())
        environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), threadLimit);
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(MCI_VISION_PROGRAM), arguments);
    if (m_process.waitForStarted(kPatienceMs))
        m_ready = nextAnswer();
}

VisionProcess::~VisionProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

void VisionProcess::request(qint64 id, const QByteArray &picture)
{
    m_process.write("{\"id\":" + QByteArray::number(id) + ",\"bytes\":" + QByteArray::number(picture.size()) + "}\n");
    m_process.write(picture);
}

QByteArray VisionProcess::nextLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatienceMs))
            break;
    }
    return m_process.readLine().trimmed();
}

QJsonObject VisionProcess::nextAnswer()
{
    return QJsonDocument::fromJson(nextLine()).object();
}

int VisionProcess::finish()
{
    m_process.closeWriteChannel();
    const bool hasEnded = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(kPatienceMs);
    return hasEnded && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace mci::test
