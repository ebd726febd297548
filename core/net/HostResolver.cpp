// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HostResolver.h"

#include <condition_variable>
#include <memory>
#include <mutex>

#include <QHostInfo>

namespace mci::net {

namespace {

constexpr int kLookupsAtOnce = 4;

/** Shared by the caller and the look-up, because either may leave first. */
struct Lookup
{
    // Guards the two values below.
    std::mutex mutex;
    std::condition_variable_any changed;
    bool done = false;
    std::vector<QHostAddress> addresses;
};

void look(Lookup &lookup, const QString &host)
{
    // Qt keeps the answer for a minute and connects to that very answer, so what was judged is what is called.
    const QList<QHostAddress> found = QHostInfo::fromName(host).addresses();
    const std::lock_guard lock(lookup.mutex);
    lookup.addresses.assign(found.cbegin(), found.cend());
    lookup.done = true;
    lookup.changed.notify_all();
}

} // namespace

QtHostResolver::QtHostResolver()
{
    m_pool.setMaxThreadCount(kLookupsAtOnce);
    // Look-ups are rare and Qt remembers them: no thread has to be kept for the next one.
    m_pool.setExpiryTimeout(0);
}

Result<std::vector<QHostAddress>> QtHostResolver::resolve(const QString &host, std::chrono::milliseconds limit,
                                                          const CancelToken &cancel)
{
    const auto lookup = std::make_shared<Lookup>();
    m_pool.start([lookup, host] { look(*lookup, host); });
    std::unique_lock lock(lookup->mutex);
    const bool done = lookup->changed.wait_for(lock, cancel.stopToken(), limit, [&] { return lookup->done; });
    if (cancel.isCancelled())
        return failure(cancelledError());
    if (!done)
        return failure(
            transientError(ErrorCode::Timeout, Reason::TotalTimeout, QStringLiteral("name look-up took too long")));
    if (lookup->addresses.empty())
        return failure(
            transientError(ErrorCode::Network, Reason::HostNotFound, QStringLiteral("no address for the host")));
    return lookup->addresses;
}

} // namespace mci::net
