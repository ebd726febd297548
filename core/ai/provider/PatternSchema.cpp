// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/PatternSchema.h"

#include "ai/provider/JsonSchema.h"

static void initializePatternSchema()
{
    Q_INIT_RESOURCE(mci_pattern_schema);
}

namespace mci::ai {

const QJsonObject &patternSchema()
{
    static const QJsonObject schema = [] {
        initializePatternSchema();
        return schemaIn(QStringLiteral(":/ai/pattern.schema.json"));
    }();
    return schema;
}

} // namespace mci::ai
