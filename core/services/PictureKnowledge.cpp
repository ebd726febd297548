// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PictureKnowledge.h"

#include "ai/PatternBuilder.h"
#include "store/PictureFactsRepository.h"

namespace mci::services {

namespace {

using namespace std::chrono_literals;

constexpr auto kLife = 24h * 30;

store::PictureFactsKey keyOf(const domain::Creative &creative)
{
    return {creative.organizationId, creative.imageSha256, QLatin1String(ai::kLocalRules)};
}

} // namespace

PictureKnowledge::PictureKnowledge(store::Session &session, const Clock &clock)
    : m_session(session)
    , m_clock(clock)
{
}

Result<std::optional<domain::PictureFacts>> PictureKnowledge::find(const domain::Creative &creative)
{
    if (creative.imageSha256.isEmpty())
        return std::nullopt;
    return store::PictureFactsRepository(m_session).find(keyOf(creative), m_clock.now() - kLife);
}

Result<QString> PictureKnowledge::encoder()
{
    return store::PictureFactsRepository(m_session).lastEncoder(QLatin1String(ai::kLocalRules));
}

Result<QHash<QString, domain::PictureFacts>> PictureKnowledge::seenBy(const QString &encoderId,
                                                                      const QStringList &creativeIds)
{
    return store::PictureFactsRepository(m_session).findOf(
        creativeIds, {QLatin1String(ai::kLocalRules), m_clock.now() - kLife, encoderId});
}

Status PictureKnowledge::keep(const domain::Creative &creative, const domain::PictureFacts &facts)
{
    return store::PictureFactsRepository(m_session).save(keyOf(creative), facts, m_clock.now());
}

} // namespace mci::services
