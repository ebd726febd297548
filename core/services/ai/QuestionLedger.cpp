// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ai/QuestionLedger.h"

#include "base/Ids.h"
#include "store/AiCallRepository.h"
#include "store/AiReservationRepository.h"
#include "store/Durable.h"
#include "store/Transaction.h"

namespace mci::services {

namespace {

/** Nothing of the request reached the server. */
bool reachedNobody(const ai::ProviderCall &call)
{
    if (!call.error || call.httpStatus != 0)
        return false;
    switch (call.error->reason) {
    case Reason::HostNotFound:
    case Reason::ConnectionRefused:
    case Reason::NetworkUnreachable:
    case Reason::ConnectTimeout:
    case Reason::TlsFailure:
    case Reason::ProxyFailure:
    case Reason::ProxyLoginNeeded:
    case Reason::UrlRefused:
        return true;
    default:
        return false;
    }
}

domain::AiCallResult resultOf(const ai::ProviderCall &call)
{
    if (!call.error)
        return domain::AiCallResult::Answered;
    return call.error->isCancelled() ? domain::AiCallResult::Cancelled : domain::AiCallResult::Failed;
}

void setCost(domain::AiCall &line, const CallContext &context, const ai::ProviderCall &call)
{
    constexpr int kFirstError = 400;
    const std::optional<domain::AiPrice> &price = context.hold.price;
    if (domain::isOnThisComputer(context.base) || call.httpStatus >= kFirstError || reachedNobody(call)) {
        line.costMicros = 0;
    } else if (price && call.usage && price->outputMicros > 0) {
        line.costMicros = domain::costMicros(*call.usage, *price);
    } else if (price) {
        // It may have worked on the answer all the same, and takes money for that.
        line.costMicros = context.hold.callMicros;
        line.isCostEstimated = context.hold.callMicros > 0;
    }
}

} // namespace

domain::AiCall ledgerCall(const CallContext &context, const ai::ProviderCall &call, const Clock &clock)
{
    domain::AiCall line;
    line.id = newId(clock, QLatin1String("call_"));
    line.organizationId = context.wish.organizationId;
    line.creativeId = context.wish.creativeId;
    line.consentId = context.wish.consentId;
    line.purpose = context.wish.purpose;
    line.server = domain::aiServerName(context.server);
    line.host = domain::aiHost(context.base);
    line.model = call.model;
    line.requestSha256 = call.requestSha256;
    line.requestBytes = call.requestBytes;
    line.pictureSha256 = context.pictureSha256;
    line.usage = call.usage;
    line.httpStatus = call.httpStatus;
    line.requestId = call.requestId;
    if (call.error) {
        line.errorCode = errorCodeName(call.error->code);
        line.errorReason = call.error->reason == Reason::None ? QString() : reasonName(call.error->reason);
    }
    line.startedAt = call.startedAt;
    line.duration = call.duration;
    line.result = resultOf(call);
    setCost(line, context, call);
    return line;
}

QuestionLedger::QuestionLedger(const store::Database &database, CallContext context, const Clock &clock)
    : m_database(database)
    , m_context(std::move(context))
    , m_clock(clock)
{
}

ai::CallSink QuestionLedger::sink()
{
    return [this](const ai::ProviderCall &call) -> Status {
        if (m_last) {
            if (const Status added = AiLedger(m_database, m_clock).add(*m_last); !added)
                return added;
        }
        m_last = ledgerCall(m_context, call, m_clock);
        m_costMicros += m_last->costMicros.value_or(0);
        // Another try needs room for its answer and for the repair of that.
        const BudgetHold &hold = m_context.hold;
        const bool isDear = hold.price && m_costMicros + hold.callsPerTry * hold.callMicros > hold.heldMicros;
        return call.error && isDear ? Status(failure(*call.error)) : Status{};
    };
}

Status QuestionLedger::finish(const AnswerKeeper &keep)
{
    Result<store::Session> session = store::durableSession(m_database);
    if (!session)
        return failure(session.error());
    return store::inTransaction(*session, [&]() -> Status {
        if (m_last) {
            if (const Status added = store::AiCallRepository(*session).add(*m_last); !added)
                return added;
        }
        if (keep) {
            if (const Status kept = keep(*session); !kept)
                return kept;
        }
        return store::AiReservationRepository(*session).remove(m_context.hold.reservationId);
    });
}

} // namespace mci::services
