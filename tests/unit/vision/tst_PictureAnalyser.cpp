// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/PictureDecoder.h"
#include "imaging/PictureHash.h"
#include "support/ImageFixtures.h"
#include "support/TestMain.h"
#include "vision/PictureAnalyser.h"
#include "VisionFixtures.h"

#include <QPainter>

using namespace mci;
using namespace mci::test;
using namespace mci::vision;
using namespace Qt::Literals::StringLiterals;

class TestPictureAnalyser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheFactsTogether()
    {
        QImage image = textPicture({800, 1000}, u"Frete grátis"_s, 90, Qt::white, QColor(0x13, 0x4E, 0x4A));
        const auto facts = m_analyser.analyse(encodedAs(image, "png"));
        QVERIFY(facts);
        QCOMPARE(QSize(facts->width, facts->height), QSize(800, 1000));
        QCOMPARE(facts->palette.front().hex, u"#134E4A"_s);
        QCOMPARE(facts->lines.size(), std::size_t{1});
        QCOMPARE(facts->lines.front().text, u"Frete grátis"_s);
        QCOMPARE(facts->layout, domain::Layout::Centered);
        QVERIFY(!facts->button);
        QVERIFY(facts->textContrast && *facts->textContrast > 7);
        QCOMPARE(facts->photoShare, 0.0);
        QVERIFY(facts->flatShare > 0.8);
        QVERIFY(facts->textCoverage > 0.02 && facts->textCoverage < 0.15);
        QCOMPARE(facts->fingerprint.perceptualHash,
                 imaging::perceptualHash(imaging::decodePicture(encodedAs(image, "png"))->image));
    }

    void earlierPicturesChangeNothing()
    {
        const QByteArray bytes =
            encodedAs(textPicture({500, 500}, u"Últimas vagas"_s, 50, Qt::black, Qt::yellow), "jpg", 80);
        const auto first = m_analyser.analyse(bytes);
        QVERIFY(m_analyser.analyse(encodedAs(sceneOf(9, {640, 400}), "jpg")));
        const auto second = m_analyser.analyse(bytes);
        QVERIFY(first && second);
        QVERIFY(*first == *second);
    }

    void takesTheSmallestAndTheNarrowest_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1, 1), QSize(2, 3), QSize(640, 1), QSize(1, 640), QSize(5000, 7), QSize(16, 16)})
            QTest::newRow(qPrintable(u"%1x%2"_s.arg(size.width()).arg(size.height()))) << size;
    }
    void takesTheSmallestAndTheNarrowest()
    {
        QFETCH(QSize, size);
        const auto facts = m_analyser.analyse(encodedAs(sceneOf(2, size), "png"));
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
        QCOMPARE(QSize(facts->width, facts->height), size);
        QVERIFY(!facts->palette.empty());
    }

    void refusesWhatIsNoPicture()
    {
        const auto facts = m_analyser.analyse("no picture");
        QVERIFY(!facts);
        QCOMPARE(facts.error().reason, Reason::ImageFormatRefused);
    }

private:
    PictureAnalyser m_analyser{AnalyserSettings{}};
};

MCI_TEST_CLASS(TestPictureAnalyser);
#include "tst_PictureAnalyser.moc"
