// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

namespace mci::test {

/** A server set-up with a fresh key and a certificate for 127.0.0.1 and localhost that nobody vouches for. */
[[nodiscard]] QSslConfiguration selfSignedConfiguration();

} // namespace mci::test
