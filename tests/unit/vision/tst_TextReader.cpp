// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "vision/TextReader.h"
#include "VisionFixtures.h"

using namespace mci;
using namespace mci::test;
using namespace mci::vision;
using namespace Qt::Literals::StringLiterals;

class TestTextReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThreeLanguages_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"Inscrições até amanhã", "Free shipping today", "Más información"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void readsThreeLanguages()
    {
        QFETCH(QString, text);
        const auto words = m_reader.words(grayOf(textPicture({640, 200}, text, 42, Qt::black, Qt::white)));
        const auto lines = linesOf(words, {640, 200});
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(lines[0].text, text);
        QVERIFY(lines[0].box.contains(QPointF(0.5, 0.5)));
        QVERIFY2(lines[0].letterHeight > 0.12 && lines[0].letterHeight < 0.22,
                 QByteArray::number(lines[0].letterHeight).constData());
    }

    void readsBrightOnDark()
    {
        const auto words =
            m_reader.words(grayOf(textPicture({640, 200}, u"Oferta especial"_s, 42, Qt::white, Qt::darkBlue)));
        QCOMPARE(words.size(), std::size_t{2});
    }

    void readsASingleLine()
    {
        const ReadLabel label =
            m_reader.label(grayOf(textPicture({300, 60}, u"Saiba mais"_s, 34, Qt::black, Qt::white)));
        QCOMPARE(label.text, u"Saiba mais"_s);
        QVERIFY(label.confidence > 0.7 && label.confidence <= 1);
    }

    void findsNothingInNothing()
    {
        QVERIFY(m_reader.words(cv::Mat(100, 100, CV_8U, cv::Scalar(255))).empty());
        QVERIFY(m_reader.words(cv::Mat(1, 1, CV_8U, cv::Scalar(0))).empty());
    }

    void worksWithoutData()
    {
        TextReader none(u"/nonexistent"_s);
        QVERIFY(none.languages().isEmpty());
        QVERIFY(none.words(cv::Mat(100, 100, CV_8U, cv::Scalar(255))).empty());
        QCOMPARE(none.label(cv::Mat(100, 100, CV_8U, cv::Scalar(255))).text, QString());
    }

private:
    TextReader m_reader;
};

MCI_TEST_CLASS(TestTextReader);
#include "tst_TextReader.moc"
