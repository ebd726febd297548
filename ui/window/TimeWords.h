// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"

#include <QCoreApplication>

namespace mci::ui {

/** Times and spans as people say them, in the default locale. */
class TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
public:
    /** "45 s", "12 min", "2 min 41 s", "3 h": in two units under ten minutes. */
    [[nodiscard]] static QString span(std::chrono::seconds length);
    /** The larger unit alone: "12 min", "3 h". */
    [[nodiscard]] static QString roughly(std::chrono::seconds length);
    /** "0.8 s", "2.4 s", then as span(): for measured times. */
    [[nodiscard]] static QString measured(std::chrono::milliseconds length);
    /** An estimate, no finer than it is meant: to 5 s under a minute, to 10 s under ten minutes, then to minutes. */
    [[nodiscard]] static std::chrono::seconds rounded(std::chrono::seconds estimate);
    /** "12 min ago"; date and time after a day. */
    [[nodiscard]] static QString ago(UtcTime at, UtcTime now);
    /** "Synced 12 min ago"; with date and time after a day. */
    [[nodiscard]] static QString synced(UtcTime at, UtcTime now);
    /** "Data of 14:02, 3 h ago", while there is no network. */
    [[nodiscard]] static QString dataOf(UtcTime at, UtcTime now);
    /** "about 1 min 20 s left". */
    [[nodiscard]] static QString left(std::chrono::seconds length);
};

} // namespace mci::ui
