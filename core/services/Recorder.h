// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "meta/GraphClient.h"
#include "store/Database.h"

namespace mci::services {

/** Writes a metrics row and a log line for every call to Meta that somebody makes. */
class CallRecorder final : public meta::CallObserver
{
public:
    /** `jobId` is empty for calls that belong to no job. */
    CallRecorder(const store::Database &database, const Clock &clock, QString organizationId, QString connectionId,
                 QString jobId = {});

    void callMade(const meta::CallRecord &record) override;

private:
    const store::Database &m_database;
    const Clock &m_clock;
    QString m_organizationId;
    QString m_connectionId;
    QString m_jobId;
};

/** Puts into a job's result how many calls to Meta it has made, all its tries together. */
void addCallCount(QJsonObject &result, store::Session &session, const Clock &clock, const QString &jobId);

} // namespace mci::services
