// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ai/AiBudget.h"
#include "services/ai/AiLedger.h"

namespace mci::services {

/** What the ledger says of every call of one question, beside what the call itself tells. */
struct CallContext
{
    BudgetWish wish;
    /** One of domain::ai_purpose. */
    QString purpose;
    domain::AiServer server = domain::AiServer::Other;
    QUrl base;
    BudgetHold hold;
    /** Hex SHA-256 of the picture that is sent. */
    QString pictureSha256;
};

/** How long a provider's answer stands for the same question. */
inline constexpr std::chrono::hours kAnswerLife{24 * 30};

/** A call as the ledger keeps it, with its cost. */
[[nodiscard]] domain::AiCall ledgerCall(const CallContext &context, const ai::ProviderCall &call, const Clock &clock);

/**
 * Writes the calls of one question into the ledger. The last one waits for what came of it: answer, ledger and the end of the
 * reservation are one transaction. A program that ends before that leaves its reservation, which becomes a line of the ledger
 * later on; its answer is lost, so that a crash costs one question at most. Ends the work where another try might cost more than
 * what is reserved. One thread.
 */
class QuestionLedger
{
public:
    QuestionLedger(const store::Database &database, CallContext context, const Clock &clock);

    [[nodiscard]] ai::CallSink sink();
    /** With what was answered to `question`; nullopt for nothing that is worth being kept. */
    [[nodiscard]] Status finish(const QString &question, const std::optional<domain::CreativePatterns> &patterns);

private:
    const store::Database &m_database;
    const CallContext m_context;
    const Clock &m_clock;
    std::optional<domain::AiCall> m_last;
    /** Of all calls so far. */
    qint64 m_costMicros = 0;
};

} // namespace mci::services
