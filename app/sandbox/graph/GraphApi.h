// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "sandbox/graph/NodeReader.h"
#include "sandbox/graph/OAuthDesk.h"
#include "sandbox/graph/ReportStore.h"

namespace mci::sandbox {

/** Routes Graph calls (all but the login dialog and pictures) to the world. Lives on the server's thread. */
class GraphApi
{
public:
    /** `reportPolls`: how often an async report is found unfinished. */
    GraphApi(const World &world, OAuthDesk &desk, const Clock &clock, int reportPolls)
        : m_world(world)
        , m_desk(desk)
        , m_clock(clock)
        , m_reports(reportPolls)
    {
    }

    /** Answers a request that came to `origin`. */
    [[nodiscard]] Response handle(const Request &request, const QString &origin);

private:
    [[nodiscard]] tl::expected<Call, GraphError> callOf(const Request &request, const QString &origin) const;
    [[nodiscard]] Answer answer(const Call &call);
    [[nodiscard]] Answer withToken(const Call &call);
    [[nodiscard]] Answer onObject(const Call &call, const QString &id, const QString &edge);
    [[nodiscard]] Answer onReport(const Call &call, const QString &id, const QString &edge);
    [[nodiscard]] Answer onPermissions(const Call &call);
    [[nodiscard]] Answer startReport(const Call &call, Node node);
    [[nodiscard]] Answer batch(const Call &call);
    [[nodiscard]] QJsonObject batchItem(const Call &call, const QJsonObject &item);
    [[nodiscard]] NodeReader reader(const Call &call) const
    {
        return {m_world, MediaLinks(call.origin, m_clock.now())};
    }

    const World &m_world;
    OAuthDesk &m_desk;
    const Clock &m_clock;
    ReportStore m_reports;
    int m_calls = 0;
};

} // namespace mci::sandbox
