// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/GraphError.h"
#include "sandbox/http/Message.h"

#include <functional>

namespace mci::sandbox {

/** A call as the Graph part of the server sees it: the path without its version, and the caller's token. */
struct Call
{
    QByteArray method;
    /** Without slashes at the ends; empty for the root. */
    QString path;
    /** Such as v26.0; empty when the caller named none. */
    QString version;
    Parameters parameters;
    QString token;
    QString origin;
};

/** Which slice of a list a call asks for. */
struct PageRequest
{
    qint64 offset = 0;
    qint64 limit = 25;
};

/** Reads `limit` and `after`; a cursor that we did not make is an error. */
[[nodiscard]] tl::expected<PageRequest, GraphError> parsePage(const Parameters &parameters);

/** Gives the JSON text of the row at a position, from 0. */
using RowAt = std::function<QByteArray(qint64)>;

/**
 * `{"data":[…],"paging":{…}}` of the slice. `paging.next` repeats the call's parameters and its token,
 * as Meta's does.
 * Row texts are taken in order, each once.
 */
[[nodiscard]] QByteArray pageBody(const Call &call, const PageRequest &page, qint64 total, const RowAt &rowAt);

} // namespace mci::sandbox
