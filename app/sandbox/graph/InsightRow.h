// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/InsightQuery.h"

#include <vector>

#include <QSet>

namespace mci::sandbox {

/** What one row is about: indices into the world, -1 where the level has none. */
struct RowSubject
{
    int account = -1;
    int campaign = -1;
    int adSet = -1;
    int ad = -1;
};

/** Writes insight rows as JSON text; built once a call, so that a page of hundreds of rows costs milliseconds. */
class InsightRowWriter
{
public:
    InsightRowWriter(const World &world, const InsightQuery &query);

    [[nodiscard]] QByteArray row(const RowSubject &subject, const Metrics &metrics,
                                 const domain::DateRange &range) const;

    /** What a field's writer has at hand. */
    struct Context
    {
        const World &world;
        const RowSubject &subject;
        const Metrics &metrics;
        const domain::DateRange &range;
        const QSet<int> *actionTypes;
    };
    /** Gives the field's JSON value, or nothing when the row has no such figure. */
    using Writer = QByteArray (*)(const Context &);

private:
    const World &m_world;
    std::vector<std::pair<QByteArray, Writer>> m_fields;
    QSet<int> m_actionTypes;
    bool m_trimActions = false;
};

[[nodiscard]] bool isInsightField(const QString &name);

} // namespace mci::sandbox
