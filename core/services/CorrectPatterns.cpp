// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CorrectPatterns.h"

#include "domain/patterns/PatternChoices.h"
#include "domain/patterns/PatternFields.h"
#include "services/KnownCreatives.h"
#include "store/PatternCorrectionRepository.h"

namespace mci::services {

namespace {

Error wrongValue(domain::PatternField field, const domain::FieldValue &value)
{
    return invalidOption(Reason::OptionNotOneOf, domain::patternFieldName(field),
                         value.join(QLatin1String(", ")).left(80), domain::choicesOf(field).join(QLatin1String(", ")));
}

} // namespace

CorrectPatterns::CorrectPatterns(const store::Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<QString> CorrectPatterns::set(const QString &creativeId, domain::PatternField field,
                                     const domain::FieldValue &value) const
{
    domain::FieldValue kept = value;
    if (!domain::dimensionOf(field)) {
        for (QString &text : kept)
            text = text.trimmed();
        kept.removeAll(QString());
    }
    domain::CreativePatterns any;
    if (!domain::setField(any, field, kept))
        return failure(wrongValue(field, value));
    return write(creativeId, field, kept);
}

Result<QString> CorrectPatterns::reset(const QString &creativeId, domain::PatternField field) const
{
    return write(creativeId, field, std::nullopt);
}

Result<QString> CorrectPatterns::write(const QString &creativeId, domain::PatternField field,
                                       const std::optional<domain::FieldValue> &value) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto creative = knownCreative(*session, creativeId);
    if (!creative)
        return failure(creative.error());
    const auto written = store::PatternCorrectionRepository(*session).set(creative->organizationId, creativeId, field,
                                                                          value, m_clock.now());
    if (!written)
        return failure(written.error());
    if (!*written)
        return failure(unknownCreative(creativeId));
    return creative->adAccountId;
}

} // namespace mci::services
