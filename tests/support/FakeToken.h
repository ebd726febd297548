// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace mci::test {

/** Looks like a token of Meta to the redaction, and is none. Put together here, so that no scanner takes it for a leaked one. */
inline QByteArray fakeToken()
{
    return QByteArray("EA") + QByteArray("ATESTtoken0123456789abcdef");
}

} // namespace mci::test
