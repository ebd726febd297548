// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/AdFormats.h"
#include "compose/AdRenderer.h"
#include "compose/AdSketch.h"
#include "compose/Contrast.h"
#include "compose/LayoutCatalog.h"
#include "imaging/PictureHash.h"
#include "SampleAds.h"
#include "support/TestMain.h"

#include <thread>

#include <QElapsedTimer>

using namespace mci;
using namespace mci::compose;
using namespace mci::test;

class TestAdRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsInItsPlace_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("format");
        for (const LayoutFamily &family : *layoutFamilies()) {
            for (int format = 0; format < 4; ++format)
                QTest::addRow("%s-%d", qPrintable(family.id), format) << family.id << format;
        }
    }
    /** Short, usual and long texts: read, apart from each other, in the safe area, large enough, and told when cut. */
    void everyTextIsInItsPlace()
    {
        QFETCH(const QString, family);
        QFETCH(const int, format);
        quint32 seed = 1;
        for (const AdContent &content : extremeContents()) {
            const AdPlan plan = samplePlan(family, static_cast<domain::AdFormat>(format), ++seed);
            AdArt art;
            if (seed % 2 == 0)
                art.photo = sampleScene();
            const auto ad = render(plan, content, art);
            QVERIFY(ad.has_value());
            const QByteArray report = told(*ad);
            const bool isLong = content.headline.size() > 60;
            QVERIFY2(isLong || ad->fits(), report.constData());
            QVERIFY2(ad->worstContrast >= kTextContrast, report.constData());
            QVERIFY2(ad->smallestOnPhone >= kSmallestOnPhone - (content.offer.isEmpty() ? 0 : 1), report.constData());
            QVERIFY(ad->textCoverage > 0 && ad->textCoverage < 0.7);
            const QRectF area = textArea(plan.format).adjusted(-3, -3, 3, 3);
            for (std::size_t i = 0; i < ad->texts.size(); ++i) {
                const PlacedText &text = ad->texts[i];
                QVERIFY2(area.contains(text.box), report.constData());
                const bool mustBeRead = text.field == AdField::Headline || text.field == AdField::Body
                    || text.field == AdField::CallToAction;
                QVERIFY2(!mustBeRead || onPhone(plan.format, text.pixels) >= kSmallestOnPhone, report.constData());
                for (std::size_t j = i + 1; j < ad->texts.size(); ++j)
                    QVERIFY2(!text.box.intersects(ad->texts[j].box), report.constData());
            }
            for (std::size_t i = 0; i < ad->plates.size(); ++i) {
                for (const PlacedText &text : ad->texts)
                    QVERIFY2(ad->plates[i].contains(text.box.center()) || !ad->plates[i].intersects(text.box),
                             report.constData());
                QVERIFY2(area.contains(ad->plates[i]), report.constData());
                for (std::size_t j = i + 1; j < ad->plates.size(); ++j)
                    QVERIFY2(!ad->plates[i].intersects(ad->plates[j]), report.constData());
            }
        }
    }

    void storiesKeepAwayFromMetasControls()
    {
        const QRectF area = textArea(domain::AdFormat::Story);
        QVERIFY(area.top() >= 0.14 * 1920 - 0.01);
        QVERIFY(area.bottom() <= 0.80 * 1920 + 0.01);
    }
    void theSamePlanGivesTheSamePixels()
    {
        const AdPlan plan = samplePlan(QStringLiteral("left-copy"), domain::AdFormat::Square, 7);
        const auto first = render(plan, sampleAds().front().content, {});
        const auto second = render(plan, sampleAds().front().content, {});
        QCOMPARE(first->image, second->image);
        AdPlan other = plan;
        other.seed = 8;
        QVERIFY(render(other, sampleAds().front().content, {})->image != first->image);
    }
    void workersDrawWhatTheMainThreadDraws()
    {
        const AdPlan plan = samplePlan(QStringLiteral("sticker"), domain::AdFormat::Square, 5);
        const QImage expected = render(plan, sampleAds().front().content, {})->image;
        std::array<QImage, 3> drawn;
        {
            std::vector<std::jthread> workers;
            for (QImage &image : drawn)
                workers.emplace_back([&] { image = render(plan, sampleAds().front().content, {})->image; });
        }
        for (const QImage &image : drawn)
            QCOMPARE(image, expected);
    }
    void familiesLookDifferent()
    {
        const SampleAd &sample = sampleAds().front();
        std::vector<std::pair<QString, quint64>> hashes;
        for (const LayoutFamily &family : *layoutFamilies()) {
            AdPlan plan = samplePlan(family.id, domain::AdFormat::Square, 4, sample.colours);
            plan.background = BackgroundKind::Flat;
            const auto ad = render(plan, sample.content, {sample.photo, {0.5, 0.5}, {}});
            const quint64 hash = imaging::perceptualHash(ad->image);
            for (const auto &[id, other] : hashes)
                QVERIFY2(imaging::hammingDistance(hash, other) > 10, qPrintable(family.id + u' ' + id));
            hashes.emplace_back(family.id, hash);
        }
        QVERIFY(hashes.size() >= 12);
    }
    void aPhotoIsShown()
    {
        const AdPlan plan = samplePlan(QStringLiteral("right-copy"), domain::AdFormat::Square);
        QImage red(400, 400, QImage::Format_RGB32);
        red.fill(Qt::red);
        const auto ad = render(plan, sampleAds().front().content, {red, {0.5, 0.5}, {}});
        QCOMPARE(ad->image.pixelColor(200, 540), QColor(Qt::red));
        QVERIFY(ad->picture->contains(QPointF(200, 540)));
    }
    void aLogoTakesTheNamesPlace()
    {
        const AdPlan plan = samplePlan(QStringLiteral("hero-center"), domain::AdFormat::Square);
        QImage logo(300, 100, QImage::Format_RGB32);
        logo.fill(Qt::magenta);
        const auto ad = render(plan, sampleAds().front().content, {{}, {0.5, 0.5}, logo});
        QVERIFY(ad->logo.has_value());
        QVERIFY(std::abs(ad->logo->width() / ad->logo->height() - 3) < 0.05);
        QCOMPARE(ad->image.pixelColor(ad->logo->center().toPoint()), QColor(Qt::magenta));
        for (const PlacedText &text : ad->texts)
            QVERIFY(text.field != AdField::Brand);
    }
    void aLongNameIsSetSmallerRatherThanCut()
    {
        AdContent content = sampleAds().front().content;
        content.brandName = QStringLiteral("Torrefação Serra");
        const auto ad = render(samplePlan(QStringLiteral("stage-circle"), domain::AdFormat::Square), content, {});
        QVERIFY(ad->fits());
    }
    void whatIsCutIsTold()
    {
        AdContent content = sampleAds().front().content;
        content.headline = QStringLiteral("muitas palavras ").repeated(60);
        const auto ad = render(samplePlan(QStringLiteral("split-panel"), domain::AdFormat::Landscape), content, {});
        QVERIFY(!ad->fits());
        QVERIFY(std::find(ad->notes.begin(), ad->notes.end(), AdField::Headline) != ad->notes.end());
    }
    void aWordThatIsTooWideLeavesTheBodyWhole()
    {
        AdContent content = sampleAds().front().content;
        content.headline = QString(70, u'm');
        const auto ad = render(samplePlan(QStringLiteral("split-panel"), domain::AdFormat::Square), content, {});
        QCOMPARE(ad->notes, std::vector{AdField::Headline});
    }
    void refusesWhatCannotBeDrawn()
    {
        const AdPlan plan = samplePlan(QStringLiteral("hero-center"), domain::AdFormat::Square);
        QCOMPARE(render(plan, {}, {}).error().reason, Reason::OptionMissing);
        const AdPlan unknown = samplePlan(QStringLiteral("none"), domain::AdFormat::Square);
        QVERIFY(sketch(unknown, {100, 100}).isNull());
        QCOMPARE(sketch(samplePlan(QStringLiteral("hero-center"), domain::AdFormat::Story), {90, 400}).size(),
                 QSize(90, 160));
        QVERIFY(render(unknown, sampleAds().front().content, {}).error().detail.contains(QStringLiteral("none")));
    }
    void cancelEndsIt()
    {
        CancelSource source;
        source.cancel();
        QElapsedTimer clock;
        clock.start();
        const auto ad = render(samplePlan(QStringLiteral("hero-center"), domain::AdFormat::Story),
                               sampleAds().front().content, {}, source.token());
        QVERIFY(!ad.has_value() && ad.error().isCancelled());
        QVERIFY(clock.elapsed() < 1000);
    }

private:
    static QByteArray told(const RenderedAd &ad)
    {
        QByteArray report = "cut:";
        for (const AdField field : ad.notes)
            report += ' ' + adFieldName(field).toLatin1();
        for (const PlacedText &text : ad.texts) {
            report += "; " + adFieldName(text.field).toLatin1() + ' ' + QByteArray::number(text.pixels) + "px "
                + QByteArray::number(text.contrast, 'f', 2) + " [" + QByteArray::number(text.box.left(), 'f', 0) + ' '
                + QByteArray::number(text.box.top(), 'f', 0) + ' ' + QByteArray::number(text.box.right(), 'f', 0) + ' '
                + QByteArray::number(text.box.bottom(), 'f', 0) + ']';
        }
        return report;
    }
};

MCI_TEST_CLASS(TestAdRenderer);
#include "tst_AdRenderer.moc"
