// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/GraphError.h"
#include "sandbox/http/Message.h"

#include <vector>

#include <QString>

namespace mci::sandbox {

/** One entry of Graph's `fields`: `name.param(value){children}`. */
struct Field
{
    QString name;
    /** Parameters of a nested edge or node, such as limit or thumbnail_width. */
    Parameters parameters;
    std::vector<Field> children;
};

using FieldList = std::vector<Field>;

/** Reads `a,b{c},edge.limit(5){d}` (or a JSON list of names); empty text gives an empty list. */
[[nodiscard]] tl::expected<FieldList, GraphError> parseFields(const QString &text);

/** The same fields as text, for links to the next page. */
[[nodiscard]] QString fieldText(const FieldList &fields);

} // namespace mci::sandbox
