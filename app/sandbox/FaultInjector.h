// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/FaultSpec.h"
#include "sandbox/http/Message.h"

#include <optional>

#include <QList>

namespace mci::sandbox {

/** Counts the requests that each ordered fault matches, and spoils the answers of those it hits. Lives on the server's
 * thread. */
class FaultInjector
{
public:
    explicit FaultInjector(QList<FaultSpec> faults);

    /** The fault that hits this request, if any; every call counts as one request. */
    [[nodiscard]] std::optional<FaultSpec> next(const Request &request);
    /** Turns a good answer into the fault's answer. */
    static void apply(const FaultSpec &fault, const Request &request, Response &response);

private:
    struct Counted
    {
        FaultSpec spec;
        int seen = 0;
    };
    std::vector<Counted> m_faults;
};

} // namespace mci::sandbox
