// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GenerationSamples.h"
#include "imaging/Thumbnail.h"
#include "imaging/ThumbnailCache.h"
#include "services/ai/AiServices.h"
#include "ServicesFixture.h"
#include "store/CreativePatternRepository.h"
#include "store/CreativeRepository.h"
#include "store/OrganizationRepository.h"
#include "support/FakeHttpTransport.h"
#include "support/ImageFixtures.h"

namespace mci::test {

/** A profile with creatives that new ones can be inspired by. */
class GenerationFixture
{
public:
    ServicesFixture services;
    SizeAnalysis analysis;
    mci::services::LiveConfig live{config()};
    /** Nobody is asked without a wish for it. */
    FakeHttpTransport transport;
    mci::services::AiServices ai{services.temp.database(), services.secrets, transport, live, services.temp.clock};

    [[nodiscard]] mci::services::ServiceConfig config() const
    {
        mci::services::ServiceConfig config = ServicesFixture::defaults();
        config.thumbnailFolder = thumbnails();
        config.madeFolder = services.temp.folder() + QStringLiteral("/made");
        return config;
    }
    [[nodiscard]] QString thumbnails() const { return services.temp.folder() + QStringLiteral("/thumbnails"); }
    QString add(const char *adId, const QImage &image, const QString &headline,
                const QString &organization = QLatin1String(domain::kDefaultOrganization),
                const QString &connection = QStringLiteral("con_1"))
    {
        domain::Creative creative;
        creative.metaAdId = QLatin1String(adId);
        creative.organizationId = organization;
        creative.connectionId = connection;
        creative.adAccountId = QStringLiteral("act_1");
        creative.id = domain::creativeIdOf(creative.connectionId, creative.adAccountId, creative.metaAdId);
        creative.headline = headline;
        creative.createdAt = creative.updatedAt = services.temp.clock.now();
        creative.ingestedAt = creative.createdAt;
        if (!image.isNull()) {
            creative.thumbnailFile =
                imaging::ThumbnailCache(thumbnails()).store(imaging::makeThumbnail(image).value()).value();
            creative.imageSha256 = creative.id;
            creative.pictureState = domain::PictureState::Stored;
        }
        auto session = services.temp.session();
        store::CreativeRepository repository(session);
        if (!repository.addNamed({creative}) || !repository.update(creative).value_or(false))
            qFatal("the creative was not stored");
        return creative.id;
    }
    void addOtherClient()
    {
        auto session = services.temp.session();
        const UtcTime now = services.temp.clock.now();
        MCI_VERIFY_OK(
            store::OrganizationRepository(session).add({QStringLiteral("org_2"), QStringLiteral("Other"), now}));
        domain::Connection connection;
        connection.id = QStringLiteral("con_2");
        connection.organizationId = QStringLiteral("org_2");
        connection.metaUserId = QStringLiteral("8");
        connection.createdAt = connection.updatedAt = now;
        MCI_VERIFY_OK(store::ConnectionRepository(session).upsert(connection));
    }
    QString addKnown(const char *adId, quint32 scene, const QString &headline)
    {
        const QString id = add(adId, test::sceneOf(scene, {400, 400}), headline);
        domain::CreativePatterns patterns;
        patterns.visual.layout = domain::Layout::Centered;
        patterns.approach.benefit = domain::Benefit::Discount;
        patterns.confidence = {0.9, 0.9, 0.9};
        patterns.extractedAt = services.temp.clock.now();
        auto session = services.temp.session();
        const auto saved = store::CreativePatternRepository(session).save(
            {QLatin1String(domain::kDefaultOrganization), id, patterns, QStringLiteral("digest")});
        if (!saved.value_or(false))
            qFatal("the patterns were not stored");
        return id;
    }
};

} // namespace mci::test
