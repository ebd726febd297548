// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "sandbox/FaultSpec.h"

#include <chrono>

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace mci::sandbox {

/** What a sandbox serves and how; the defaults are those of the demo. */
struct SandboxOptions
{
    /** 0: the system chooses a free port. */
    quint16 port = 0;
    /** Total over all accounts, by spend share. */
    int ads = 300;
    /** Length of the history; it ends yesterday in each account's time zone. */
    int days = 90;
    /** The same seed gives the same world on the same day. */
    quint64 seed = 1;
    std::chrono::milliseconds latency{0};
    /** Number of ads of single accounts, by act_N; goes before `ads`. */
    QMap<QString, int> accountAds;
    /** The login dialog refuses. */
    bool deny = false;
    /** How often an async report is found unfinished, up to 3. */
    int reportPolls = 3;
    QList<FaultSpec> faults;
    /** Folder of a recorded account, served instead of the made-up agency. */
    QString recordedDir;
};

/** Reads the options of `mci sandbox` (without the command itself). */
[[nodiscard]] Result<SandboxOptions> parseSandboxOptions(const QStringList &arguments);

} // namespace mci::sandbox
