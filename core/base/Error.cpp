// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"

#include <array>

namespace mci {

namespace {

struct CodeRow
{
    ErrorCode code;
    const char *name;
    int httpStatus;
};

constexpr std::array kCodes{
    CodeRow{ErrorCode::InvalidRequest, "invalid_request", 400},
    CodeRow{ErrorCode::Unauthorized, "unauthorized", 401},
    CodeRow{ErrorCode::TokenExpired, "token_expired", 401},
    CodeRow{ErrorCode::AccessDenied, "access_denied", 403},
    CodeRow{ErrorCode::Forbidden, "forbidden", 403},
    CodeRow{ErrorCode::NotFound, "not_found", 404},
    CodeRow{ErrorCode::InsightsNotFound, "insights_not_found", 404},
    CodeRow{ErrorCode::Timeout, "timeout", 408},
    CodeRow{ErrorCode::Conflict, "conflict", 409},
    CodeRow{ErrorCode::PatternsNotExtracted, "patterns_not_extracted", 422},
    CodeRow{ErrorCode::RateLimited, "rate_limited", 429},
    CodeRow{ErrorCode::Internal, "internal", 500},
    CodeRow{ErrorCode::MetaError, "meta_error", 502},
    CodeRow{ErrorCode::Network, "network", 503},
    CodeRow{ErrorCode::ProviderError, "provider_error", 502},
    CodeRow{ErrorCode::BudgetExceeded, "budget_exceeded", 402},
    CodeRow{ErrorCode::ConsentRequired, "consent_required", 403},
    CodeRow{ErrorCode::TooSimilar, "too_similar", 422},
    CodeRow{ErrorCode::SecretStoreUnavailable, "secret_store_unavailable", 503},
    CodeRow{ErrorCode::DatabaseNewer, "database_newer", 503},
    CodeRow{ErrorCode::DiskFull, "disk_full", 507},
    CodeRow{ErrorCode::Cancelled, "cancelled", 499},
};

const CodeRow &rowOf(ErrorCode code)
{
    for (const CodeRow &row : kCodes) {
        if (row.code == code)
            return row;
    }
    Q_UNREACHABLE();
}

constexpr std::array kReasonNames{
#define MCI_REASON_NAME(name) #name,
    MCI_REASONS(MCI_REASON_NAME)
#undef MCI_REASON_NAME
};

} // namespace

QString errorCodeName(ErrorCode code)
{
    return QLatin1String(rowOf(code).name);
}

std::optional<ErrorCode> errorCodeFromName(const QString &name)
{
    for (const CodeRow &row : kCodes) {
        if (name == QLatin1String(row.name))
            return row.code;
    }
    return std::nullopt;
}

int errorHttpStatus(ErrorCode code)
{
    return rowOf(code).httpStatus;
}

QString reasonName(Reason reason)
{
    return QLatin1String(kReasonNames.at(static_cast<std::size_t>(reason)));
}

Reason reasonFromName(const QString &name)
{
    for (std::size_t i = 0; i < kReasonNames.size(); ++i) {
        if (name == QLatin1String(kReasonNames[i]))
            return static_cast<Reason>(i);
    }
    return Reason::None;
}

QJsonObject Error::toJson() const
{
    QJsonObject json{{QStringLiteral("code"), errorCodeName(code)}, {QStringLiteral("reason"), reasonName(reason)}};
    if (!params.isEmpty()) {
        QJsonObject values;
        for (auto it = params.cbegin(); it != params.cend(); ++it)
            values.insert(it.key(), it.value());
        json.insert(QStringLiteral("params"), values);
    }
    if (!detail.isEmpty())
        json.insert(QStringLiteral("detail"), detail);
    if (metaCode)
        json.insert(QStringLiteral("metaCode"), *metaCode);
    if (metaSubcode)
        json.insert(QStringLiteral("metaSubcode"), *metaSubcode);
    if (!fbtraceId.isEmpty())
        json.insert(QStringLiteral("fbtraceId"), fbtraceId);
    if (httpStatus)
        json.insert(QStringLiteral("httpStatus"), *httpStatus);
    if (resumeAt)
        json.insert(QStringLiteral("resumeAtMs"), toEpochMs(*resumeAt));
    if (transient)
        json.insert(QStringLiteral("transient"), true);
    return json;
}

Error Error::fromJson(const QJsonObject &json)
{
    Error error;
    error.code = errorCodeFromName(json.value(QStringLiteral("code")).toString()).value_or(ErrorCode::Internal);
    error.reason = reasonFromName(json.value(QStringLiteral("reason")).toString());
    const QJsonObject values = json.value(QStringLiteral("params")).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        error.params.insert(it.key(), it.value().toString());
    error.detail = json.value(QStringLiteral("detail")).toString();
    error.fbtraceId = json.value(QStringLiteral("fbtraceId")).toString();
    if (const QJsonValue v = json.value(QStringLiteral("metaCode")); v.isDouble())
        error.metaCode = v.toInt();
    if (const QJsonValue v = json.value(QStringLiteral("metaSubcode")); v.isDouble())
        error.metaSubcode = v.toInt();
    if (const QJsonValue v = json.value(QStringLiteral("httpStatus")); v.isDouble())
        error.httpStatus = v.toInt();
    if (const QJsonValue v = json.value(QStringLiteral("resumeAtMs")); v.isDouble())
        error.resumeAt = fromEpochMs(v.toInteger());
    error.transient = json.value(QStringLiteral("transient")).toBool();
    return error;
}

Error makeError(ErrorCode code, Reason reason, QString detail, QMap<QString, QString> params)
{
    Error error;
    error.code = code;
    error.reason = reason;
    error.detail = std::move(detail);
    error.params = std::move(params);
    return error;
}

Error transientError(ErrorCode code, Reason reason, QString detail)
{
    Error error = makeError(code, reason, std::move(detail));
    error.transient = true;
    return error;
}

Error cancelledError()
{
    return makeError(ErrorCode::Cancelled, Reason::Cancelled);
}

Error invalidOption(Reason reason, const QString &option, const QString &value, const QString &allowed)
{
    return makeError(ErrorCode::InvalidRequest, reason, {},
                     {{QStringLiteral("option"), option},
                      {QStringLiteral("value"), value},
                      {QStringLiteral("allowed"), allowed}});
}

Error textTooLong(const QString &option, qsizetype length, int least, int most)
{
    Error error = invalidOption(Reason::OptionOutOfRange, option, QString::number(length),
                                QStringLiteral("%1 – %2").arg(least).arg(most));
    error.params.insert(QStringLiteral("unit"), QStringLiteral("characters"));
    return error;
}

} // namespace mci
