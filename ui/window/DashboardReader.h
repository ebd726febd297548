// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "dashboard/DashboardData.h"

#include <QObject>

namespace mci::ui {

/**
 * Reads what a dashboard shows of a selection: all creatives, not only the first ones, the days, and what follows from both. Days
 * that are missing leave their part out. GUI thread; what takes long runs elsewhere.
 */
class DashboardReader final : public QObject
{
    Q_OBJECT

public:
    explicit DashboardReader(Backend &backend, QObject *parent = nullptr);

    /** Answers to older questions are dropped. */
    void read(const services::SelectionInput &selection);
    void forget();
    [[nodiscard]] bool isReading() const { return m_reading; }
    /** nullptr until there is an answer. */
    [[nodiscard]] const DashboardData *data() const { return m_data ? &*m_data : nullptr; }

Q_SIGNALS:
    void changed();
    void failed(const mci::Error &error);

private:
    void readTrends(int question, const services::SelectionInput &selection, services::CreativeOverviewAnswer answer);
    void conclude(int question, int topN, services::CreativeOverviewAnswer answer,
                  std::optional<services::TrendsAnswer> trends);

    Backend &m_backend;
    std::optional<DashboardData> m_data;
    int m_question = 0;
    bool m_reading = false;
};

} // namespace mci::ui
