// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "dashboard/DashboardData.h"

#include <QObject>

namespace mci::ui {

/**
 * Reads what a dashboard shows of a selection: all creatives, not only the first ones, the days, the patterns, and what follows
 * from them. What is missing leaves its part out. GUI thread; what takes long runs elsewhere.
 */
class DashboardReader final : public QObject
{
    Q_OBJECT

public:
    explicit DashboardReader(Backend &backend, QObject *parent = nullptr);

    /** Answers to older questions are dropped. What was read of other numbers goes at once. */
    void read(const domain::AdAccount &account, const services::SelectionInput &selection);
    /** Forgets what was read, or is about to be, unless it is of these numbers. */
    void keepOnly(const services::SelectionInput &selection);
    void forget();
    /** nullptr until there is an answer. */
    [[nodiscard]] const DashboardData *data() const { return m_data.get(); }
    /** Why there is no answer; nullopt where none was asked for or it is under way. */
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void readTrends(int question, const SharedOverview &answer);
    void readTags(int question, const SharedOverview &answer, const Result<services::TrendsAnswer> &trends);
    void conclude(int question, DashboardData data, const SharedOverview &answer,
                  const services::CreativeTagMap &tags);
    void reset();

    Backend &m_backend;
    domain::AdAccount m_account;
    services::SelectionInput m_selection;
    std::shared_ptr<const DashboardData> m_data;
    std::optional<Error> m_error;
    int m_question = 0;
};

} // namespace mci::ui
