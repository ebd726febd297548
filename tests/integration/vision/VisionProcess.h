// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>

namespace mci::test {

/** One running `mci-vision`; killed with the object. */
class VisionProcess
{
public:
    explicit VisionProcess(const QStringList &arguments = {}, const QString &threadLimit = QStringLiteral("1"));
    VisionProcess(const VisionProcess &) = delete;
    VisionProcess &operator=(const VisionProcess &) = delete;
    ~VisionProcess();

    /** The line that it writes when it is ready. */
    [[nodiscard]] QJsonObject ready() const { return m_ready; }
    void send(const QByteArray &bytes) { m_process.write(bytes); }
    void request(qint64 id, const QByteArray &picture);
    /** The next line as it stands, without its end; empty when none comes. */
    [[nodiscard]] QByteArray nextLine();
    [[nodiscard]] QJsonObject nextAnswer();
    /** Ends the input. Gives the exit status; -1 for a crash or when it does not end. */
    [[nodiscard]] int finish();
    [[nodiscard]] QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QJsonObject m_ready;
};

} // namespace mci::test
