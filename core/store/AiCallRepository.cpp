// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AiCallRepository.h"

#define MCI_AI_CALL_COLUMNS                                                                                            \
    "id, organization_id, creative_id, purpose, server, host, model, request_sha256, picture_sha256, request_bytes,"   \
    " input_tokens, cached_tokens, output_tokens, cost_micros, cost_estimated, http_status, request_id, error_code,"   \
    " error_reason, consent_id, started_at_ms, duration_ms, result"

namespace mci::store {

namespace {

std::optional<domain::AiUsage> readUsage(Row &row)
{
    const auto input = row.optionalInteger();
    const auto cached = row.optionalInteger();
    const auto output = row.optionalInteger();
    if (!input || !output)
        return std::nullopt;
    return domain::AiUsage{*input, cached.value_or(0), *output};
}

domain::AiCall readCall(Row &row)
{
    domain::AiCall call;
    call.id = row.text();
    call.organizationId = row.optionalText().value_or(QString());
    call.creativeId = row.optionalText().value_or(QString());
    call.purpose = row.text();
    call.server = row.text();
    call.host = row.text();
    call.model = row.text();
    call.requestSha256 = row.optionalText().value_or(QString());
    call.pictureSha256 = row.optionalText().value_or(QString());
    call.requestBytes = row.integer();
    call.usage = readUsage(row);
    call.costMicros = row.optionalInteger();
    call.isCostEstimated = row.boolean();
    call.httpStatus = row.smallInteger();
    call.requestId = row.optionalText().value_or(QString());
    call.errorCode = row.optionalText().value_or(QString());
    call.errorReason = row.optionalText().value_or(QString());
    call.consentId = row.optionalText().value_or(QString());
    call.startedAt = row.time();
    call.duration = std::chrono::milliseconds(row.integer());
    call.result = row.named(domain::aiCallResultFromName);
    return call;
}

Statement &bindUsage(Statement &statement, const domain::AiCall &call)
{
    using Tokens = std::optional<qint64>;
    const auto &usage = call.usage;
    return statement.bind(QStringLiteral(":input_tokens"), usage ? Tokens(usage->inputTokens) : std::nullopt)
        .bind(QStringLiteral(":cached_tokens"), usage ? Tokens(usage->cachedTokens) : std::nullopt)
        .bind(QStringLiteral(":output_tokens"), usage ? Tokens(usage->outputTokens) : std::nullopt)
        .bind(QStringLiteral(":cost_micros"), call.costMicros)
        .bind(QStringLiteral(":cost_estimated"), call.isCostEstimated);
}

} // namespace

Status AiCallRepository::add(const domain::AiCall &call)
{
    auto statement = m_session.prepare(QStringLiteral(
        "INSERT INTO ai_calls (" MCI_AI_CALL_COLUMNS ") VALUES (:id, :organization_id, :creative_id, :purpose, :server,"
        " :host, :model, :request_sha256, :picture_sha256, :request_bytes, :input_tokens, :cached_tokens, "
        ":output_tokens,"
        " :cost_micros, :cost_estimated, :http_status, :request_id, :error_code, :error_reason, :consent_id,"
        " :started_at_ms, :duration_ms, :result)"));
    if (!statement)
        return failure(std::move(statement).error());
    return bindUsage(*statement, call)
        .bind(QStringLiteral(":id"), call.id)
        .bindOrNull(QStringLiteral(":organization_id"), call.organizationId)
        .bindOrNull(QStringLiteral(":creative_id"), call.creativeId)
        .bind(QStringLiteral(":purpose"), call.purpose)
        .bind(QStringLiteral(":server"), call.server)
        .bind(QStringLiteral(":host"), call.host)
        .bind(QStringLiteral(":model"), call.model)
        .bindOrNull(QStringLiteral(":request_sha256"), call.requestSha256)
        .bindOrNull(QStringLiteral(":picture_sha256"), call.pictureSha256)
        .bind(QStringLiteral(":request_bytes"), call.requestBytes)
        .bind(QStringLiteral(":http_status"), call.httpStatus)
        .bindOrNull(QStringLiteral(":request_id"), call.requestId)
        .bindOrNull(QStringLiteral(":error_code"), call.errorCode)
        .bindOrNull(QStringLiteral(":error_reason"), call.errorReason)
        .bindOrNull(QStringLiteral(":consent_id"), call.consentId)
        .bind(QStringLiteral(":started_at_ms"), call.startedAt)
        .bind(QStringLiteral(":duration_ms"), static_cast<qint64>(call.duration.count()))
        .bind(QStringLiteral(":result"), domain::aiCallResultName(call.result))
        .run();
}

Result<std::vector<domain::AiCall>> AiCallRepository::list(const QString &organizationId, int limit)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT " MCI_AI_CALL_COLUMNS
                       " FROM ai_calls WHERE (:organization_id = '' OR organization_id = :organization_id)"
                       " ORDER BY started_at_ms DESC, id DESC LIMIT :max_rows"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":organization_id"), organizationId)
        .bind(QStringLiteral(":max_rows"), limit)
        .all(readCall);
}

Result<qint64> AiCallRepository::spentSince(UtcTime time)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT COALESCE(SUM(cost_micros), 0) FROM ai_calls WHERE started_at_ms >= :time"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":time"), time)
        .one([](Row &row) { return row.integer(); })
        .map([](const std::optional<qint64> &sum) { return sum.value_or(0); });
}

} // namespace mci::store
