// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <memory>
#include <vector>

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>

namespace mci::test {

/**
 * What one call of the fake backend answers: by default on the next turn of the event loop, as a worker thread would,
 * or, after hold(), when the test says so.
 */
template<typename T>
class HeldReplies
{
public:
    /** From now on. */
    void give(Result<T> answer) { m_answer = std::move(answer); }
    [[nodiscard]] const Result<T> &answer() const { return m_answer; }
    void hold() { m_holding = true; }
    /** Fulfils everything that waits with the answer that stands, and no longer holds. */
    void release()
    {
        m_holding = false;
        for (const auto &promise : std::exchange(m_held, {}))
            fulfil(*promise, m_answer);
    }
    void release(Result<T> answer)
    {
        give(std::move(answer));
        release();
    }
    /** Fulfils the youngest of those that wait with this answer, and goes on holding. */
    void releaseLast(Result<T> answer)
    {
        const std::shared_ptr<QPromise<Result<T>>> last = m_held.back();
        m_held.pop_back();
        fulfil(*last, answer);
    }
    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] int held() const { return static_cast<int>(m_held.size()); }

    [[nodiscard]] QFuture<Result<T>> reply()
    {
        ++m_calls;
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        if (m_holding)
            m_held.push_back(promise);
        else
            QMetaObject::invokeMethod(
                qApp, [promise, answer = m_answer] { fulfil(*promise, answer); }, Qt::QueuedConnection);
        return future;
    }

private:
    static void fulfil(QPromise<Result<T>> &promise, const Result<T> &answer)
    {
        promise.addResult(answer);
        promise.finish();
    }

    Result<T> m_answer{};
    std::vector<std::shared_ptr<QPromise<Result<T>>>> m_held;
    bool m_holding = false;
    int m_calls = 0;
};

} // namespace mci::test
