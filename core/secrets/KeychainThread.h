// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>
#include <QThread>

namespace mci::secrets {

/**
 * The one thread on which the keychain library is used, with an event loop of its own.
 *
 * It is the process's, not a store's: the library queues all jobs through one hidden object that stays in the thread of
 * the first job, and a second thread would wait for it for ever once the first has ended.
 */
class KeychainThread
{
public:
    [[nodiscard]] static KeychainThread &instance();
    KeychainThread(const KeychainThread &) = delete;
    KeychainThread &operator=(const KeychainThread &) = delete;

    void post(std::function<void()> work);

private:
    KeychainThread();
    ~KeychainThread();

    QThread *m_thread;
    QObject *m_context;
};

} // namespace mci::secrets
