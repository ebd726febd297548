// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/MemorySecretStore.h"
#include "services/SelectionInput.h"
#include "store/AdAccountRepository.h"
#include "store/ConnectionRepository.h"
#include "support/TempDatabase.h"

namespace mci::test {

/** A profile with one connection and one ad account per time zone, and the services around it. */
class ServicesFixture
{
public:
    static services::ServiceConfig defaults()
    {
        services::ServiceConfig config;
        config.graphUrl = QUrl(QStringLiteral("https://graph.facebook.com"));
        config.apiVersion = QStringLiteral("v26.0");
        config.guardrails = [](const QString &) -> Result<domain::Guardrails> { return domain::Guardrails{}; };
        config.weights = [](const QString &, domain::Objective objective) -> Result<domain::KpiWeights> {
            return domain::defaultWeights(objective);
        };
        return config;
    }

    ServicesFixture()
    {
        auto session = temp.session();
        domain::Connection connection;
        connection.id = QStringLiteral("con_1");
        connection.organizationId = QLatin1String(domain::kDefaultOrganization);
        connection.metaUserId = QStringLiteral("7");
        connection.createdAt = temp.clock.now();
        connection.updatedAt = temp.clock.now();
        connection.metaUserName = QStringLiteral("Nara Quintino");
        const auto stored = store::ConnectionRepository(session).upsert(connection);
        Q_ASSERT(stored);
        std::vector<domain::AdAccount> list;
        for (const char *zone : {"America/Sao_Paulo", "Pacific/Kiritimati", "America/Los_Angeles", "Nowhere/Land"}) {
            domain::AdAccount account;
            account.connectionId = connection.id;
            account.organizationId = connection.organizationId;
            account.id = QStringLiteral("act_") + QString::number(list.size() + 1);
            account.name = QLatin1String(zone);
            account.currency = QStringLiteral("BRL");
            account.timeZone = QLatin1String(zone);
            account.updatedAt = temp.clock.now();
            list.push_back(account);
        }
        const Status replaced = store::AdAccountRepository(session).replaceAll(connection.id, list);
        Q_ASSERT(replaced);
    }

    [[nodiscard]] services::SelectionInput input(const QString &account = QStringLiteral("act_1")) const
    {
        services::SelectionInput in;
        in.connectionId = QStringLiteral("con_1");
        in.adAccountId = account;
        in.since = QStringLiteral("2026-10-01");
        in.until = QStringLiteral("2026-10-30");
        in.objective = QStringLiteral("LEAD");
        return in;
    }

    TempDatabase temp;
    secrets::MemorySecretStore secrets;
    services::LiveConfig config{defaults()};
    services::AccountAccess accounts{temp.database(), secrets, config, temp.clock};
    services::SelectionResolver resolver{temp.database(), accounts, config, temp.clock};
};

} // namespace mci::test
