// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "writer/CopyRequest.h"

namespace mci::writer {

/**
 * Ad copy for a brief, by patterns and rules of the language alone: no network, no clock. Safe from any thread; takes some
 * milliseconds. Says nothing that the brief does not say. There may be fewer variations than asked for where the texts to be
 * avoided leave no more.
 *
 * InvalidRequest for a brief without a product, another language, or forbidden words that leave nothing to be said;
 * TooSimilar where all that could be said is like a text to be avoided; Cancelled; Internal, with file and field, for broken
 * data.
 */
[[nodiscard]] Result<std::vector<WrittenCopy>> write(const CopyRequest &request, const CancelToken &cancel);

} // namespace mci::writer
