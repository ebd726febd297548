// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>

namespace mci::test {

/** What one run of the program left behind. */
struct MciRun
{
    /** -1 when it was killed or did not end in time. */
    int exitCode = -1;
    QList<QJsonObject> documents;
    /** Lines of standard output that are no JSON object. */
    QByteArrayList strangers;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject last() const { return documents.isEmpty() ? QJsonObject() : documents.constLast(); }
    [[nodiscard]] QString status() const { return last().value(QLatin1String("status")).toString(); }
    [[nodiscard]] QString error() const { return last().value(QLatin1String("error")).toString(); }
    /** All there is to know, for the message of a failed test. */
    [[nodiscard]] QByteArray story() const;
};

/** One running `mci`; killed with the object. */
class MciProcess
{
public:
    MciProcess(const QStringList &arguments, const QProcessEnvironment &environment, const QByteArray &input);
    MciProcess(const MciProcess &) = delete;
    MciProcess &operator=(const MciProcess &) = delete;
    ~MciProcess();

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    void send(int signalNumber) const;
    /** The first document with that status, waited for; empty when the program ends without it. */
    [[nodiscard]] QJsonObject waitForStatus(const QString &status, int limitMs = 20'000);
    [[nodiscard]] bool endsWithin(int limitMs);
    [[nodiscard]] MciRun finish(int limitMs = 60'000);

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace mci::test
