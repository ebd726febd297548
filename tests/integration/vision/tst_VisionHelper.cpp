// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/patterns/PictureFactsJson.h"
#include "support/ImageFixtures.h"
#include "support/TestMain.h"
#include "VisionProcess.h"

#include <QJsonArray>
#include <QPainter>
#include <QTemporaryDir>

using namespace mci;
using namespace mci::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray adWith(const QString &headline, const QString &label, QSize size = {640, 640})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(0x0B, 0x3D, 0x91));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font(u"Open Sans"_s);
    font.setPixelSize(size.height() / 11);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(QRect(0, size.height() / 5, size.width(), size.height() / 6), Qt::AlignCenter, headline);
    const QRect button(size.width() / 2 - 120, size.height() * 3 / 5, 240, 64);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xFF, 0xC1, 0x07));
    painter.drawRoundedRect(button, 12, 12);
    font.setPixelSize(28);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(button, Qt::AlignCenter, label);
    painter.end();
    return encodedAs(image, "jpg", 90);
}

QString errorReason(const QJsonObject &answer)
{
    return answer.value("error"_L1).toObject().value("reason"_L1).toString();
}

} // namespace

/** The helper program as the other programs use it: a process, its input and its output. */
class TestVisionHelper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItCanDo()
    {
        VisionProcess helper;
        QCOMPARE(helper.ready().value("ready"_L1).toBool(), true);
        QCOMPARE(helper.ready().value("languages"_L1).toArray(), (QJsonArray{u"eng"_s, u"por"_s, u"spa"_s}));
        QVERIFY(helper.ready().value("encoderId"_L1).isString());
        QCOMPARE(helper.finish(), 0);
        QCOMPARE(helper.errors(), QByteArray());
    }

    void seesSeveralPicturesInTheirOrder()
    {
        VisionProcess helper;
        helper.request(7, adWith(u"Últimas vagas"_s, u"Saiba mais"_s));
        helper.request(8, adWith(u"Summer sale"_s, u"Shop now"_s, {640, 800}));
        const QJsonObject first = helper.nextAnswer();
        const QJsonObject second = helper.nextAnswer();
        QCOMPARE(first.value("id"_L1).toInt(), 7);
        QCOMPARE(second.value("id"_L1).toInt(), 8);
        const auto vagas = domain::pictureFactsFromJson(first.value("facts"_L1).toObject());
        const auto sale = domain::pictureFactsFromJson(second.value("facts"_L1).toObject());
        QVERIFY(vagas && sale);
        QVERIFY(!vagas->lines.empty());
        QCOMPARE(vagas->lines.front().text, u"Últimas vagas"_s);
        QVERIFY(vagas->button.has_value());
        QCOMPARE(vagas->button->label, u"Saiba mais"_s);
        QVERIFY(sale->button.has_value());
        QCOMPARE(sale->button->label, u"Shop now"_s);
        QCOMPARE(QSize(sale->width, sale->height), QSize(640, 800));
        QCOMPARE(helper.finish(), 0);
    }

    void theSameBytesGiveTheSameLine()
    {
        const QByteArray picture = adWith(u"Oferta especial"_s, u"Comprar agora"_s);
        VisionProcess helper;
        helper.request(1, picture);
        const QByteArray first = helper.nextLine();
        QVERIFY(first.contains("Oferta"));
        helper.request(2, encodedAs(sceneOf(3, {500, 400}), "png"));
        QVERIFY(helper.nextLine().contains("facts"));
        helper.request(1, picture);
        QCOMPARE(helper.nextLine(), first);
        VisionProcess other;
        other.request(1, picture);
        QCOMPARE(other.nextLine(), first);
    }

    void refusesAPictureAndGoesOn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const QByteArray jpeg = adWith(u"Oferta"_s, u"Comprar"_s);
        QTest::newRow("nothing") << QByteArray() << u"ImageMissing"_s;
        QTest::newRow("no picture") << QByteArray("\n{\"id\":3,\"bytes\":4}\nabcd") << u"ImageFormatRefused"_s;
        QTest::newRow("cut off") << jpeg.left(jpeg.size() / 2) << u"ImageCorrupt"_s;
        QTest::newRow("a bomb") << pngHead(60'000, 60'000) << u"ImageTooLarge"_s;
    }
    void refusesAPictureAndGoesOn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        VisionProcess helper;
        helper.request(1, bytes);
        helper.request(2, adWith(u"Oferta"_s, u"Comprar agora"_s));
        const QJsonObject refused = helper.nextAnswer();
        QCOMPARE(refused.value("id"_L1).toInt(), 1);
        QCOMPARE(errorReason(refused), reason);
        const QJsonObject seen = helper.nextAnswer();
        QCOMPARE(seen.value("id"_L1).toInt(), 2);
        QVERIFY(seen.value("facts"_L1).isObject());
        QCOMPARE(helper.finish(), 0);
    }

    void transparentPicturesAreSeenOnWhite()
    {
        QImage image(400, 400, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter(&image).fillRect(0, 0, 100, 400, Qt::red);
        VisionProcess helper;
        helper.request(1, encodedAs(image, "png"));
        const auto facts = domain::pictureFactsFromJson(helper.nextAnswer().value("facts"_L1).toObject());
        QVERIFY(facts);
        QCOMPARE(facts->palette.front().hex, u"#FFFFFF"_s);
    }

    void endsAfterWhatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("no JSON") << QByteArray("hello\n");
        QTest::newRow("no object") << QByteArray("[1,2]\n");
        QTest::newRow("no size") << QByteArray("{\"id\":1}\n");
        QTest::newRow("no id") << QByteArray("{\"bytes\":1}\nx");
        QTest::newRow("size below zero") << QByteArray("{\"id\":1,\"bytes\":-1}\n");
        QTest::newRow("size as a text") << QByteArray("{\"id\":1,\"bytes\":\"4\"}\nabcd");
        QTest::newRow("larger than allowed") << QByteArray("{\"id\":1,\"bytes\":15728641}\n");
        QTest::newRow("beyond all numbers") << QByteArray("{\"id\":1,\"bytes\":1e300}\n");
        QTest::newRow("line without an end") << QByteArray(100'000, 'x');
        QTest::newRow("cut off line") << QByteArray("{\"id\":1,\"by");
        QTest::newRow("cut off picture") << QByteArray("{\"id\":1,\"bytes\":100}\nabc");
        QTest::newRow("zeros") << QByteArray(64, '\0') + '\n';
    }
    void endsAfterWhatIsNoRequest()
    {
        QFETCH(QByteArray, input);
        VisionProcess helper;
        QVERIFY(!helper.ready().isEmpty());
        helper.send(input);
        const int status = helper.finish();
        QCOMPARE(errorReason(helper.nextAnswer()), u"InternalFault"_s);
        QCOMPARE(status, 2);
    }

    void worksWithTheLanguagesThatAreThere()
    {
        QTemporaryDir folder;
        VisionProcess none({u"--tessdata"_s, folder.path()});
        QCOMPARE(none.ready().value("languages"_L1).toArray(), QJsonArray());
        none.request(1, adWith(u"Oferta"_s, u"Comprar"_s));
        const auto facts = domain::pictureFactsFromJson(none.nextAnswer().value("facts"_L1).toObject());
        QVERIFY(facts);
        QVERIFY(facts->lines.empty());
        QVERIFY(!facts->palette.empty());
        QCOMPARE(none.finish(), 0);
        const QString data = u"/usr/share/tesseract-ocr/5/tessdata/spa.traineddata"_s;
        if (!QFile::exists(data))
            return;
        QVERIFY(QFile::link(data, folder.filePath(u"spa.traineddata"_s)));
        const VisionProcess one({u"--tessdata"_s, folder.path()});
        QCOMPARE(one.ready().value("languages"_L1).toArray(), QJsonArray{u"spa"_s});
    }

    void warnsWithoutTheThreadLimit()
    {
        VisionProcess helper({}, {});
        QVERIFY(!helper.ready().isEmpty());
        QCOMPARE(helper.finish(), 0);
        QVERIFY(helper.errors().contains("OMP_THREAD_LIMIT"));
    }

    void refusesUnknownOptions()
    {
        VisionProcess helper({u"--what"_s});
        QVERIFY(helper.ready().isEmpty());
        QCOMPARE(helper.finish(), 2);
        QVERIFY(helper.errors().contains("--what"));
    }
};

MCI_TEST_CLASS(TestVisionHelper);
#include "tst_VisionHelper.moc"
