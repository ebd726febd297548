// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AppContext.h"
#include "backend/Backend.h"
#include "sandbox/SandboxServer.h"

namespace mci::desktop {

/** The made-up agency of `--demo`: a Graph API inside the program, reached over the loopback only. GUI thread. */
class DemoAccount
{
public:
    DemoAccount();

    /** Begins to answer and turns the options towards itself: nothing of the user's own setup gets into the demo. */
    [[nodiscard]] Status start(app::AppOptions &options);
    /** Connects, so that the accounts are there. */
    [[nodiscard]] ui::Reply<services::ConnectedAccount> connect(ui::Backend &backend) const;

private:
    sandbox::SandboxServer m_server;
};

} // namespace mci::desktop
