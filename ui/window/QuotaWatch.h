// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"

#include <QTimer>

namespace mci::ui {

/** What is used of the limits, for one organization: read anew while work goes on, and as the figures grow old. GUI thread. */
class QuotaWatch : public QObject
{
    Q_OBJECT

public:
    explicit QuotaWatch(Backend &backend, QObject *parent = nullptr);

    void setOrganization(const QString &organizationId);
    [[nodiscard]] const services::QuotaAnswer &answer() const { return m_answer; }
    /** Percent of the account's allowance; nullopt where nobody knows. */
    [[nodiscard]] std::optional<double> percentOf(const QString &adAccountId) const;

Q_SIGNALS:
    void changed();

private:
    void read();

    Backend &m_backend;
    QString m_organizationId;
    services::QuotaAnswer m_answer;
    QTimer *m_soon;
    QTimer *m_aging;
    /** Answers to older questions are dropped. */
    int m_question = 0;
};

} // namespace mci::ui
