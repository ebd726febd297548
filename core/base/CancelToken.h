// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <stop_token>

namespace mci {

/** The reading end of a cancellation; cheap to copy, safe from any thread. A default token is never cancelled. */
class CancelToken
{
public:
    CancelToken() = default;
    explicit CancelToken(std::stop_token token)
        : m_token(std::move(token))
    {
    }

    [[nodiscard]] bool isCancelled() const { return m_token.stop_requested(); }
    /** For std::stop_callback. */
    [[nodiscard]] const std::stop_token &stopToken() const { return m_token; }

private:
    std::stop_token m_token;
};

/** The writing end: whoever owns the work. */
class CancelSource
{
public:
    [[nodiscard]] CancelToken token() const { return CancelToken(m_source.get_token()); }
    void cancel() { m_source.request_stop(); }
    [[nodiscard]] bool isCancelled() const { return m_source.stop_requested(); }

private:
    std::stop_source m_source;
};

} // namespace mci
