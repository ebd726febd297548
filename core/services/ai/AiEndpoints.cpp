// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ai/AiEndpoints.h"

namespace mci::services {

AiEndpoints::AiEndpoints(secrets::SecretStore &secrets, const LiveConfig &config)
    : m_secrets(secrets)
    , m_config(config)
{
}

Result<ai::ProviderEndpoint> AiEndpoints::current() const
{
    const AiConfig config = m_config.current()->ai;
    if (!config.isConfigured())
        return failure(makeError(ErrorCode::InvalidRequest, Reason::AiNotConfigured));
    ai::ProviderEndpoint endpoint{config.server, config.base, config.model, {}};
    Result<Secret> key = this->key(config);
    if (!key)
        return failure(std::move(key).error());
    if (key->isEmpty() && domain::profileOf(config.server).needsKey)
        return failure(makeError(ErrorCode::ProviderError, Reason::ProviderKeyMissing));
    endpoint.key = *std::move(key);
    return endpoint;
}

bool AiEndpoints::hasKey() const
{
    const Result<Secret> key = this->key(m_config.current()->ai);
    return key && !key->isEmpty();
}

Result<Secret> AiEndpoints::key(const AiConfig &config) const
{
    if (!config.environmentKey.isEmpty())
        return config.environmentKey;
    Result<Secret> stored = m_secrets.read(QLatin1String(secrets::kAiKey));
    if (stored)
        return stored;
    // A server of one's own needs no key, and so no keychain either.
    const bool isNone = stored.error().reason == Reason::SecretNotFound || !domain::profileOf(config.server).needsKey;
    return isNone ? Result<Secret>(Secret()) : stored;
}

} // namespace mci::services
