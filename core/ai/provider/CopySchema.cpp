// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/CopySchema.h"

#include "ai/provider/JsonSchema.h"

static void initializeCopySchema()
{
    Q_INIT_RESOURCE(mci_copy_schema);
}

namespace mci::ai {

const QJsonObject &copySchema()
{
    static const QJsonObject schema = [] {
        initializeCopySchema();
        return schemaIn(QStringLiteral(":/generate/copy-answer.schema.json"));
    }();
    return schema;
}

} // namespace mci::ai
