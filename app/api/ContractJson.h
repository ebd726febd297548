// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"
#include "domain/Job.h"
#include "services/ConnectAccount.h"
#include "services/ExtractPatterns.h"
#include "services/SyncInsights.h"
#include "services/TopCreatives.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mci::api {

/** The documents of the contract, shared by the command line and the HTTP API. */

/** {"status":"error","error":code,"message":text,"httpStatus":n} with what the code brings along (resumeAt, code, …). */
[[nodiscard]] QJsonObject errorDocument(const Error &error);
[[nodiscard]] QJsonObject organizationJson(const domain::Organization &organization);
[[nodiscard]] QJsonObject connectionJson(const domain::Connection &connection, UtcTime now);
[[nodiscard]] QJsonObject adAccountJson(const domain::AdAccount &account);
[[nodiscard]] QJsonObject connectedDocument(const services::ConnectedAccount &connected);
[[nodiscard]] QJsonObject queuedDocument(const services::QueuedSync &queued);
[[nodiscard]] QJsonObject queuedDocument(const services::QueuedExtraction &queued);
[[nodiscard]] QJsonObject jobDocument(const domain::Job &job);
/** A line of progress: status, jobId, type, progress, message. */
[[nodiscard]] QJsonObject progressDocument(const domain::Job &job);
/** `thumbnailFolder` is where cached thumbnails lie. */
[[nodiscard]] QJsonObject topCreativesDocument(const services::TopCreativesAnswer &answer, const QString &thumbnailFolder);

} // namespace mci::api
