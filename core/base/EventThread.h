// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include <QThread>

namespace mci {

/**
 * A private thread with an event loop, for objects of Qt whose users have none. Work is handed over under a lock of our
 * own, so that what the caller wrote before is visible to it, and visibly so to the thread sanitizer.
 */
class EventThread
{
public:
    explicit EventThread(const QString &name);
    EventThread(const EventThread &) = delete;
    EventThread &operator=(const EventThread &) = delete;
    /** Ends the loop and waits for the work under way. What was posted and has not begun is dropped. */
    ~EventThread();

    /** From any thread. */
    void post(std::function<void()> work);
    /** post(), and wait until it is done. Not from the thread itself. */
    void run(std::function<void()> work);
    /** For moveToThread(). */
    [[nodiscard]] QThread *thread() { return &m_thread; }
    /** Ends the loop; false when the work under way takes longer than the limit. Then the object must not be destroyed.
     */
    [[nodiscard]] bool stop(std::chrono::milliseconds limit);

private:
    class Inbox;
    std::unique_ptr<Inbox> m_inbox;
    QThread m_thread;
};

} // namespace mci
