// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/MadeOutput.h"
#include "services/ServiceConfig.h"
#include "store/Session.h"

namespace mci::services {

/** What creatives and made ones are called, and where their pictures lie. */
class CreativeNames
{
public:
    CreativeNames(store::Session &session, const ServiceConfig &config);

    /** By id; those that are not there, or another organization's, are left out. */
    [[nodiscard]] Result<QHash<QString, NamedCreative>> of(const QString &organizationId, const QStringList &ids) const;

private:
    [[nodiscard]] Result<std::optional<NamedCreative>> made(const QString &organizationId, const QString &id) const;

    store::Session &m_session;
    const ServiceConfig &m_config;
};

} // namespace mci::services
