// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractServer.h"

#include <QFileInfo>

namespace mci::test {

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

ContractServer::~ContractServer()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(kPatienceMs))
        m_process.kill();
}

QString ContractServer::missing()
{
    for (const char *path : {MCI_OPENAI_SPEC, MCI_NODE_MODULES "/ajv"}) {
        if (!QFileInfo::exists(QString::fromUtf8(path)))
            return QString::fromUtf8(path);
    }
    return {};
}

bool ContractServer::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QString::fromUtf8(MCI_NODE),
                    {QString::fromUtf8(MCI_OPENAI_SERVER), QString::fromUtf8(MCI_OPENAI_SPEC),
                     QString::fromUtf8(MCI_NODE_MODULES)});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatienceMs))
            return false;
    }
    m_base = QUrl(QString::fromUtf8(m_process.readLine()).trimmed());
    return m_base.isValid();
}

} // namespace mci::test
