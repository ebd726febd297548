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
    domain::AiServer server = domain::AiServer::Other;
    QUrl base;
    BudgetHold hold;
    /** Hex SHA-256 of the picture that is sent; empty for none. */
    QString pictureSha256;
};

/** Stores an answer within the transaction that ends its question. */
using AnswerKeeper = std::function<Status(store::Session &session)>;

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
    /** `keep` stores what was answered; empty for nothing that is to be kept. */
    [[nodiscard]] Status finish(const AnswerKeeper &keep);
    /** Of all calls so far, as far as it is known. */
    [[nodiscard]] qint64 costMicros() const { return m_costMicros; }

private:
    const store::Database &m_database;
    const CallContext m_context;
    const Clock &m_clock;
    std::optional<domain::AiCall> m_last;
    qint64 m_costMicros = 0;
};

} // namespace mci::services
