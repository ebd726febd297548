// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SeededRandom.h"
#include "compose/AdEncoder.h"
#include "support/ImageFixtures.h"
#include "support/TestMain.h"

#include <QColorSpace>

using namespace mci;
using namespace mci::compose;

class TestAdEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThePixelsOfAPng()
    {
        const QImage scene = test::sceneOf(4, {300, 200});
        const auto file = encodeAd(scene, AdFileKind::Png);
        QCOMPARE(file->kind, AdFileKind::Png);
        QVERIFY(file->bytes.startsWith("\x89PNG"));
        const QImage back = QImage::fromData(file->bytes);
        QCOMPARE(back.convertToFormat(QImage::Format_RGB32).pixel(150, 100),
                 scene.convertToFormat(QImage::Format_RGB32).pixel(150, 100));
        QCOMPARE(back.colorSpace(), QColorSpace(QColorSpace::SRgb));
    }
    void aPngThatIsTooLargeBecomesAJpeg()
    {
        const auto file = encodeAd(noise({1500, 1500}), AdFileKind::Png);
        QCOMPARE(file->kind, AdFileKind::Jpeg);
        QVERIFY(file->bytes.startsWith("\xFF\xD8\xFF"));
        QVERIFY(file->bytes.size() < kMostAdBytes);
        QCOMPARE(QImage::fromData(file->bytes).size(), QSize(1500, 1500));
    }
    void textsStayBehind()
    {
        QImage scene = test::sceneOf(6, {64, 64});
        scene.setText(QStringLiteral("Author"), QStringLiteral("CANARY"));
        for (const AdFileKind kind : {AdFileKind::Png, AdFileKind::Jpeg})
            QVERIFY(!encodeAd(scene, kind)->bytes.contains("CANARY"));
    }
    void refusesNoPicture() { QCOMPARE(encodeAd({}, AdFileKind::Png).error().reason, Reason::ImageMissing); }
    void refusesWhatMetaRefuses()
    {
        QCOMPARE(encodeAd(noise({7000, 7000}), AdFileKind::Jpeg).error().reason, Reason::ImageTooLarge);
    }

private:
    static QImage noise(QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        SeededRandom random(1);
        for (int y = 0; y < size.height(); ++y) {
            auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
            for (int x = 0; x < size.width(); ++x)
                line[x] = static_cast<QRgb>(random.next()) | 0xFF000000U;
        }
        return image;
    }
};

MCI_TEST_CLASS(TestAdEncoder);
#include "tst_AdEncoder.moc"
