// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/provider/ProviderCaller.h"

namespace mci::ai {

/** Makes the request; `problem` says what was wrong with the answer before, and is empty at first. */
using SchemaRequest = std::function<net::HttpRequest(const QString &problem)>;
/** Takes what a model said, with its name; offSchema() asks for a repair. */
using SchemaReader = std::function<Status(const QString &content, const QString &model)>;

/** Asks, and where the answer does not fit, once more; a second one that does not is an error. Blocks. */
[[nodiscard]] Status askBySchema(ProviderCaller &caller, const ProviderEndpoint &endpoint, const SchemaRequest &request,
                                 const SchemaReader &read);

} // namespace mci::ai
