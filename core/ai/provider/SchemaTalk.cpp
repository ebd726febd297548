// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/SchemaTalk.h"

#include "ai/provider/ChatAnswer.h"
#include "ai/provider/VisibleText.h"

namespace mci::ai {

Status askBySchema(ProviderCaller &caller, const ProviderEndpoint &endpoint, const SchemaRequest &request,
                   const SchemaReader &read)
{
    const auto judge = [&](const QJsonObject &answer) -> Status {
        const Result<QString> content = contentOf(answer, endpoint);
        if (!content)
            return failure(content.error());
        const QString model = quotable(answer.value(QLatin1String("model")).toString(), endpoint.key);
        return read(*content, model.isEmpty() ? endpoint.model : model);
    };
    const Status first = caller.call(request({}), judge);
    if (first || first.error().reason != Reason::ProviderAnswerOffSchema)
        return first;
    return caller.call(request(first.error().detail), judge);
}

} // namespace mci::ai
