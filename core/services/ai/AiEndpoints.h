// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/PatternProvider.h"
#include "secrets/SecretStore.h"
#include "services/LiveConfig.h"

namespace mci::services {

/** Whom to ask, as the settings say now, with the key from the environment or the secret store. Worker thread. */
class AiEndpoints
{
public:
    AiEndpoints(secrets::SecretStore &secrets, const LiveConfig &config);

    /** AiNotConfigured without address or model; ProviderKeyMissing where the server needs a key and there is none. */
    [[nodiscard]] Result<ai::ProviderEndpoint> current() const;
    [[nodiscard]] bool hasKey() const;

private:
    /** Empty where there is none. */
    [[nodiscard]] Result<Secret> key(const AiConfig &config) const;

    secrets::SecretStore &m_secrets;
    const LiveConfig &m_config;
};

} // namespace mci::services
