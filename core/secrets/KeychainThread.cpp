// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeychainThread.h"

#include <QDeadlineTimer>

namespace mci::secrets {

KeychainThread &KeychainThread::instance()
{
    static KeychainThread thread;
    return thread;
}

KeychainThread::KeychainThread()
    : m_thread(new QThread)
    , m_context(new QObject)
{
    m_thread->setObjectName(QStringLiteral("keychain"));
    m_context->moveToThread(m_thread);
    m_thread->start();
}

KeychainThread::~KeychainThread()
{
    m_thread->quit();
    // A call that hangs in the bus or in the service must not keep the program from ending; then the thread goes with
    // it.
    if (!m_thread->wait(QDeadlineTimer(std::chrono::seconds(1))))
        return;
    delete m_context;
    delete m_thread;
}

void KeychainThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_context, std::move(work), Qt::QueuedConnection);
}

} // namespace mci::secrets
