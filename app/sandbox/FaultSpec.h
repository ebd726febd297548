// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>
#include <QStringList>

namespace mci::sandbox {

/** What a provoked fault does to an answer; ReportFailed only to that of a poll of an async report. */
enum class FaultKind { Throttle, Expire, Revoke, Reduce, ServerError, Hang, Drip, Cut, Truncated, Html, ErrorIn200, ReportFailed };

/** One `--fault NAME[:PATH-PART][@N][xCOUNT]`. */
struct FaultSpec
{
    static constexpr int kForever = -1;

    FaultKind kind = FaultKind::Throttle;
    /** Meta's code of a throttle fault; `throttle` alone is 17. */
    int throttleCode = 17;
    /** Substring of path and query; empty matches every request. */
    QString pathPart;
    /** The first matching request that is hit, from 1. */
    int from = 1;
    /** How many matching requests in a row are hit. */
    int count = 1;
    bool operator==(const FaultSpec &) const = default;
};

/** Every name that parseFault() knows. */
[[nodiscard]] QStringList faultNames();
[[nodiscard]] Result<FaultSpec> parseFault(const QString &text);

} // namespace mci::sandbox
