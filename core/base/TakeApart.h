// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

#include <QThreadPool>

namespace mci {

/** One thread. Not the global pool: large gradients are painted on that, and a window would wait for it. */
[[nodiscard]] QThreadPool &takeApartPool();

/**
 * Ends the life of a value on a thread of takeApartPool(). For tens of thousands of objects, whose memory takes as long to
 * give back as some answers to make.
 */
template<typename T>
void takeApartElsewhere(T value)
{
    // A pointer, because a function that the pool takes is copied.
    takeApartPool().start([last = std::make_shared<T>(std::move(value))]() mutable { last.reset(); });
}

} // namespace mci
