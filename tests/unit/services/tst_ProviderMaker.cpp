// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AiFixture.h"
#include "GenerationSamples.h"
#include "services/generate/ProviderMaker.h"
#include "support/ImageFixtures.h"
#include "support/TestMain.h"
#include "unit/ai/provider/MakerSamples.h"

#include <future>

using namespace mci;
using namespace mci::test;
using namespace std::chrono_literals;

namespace {

/** 1500 tokens in, 1024 of them cached, 350 out, at the price of gpt-4o-mini. */
constexpr qint64 kCopyCost = (476 * 150'000LL + 1024 * 75'000LL + 350 * 600'000LL + 999'999) / 1'000'000;
/** 200 tokens in, 1056 out, at the price of gpt-image-1. */
constexpr qint64 kPictureCost = 200 * 10 + 1056 * 40;

} // namespace

/** Asking a provider for copy and pictures: when it may be asked, what it costs, and what comes of it. */
class TestProviderMaker : public QObject
{
    Q_OBJECT

    std::unique_ptr<AiFixture> m_ai;
    services::MakerTally m_tally;

    [[nodiscard]] services::ProviderMaker maker() const { return {m_ai->ai, m_ai->base.config}; }
    [[nodiscard]] static services::CopyWish copyWish()
    {
        services::CopyWish wish;
        wish.organizationId = AiFixture::organization();
        wish.request.brief = coffee();
        wish.request.language = domain::CopyLanguage::En;
        wish.request.avoid = {QStringLiteral("A text of the library")};
        wish.voice = {{QStringLiteral("We roast on Tuesday"), QStringLiteral("And you drink on Thursday."), {}, {}}};
        return wish;
    }
    [[nodiscard]] static services::PictureWish pictureWish()
    {
        services::PictureWish wish;
        wish.organizationId = AiFixture::organization();
        wish.question.productName = QStringLiteral("Aurora capsules");
        return wish;
    }
    Result<std::vector<writer::WrittenCopy>> write(const services::CopyWish &wish = copyWish(),
                                                   const CancelToken &cancel = {})
    {
        return maker().copy(wish, m_tally, cancel);
    }
    Result<QImage> draw(const services::PictureWish &wish = pictureWish(), const CancelToken &cancel = {})
    {
        return maker().picture(wish, m_tally, cancel);
    }
    void expectCopy(const QJsonArray &variations = goodCopies())
    {
        m_ai->transport.expect(net::HttpMethod::Post, kChatPath, 200, bytesOf(completionOf(copyContent(variations))));
    }
    void expectPicture(const QByteArray &picture = encodedAs(sceneOf(5, {1024, 1536}), "png"))
    {
        m_ai->transport.expect(net::HttpMethod::Post, kPictures, 200, pictureBody(picture));
    }
    [[nodiscard]] Result<std::optional<qint64>> estimate(int variations) const
    {
        return maker().estimate(maker().readiness(AiFixture::organization()), variations);
    }
    [[nodiscard]] std::size_t sent() const { return m_ai->transport.requests().size(); }

private Q_SLOTS:
    void init()
    {
        m_ai = std::make_unique<AiFixture>();
        m_tally = {};
    }

    void withoutConsentNothingIsSent()
    {
        QCOMPARE(write().error().reason, Reason::AiConsentMissing);
        QCOMPARE(draw().error().reason, Reason::AiConsentMissing);
        const services::MakerReadiness readiness = maker().readiness(AiFixture::organization());
        QCOMPARE(readiness.problem->reason, Reason::AiConsentMissing);
        QCOMPARE(readiness.host, QStringLiteral("ai.example"));
        QCOMPARE(readiness.model, QStringLiteral("gpt-4o-mini"));
        QCOMPARE(readiness.imageModel, QStringLiteral("gpt-image-1"));
        QCOMPARE(estimate(2).value(), std::nullopt);
        m_ai->configure(1, QString());
        QCOMPARE(maker().readiness(AiFixture::organization()).problem->reason, Reason::AiNotConfigured);
        QCOMPARE(sent(), 0U);
    }
    void copyIsWrittenPaidForAndInTheLedger()
    {
        const domain::AiConsent consent = m_ai->agree().value();
        QVERIFY(maker().readiness(AiFixture::organization()).isReady());
        expectCopy();
        const auto copies = write();
        MCI_VERIFY_OK(copies);
        QCOMPARE(copies->size(), 2U);
        QCOMPARE(copies->front().headline, QStringLiteral("Coffee in one touch"));
        QCOMPARE(copies->front().primaryText, QStringLiteral("Fresh coffee, and 20% off until Sunday."));
        QCOMPARE(copies->front().callToAction, QStringLiteral("SHOP_NOW"));
        QCOMPARE(m_tally.models, QStringList{QStringLiteral("gpt-4o-mini-2024-07-18")});
        QCOMPARE(m_tally.costMicros, kCopyCost);
        const auto lines = m_ai->ledger();
        QCOMPARE(lines.size(), 1U);
        QCOMPARE(lines.front().purpose, QStringLiteral("ai_copy"));
        QCOMPARE(lines.front().costMicros, std::optional(kCopyCost));
        QCOMPARE(lines.front().consentId, consent.id);
        QCOMPARE(lines.front().creativeId, QString());
        QCOMPARE(lines.front().pictureSha256, QString());
        QCOMPARE(m_ai->reserved(), 0);
        const QByteArray body = m_ai->transport.requests().front().body;
        QVERIFY(body.contains("We roast on Tuesday") && body.contains("A text of the library"));
    }
    void whatAdsMayNotClaimIsSentBack()
    {
        MCI_VERIFY_OK(m_ai->agree());
        expectCopy({copyJson(QStringLiteral("Guaranteed results")), goodCopies().at(1)});
        expectCopy();
        MCI_VERIFY_OK(write());
        QCOMPARE(m_ai->ledger().size(), 2U);
        QCOMPARE(m_tally.costMicros, 2 * kCopyCost);
    }
    void keptPartsStayAndWhatIsMissingIsSaid()
    {
        MCI_VERIFY_OK(m_ai->agree());
        expectCopy();
        services::CopyWish wish = copyWish();
        wish.request.kept.headline = QStringLiteral("Mine");
        wish.request.brief.must = {QStringLiteral("free of plastic")};
        const auto copies = write(wish);
        MCI_VERIFY_OK(copies);
        QCOMPARE(copies->front().headline, QStringLiteral("Mine"));
        QCOMPARE(copies->front().warnings, std::vector{writer::CopyWarning::MustLeftOut});
    }
    void anAnswerThatNeverFitsCostsAllTheSame()
    {
        MCI_VERIFY_OK(m_ai->agree());
        expectCopy({});
        expectCopy({});
        QCOMPARE(write().error().reason, Reason::ProviderAnswerOffSchema);
        QCOMPARE(m_tally.costMicros, 2 * kCopyCost);
        QVERIFY(m_tally.models.isEmpty());
    }

    void aPictureIsMadePaidForAndInTheLedger()
    {
        MCI_VERIFY_OK(m_ai->agree());
        expectPicture();
        const auto picture = draw();
        MCI_VERIFY_OK(picture);
        QCOMPARE(picture->size(), QSize(1024, 1536));
        QCOMPARE(m_tally.models, QStringList{QStringLiteral("gpt-image-1")});
        QCOMPARE(m_tally.costMicros, kPictureCost);
        QCOMPARE(m_ai->ledger().front().purpose, QStringLiteral("ai_picture"));
        QCOMPARE(m_ai->ledger().front().costMicros, std::optional(kPictureCost));
        QCOMPARE(m_ai->reserved(), 0);
    }
    void thePhotoLeavesSmallAndWithoutItsMetadata()
    {
        MCI_VERIFY_OK(m_ai->agree());
        m_ai->transport.expect(net::HttpMethod::Post, kEdits, 200, pictureBody(encodedAs(sceneOf(5, {64, 64}), "png")));
        services::PictureWish wish = pictureWish();
        wish.productPhoto = encodedAs(sceneOf(6, {3000, 2000}), "jpg", 90);
        MCI_VERIFY_OK(draw(wish));
        const QByteArray body = m_ai->transport.requests().front().body;
        const qsizetype begin = body.indexOf("\xFF\xD8");
        const QImage photo = QImage::fromData(body.mid(begin, body.lastIndexOf("\r\n--") - begin));
        QCOMPARE(photo.size(), QSize(1024, 683));
        QCOMPARE(m_ai->ledger().front().pictureSha256.size(), 64);
        QVERIFY(!body.contains(wish.productPhoto.mid(100, 64)));
    }
    void whatIsNoPictureIsNotTaken()
    {
        MCI_VERIFY_OK(m_ai->agree());
        expectPicture("<svg xmlns='http://www.w3.org/2000/svg'/>");
        QCOMPARE(draw().error().reason, Reason::ImageFormatRefused);
        QVERIFY(m_tally.models.isEmpty());
        QCOMPARE(m_tally.costMicros, kPictureCost);
    }
    void aServerOrASettingWithoutPicturesCostsNothing()
    {
        MCI_VERIFY_OK(m_ai->agree());
        services::ServiceConfig config = *m_ai->base.config.current();
        config.ai.imageModel.clear();
        m_ai->base.config.replace(config);
        QCOMPARE(draw().error().reason, Reason::ProviderMakesNoPictures);
        config.ai.imageModel = QStringLiteral("any");
        config.ai.server = domain::AiServer::Vllm;
        m_ai->base.config.replace(config);
        QCOMPARE(draw().error().reason, Reason::ProviderMakesNoPictures);
        QCOMPARE(sent(), 0U);
        QVERIFY(m_ai->ledger().empty());
    }

    void theCapHoldsForEachQuestion()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const auto call = m_ai->ai.budget.callMicros(QUrl(QStringLiteral("https://ai.example/v1")),
                                                     QStringLiteral("gpt-image-1"), QStringLiteral("ai_picture"));
        const qint64 picture = call->value();
        QVERIFY(picture >= kPictureCost);
        // A picture, and one of which nothing is heard.
        m_ai->configure(2 * picture - 1);
        const auto refused = draw();
        QCOMPARE(refused.error().code, ErrorCode::BudgetExceeded);
        QCOMPARE(refused.error().reason, Reason::AiBudgetUsedUp);
        QCOMPARE(sent(), 0U);
        m_ai->configure(2 * picture);
        expectPicture();
        MCI_VERIFY_OK(draw());
        m_ai->configure(0);
        QCOMPARE(write().error().reason, Reason::AiBudgetUsedUp);
        QCOMPARE(sent(), 1U);
        QCOMPARE(m_ai->reserved(), 0);
    }
    void aPictureWithoutAnAnswerIsTriedOnceMore()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const qint64 call = m_ai->ai.budget
                                .callMicros(QUrl(QStringLiteral("https://ai.example/v1")),
                                            QStringLiteral("gpt-image-1"), QStringLiteral("ai_picture"))
                                ->value();
        for (int i = 0; i < 2; ++i)
            m_ai->transport.expectError(net::HttpMethod::Post, kPictures,
                                        transientError(ErrorCode::Network, Reason::ConnectionCut));
        QCOMPARE(draw().error().reason, Reason::ConnectionCut);
        QCOMPARE(sent(), 2U);
        QCOMPARE(m_tally.costMicros, 2 * call);
    }
    void aModelWithoutAPriceIsNotAsked()
    {
        MCI_VERIFY_OK(m_ai->agree());
        services::ServiceConfig config = *m_ai->base.config.current();
        // It has a price for words alone.
        config.ai.imageModel = QStringLiteral("gpt-4o");
        m_ai->base.config.replace(config);
        QCOMPARE(draw().error().reason, Reason::AiPriceUnknown);
        QCOMPARE(estimate(2).value(), std::nullopt);
        QCOMPARE(sent(), 0U);
    }
    void anEstimateIsForCopyAndPictures()
    {
        MCI_VERIFY_OK(m_ai->agree());
        const auto two = estimate(2).value();
        const auto four = estimate(4).value();
        QVERIFY(two && four);
        const qint64 picture = (*four - *two) / 2;
        const qint64 copy = *two - 2 * picture;
        QVERIFY2(picture >= kPictureCost && picture < 4 * kPictureCost, qPrintable(QString::number(picture)));
        QVERIFY2(copy >= kCopyCost && copy < 20 * kCopyCost, qPrintable(QString::number(copy)));
        services::ServiceConfig config = *m_ai->base.config.current();
        config.ai.imageModel.clear();
        m_ai->base.config.replace(config);
        QCOMPARE(estimate(4).value(), std::optional(copy));
        QCOMPARE(sent(), 0U);
    }

    void withdrawingEndsACallWithinASecond()
    {
        MCI_VERIFY_OK(m_ai->agree());
        m_ai->transport.expectHang(net::HttpMethod::Post, kPictures);
        auto answer = std::async(std::launch::async, [&] { return draw(); });
        QTRY_COMPARE(sent(), 1U);
        MCI_VERIFY_OK(m_ai->ai.consents.withdraw(AiFixture::organization()));
        QVERIFY(answer.wait_for(1s) == std::future_status::ready);
        QCOMPARE(answer.get().error().reason, Reason::AiConsentMissing);
        QCOMPARE(m_ai->ledger().front().result, domain::AiCallResult::Cancelled);
    }
    void cancellingEndsACallWithinASecond()
    {
        MCI_VERIFY_OK(m_ai->agree());
        m_ai->transport.expectHang(net::HttpMethod::Post, kChatPath);
        CancelSource cancel;
        auto answer = std::async(std::launch::async, [&] { return write(copyWish(), cancel.token()); });
        QTRY_COMPARE(sent(), 1U);
        cancel.cancel();
        QVERIFY(answer.wait_for(1s) == std::future_status::ready);
        QVERIFY(answer.get().error().isCancelled());
        QCOMPARE(m_ai->reserved(), 0);
    }
    void whatACrashLeftSaysWhatItWasFor()
    {
        const domain::AiConsent consent = m_ai->agree().value();
        auto endpoint = m_ai->ai.endpoints.current().value();
        endpoint.model = QStringLiteral("gpt-image-1");
        MCI_VERIFY_OK(m_ai->ai.budget.reserve({AiFixture::organization(), {}, consent.id, QStringLiteral("ai_picture")},
                                              endpoint));
        m_ai->clock().advance(21min);
        expectCopy();
        MCI_VERIFY_OK(write());
        const domain::AiCall left = m_ai->ledger().back();
        QCOMPARE(left.result, domain::AiCallResult::Interrupted);
        QCOMPARE(left.purpose, QStringLiteral("ai_picture"));
    }
};

MCI_TEST_CLASS(TestProviderMaker);
#include "tst_ProviderMaker.moc"
