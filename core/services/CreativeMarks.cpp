// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CreativeMarks.h"

#include "services/KnownCreatives.h"
#include "store/CreativeMarkRepository.h"

namespace mci::services {

namespace {

constexpr int kBestRating = 5;

} // namespace

CreativeMarks::CreativeMarks(const store::Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<CreativeMarkMap> CreativeMarks::of(const QString &organizationId) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::CreativeMarkRepository(*session).list(organizationId);
}

Status CreativeMarks::set(const QString &organizationId, const QString &creativeId, const CreativeMark &mark) const
{
    if (mark.rating < 0 || mark.rating > kBestRating)
        return failure(invalidOption(Reason::OptionOutOfRange, QStringLiteral("rating"), QString::number(mark.rating),
                                     QStringLiteral("0 – %1").arg(kBestRating)));
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    store::CreativeMarkRepository marks(*session);
    const Result<bool> known = marks.set(organizationId, creativeId, mark, m_clock.now());
    if (!known)
        return failure(known.error());
    if (!*known)
        return failure(unknownCreative(creativeId));
    return mark == CreativeMark{} ? marks.remove(organizationId, creativeId) : Status{};
}

} // namespace mci::services
