// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AiFixture.h"
#include "GenerationSamples.h"
#include "services/generate/GenerateCreatives.h"
#include "store/CreativePatternRepository.h"
#include "support/ImageFixtures.h"
#include "support/TestMain.h"
#include "unit/ai/provider/MakerSamples.h"

#include <future>

using namespace mci;
using namespace mci::test;
using namespace std::chrono_literals;

/** New creatives with a provider, and without it when it does not do its part. */
class TestProviderShare : public QObject
{
    Q_OBJECT

    std::unique_ptr<AiFixture> m_ai;
    SizeAnalysis m_analysis;
    QString m_source;

    Result<services::Generation> make(int variations = 2, const CancelToken &cancel = {})
    {
        const services::ProviderMaker provider(m_ai->ai, m_ai->base.config);
        const services::GenerateCreatives generation(m_ai->base.temp.database(), m_analysis, provider,
                                                     m_ai->base.config, m_ai->clock());
        services::GenerationRequest request{domain::briefSources({m_source}), coffee(), 1, domain::MakerKind::Provider};
        request.brief.variations = variations;
        return generation.make(
            request, [](double) {}, cancel);
    }
    void expectCopy(const QJsonArray &variations = goodCopies())
    {
        m_ai->transport.expect(net::HttpMethod::Post, kChatPath, 200, bytesOf(completionOf(copyContent(variations))));
    }
    void expectPicture(quint32 scene)
    {
        m_ai->transport.expect(net::HttpMethod::Post, kPictures, 200,
                               pictureBody(encodedAs(sceneOf(scene, {512, 512}), "png")));
    }
    [[nodiscard]] std::size_t sent() const { return m_ai->transport.requests().size(); }

private Q_SLOTS:
    void init()
    {
        m_ai = std::make_unique<AiFixture>();
        const domain::Creative source = m_ai->add("1", Qt::red, QStringLiteral("Roasted on Tuesday"));
        m_source = source.id;
        domain::CreativePatterns patterns;
        patterns.visual.layout = domain::Layout::Centered;
        patterns.approach.tone = domain::Tone::Friendly;
        patterns.confidence = {0.9, 0.9, 0.9};
        patterns.extractedAt = m_ai->clock().now();
        auto session = m_ai->session();
        QVERIFY(store::CreativePatternRepository(session)
                    .save({source.organizationId, source.id, patterns, QStringLiteral("digest")})
                    .value_or(false));
    }

    void itsCopyAndItsPicturesAreUsed()
    {
        MCI_VERIFY_OK(m_ai->agree());
        expectCopy();
        expectPicture(11);
        expectPicture(12);
        const auto made = make();
        MCI_VERIFY_OK(made);
        QVERIFY(!made->fallback);
        QCOMPARE(made->model, QStringLiteral("gpt-4o-mini-2024-07-18, gpt-image-1"));
        QCOMPARE(made->costMicros, m_ai->ai.ledger.spentThisMonth().value());
        QVERIFY(made->costMicros > 0);
        QCOMPARE(made->creatives.size(), 2U);
        QCOMPARE(made->creatives[0].copy.headline, QStringLiteral("Coffee in one touch"));
        QCOMPARE(made->creatives[1].copy.headline, QStringLiteral("Mornings smell of Aurora"));
        QCOMPARE(m_ai->transport.complaint(), QString());
        const auto requests = m_ai->transport.requests();
        QVERIFY(requests.front().body.contains("Roasted on Tuesday"));
        // The source's words go to the writer alone, and each picture is another view.
        QVERIFY(!requests[1].body.contains("Roasted") && !requests[2].body.contains("Roasted"));
        QVERIFY(requests[1].body != requests[2].body);
    }
    void thePictureIsInTheAd()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const auto drawn = [this](const QColor &colour) {
            expectCopy({copyJson(QStringLiteral("Coffee in one touch"))});
            QImage picture(512, 512, QImage::Format_RGB32);
            picture.fill(colour);
            m_ai->transport.expect(net::HttpMethod::Post, kPictures, 200, pictureBody(encodedAs(picture, "png")));
            const auto made = make(1);
            const QImage ad = made ? QImage::fromData(made->creatives.front().pictures.front().file.bytes) : QImage();
            int alike = 0;
            for (int y = 0; y < ad.height(); y += 8) {
                for (int x = 0; x < ad.width(); x += 8)
                    alike += ad.pixelColor(x, y) == colour ? 1 : 0;
            }
            return alike;
        };
        QVERIFY(drawn(QColor(1, 254, 3)) > 1000);
        QVERIFY(drawn(QColor(254, 1, 252)) > 1000);
    }
    void withoutConsentThisComputerMakesAll()
    {
        const auto made = make();
        MCI_VERIFY_OK(made);
        QCOMPARE(made->creatives.size(), 2U);
        QCOMPARE(made->fallback->reason, Reason::AiConsentMissing);
        QCOMPARE(made->model, QString());
        QCOMPARE(made->costMicros, 0);
        QCOMPARE(sent(), 0U);
    }
    void aWrongKeyIsAskedOnce()
    {
        MCI_VERIFY_OK(m_ai->agree());
        m_ai->transport.expect(net::HttpMethod::Post, kChatPath, 401, errorBody(QStringLiteral("Incorrect API key")));
        const auto made = make();
        MCI_VERIFY_OK(made);
        QCOMPARE(made->fallback->reason, Reason::ProviderKeyRefused);
        QCOMPARE(made->creatives.size(), 2U);
        QCOMPARE(m_ai->transport.complaint(), QString());
        QCOMPARE(sent(), 1U);
    }
    void copyThatNeverFitsLeavesThePictures()
    {
        MCI_VERIFY_OK(m_ai->agree());
        expectCopy({});
        expectCopy({});
        expectPicture(11);
        expectPicture(12);
        const auto made = make();
        MCI_VERIFY_OK(made);
        QCOMPARE(made->fallback->reason, Reason::ProviderAnswerOffSchema);
        QCOMPARE(made->model, QStringLiteral("gpt-image-1"));
        QVERIFY(made->creatives[0].copy.headline != QStringLiteral("Coffee in one touch"));
        QCOMPARE(m_ai->transport.complaint(), QString());
    }
    void aServerWithoutPicturesLeavesTheCopy()
    {
        MCI_VERIFY_OK(m_ai->agree());
        expectCopy();
        m_ai->transport.expect(net::HttpMethod::Post, kPictures, 404, errorBody(QStringLiteral("Invalid URL")));
        const auto made = make();
        MCI_VERIFY_OK(made);
        QCOMPARE(made->fallback->reason, Reason::ProviderMakesNoPictures);
        QCOMPARE(made->model, QStringLiteral("gpt-4o-mini-2024-07-18"));
        QCOMPARE(made->creatives[0].copy.headline, QStringLiteral("Coffee in one touch"));
        QCOMPARE(sent(), 2U);
    }
    void aFilteredPictureLeavesTheOthers()
    {
        MCI_VERIFY_OK(m_ai->agree());
        expectCopy();
        m_ai->transport.expect(net::HttpMethod::Post, kPictures, 400,
                               errorBody(QStringLiteral("Rejected"), QStringLiteral("moderation_blocked")));
        expectPicture(12);
        const auto made = make();
        MCI_VERIFY_OK(made);
        QCOMPARE(made->fallback->reason, Reason::ProviderContentFilter);
        QCOMPARE(made->creatives.size(), 2U);
        QCOMPARE(m_ai->transport.complaint(), QString());
    }
    void cancellingMakesNothing()
    {
        MCI_VERIFY_OK(m_ai->agree());
        expectCopy();
        m_ai->transport.expectHang(net::HttpMethod::Post, kPictures);
        CancelSource cancel;
        auto made = std::async(std::launch::async, [&] { return make(2, cancel.token()); });
        QTRY_COMPARE(sent(), 2U);
        cancel.cancel();
        QVERIFY(made.wait_for(1s) == std::future_status::ready);
        QVERIFY(made.get().error().isCancelled());
    }
    void copyLikeTheLibrarysIsWrittenAnew()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const QString known = QStringLiteral("Fresh coffee in one touch, and 20% off until Sunday for you");
        (void)m_ai->add("2", Qt::blue, known);
        expectCopy({copyJson(QStringLiteral("Coffee in one touch"), known)});
        expectPicture(11);
        const auto made = make(1);
        MCI_VERIFY_OK(made);
        QVERIFY(made->creatives.front().rejected > 0);
        QVERIFY(made->creatives.front().copy.primaryText != known);
        QVERIFY(made->creatives.front().verdict.passes());
    }
};

MCI_TEST_CLASS(TestProviderShare);
#include "tst_ProviderShare.moc"
