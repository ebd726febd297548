// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace mci::bench {

/** One call of the program, from its start to its end. */
struct ProgramRun
{
    double seconds = 0;
    double cpuSeconds = 0;
    /** Highest resident memory (VmHWM), looked up every few milliseconds; 0 where there is no /proc. */
    qint64 peakKiB = 0;
    /** The last line of its output. */
    QJsonObject answer;
};

/** The `mci` program with a new profile of its own that knows the sandbox. Ends the measurement when a call fails. */
class MciProgram
{
public:
    MciProgram(QString program, const QUrl &graph);

    [[nodiscard]] ProgramRun run(const QStringList &arguments);
    /** `mci connect`, with a browser that follows the dialog at once; `answer` holds the connection. */
    [[nodiscard]] ProgramRun logIn();
    [[nodiscard]] QString database() const { return m_profile.filePath(QStringLiteral("data/mci.sqlite")); }

private:
    void start(QProcess &process, const QStringList &arguments) const;
    /** Waits for the end of a program that began when the timer did. */
    [[nodiscard]] static ProgramRun finish(QProcess &process, const QElapsedTimer &timer, double cpuBefore);

    QString m_program;
    QUrl m_graph;
    QTemporaryDir m_profile;
};

} // namespace mci::bench
