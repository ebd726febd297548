// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/AdFormats.h"
#include "compose/AdPlanner.h"
#include "compose/AdRenderer.h"
#include "compose/AdSketch.h"
#include "compose/LayoutCatalog.h"
#include "imaging/PictureHash.h"
#include "SampleAds.h"
#include "support/TestMain.h"

#include <QDir>

using namespace mci;
using namespace mci::compose;
using namespace mci::test;

/**
 * Pictures for people to look at, in the build folder's `pictures`: by default one of each family, with MCI_PICTURES=all each
 * family in every format.
 */
class TestAdPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDrawn_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("turn");
        QVERIFY2(layoutFamilies().has_value(),
                 qPrintable(layoutFamilies() ? QString() : layoutFamilies().error().detail));
        const bool all = qEnvironmentVariable("MCI_PICTURES") == u"all";
        int turn = 0;
        for (const LayoutFamily &family : *layoutFamilies()) {
            // One more for each family, so that each meets another product in the same format.
            ++turn;
            for (int format = 0; format < 4; ++format, turn += 3) {
                if (all || format == turn % 4)
                    QTest::addRow("%s-%d", qPrintable(family.id), format) << family.id << format << turn;
            }
        }
    }
    void isDrawn()
    {
        QFETCH(const QString, family);
        QFETCH(const int, format);
        QFETCH(const int, turn);
        const SampleAd &sample = sampleAds().at(static_cast<std::size_t>(turn) % sampleAds().size());
        const AdPlan plan = samplePlan(family, static_cast<domain::AdFormat>(format),
                                       static_cast<quint32>(turn / 4 + turn / 13), sample.colours);
        AdArt art;
        art.photo = turn % 7 == 3 ? sampleScene() : sample.photo;
        art.attention = {0.65, 0.4};
        const auto ad = render(plan, sample.content, art);
        QVERIFY2(ad.has_value(), qPrintable(ad ? QString() : ad.error().detail));
        QCOMPARE(ad->image.size(), adSize(plan.format));
        for (const AdField field : ad->notes)
            QFAIL(qPrintable(adFieldName(field)));
        keep(ad->image, QStringLiteral("%1-%2").arg(family).arg(format));
        if (format == 0)
            keep(sketch(plan, {360, 360}), QStringLiteral("sketch-") + family);
    }

    void variationsOfABriefAreUnlike_data()
    {
        QTest::addColumn<int>("product");
        for (int product = 0; product < static_cast<int>(sampleAds().size()); ++product)
            QTest::addRow("%s", sampleAds().at(static_cast<std::size_t>(product)).name) << product;
    }
    void variationsOfABriefAreUnlike()
    {
        QFETCH(const int, product);
        const SampleAd &sample = sampleAds().at(static_cast<std::size_t>(product));
        PlanWish wish;
        wish.colours = sample.colours;
        wish.hasPhoto = !sample.photo.isNull();
        wish.hasOffer = !sample.content.offer.isEmpty();
        wish.headlineLength = static_cast<int>(sample.content.headline.size());
        wish.seed = static_cast<quint32>(product) + 11;
        wish.variations = 4;
        const auto variations = planAds(wish);
        std::vector<quint64> hashes;
        for (const VariationPlans &plans : *variations) {
            const auto ad = render(plans.front(), sample.content, {sample.photo, {0.5, 0.5}, sampleLogo()});
            QVERIFY(ad.has_value());
            for (const quint64 other : hashes)
                QVERIFY(imaging::hammingDistance(imaging::perceptualHash(ad->image), other) > 10);
            hashes.push_back(imaging::perceptualHash(ad->image));
            keep(ad->image, QStringLiteral("variation-%1-%2").arg(QLatin1String(sample.name)).arg(hashes.size()));
        }
        QCOMPARE(hashes.size(), std::size_t(4));
    }

private:
    static void keep(const QImage &image, const QString &name)
    {
        const QDir folder(QStringLiteral(MCI_BINARY_DIR "/pictures"));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        QVERIFY(image.save(folder.filePath(QStringLiteral("compose-%1.png").arg(name))));
    }
};

MCI_TEST_CLASS(TestAdPictures);
#include "tst_AdPictures.moc"
