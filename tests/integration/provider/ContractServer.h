// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

namespace mci::test {

/** openai_server.js as a child process; it ends with this object, whatever becomes of the test. */
class ContractServer
{
public:
    ContractServer() = default;
    ContractServer(const ContractServer &) = delete;
    ContractServer &operator=(const ContractServer &) = delete;
    ~ContractServer();

    /** What it needs and does not find; empty when it can be started. */
    [[nodiscard]] static QString missing();
    /** False when it does not tell its address in time. */
    [[nodiscard]] bool start();
    [[nodiscard]] const QUrl &base() const { return m_base; }

private:
    QProcess m_process;
    QUrl m_base;
};

} // namespace mci::test
