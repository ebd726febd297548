// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/EventThread.h"

#include <deque>
#include <future>
#include <mutex>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>

namespace mci {

class EventThread::Inbox final : public QObject
{
public:
    void push(std::function<void()> work)
    {
        {
            const std::scoped_lock guard(m_mutex);
            m_work.push_back(std::move(work));
        }
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        if (const auto work = take())
            work();
        return true;
    }

private:
    std::function<void()> take()
    {
        const std::scoped_lock guard(m_mutex);
        if (m_work.empty())
            return nullptr;
        auto work = std::move(m_work.front());
        m_work.pop_front();
        return work;
    }

    /** Guards m_work. */
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_work;
};

EventThread::EventThread(const QString &name)
    : m_inbox(std::make_unique<Inbox>())
{
    m_thread.setObjectName(name);
    m_inbox->moveToThread(&m_thread);
    m_thread.start();
}

EventThread::~EventThread()
{
    m_thread.quit();
    m_thread.wait();
}

void EventThread::post(std::function<void()> work)
{
    m_inbox->push(std::move(work));
}

void EventThread::run(std::function<void()> work)
{
    // Shared: the waiting side may be gone before the other has left set_value().
    const auto done = std::make_shared<std::promise<void>>();
    auto future = done->get_future();
    post([work = std::move(work), done] {
        work();
        done->set_value();
    });
    future.wait();
}

bool EventThread::stop(std::chrono::milliseconds limit)
{
    m_thread.quit();
    return m_thread.wait(QDeadlineTimer(limit));
}

} // namespace mci
