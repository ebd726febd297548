// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/DashboardData.h"
#include "window/TopCreativesSession.h"

#include <QObject>

namespace mci::ui {

/**
 * Reads what the dashboard and the patterns page show of the session's selection: all creatives, not only the first ones, the
 * days, the patterns, and what follows from them. What is missing leaves its part out. GUI thread; what takes long runs
 * elsewhere.
 */
class DashboardReader final : public QObject
{
    Q_OBJECT

public:
    /** Both outlive it. */
    DashboardReader(Backend &backend, TopCreativesSession &session, QObject *parent = nullptr);

    /** For a page that is seen: reads unless what is there, or on its way, is of the session's newest numbers. */
    void refresh();
    /** After an error. */
    void retry();
    /** nullptr until there is an answer. */
    [[nodiscard]] const std::shared_ptr<const DashboardData> &data() const { return m_data; }
    /** Why there is no answer; nullopt where none was asked for or it is under way. */
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();
    /** What is there, or was never asked for, is not of the newest numbers and patterns; who shows it calls refresh(). */
    void outdated();

private:
    void onSessionChanged();
    void outdate();
    void read();
    void readTrends(int question, const SharedOverview &answer);
    void readTags(int question, const SharedOverview &answer, const Result<services::TrendsAnswer> &trends);
    void conclude(int question, DashboardData data, const SharedOverview &answer, const services::CreativeTagMap &tags);
    void forget();
    void reset();

    Backend &m_backend;
    TopCreativesSession &m_session;
    domain::AdAccount m_account;
    services::SelectionInput m_selection;
    std::shared_ptr<const DashboardData> m_data;
    std::optional<Error> m_error;
    int m_question = 0;
    bool m_outdated = true;
};

} // namespace mci::ui
