// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <chrono>
#include <vector>

#include <QHostAddress>
#include <QThreadPool>

namespace mci::net {

/** Turns a host name into addresses, so that they can be judged before anything is sent. Safe to call from any thread.
 */
class HostResolver
{
public:
    HostResolver() = default;
    HostResolver(const HostResolver &) = delete;
    HostResolver &operator=(const HostResolver &) = delete;
    virtual ~HostResolver() = default;

    /** At least one address, or Reason::HostNotFound, Reason::TotalTimeout or Cancelled. Blocks: for worker threads. */
    [[nodiscard]] virtual Result<std::vector<QHostAddress>> resolve(const QString &host,
                                                                    std::chrono::milliseconds limit,
                                                                    const CancelToken &cancel) = 0;
};

/** The system's resolver. Look-ups run on a few threads of its own, because the system's call cannot be interrupted. */
class QtHostResolver final : public HostResolver
{
public:
    QtHostResolver();

    [[nodiscard]] Result<std::vector<QHostAddress>> resolve(const QString &host, std::chrono::milliseconds limit,
                                                            const CancelToken &cancel) override;

private:
    QThreadPool m_pool;
};

} // namespace mci::net
