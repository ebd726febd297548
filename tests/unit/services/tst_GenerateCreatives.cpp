// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/AdRenderer.h"
#include "GenerationSamples.h"
#include "imaging/PictureDecoder.h"
#include "imaging/Thumbnail.h"
#include "imaging/ThumbnailCache.h"
#include "services/generate/GenerateCreatives.h"
#include "ServicesFixture.h"
#include "store/CreativePatternRepository.h"
#include "store/CreativeRepository.h"
#include "store/OrganizationRepository.h"
#include "support/FakeHttpTransport.h"
#include "support/ImageFixtures.h"
#include "support/TestMain.h"

#include <QFile>

using namespace mci;
using namespace mci::test;

/** From creatives and a brief to new creatives that are none of the old ones. */
class TestGenerateCreatives : public QObject
{
    Q_OBJECT

    std::unique_ptr<ServicesFixture> m_fixture;
    SizeAnalysis m_analysis;

    [[nodiscard]] QString thumbnails() const { return m_fixture->temp.folder() + QStringLiteral("/thumbnails"); }
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
        creative.createdAt = creative.updatedAt = m_fixture->temp.clock.now();
        if (!image.isNull()) {
            creative.thumbnailFile =
                imaging::ThumbnailCache(thumbnails()).store(imaging::makeThumbnail(image).value()).value();
            creative.imageSha256 = creative.id;
            creative.pictureState = domain::PictureState::Stored;
        }
        auto session = m_fixture->temp.session();
        store::CreativeRepository repository(session);
        if (!repository.addNamed({creative}) || !repository.update(creative).value_or(false))
            qFatal("the creative was not stored");
        return creative.id;
    }
    void addOtherClient()
    {
        auto session = m_fixture->temp.session();
        const UtcTime now = m_fixture->temp.clock.now();
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
        patterns.extractedAt = m_fixture->temp.clock.now();
        auto session = m_fixture->temp.session();
        const auto saved = store::CreativePatternRepository(session).save(
            {QLatin1String(domain::kDefaultOrganization), id, patterns, QStringLiteral("digest")});
        if (!saved.value_or(false))
            qFatal("the patterns were not stored");
        return id;
    }
    Result<services::Generation> make(const services::GenerationRequest &request, const CancelToken &cancel = {})
    {
        services::ServiceConfig config = ServicesFixture::defaults();
        config.thumbnailFolder = thumbnails();
        const services::LiveConfig live{config};
        // Nobody is asked without a wish for it: a request would be a complaint.
        FakeHttpTransport transport;
        const services::AiServices ai(m_fixture->temp.database(), m_fixture->secrets, transport, live,
                                      m_fixture->temp.clock);
        const services::ProviderMaker provider(ai, live);
        const services::GenerateCreatives generation(m_fixture->temp.database(), m_analysis, provider, live,
                                                     m_fixture->temp.clock);
        auto made = generation.make(
            request, [](double) {}, cancel);
        if (!transport.requests().empty())
            qFatal("something was sent");
        return made;
    }
    Result<services::Generation> makeOf(const QStringList &ids, int variations = 2)
    {
        services::GenerationRequest request{ids, coffee(), 1};
        request.brief.variations = variations;
        return make(request);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ServicesFixture>();
        m_analysis.looks = 0;
    }
    void cleanup() { m_fixture.reset(); }

    void fourVariationsDifferInEverything()
    {
        const QString one = addKnown("1", 3, QStringLiteral("Roasted on Tuesday, yours on Thursday"));
        const auto made = makeOf({one}, 4);
        MCI_VERIFY_OK(made);
        QCOMPARE(made->creatives.size(), 4U);
        QCOMPARE(made->inspiredBy, QStringList{one});
        QCOMPARE(made->compared, 1);
        QSet<QString> headlines;
        QSet<QString> families;
        QSet<QByteArray> pictures;
        for (const services::MadeCreative &creative : made->creatives) {
            QVERIFY(creative.verdict.passes());
            QVERIFY(creative.score() > 0 && creative.score() <= 100);
            QCOMPARE(creative.pictures.front().size, QSize(1080, 1080));
            const QImage picture = QImage::fromData(creative.pictures.front().file.bytes);
            QCOMPARE(picture.size(), QSize(1080, 1080));
            QVERIFY(!QImage::fromData(creative.sketch.bytes).isNull());
            QCOMPARE(creative.copy.callToAction.isEmpty(), creative.callToActionLabel.isEmpty());
            headlines.insert(creative.copy.headline);
            families.insert(creative.pictures.front().plan.family);
            pictures.insert(creative.pictures.front().file.bytes);
        }
        QCOMPARE(headlines.size(), 4);
        QCOMPARE(families.size(), 4);
        QCOMPARE(pictures.size(), 4);
        QVERIFY(made->best() < 4);
    }

    void theSameSeedMakesTheSame()
    {
        const QString one = addKnown("1", 3, {});
        const auto first = makeOf({one});
        const auto second = makeOf({one});
        MCI_VERIFY_OK(first);
        MCI_VERIFY_OK(second);
        QCOMPARE(first->creatives[0].copy, second->creatives[0].copy);
        QCOMPARE(first->creatives[0].pictures[0].file.bytes, second->creatives[0].pictures[0].file.bytes);
        services::GenerationRequest other{{one}, coffee(), 2};
        QVERIFY(make(other)->creatives[0].pictures[0].file.bytes != first->creatives[0].pictures[0].file.bytes);
    }

    void whatIsInTheLibraryIsNotMadeAgain()
    {
        const QString one = addKnown("1", 3, {});
        const auto first = makeOf({one});
        MCI_VERIFY_OK(first);
        // The very picture, as if the client had it since last year.
        const QImage old = QImage::fromData(first->creatives[0].pictures[0].file.bytes);
        (void)add("2", old, {});
        const int looks = m_analysis.looks;
        const auto second = makeOf({one});
        MCI_VERIFY_OK(second);
        QVERIFY(second->creatives[0].rejected > 0);
        QCOMPARE(m_analysis.looks - looks, 2 + second->creatives[0].rejected + second->creatives[1].rejected);
        QVERIFY(second->creatives[0].pictures[0].plan.family != first->creatives[0].pictures[0].plan.family);
        QVERIFY(second->creatives[0].verdict.passes());
    }

    void aTextOfTheLibraryIsWrittenAnew()
    {
        const QString one = addKnown("1", 3, {});
        const QString headline = makeOf({one})->creatives[0].copy.headline;
        (void)add("2", {}, headline);
        const auto second = makeOf({one});
        MCI_VERIFY_OK(second);
        QVERIFY(second->creatives[0].copy.headline != headline);
        QCOMPARE(second->withoutPicture, 1);
    }

    void anOfferWithAForbiddenWordIsOnNoPicture()
    {
        services::GenerationRequest request{{addKnown("1", 3, {})}, coffee(), 1};
        request.brief.brand.forbiddenWords = QStringList{QStringLiteral("SUNDAY")};
        const auto made = make(request);
        MCI_VERIFY_OK(made);
        for (const services::MadeCreative &creative : made->creatives) {
            const auto without = compose::render(creative.pictures[0].plan,
                                                 {creative.copy.headline,
                                                  creative.copy.description,
                                                  creative.callToActionLabel,
                                                  {},
                                                  request.brief.brand.name,
                                                  {}},
                                                 {});
            MCI_VERIFY_OK(without);
            QCOMPARE(creative.pictures[0].file.bytes,
                     compose::encodeAd(without->image, compose::AdFileKind::Png)->bytes);
        }
    }

    void everyShapeThatWasWishedIsMade()
    {
        services::GenerationRequest request{{addKnown("1", 3, {})}, coffee(), 1};
        request.brief.variations = 1;
        request.brief.formats = {domain::AdFormat::Story, domain::AdFormat::Landscape};
        const auto made = make(request);
        MCI_VERIFY_OK(made);
        QCOMPARE(made->creatives[0].pictures.size(), 2U);
        QCOMPARE(made->creatives[0].pictures[0].size, QSize(1080, 1920));
        QCOMPARE(made->creatives[0].pictures[1].size, QSize(1200, 628));
    }

    void refusesWhatCannotBe()
    {
        const QString bare = add("1", test::sceneOf(3, {400, 400}), {});
        QCOMPARE(makeOf({}).error().code, ErrorCode::InvalidRequest);
        QCOMPARE(makeOf({QStringLiteral("crv_nothing")}).error().code, ErrorCode::NotFound);
        QCOMPARE(makeOf({bare}).error().code, ErrorCode::PatternsNotExtracted);
        services::GenerationRequest request{{addKnown("2", 4, {})}, coffee(), 1};
        request.brief.productPhoto = m_fixture->temp.folder() + QStringLiteral("/nothing.jpg");
        QCOMPARE(make(request).error().reason, Reason::OptionMalformed);
        QFile file(m_fixture->temp.folder() + QStringLiteral("/text.jpg"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no picture");
        file.close();
        request.brief.productPhoto = file.fileName();
        QCOMPARE(make(request).error().reason, Reason::ImageFormatRefused);
    }

    void creativesOfAnotherClientAreUnknown()
    {
        addOtherClient();
        const QString ours = addKnown("1", 3, {});
        const QString theirs =
            add("2", test::sceneOf(5, {400, 400}), {}, QStringLiteral("org_2"), QStringLiteral("con_2"));
        QCOMPARE(makeOf({ours, theirs}).error().code, ErrorCode::NotFound);
        // Nor is a made creative held against what another client has.
        QCOMPARE(makeOf({ours})->compared, 1);
    }

    void aCancelledOneMakesNothing()
    {
        CancelSource cancel;
        cancel.cancel();
        QVERIFY(make({{addKnown("1", 3, {})}, coffee(), 1}, cancel.token()).error().isCancelled());
        QCOMPARE(m_analysis.looks, 0);
    }
};

MCI_TEST_CLASS(TestGenerateCreatives);
#include "tst_GenerateCreatives.moc"
