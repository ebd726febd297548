// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/DemoAccount.h"

namespace mci::desktop {

DemoAccount::DemoAccount()
    : m_server(sandbox::SandboxOptions{})
{
}

Status DemoAccount::start(app::AppOptions &options)
{
    if (const auto started = m_server.start(); !started)
        return failure(started.error());
    const QString url = m_server.url().toString();
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("META_GRAPH_URL"), url);
    environment.insert(QStringLiteral("META_DIALOG_URL"), url);
    environment.insert(QStringLiteral("META_APP_ID"), QStringLiteral("demo"));
    options.environment = environment;
    options.secretStore = secrets::SecretStoreKind::Session;
    return {};
}

ui::Reply<services::ConnectedAccount> DemoAccount::connect(ui::Backend &backend) const
{
    // The made-up agency takes any token.
    return backend.connectToken(QLatin1String(domain::kDefaultOrganization), Secret("DEMO-token-of-nobody"));
}

} // namespace mci::desktop
