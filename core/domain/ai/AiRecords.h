// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "domain/ai/AiTypes.h"

namespace mci::domain {

namespace ai_purpose {
/** Naming the patterns of creatives: picture and copy leave. */
inline constexpr auto kAnalysis = "ai_analysis";
/** Writing copy for new creatives: the brief, patterns in words and texts of the workspace's own ads leave. */
inline constexpr auto kCopy = "ai_copy";
/** Making a picture for a new creative: what the brief says of the product leaves, and its photo of the product. */
inline constexpr auto kPicture = "ai_picture";
/** A test of the connection: one word of ours leaves. */
inline constexpr auto kTest = "ai_test";
} // namespace ai_purpose

/** Of the words that tell what leaves and what for: who agreed to others is asked anew. */
inline constexpr auto kAiConsentTextVersion = "2";

/** What an organization allowed, to whom, and by which words. Kept for ever; a withdrawal is noted in it. */
struct AiConsent
{
    QString id;
    QString organizationId;
    /** Always ai_purpose::kAnalysis: the words of one consent tell of everything that is sent. */
    QString purpose;
    /** Whom: by aiHost(); another host is somebody else. */
    QString host;
    /** By aiServerName(). */
    QString server;
    /** As configured at the time. */
    QString model;
    /** Of the text that was shown: its version and the hex SHA-256 of its very words. */
    QString textVersion;
    QString textSha256;
    QString locale;
    QString appVersion;
    UtcTime givenAt{};
    std::optional<UtcTime> withdrawnAt;
    bool operator==(const AiConsent &) const = default;
};

enum class AiCallResult {
    /** The server answered what was asked for, or something else that it may want money for. */
    Answered,
    Failed,
    Cancelled,
    /** The program ended in between: whether the server answered is not known. */
    Interrupted,
};
[[nodiscard]] QString aiCallResultName(AiCallResult result);
[[nodiscard]] std::optional<AiCallResult> aiCallResultFromName(const QString &name);

/** A line of the ledger: one call to a provider. Holds nothing of what was sent but its size and its hash. */
struct AiCall
{
    QString id;
    /** Empty for a call that belongs to no workspace, and no creative: a test. */
    QString organizationId;
    QString creativeId;
    /** One of ai_purpose. */
    QString purpose;
    QString server;
    QString host;
    /** As the server named it, else as it was asked for. */
    QString model;
    /** Hex, of the body that was sent and of the picture in it; empty where that is not known. */
    QString requestSha256;
    QString pictureSha256;
    qint64 requestBytes = 0;
    /** nullopt where the server did not say. */
    std::optional<AiUsage> usage;
    /** Millionths of a US dollar; nullopt where no price is known. */
    std::optional<qint64> costMicros;
    /** The server did not say what it used: the cost is the most it can have been. */
    bool isCostEstimated = false;
    /** 0 without an answer. */
    int httpStatus = 0;
    /** The server's own id of the call; empty for none. */
    QString requestId;
    /** Of the contract, and finer; empty where nothing went wrong. */
    QString errorCode;
    QString errorReason;
    /** Empty for a test. */
    QString consentId;
    UtcTime startedAt{};
    std::chrono::milliseconds duration{0};
    AiCallResult result = AiCallResult::Answered;
    bool operator==(const AiCall &) const = default;
};

/** A line of the table of prices. */
struct AiPriceRow
{
    AiPrice price;
    /** By the user; it goes before ours. */
    bool isEdited = false;
    bool operator==(const AiPriceRow &) const = default;
};

/** Host, and port where it is not the scheme's own: api.openai.com, localhost:11434. Empty for none. */
[[nodiscard]] QString aiHost(const QUrl &base);

} // namespace mci::domain
