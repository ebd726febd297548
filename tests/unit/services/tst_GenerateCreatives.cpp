// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/AdRenderer.h"
#include "GenerationFixture.h"
#include "services/generate/GenerateCreatives.h"

#include "support/TestMain.h"

#include <sys/stat.h>

#include <QBuffer>
#include <QFile>
#include <QPainter>

using namespace mci;
using namespace mci::test;

namespace {

/** How many pixels are as good as magenta. */
int magentaIn(const QImage &picture)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            count += qRed(pixel) > 200 && qBlue(pixel) > 200 && qGreen(pixel) < 60 ? 1 : 0;
        }
    }
    return count;
}

} // namespace

/** From creatives and a brief to new creatives that are none of the old ones. */
class TestGenerateCreatives : public QObject
{
    Q_OBJECT

    std::unique_ptr<GenerationFixture> m_fixture;

    Result<services::Generation> make(const services::GenerationRequest &request, const CancelToken &cancel = {})
    {
        const services::ProviderMaker provider(m_fixture->ai, m_fixture->live);
        const services::GenerateCreatives generation(m_fixture->services.temp.database(), m_fixture->analysis, provider,
                                                     m_fixture->live, m_fixture->services.temp.clock);
        auto made = generation.make(
            request, [](double) {}, cancel);
        if (!m_fixture->transport.requests().empty())
            qFatal("something was sent");
        return made;
    }
    Result<services::Generation> makeOf(const QStringList &ids, int variations = 2)
    {
        services::GenerationRequest request{domain::briefSources(ids), coffee(), 1};
        request.brief.variations = variations;
        return make(request);
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<GenerationFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void fourVariationsDifferInEverything()
    {
        const QString one = m_fixture->addKnown("1", 3, QStringLiteral("Roasted on Tuesday, yours on Thursday"));
        const auto made = makeOf({one}, 4);
        MCI_VERIFY_OK(made);
        QCOMPARE(made->creatives.size(), 4U);
        QCOMPARE(made->request.sources.size(), 1U);
        QCOMPARE(made->request.sources.front().creativeId, one);
        QCOMPARE(made->reach.compared, 1);
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
        const QString one = m_fixture->addKnown("1", 3, {});
        const auto first = makeOf({one});
        const auto second = makeOf({one});
        MCI_VERIFY_OK(first);
        MCI_VERIFY_OK(second);
        QCOMPARE(first->creatives[0].copy, second->creatives[0].copy);
        QCOMPARE(first->creatives[0].pictures[0].file.bytes, second->creatives[0].pictures[0].file.bytes);
        services::GenerationRequest other{domain::briefSources({one}), coffee(), 2};
        QVERIFY(make(other)->creatives[0].pictures[0].file.bytes != first->creatives[0].pictures[0].file.bytes);
    }

    void whatIsInTheLibraryIsNotMadeAgain()
    {
        const QString one = m_fixture->addKnown("1", 3, {});
        const auto first = makeOf({one});
        MCI_VERIFY_OK(first);
        // The very picture, as if the client had it since last year.
        const QImage old = QImage::fromData(first->creatives[0].pictures[0].file.bytes);
        (void)m_fixture->add("2", old, {});
        const int looks = m_fixture->analysis.looks;
        const auto second = makeOf({one});
        MCI_VERIFY_OK(second);
        QVERIFY(second->creatives[0].rejected > 0);
        QCOMPARE(m_fixture->analysis.looks - looks, 2 + second->creatives[0].rejected + second->creatives[1].rejected);
        QVERIFY(second->creatives[0].pictures[0].plan.family != first->creatives[0].pictures[0].plan.family);
        QVERIFY(second->creatives[0].verdict.passes());
    }

    void aTextOfTheLibraryIsWrittenAnew()
    {
        const QString one = m_fixture->addKnown("1", 3, {});
        const QString headline = makeOf({one})->creatives[0].copy.headline;
        (void)m_fixture->add("2", {}, headline);
        const auto second = makeOf({one});
        MCI_VERIFY_OK(second);
        QVERIFY(second->creatives[0].copy.headline != headline);
        QCOMPARE(second->reach.byTextAlone, 1);
    }

    void theBrandsOwnOfferMayBeSaidAgain()
    {
        const QString offer = QStringLiteral("Buy two boxes of capsules and get the third one free");
        services::GenerationRequest request{domain::briefSources({m_fixture->addKnown("1", 3, {})}), coffee(), 1};
        request.brief.offer = offer;
        (void)m_fixture->add("2", {}, offer + QStringLiteral(", all week long"));
        const auto made = make(request);
        MCI_VERIFY_OK(made);
        int saying = 0;
        for (const services::MadeCreative &creative : made->creatives) {
            saying += creative.copy.texts().join(u' ').contains(offer) ? 1 : 0;
            QCOMPARE(creative.rejected, 0);
        }
        QVERIFY(saying > 0);
    }

    void anOfferWithAForbiddenWordIsOnNoPicture()
    {
        services::GenerationRequest request{domain::briefSources({m_fixture->addKnown("1", 3, {})}), coffee(), 1};
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
        services::GenerationRequest request{domain::briefSources({m_fixture->addKnown("1", 3, {})}), coffee(), 1};
        request.brief.variations = 1;
        request.brief.formats = {domain::AdFormat::Story, domain::AdFormat::Landscape};
        const auto made = make(request);
        MCI_VERIFY_OK(made);
        QCOMPARE(made->creatives[0].pictures.size(), 2U);
        QCOMPARE(made->creatives[0].pictures[0].size, QSize(1080, 1920));
        QCOMPARE(made->creatives[0].pictures[1].size, QSize(1200, 628));
    }

    void anotherShapeIsNotMadeAgainEither()
    {
        services::GenerationRequest request{domain::briefSources({m_fixture->addKnown("1", 3, {})}), coffee(), 1};
        request.brief.variations = 1;
        request.brief.formats = {domain::AdFormat::Square, domain::AdFormat::Landscape};
        const auto first = make(request);
        MCI_VERIFY_OK(first);
        QCOMPARE(first->creatives[0].rejected, 0);
        const QString old = m_fixture->add("2", QImage::fromData(first->creatives[0].pictures[1].file.bytes), {});
        const auto second = make(request);
        MCI_VERIFY_OK(second);
        const services::MadeCreative &made = second->creatives[0];
        QVERIFY(made.rejected > 0);
        QVERIFY(made.pictures[0].plan != first->creatives[0].pictures[0].plan);
        QVERIFY(made.verdict.passes());
        QCOMPARE(made.verdict.pictures, 2);
        // Where the square one alone is compared with it, it is a new one.
        request.brief.formats = {domain::AdFormat::Square};
        QCOMPARE(make(request)->creatives[0].rejected, 0);
    }

    void everyShapeIsChecked()
    {
        services::GenerationRequest request{domain::briefSources({m_fixture->addKnown("1", 3, {})}), coffee(), 1};
        request.brief.mandatoryText = QStringLiteral(
            "While stocks last, in shops that take part. Four packages for each customer at most, and not "
            "together with other offers or vouchers.");
        request.brief.formats = {domain::AdFormat::Square, domain::AdFormat::Landscape};
        request.brief.variations = 4;
        const auto made = make(request);
        MCI_VERIFY_OK(made);
        QSet<QString> told;
        for (const services::MadeCreative &creative : made->creatives) {
            for (const services::PreflightCheck &check : creative.preflight) {
                if (!check.passed)
                    told.insert(services::preflightRuleName(check.rule) + u' '
                                + (check.format ? domain::adFormatName(*check.format) : QString()));
            }
        }
        QVERIFY(told.contains(QStringLiteral("disclaimer 1.91:1")));
    }

    void aClaimThatAdsMustNotMakeIsOnNoPicture()
    {
        services::GenerationRequest request{domain::briefSources({m_fixture->addKnown("1", 3, {})}), coffee(), 1};
        request.brief.offer = QStringLiteral("Perca peso em 30 dias");
        request.brief.language = domain::CopyLanguage::PtBr;
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

    void refusesWhatCannotBe()
    {
        const QString bare = m_fixture->add("1", test::sceneOf(3, {400, 400}), {});
        QCOMPARE(makeOf({}).error().code, ErrorCode::InvalidRequest);
        QCOMPARE(makeOf({QStringLiteral("crv_nothing")}).error().code, ErrorCode::NotFound);
        QCOMPARE(makeOf({bare}).error().code, ErrorCode::PatternsNotExtracted);
        services::GenerationRequest request{domain::briefSources({m_fixture->addKnown("2", 4, {})}), coffee(), 1};
        request.brief.productPhoto = m_fixture->services.temp.folder() + QStringLiteral("/nothing.jpg");
        QCOMPARE(make(request).error().reason, Reason::FileMissing);
        QFile file(m_fixture->services.temp.folder() + QStringLiteral("/text.jpg"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no picture");
        file.close();
        request.brief.productPhoto = file.fileName();
        QCOMPARE(make(request).error().reason, Reason::FileNoPicture);
        QCOMPARE(make(request).error().params.value(QStringLiteral("option")), QStringLiteral("productPhoto"));
        // One that begins as a picture and ends too soon is none either; it is not an ad's, which could be fetched again.
        QBuffer whole;
        QVERIFY(whole.open(QIODevice::WriteOnly) && sceneOf(5, {300, 300}).save(&whole, "PNG"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(whole.data().left(whole.data().size() / 2));
        file.close();
        QCOMPARE(make(request).error().reason, Reason::FileNoPicture);
        QCOMPARE(make(request).error().params.value(QStringLiteral("value")), file.fileName());
    }

    void whatIsNoPlainFileIsNotOpened()
    {
        services::GenerationRequest request{domain::briefSources({m_fixture->addKnown("2", 4, {})}), coffee(), 1};
        const QString pipe = m_fixture->services.temp.folder() + QStringLiteral("/pipe");
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        for (const QString &path : {pipe, QStringLiteral("/dev/zero"), m_fixture->services.temp.folder()}) {
            request.brief.productPhoto = path;
            QCOMPARE(make(request).error().reason, Reason::FileMissing);
            std::swap(request.brief.productPhoto, request.brief.brand.logoFile);
            QCOMPARE(make(request).error().params.value(QStringLiteral("option")), QStringLiteral("brand.logo"));
            request.brief.brand.logoFile.clear();
        }
        QFile large(m_fixture->services.temp.folder() + QStringLiteral("/large.png"));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(41LL * 1024 * 1024));
        request.brief.productPhoto = large.fileName();
        QCOMPARE(make(request).error().reason, Reason::FileTooLarge);
    }

    void creativesOfAnotherClientAreUnknown()
    {
        m_fixture->addOtherClient();
        const QString ours = m_fixture->addKnown("1", 3, {});
        const QString theirs =
            m_fixture->add("2", test::sceneOf(5, {400, 400}), {}, QStringLiteral("org_2"), QStringLiteral("con_2"));
        QCOMPARE(makeOf({ours, theirs}).error().code, ErrorCode::NotFound);
        // Nor is a made creative held against what another client has.
        QCOMPARE(makeOf({ours})->reach.compared, 1);
    }

    void aCancelledOneMakesNothing()
    {
        CancelSource cancel;
        cancel.cancel();
        QVERIFY(make({domain::briefSources({m_fixture->addKnown("1", 3, {})}), coffee(), 1}, cancel.token())
                    .error()
                    .isCancelled());
        QCOMPARE(m_fixture->analysis.looks, 0);
    }

    void twoLendersTellHowSureTheFitIs()
    {
        const QStringList ids{m_fixture->addKnown("1", 3, {}), m_fixture->addKnown("2", 4, {})};
        const auto ofOne = makeOf({ids.front()}, 1);
        MCI_VERIFY_OK(ofOne);
        QVERIFY(!ofOne->creatives[0].scores[0].range);
        const auto ofTwo = makeOf(ids, 1);
        MCI_VERIFY_OK(ofTwo);
        const services::PartScore &fit = ofTwo->creatives[0].scores[0];
        QCOMPARE(fit.part, services::ScorePart::PatternFit);
        QVERIFY(fit.range && fit.range->low <= fit.value && fit.value <= fit.range->high);
    }

    void thePhotoIsCroppedAroundWhatItShows()
    {
        QImage photo(2400, 800, QImage::Format_RGB32);
        photo.fill(QColor(200, 210, 205));
        QPainter painter(&photo);
        painter.fillRect(QRect(2150, 250, 220, 300), QColor(255, 0, 255));
        painter.end();
        services::GenerationRequest request{domain::briefSources({m_fixture->addKnown("1", 3, {})}), coffee(), 1};
        request.brief.productPhoto = m_fixture->services.temp.folder() + QStringLiteral("/wide.png");
        QVERIFY(photo.save(request.brief.productPhoto));
        request.brief.visual.layout = domain::Layout::Split;
        request.brief.variations = 1;
        const auto around = [&](QPointF focus) {
            m_fixture->analysis.focus = focus;
            const auto made = make(request);
            return made ? magentaIn(QImage::fromData(made->creatives[0].pictures[0].file.bytes)) : -1;
        };
        QCOMPARE(around({0.5, 0.5}), 0);
        QCOMPARE_GT(around({0.94, 0.5}), 10'000);
    }
};

MCI_TEST_CLASS(TestGenerateCreatives);
#include "tst_GenerateCreatives.moc"
