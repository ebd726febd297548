// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Session.h"

namespace mci::store {

/** What a provider answered to a generation's job, by what it was asked for. Give it a durable session to write. */
class GenerationAnswerRepository
{
public:
    explicit GenerationAnswerRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<std::optional<QJsonObject>> find(const QString &jobId, const QString &part);
    /** In the place of one that is there. The job is in the queue. */
    [[nodiscard]] Status save(const QString &jobId, const QString &part, const QJsonObject &answer);
    /** Of all jobs. */
    [[nodiscard]] Status each(const std::function<void(const QJsonObject &answer)> &take);
    /** Joins an open transaction. */
    [[nodiscard]] Status deleteOf(const QString &jobId);

private:
    Session &m_session;
};

} // namespace mci::store
