// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/Time.h"
#include "domain/ai/AiTypes.h"

#include <functional>

namespace mci::ai {

/** Whom to ask. */
struct ProviderEndpoint
{
    domain::AiServer server = domain::AiServer::Other;
    /** With its version, such as https://api.openai.com/v1. */
    QUrl base;
    QString model;
    Secret key;
};

/** One call, whether it went well or not: for the ledger. */
struct ProviderCall
{
    /** As the server named it, else as it was asked for. */
    QString model;
    /** x-request-id; empty for none. */
    QString requestId;
    /** nullopt where the server did not say. */
    std::optional<domain::AiUsage> usage;
    UtcTime startedAt{};
    std::chrono::milliseconds duration{0};
    /** Of the body that was sent. */
    QString requestSha256;
    qint64 requestBytes = 0;
    /** 0 without an answer. */
    int httpStatus = 0;
    std::optional<Error> error;
};

/** Is told of every call before the next one; its error ends the work. */
using CallSink = std::function<Status(const ProviderCall &)>;

} // namespace mci::ai
