// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace mci::test {

/** What a browser sees at the end of a chain of redirections. */
struct BrowserVisit
{
    /** Every address asked for, in order. */
    QList<QUrl> visited;
    int status = 0;
    QByteArray page;
};

/** Plays the browser of a login: asks for the address and follows redirections, down to the program's own listener. */
[[nodiscard]] BrowserVisit visit(const QUrl &url);

} // namespace mci::test
