// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SignalWatcher.h"

#include <atomic>
#include <csignal>
#include <thread>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

namespace mci::app {

#if defined(Q_OS_UNIX)

namespace {

// A signal handler may do no more than write to a pipe; a thread at the other end does the rest.
std::atomic<int> g_pipeEnd = -1;

void onSignal(int)
{
    const char stop = 's';
    [[maybe_unused]] const auto written = ::write(g_pipeEnd.load(), &stop, 1);
}

} // namespace

class SignalWatcher::Private
{
public:
    Private()
    {
        if (::pipe(m_pipe) != 0)
            return;
        g_pipeEnd = m_pipe[1];
        struct sigaction action = {};
        action.sa_handler = onSignal;
        sigaction(SIGINT, &action, nullptr);
        sigaction(SIGTERM, &action, nullptr);
        m_thread = std::thread([this] {
            char byte = 0;
            while (::read(m_pipe[0], &byte, 1) == 1 && byte == 's')
                m_source.cancel();
        });
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
    ~Private()
    {
        if (!m_thread.joinable())
            return;
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
        const char quit = 'q';
        [[maybe_unused]] const auto written = ::write(m_pipe[1], &quit, 1);
        m_thread.join();
        g_pipeEnd = -1;
        ::close(m_pipe[0]);
        ::close(m_pipe[1]);
    }
    [[nodiscard]] CancelToken token() const { return m_source.token(); }

private:
    int m_pipe[2] = {-1, -1};
    CancelSource m_source;
    std::thread m_thread;
};

#else

namespace {

std::atomic<CancelSource *> g_source = nullptr;

void onSignal(int)
{
    // On Windows the handler runs on a thread of its own.
    if (CancelSource *source = g_source.load())
        source->cancel();
}

} // namespace

class SignalWatcher::Private
{
public:
    Private()
    {
        g_source = &m_source;
        std::signal(SIGINT, onSignal);
        std::signal(SIGTERM, onSignal);
    }
    ~Private()
    {
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
        g_source = nullptr;
    }
    [[nodiscard]] CancelToken token() const { return m_source.token(); }

private:
    CancelSource m_source;
};

#endif

SignalWatcher::SignalWatcher()
    : m_d(std::make_unique<Private>())
{
}

SignalWatcher::~SignalWatcher() = default;

CancelToken SignalWatcher::token() const
{
    return m_d->token();
}

} // namespace mci::app
