// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxClient.h"
#include "support/ManualClock.h"
#include "support/TestMain.h"

#include <QImage>
#include <QTcpSocket>

using namespace mci;
using namespace mci::test;

namespace {

const QString kAccount = QStringLiteral("/v26.0/act_990010000000101");

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_client.isStarted());
        m_creatives =
            m_client
                .get(kAccount + QStringLiteral("/adcreatives"),
                     {{QStringLiteral("limit"), QStringLiteral("500")},
                      {QStringLiteral("thumbnail_width"), QStringLiteral("300")},
                      {QStringLiteral("thumbnail_height"), QStringLiteral("300")},
                      {QStringLiteral("fields"),
                       QStringLiteral("id,image_url,image_hash,thumbnail_url,video_id,object_type,object_story_id,"
                                      "object_story_spec,asset_feed_spec,product_set_id")}})
                .data();
        QVERIFY(m_creatives.size() > 20);
    }

    void pictureHasTheRatioItsLibrarySays()
    {
        const QJsonObject creative = firstWith(QStringLiteral("image_url"));
        const QString hash = creative.value(QLatin1String("image_hash")).toString();
        const QJsonObject library = m_client
                                        .get(kAccount + QStringLiteral("/adimages"),
                                             {{QStringLiteral("hashes"), QStringLiteral("[\"%1\",\"nope\"]").arg(hash)},
                                              {QStringLiteral("fields"), QStringLiteral("hash,url,width,height")}})
                                        .data()
                                        .at(0)
                                        .toObject();
        QCOMPARE(library.value(QLatin1String("hash")).toString(), hash);
        const QImage picture = image(creative.value(QLatin1String("image_url")).toString());
        QCOMPARE(picture.size(),
                 QSize(library.value(QLatin1String("width")).toInt(), library.value(QLatin1String("height")).toInt()));
        QVERIFY(colours(picture) > 20);
    }
    void thumbnailsKeepTheRatioOrAreSquare()
    {
        int tall = 0;
        for (const QJsonValue &value : m_creatives) {
            const QJsonObject creative = value.toObject();
            const QString large = creative.value(QLatin1String("thumbnail_url")).toString();
            if (large.isEmpty() || !creative.contains(QLatin1String("video_id")))
                continue;
            const QImage thumbnail = image(large);
            QCOMPARE(thumbnail.height(), 300);
            QVERIFY(std::abs(thumbnail.width() - 169) <= 1);
            ++tall;
        }
        QVERIFY(tall > 0);
        const QString id = firstWith(QStringLiteral("video_id")).value(QLatin1String("id")).toString();
        const QJsonObject plain =
            m_client.get(QStringLiteral("/v26.0/") + id, {{QStringLiteral("fields"), QStringLiteral("thumbnail_url")}})
                .json();
        QCOMPARE(image(plain.value(QLatin1String("thumbnail_url")).toString()).size(), QSize(64, 64));
    }
    void videosHaveThumbnails()
    {
        const QString id = firstWith(QStringLiteral("video_id")).value(QLatin1String("video_id")).toString();
        const QJsonObject video =
            m_client
                .get(QStringLiteral("/v26.0/") + id,
                     {{QStringLiteral("fields"),
                       QStringLiteral("picture,length,thumbnails{uri,width,height,is_preferred}")}})
                .json();
        const QJsonArray thumbnails =
            video.value(QLatin1String("thumbnails")).toObject().value(QLatin1String("data")).toArray();
        QCOMPARE(thumbnails.size(), 3);
        const QJsonObject preferred = thumbnails.at(1).toObject();
        QVERIFY(preferred.value(QLatin1String("is_preferred")).toBool());
        QCOMPARE(
            image(preferred.value(QLatin1String("uri")).toString()).size(),
            QSize(preferred.value(QLatin1String("width")).toInt(), preferred.value(QLatin1String("height")).toInt()));
        QVERIFY(!image(video.value(QLatin1String("picture")).toString()).isNull());
    }
    void creativesComeInAllShapes()
    {
        const SandboxReply other =
            m_client.get(QStringLiteral("/v26.0/act_990050000000501/adcreatives"),
                         {{QStringLiteral("limit"), QStringLiteral("500")},
                          {QStringLiteral("fields"),
                           QStringLiteral("object_story_spec,asset_feed_spec,product_set_id,object_story_id")}});
        QMap<QString, int> shapes;
        QJsonArray all = other.data();
        for (const QJsonValue &value : m_creatives)
            all.append(value);
        for (const QJsonValue &value : all) {
            const QJsonObject creative = value.toObject();
            const QJsonObject spec = creative.value(QLatin1String("object_story_spec")).toObject();
            for (const QString &key :
                 {QStringLiteral("link_data"), QStringLiteral("video_data"), QStringLiteral("template_data")})
                shapes[key] += spec.contains(key) ? 1 : 0;
            shapes[QStringLiteral("carousel")] += spec.value(QLatin1String("link_data"))
                                                      .toObject()
                                                      .value(QLatin1String("child_attachments"))
                                                      .toArray()
                                                      .size()
                    >= 2
                ? 1
                : 0;
            shapes[QStringLiteral("dynamic")] += creative.value(QLatin1String("asset_feed_spec"))
                                                     .toObject()
                                                     .value(QLatin1String("images"))
                                                     .toArray()
                                                     .size()
                    > 1
                ? 1
                : 0;
            shapes[QStringLiteral("post")] +=
                creative.contains(QLatin1String("object_story_id")) && spec.isEmpty() ? 1 : 0;
        }
        for (auto it = shapes.cbegin(); it != shapes.cend(); ++it)
            QVERIFY2(it.value() > 0, qPrintable(it.key()));
        QCOMPARE(shapes.size(), 6);
    }
    void refusesOldAndForgedLinks()
    {
        const QUrl link(firstWith(QStringLiteral("image_url")).value(QLatin1String("image_url")).toString());
        QUrl forged = link;
        forged.setQuery(link.query().replace(QLatin1String("oh="), QLatin1String("oh=0")));
        QCOMPARE(m_client.fetch(forged).status, 403);
        m_clock.advance(std::chrono::hours(24 * 5));
        const SandboxReply expired = m_client.fetch(link);
        QCOMPARE(expired.status, 403);
        QCOMPARE(expired.body, QByteArray("URL signature expired"));
        m_clock.advance(std::chrono::hours(-24 * 5));
        QCOMPARE(m_client.fetch(link).status, 200);
        QCOMPARE(m_client.fetch(m_client.url(QStringLiteral("/media/x.jpg"))).status, 404);
    }
    void samePictureEveryTime()
    {
        SandboxClient again({}, &m_clock);
        const QUrl link(firstWith(QStringLiteral("image_url")).value(QLatin1String("image_url")).toString());
        QUrl other = again.server().url();
        other.setPath(link.path());
        other.setQuery(link.query());
        QCOMPARE(again.fetch(other).body, m_client.fetch(link).body);
    }
    void picturesDiffer()
    {
        QSet<QByteArray> pictures;
        QSet<QString> hashes;
        for (const QJsonValue &value : m_creatives) {
            const QString link = value.toObject().value(QLatin1String("thumbnail_url")).toString();
            if (link.isEmpty() || hashes.contains(link))
                continue;
            hashes.insert(link);
            pictures.insert(m_client.fetch(QUrl(link)).body);
        }
        QVERIFY(hashes.size() > 15);
        QVERIFY2(pictures.size() > hashes.size() * 9 / 10,
                 qPrintable(QStringLiteral("%1 of %2").arg(pictures.size()).arg(hashes.size())));
    }

private:
    QJsonObject firstWith(const QString &key) const
    {
        for (const QJsonValue &value : m_creatives) {
            if (value.toObject().contains(key))
                return value.toObject();
        }
        return {};
    }
    QImage image(const QString &link) { return QImage::fromData(m_client.fetch(QUrl(link)).body); }
    static qsizetype colours(const QImage &picture)
    {
        QSet<QRgb> seen;
        for (int x = 0; x < picture.width(); x += 7)
            seen.insert(picture.pixel(x, picture.height() * x / picture.width()));
        return seen.size();
    }

    ManualClock m_clock;
    SandboxClient m_client{{}, &m_clock};
    QJsonArray m_creatives;
};

MCI_TEST_CLASS(TestPictures);
#include "tst_Pictures.moc"
