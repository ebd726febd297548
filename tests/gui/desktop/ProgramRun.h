// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace mci::test {

/** The real program in a process of its own. */
class ProgramRun
{
public:
    ProgramRun(const QString &profile, const QStringList &arguments,
               const QString &platform = QStringLiteral("offscreen"))
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(
            QStringLiteral(MCI_WINDOW_PROGRAM),
            QStringList{QStringLiteral("--profile"), profile, QStringLiteral("--locale"), QStringLiteral("en")}
                + arguments);
    }
    ~ProgramRun()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }
    ProgramRun(const ProgramRun &) = delete;
    ProgramRun &operator=(const ProgramRun &) = delete;

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /** Asks it to end, as a session does that closes. */
    void askToEnd() { m_process.terminate(); }
    void kill() { m_process.kill(); }
    /** The exit state; -1 when it did not end in time or crashed. */
    [[nodiscard]] int exitState(int limitMs = 20'000)
    {
        const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(limitMs);
        return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    [[nodiscard]] QByteArray output()
    {
        m_output += m_process.readAll();
        return m_output;
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

/** Lines of the profile's log with this action. */
inline int logged(const QString &folder, const QString &action)
{
    QFile file(folder + QStringLiteral("/logs/mci.log"));
    int count = 0;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n'))
            count += QJsonDocument::fromJson(line)[u"action"].toString() == action ? 1 : 0;
    }
    return count;
}

} // namespace mci::test
