// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

namespace mci {

/** What a function that can fail returns. One alias, so that a move to std::expected is one line. */
template<typename T>
using Result = tl::expected<T, Error>;

/** A result that carries nothing but success. */
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace mci
