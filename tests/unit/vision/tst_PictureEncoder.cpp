// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ImageFixtures.h"
#include "support/TestMain.h"
#include "vision/PictureEncoder.h"
#include "vision/Pixels.h"
#include "VisionFixtures.h"

#include <numeric>

using namespace mci;
using namespace mci::test;
using namespace mci::vision;
using namespace Qt::Literals::StringLiterals;

namespace {

double cosine(const std::vector<float> &a, const std::vector<float> &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

} // namespace

class TestPictureEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksWithoutAModel()
    {
        PictureEncoder none{QString()};
        QCOMPARE(none.id(), QString());
        QVERIFY(none.embeddingOf(grainyPicture({100, 100}, 1)).empty());
        PictureEncoder noModel(QStringLiteral(MCI_SOURCE_DIR "/README.md"));
        QCOMPARE(noModel.id(), QString());
        QVERIFY(noModel.embeddingOf(grainyPicture({100, 100}, 1)).empty());
    }

    void alikePicturesLieNearEachOther()
    {
        PictureEncoder encoder(u"" MCI_BINARY_DIR "/app/vision/mobilenet-v2.onnx"_s);
        if (encoder.id().isEmpty())
            QSKIP("this build has no encoder: packaging/encoder.sh makes it");
        QVERIFY(encoder.id().startsWith(u"mobilenet-v2-"_s));
        const Pixels scene = pixelsOf(sceneOf(5, {400, 400}));
        const auto one = encoder.embeddingOf(scene.bgr);
        QCOMPARE(one.size(), std::size_t{1280});
        QVERIFY(std::abs(cosine(one, one) - 1) < 1e-5);
        QVERIFY(encoder.embeddingOf(scene.bgr) == one);
        const double brighter = cosine(one, encoder.embeddingOf(scene.bgr + cv::Scalar::all(12)));
        const double other = cosine(one, encoder.embeddingOf(grainyPicture({400, 400}, 8)));
        QVERIFY2(brighter > 0.85, QByteArray::number(brighter).constData());
        QVERIFY2(other < 0.85 && other < brighter, QByteArray::number(other).constData());
    }
};

MCI_TEST_CLASS(TestPictureEncoder);
#include "tst_PictureEncoder.moc"
