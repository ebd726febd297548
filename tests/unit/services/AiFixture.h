// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imaging/Thumbnail.h"
#include "imaging/ThumbnailCache.h"
#include "net/HostResolver.h"
#include "services/ai/AiServices.h"
#include "services/CreativePictures.h"
#include "ServicesFixture.h"
#include "store/CreativeRepository.h"
#include "support/FakeHttpTransport.h"
#include "unit/ai/provider/ProviderSamples.h"

namespace mci::test {

inline const QString kChatPath = QStringLiteral("/chat/completions");

/** A profile with a provider that is configured, and all that speaks to it, over a transport that answers as it is told. */
class AiFixture
{
public:
    AiFixture() { configure(); }

    [[nodiscard]] static QString organization() { return QLatin1String(domain::kDefaultOrganization); }
    void configure(qint64 capMicros = 5'000'000, const QString &address = QStringLiteral("https://ai.example/v1"),
                   const QString &model = QStringLiteral("gpt-4o-mini"))
    {
        services::ServiceConfig config = ServicesFixture::defaults();
        config.thumbnailFolder = thumbnails();
        config.ai.server = domain::AiServer::OpenAi;
        config.ai.base = QUrl(address);
        config.ai.model = model;
        config.ai.imageModel = QStringLiteral("gpt-image-1");
        config.ai.environmentKey = Secret(QByteArray(kProviderKey));
        config.ai.monthlyCapMicros = capMicros;
        base.config.replace(std::move(config));
    }
    [[nodiscard]] QString thumbnails() const { return folder() + QStringLiteral("/thumbnails"); }
    [[nodiscard]] QString folder() const { return base.temp.folder(); }
    [[nodiscard]] ManualClock &clock() { return base.temp.clock; }
    [[nodiscard]] store::Session session() { return base.temp.session(); }

    Result<domain::AiConsent> agree(const QString &host = QStringLiteral("ai.example"),
                                    const QString &version = QLatin1String(domain::kAiConsentTextVersion))
    {
        return ai.consents.give({organization(), host, QStringLiteral("You agree."), version, QStringLiteral("en")});
    }
    /** A creative with a picture of one colour; the same colour is the same picture. */
    domain::Creative add(const char *adId, const QColor &colour, const QString &headline = {})
    {
        domain::Creative creative;
        creative.metaAdId = QLatin1String(adId);
        creative.organizationId = organization();
        creative.connectionId = QStringLiteral("con_1");
        creative.adAccountId = QStringLiteral("act_1");
        creative.id = domain::creativeIdOf(creative.connectionId, creative.adAccountId, creative.metaAdId);
        creative.headline = headline;
        creative.createdAt = creative.updatedAt = clock().now();
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(colour);
        creative.thumbnailFile =
            imaging::ThumbnailCache(thumbnails()).store(imaging::makeThumbnail(image).value()).value();
        creative.imageSha256 = colour.name();
        creative.pictureState = domain::PictureState::Stored;
        creative.width = 1080;
        creative.height = 1350;
        auto open = session();
        store::CreativeRepository repository(open);
        if (!repository.addNamed({creative}) || !repository.update(creative).value_or(false))
            qFatal("the creative was not stored");
        return creative;
    }
    Result<domain::CreativePatterns> analyse(const domain::Creative &creative, const CancelToken &cancel = {})
    {
        return ai.analysis.analyse(
            creative, [&](const CancelToken &stop) { return pictures.of(creative, stop); }, cancel);
    }
    [[nodiscard]] std::vector<domain::AiCall> ledger() const { return ai.ledger.list({}).value(); }
    [[nodiscard]] qint64 reserved()
    {
        auto open = session();
        return open.prepare(QStringLiteral("SELECT COUNT(*) FROM ai_reservations"))
            ->one([](store::Row &row) { return row.integer(); })
            .value()
            .value();
    }

    ServicesFixture base;
    FakeHttpTransport transport;
    net::QtHostResolver resolver;
    services::CreativePictures pictures{transport, resolver, base.config, base.temp.clock};
    services::AiServices ai{base.temp.database(), base.secrets, transport, base.config, base.temp.clock};
};

} // namespace mci::test
