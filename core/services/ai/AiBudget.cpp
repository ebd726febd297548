// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ai/AiBudget.h"

#include "base/Ids.h"
#include "base/Micros.h"
#include "services/ai/AiLedger.h"
#include "store/AiCallRepository.h"
#include "store/AiReservationRepository.h"
#include "store/Durable.h"
#include "store/Transaction.h"

namespace mci::services {

namespace {

using namespace std::chrono_literals;

/** Longer than any job that asks may live: whoever reserved before that is gone. */
constexpr auto kForgotten = 20min;
/** Instructions, schema and the longest copy. */
constexpr qint64 kTextTokens = 6'000;
/** Instructions, schema, the longest brief, examples and texts to stay away from. */
constexpr qint64 kBriefTokens = 9'000;
/** The longest prompt, and a photo of the product as models for pictures count it. */
constexpr qint64 kPictureInputTokens = 7'000;
/** The longest answer that is asked for. */
constexpr qint64 kOutputTokens = 4'000;

/** Of a picture of 1024 by 1024 pixels in high detail; models count differently (second-hand figures, rounded up). */
qint64 pictureTokens(const QString &model)
{
    constexpr qint64 kUsual = 2'600;
    // Bills a picture at the money of its large sister, in tokens that cost a sixteenth.
    constexpr qint64 kSmallSister = 26'000;
    return model.startsWith(u"gpt-4o-mini") ? kSmallSister : kUsual;
}

/** The most that one call can cost; nullopt where the price does not tell. */
std::optional<qint64> mostOf(const QString &purpose, const domain::AiPrice &price, const QString &model)
{
    if (purpose == QLatin1String(domain::ai_purpose::kPicture)) {
        if (!price.pictureMicros)
            return std::nullopt;
        return *price.pictureMicros + domain::costMicros({kPictureInputTokens, 0, 0}, price);
    }
    const bool isCopy = purpose == QLatin1String(domain::ai_purpose::kCopy);
    const qint64 input = isCopy ? kBriefTokens : kTextTokens + pictureTokens(model);
    return domain::costMicros({input, 0, kOutputTokens}, price);
}

Error priceUnknown(const QString &model)
{
    return makeError(ErrorCode::BudgetExceeded, Reason::AiPriceUnknown, {}, {{QStringLiteral("model"), model}});
}

/** What a program left that ended in between: nobody knows whether the server took money, so the ledger says the most. */
domain::AiCall interrupted(const store::AiReservation &left, const Clock &clock)
{
    domain::AiCall call;
    call.id = newId(clock, QLatin1String("call_"));
    call.organizationId = left.organizationId;
    call.creativeId = left.creativeId;
    call.purpose = left.purpose;
    call.server = left.server;
    call.host = left.host;
    call.model = left.model;
    call.consentId = left.consentId;
    call.costMicros = left.micros;
    call.isCostEstimated = left.micros > 0;
    call.startedAt = left.createdAt;
    call.result = domain::AiCallResult::Interrupted;
    return call;
}

Status settleForgotten(store::Session &session, const Clock &clock)
{
    store::AiReservationRepository reservations(session);
    const auto forgotten = reservations.listBefore(clock.now() - kForgotten);
    if (!forgotten)
        return failure(forgotten.error());
    for (const store::AiReservation &left : *forgotten) {
        if (const Status noted = store::AiCallRepository(session).add(interrupted(left, clock)); !noted)
            return noted;
        if (const Status removed = reservations.remove(left.id); !removed)
            return removed;
    }
    return {};
}

/** With what is under way. */
Result<qint64> takenThisMonth(store::Session &session, UtcTime now)
{
    const auto spent = store::AiCallRepository(session).spentSince(monthBegin(now));
    if (!spent)
        return spent;
    return store::AiReservationRepository(session).sum().map([&spent](qint64 reserved) { return *spent + reserved; });
}

store::AiReservation reservationOf(const BudgetWish &wish, const ai::ProviderEndpoint &endpoint, const BudgetHold &hold)
{
    store::AiReservation reservation;
    reservation.id = hold.reservationId;
    reservation.organizationId = wish.organizationId;
    reservation.creativeId = wish.creativeId;
    reservation.consentId = wish.consentId;
    reservation.server = domain::aiServerName(endpoint.server);
    reservation.host = domain::aiHost(endpoint.base);
    reservation.model = endpoint.model;
    reservation.micros = hold.heldMicros;
    reservation.purpose = wish.purpose;
    return reservation;
}

} // namespace

Error budgetUsedUp(qint64 capMicros)
{
    return makeError(ErrorCode::BudgetExceeded, Reason::AiBudgetUsedUp, {},
                     {{QStringLiteral("limit"), QString::number(fromMicros(capMicros), 'f', 2)}});
}

AiBudget::AiBudget(const store::Database &database, const AiPrices &prices, const LiveConfig &config,
                   const Clock &clock)
    : m_database(database)
    , m_prices(prices)
    , m_config(config)
    , m_clock(clock)
{
}

Result<BudgetHold> AiBudget::priced(const QUrl &base, const QString &model, const QString &purpose) const
{
    BudgetHold hold;
    // A picture that came is a picture: nothing is asked again.
    hold.callsPerTry = purpose == QLatin1String(domain::ai_purpose::kPicture) ? 1 : 2;
    if (domain::isOnThisComputer(base))
        return hold;
    const auto prices = m_prices.prices();
    if (!prices)
        return failure(prices.error());
    const domain::AiPrice *price = domain::priceOf(*prices, model);
    const std::optional<qint64> most = price ? mostOf(purpose, *price, model) : std::nullopt;
    if (!most)
        return failure(priceUnknown(model));
    hold.price = *price;
    hold.callMicros = *most;
    hold.heldMicros = hold.callMicros * (hold.callsPerTry + 1);
    return hold;
}

Result<BudgetHold> AiBudget::reserve(const BudgetWish &wish, const ai::ProviderEndpoint &endpoint) const
{
    Result<BudgetHold> hold = priced(endpoint.base, endpoint.model, wish.purpose);
    if (!hold)
        return hold;
    hold->reservationId = newId(m_clock, QLatin1String("hold_"));
    store::AiReservation reservation = reservationOf(wish, endpoint, *hold);
    reservation.createdAt = m_clock.now();
    const qint64 cap = m_config.current()->ai.monthlyCapMicros;
    Result<store::Session> session = store::durableSession(m_database);
    if (!session)
        return failure(session.error());
    const Status reserved = store::inTransaction(*session, [&]() -> Status {
        if (const Status settled = settleForgotten(*session, m_clock); !settled)
            return settled;
        const auto taken = takenThisMonth(*session, m_clock.now());
        if (!taken)
            return failure(taken.error());
        if (hold->price && *taken + reservation.micros > cap)
            return failure(budgetUsedUp(cap));
        return store::AiReservationRepository(*session).add(reservation);
    });
    if (!reserved)
        return failure(reserved.error());
    return hold;
}

Status AiBudget::release(const QString &reservationId) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::AiReservationRepository(*session).remove(reservationId);
}

Result<qint64> AiBudget::remaining() const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const qint64 cap = m_config.current()->ai.monthlyCapMicros;
    return takenThisMonth(*session, m_clock.now()).map([cap](qint64 taken) {
        return std::max<qint64>(0, cap - taken);
    });
}

Result<std::optional<qint64>> AiBudget::callMicros(const QUrl &base, const QString &model, const QString &purpose) const
{
    const Result<BudgetHold> hold = priced(base, model, purpose);
    if (hold)
        return std::optional(hold->callMicros);
    if (hold.error().reason == Reason::AiPriceUnknown)
        return std::optional<qint64>();
    return failure(hold.error());
}

} // namespace mci::services
