// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/AdFormats.h"
#include "compose/AdRenderer.h"
#include "compose/AdSketch.h"
#include "compose/LayoutCatalog.h"
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
        const QDir folder(QStringLiteral(MCI_BINARY_DIR "/pictures"));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        QVERIFY(ad->image.save(folder.filePath(QStringLiteral("compose-%1-%2.png").arg(family).arg(format))));
        if (format == 0)
            QVERIFY(
                sketch(plan, {360, 360}).save(folder.filePath(QStringLiteral("compose-sketch-%1.png").arg(family))));
    }
};

MCI_TEST_CLASS(TestAdPictures);
#include "tst_AdPictures.moc"
