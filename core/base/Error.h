// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Reason.h"
#include "base/Time.h"

#include <chrono>
#include <optional>

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace mci {

/** The public error codes of the contract, plus Cancelled, which only ends jobs and never reaches a caller as an error. */
enum class ErrorCode {
    InvalidRequest,
    Unauthorized,
    TokenExpired,
    AccessDenied,
    Forbidden,
    NotFound,
    InsightsNotFound,
    Timeout,
    Conflict,
    PatternsNotExtracted,
    RateLimited,
    Internal,
    MetaError,
    Network,
    ProviderError,
    BudgetExceeded,
    ConsentRequired,
    TooSimilar,
    SecretStoreUnavailable,
    DatabaseNewer,
    DiskFull,
    Cancelled,
};

/** The code's name in the contract, such as `invalid_request`. */
[[nodiscard]] QString errorCodeName(ErrorCode code);
[[nodiscard]] std::optional<ErrorCode> errorCodeFromName(const QString &name);
/** The HTTP status the contract gives the code. */
[[nodiscard]] int errorHttpStatus(ErrorCode code);

/**
 * What went wrong, as data. Retry, job state, exit status and the text for people all derive from it; core/text words it
 * from `reason` and `params`. `detail` is English, for logs, and must not hold a secret.
 */
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    Reason reason = Reason::None;
    /** Named values the text needs: "option", "value", "allowed", … never a secret. */
    QMap<QString, QString> params;
    QString detail;
    /** Meta's error code and subcode, and its trace id. */
    std::optional<int> metaCode;
    std::optional<int> metaSubcode;
    QString fbtraceId;
    /** Status of the HTTP answer that carried the error. */
    std::optional<int> httpStatus;
    /** When the work may go on (rate limits). */
    std::optional<UtcTime> resumeAt;
    /** True when the same call may succeed a little later without anybody doing anything. */
    bool transient = false;

    [[nodiscard]] bool isTransient() const { return transient; }
    /** The user has to log in again before the call can succeed. */
    [[nodiscard]] bool needsLogin() const
    {
        return code == ErrorCode::TokenExpired || code == ErrorCode::Unauthorized;
    }
    [[nodiscard]] bool isThrottle() const { return code == ErrorCode::RateLimited; }
    [[nodiscard]] bool isCancelled() const { return code == ErrorCode::Cancelled; }
    /** Trying again as is cannot help. */
    [[nodiscard]] bool isPermanent() const { return !transient && !needsLogin() && !isThrottle() && !isCancelled(); }

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Error fromJson(const QJsonObject &json);

    bool operator==(const Error &) const = default;
};

/** Short ways to make the errors that are made in many places. */
[[nodiscard]] Error makeError(ErrorCode code, Reason reason, QString detail = {}, QMap<QString, QString> params = {});
[[nodiscard]] Error transientError(ErrorCode code, Reason reason, QString detail = {});
[[nodiscard]] Error cancelledError();
/** `invalid_request` for an option: what it was and what is allowed. */
[[nodiscard]] Error invalidOption(Reason reason, const QString &option, const QString &value, const QString &allowed);
/** The same for a text: how many characters it has and may have. Its parameter "unit" says that these are counted. */
[[nodiscard]] Error textTooLong(const QString &option, qsizetype length, int least, int most);

} // namespace mci
