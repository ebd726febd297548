// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Selection.h"
#include "meta/GraphClient.h"
#include "meta/InsightsDecoder.h"

#include <functional>

#include <QStringList>

namespace mci::meta {

/**
 * How far the reading of one window has come. A value that is stored with the rows of each page, so that a killed or
 * logged-out program goes on from the page it had reached.
 */
struct InsightsPosition
{
    /** Parts of the account still to be read, each a list of campaign ids; one empty list is the whole account. */
    std::vector<QStringList> slices{QStringList{}};
    bool async = false;
    QString reportRunId;
    QString cursor;
    int limit = 500;
    /** Good pages to wait for before the limit grows again; doubles each time growing was too early. */
    int growAfter = 1;
    int goodPages = 0;
    bool extendedFields = true;
    int restarts = 0;
    int reportTries = 0;
    int pages = 0;

    [[nodiscard]] bool done() const { return slices.empty(); }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static InsightsPosition fromJson(const QJsonObject &json);
    bool operator==(const InsightsPosition &) const = default;
};

/** What is read: one row an ad for the whole window, or one an ad and day. */
struct InsightsQuery
{
    enum class Grain { Window, Day };

    QString adAccountId;
    domain::DateRange window;
    Grain grain = Grain::Window;
};

struct InsightsPage
{
    std::vector<domain::InsightRow> rows;
    int dropped = 0;
    /** The reading starts over (its cursor had died): rows of earlier pages come again. */
    bool restarted = false;
};

/**
 * Reads the ad-level insights of an account, page by page:
 *
 *   sync pages ──"reduce the amount of data"──▶ half the limit … 25 ──▶ async report ──fails──▶ halves of the campaigns
 *        ▲                    │                                                                        │
 *        └── limit doubles ◀──┘ after good pages                              one campaign left ──▶ without extended fields
 */
class InsightsReader
{
public:
    /** Percent of an async report that Meta has finished. */
    using ReportProgress = std::function<void(int percent)>;

    /** Days are read by async reports from the start: they are many rows. */
    InsightsReader(GraphClient &client, InsightsQuery query, InsightsPosition position);

    /** One page; the position moves only when the page is whole. Not to be called once the position is done. */
    [[nodiscard]] Result<InsightsPage> next(const CancelToken &cancel, const ReportProgress &progress);
    [[nodiscard]] const InsightsPosition &position() const { return m_position; }

private:
    [[nodiscard]] Result<QJsonObject> readPage(const CancelToken &cancel);
    [[nodiscard]] Status ensureReport(const CancelToken &cancel, const ReportProgress &progress);
    [[nodiscard]] Status submitReport(const CancelToken &cancel);
    [[nodiscard]] Result<bool> adapt(const Error &error, const CancelToken &cancel);
    [[nodiscard]] Status splitSlice(const CancelToken &cancel);
    [[nodiscard]] GraphParams queryParams() const;
    void pageRead(const QJsonObject &answer);
    void restartSlice();

    GraphClient &m_client;
    InsightsQuery m_query;
    InsightsPosition m_position;
};

} // namespace mci::meta
