// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/GraphError.h"
#include "sandbox/http/Message.h"
#include "sandbox/world/World.h"

#include <vector>

#include <QStringList>

namespace mci::sandbox {

/** One entry of Graph's `filtering`. */
struct Filter
{
    QString field;
    QString operation;
    QStringList values;
};

/** The filters of a call; knows which objects and which delivery figures pass. */
class FilterSet
{
public:
    /** Reads `filtering`, `effective_status` and `updated_since`; unknown fields or operators are an error. */
    [[nodiscard]] static tl::expected<FilterSet, GraphError> parse(const Parameters &parameters);

    /** Whether the object passes the filters on ids, names, states and objectives of itself and its parents. */
    [[nodiscard]] bool passes(const World &world, Node node) const;
    /** Whether the figures pass the filters on impressions, spend and clicks. */
    [[nodiscard]] bool passes(const Metrics &metrics) const;
    /** True if passes(Metrics) can refuse anything that has at least one impression. */
    [[nodiscard]] bool looksAtFigures() const;
    [[nodiscard]] bool namesStatus() const;
    /** The action types to keep; empty keeps all. */
    [[nodiscard]] QStringList actionTypes() const;

private:
    std::vector<Filter> m_filters;
    qint64 m_updatedSince = 0;
};

} // namespace mci::sandbox
