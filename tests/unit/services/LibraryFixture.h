// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DaysFixture.h"
#include "net/HostResolver.h"
#include "services/LibraryReading.h"
#include "store/CreativeRepository.h"
#include "support/FakeHttpTransport.h"
#include "support/ImageFixtures.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mci::test {

/** The profile of DaysFixture with ads of which only the name is known, and a Graph API that shows their creatives. */
class LibraryFixture
{
public:
    DaysFixture days;
    FakeHttpTransport transport;
    net::QtHostResolver resolver;
    services::LiveConfig live{config()};
    services::AccountAccess accounts{days.temp.database(), days.secrets, live, days.temp.clock};

    LibraryFixture()
    {
        days.noteSync();
        if (!days.secrets.write(QStringLiteral("con_1"), Secret(QByteArray("EAATEST"))))
            qFatal("no token");
    }

    [[nodiscard]] services::ServiceConfig config(bool mediaCache = true) const
    {
        services::ServiceConfig config = ServicesFixture::defaults();
        config.graphUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));
        config.thumbnailFolder = days.temp.folder() + QStringLiteral("/thumbnails");
        config.mediaCache = mediaCache;
        return config;
    }
    [[nodiscard]] static store::AdAccountKey account()
    {
        return {QLatin1String(domain::kDefaultOrganization), QStringLiteral("con_1"), QStringLiteral("act_1")};
    }
    [[nodiscard]] static QString idOf(int ad)
    {
        return domain::creativeIdOf(QStringLiteral("con_1"), QStringLiteral("act_1"), QString::number(ad));
    }
    void name(int first, int last)
    {
        std::vector<domain::Creative> creatives;
        for (int ad = first; ad <= last; ++ad) {
            domain::Creative creative;
            creative.organizationId = account().organizationId;
            creative.connectionId = account().connectionId;
            creative.adAccountId = account().adAccountId;
            creative.metaAdId = QString::number(ad);
            creative.id = idOf(ad);
            creative.adName = QStringLiteral("Ad %1").arg(ad);
            creative.createdAt = creative.updatedAt = days.temp.clock.now();
            creatives.push_back(creative);
        }
        auto session = days.temp.session();
        MCI_VERIFY_OK(store::CreativeRepository(session).addNamed(creatives));
    }
    /** The next call for creatives shows these ads; those with a picture point to /p/AD.jpg. */
    void show(int first, int last, bool pictures = true, std::vector<net::HttpHeader> headers = {})
    {
        QJsonObject ads;
        for (int ad = first; ad <= last; ++ad) {
            QJsonObject creative{{QStringLiteral("id"), QStringLiteral("c%1").arg(ad)},
                                 {QStringLiteral("title"), QStringLiteral("Headline %1").arg(ad)},
                                 {QStringLiteral("body"), QStringLiteral("Body %1").arg(ad)}};
            if (pictures)
                creative.insert(QStringLiteral("image_url"), QStringLiteral("http://127.0.0.1:9/p/%1.jpg").arg(ad));
            ads.insert(QString::number(ad),
                       QJsonObject{{QStringLiteral("id"), QString::number(ad)},
                                   {QStringLiteral("name"), QStringLiteral("Ad %1").arg(ad)},
                                   {QStringLiteral("creative"), creative}});
        }
        transport.expect(net::HttpMethod::Get, QStringLiteral("/v26.0/"), 200,
                         QJsonDocument(ads).toJson(QJsonDocument::Compact), std::move(headers));
    }
    void servePicture(int ad, int status = 200)
    {
        transport.expect(net::HttpMethod::Get, QStringLiteral("/p/%1.jpg").arg(ad), status,
                         status == 200 ? encodedAs(sceneOf(static_cast<quint32>(ad), {300, 300}), "jpg")
                                       : QByteArray());
    }
    void execute(const char *sql)
    {
        auto session = days.temp.session();
        auto statement = session.prepare(QLatin1String(sql));
        MCI_VERIFY_OK(statement);
        MCI_VERIFY_OK(statement->run());
    }
    [[nodiscard]] domain::Creative creative(int ad)
    {
        auto session = days.temp.session();
        return store::CreativeRepository(session).find(idOf(ad)).value().value();
    }
    [[nodiscard]] int unread()
    {
        auto session = days.temp.session();
        return store::CreativeRepository(session)
            .countUnread(services::unreadOf(account(), days.temp.clock.now()))
            .value();
    }
};

} // namespace mci::test
