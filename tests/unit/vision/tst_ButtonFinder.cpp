// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "vision/ButtonFinder.h"
#include "vision/Pixels.h"
#include "VisionFixtures.h"

#include <QPainter>

using namespace mci;
using namespace mci::test;
using namespace mci::vision;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Look { Filled, Pill, Outline, Gradient };

QImage picture(Look look, const QString &label, const QRect &box = {200, 400, 240, 64})
{
    QImage image =
        textPicture({640, 300}, u"Oferta especial"_s, 60, Qt::white, QColor(0x0B, 0x3D, 0x91)).copy(0, 0, 640, 640);
    QPainter painter(&image);
    painter.fillRect(0, 300, 640, 340, QColor(0x0B, 0x3D, 0x91));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xFF, 0xC1, 0x07));
    if (look == Look::Outline) {
        painter.setPen(QPen(Qt::white, 3));
        painter.setBrush(Qt::NoBrush);
    } else if (look == Look::Gradient) {
        QLinearGradient gradient(box.topLeft(), box.topRight());
        gradient.setColorAt(0, QColor(0xFF, 0x8F, 0x00));
        gradient.setColorAt(1, QColor(0xFF, 0xE0, 0x82));
        painter.setBrush(gradient);
    }
    const double radius = look == Look::Pill ? box.height() / 2.0 : 10;
    painter.drawRoundedRect(box, radius, radius);
    QFont font(u"Open Sans"_s);
    font.setPixelSize(28);
    painter.setFont(font);
    painter.setPen(look == Look::Outline ? Qt::white : Qt::black);
    painter.drawText(box, Qt::AlignCenter, label);
    return image;
}

} // namespace

class TestButtonFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachKind_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("filled") << Look::Filled;
        QTest::newRow("pill") << Look::Pill;
        QTest::newRow("outline") << Look::Outline;
        QTest::newRow("gradient") << Look::Gradient;
    }
    void findsEachKind()
    {
        QFETCH(Look, look);
        const Pixels pixels = pixelsOf(picture(look, u"Saiba mais"_s));
        const auto button = findButton(pixels, {}, m_reader);
        QVERIFY(button);
        QCOMPARE(button->label, u"Saiba mais"_s);
        QVERIFY(overlapOf(pixelRect(button->box, pixels.size()), cv::Rect(200, 400, 240, 64)) > 0.85);
        QVERIFY(button->confidence > 0.5 && button->confidence <= 1);
    }

    void namesItsColour()
    {
        const auto button = findButton(pixelsOf(picture(Look::Filled, u"Saiba mais"_s)), {}, m_reader);
        QVERIFY(button);
        QCOMPARE(button->hex, u"#FFC107"_s);
    }

    void aBarWithoutWordsIsNone()
    {
        QVERIFY(!findButton(pixelsOf(picture(Look::Filled, {})), {}, m_reader));
        QVERIFY(!findButton(pixelsOf(picture(Look::Filled, u"- 50 %"_s)), {}, m_reader));
        QVERIFY(
            !findButton({evenPicture({200, 200}, Qt::red), cv::Mat(200, 200, CV_8U, cv::Scalar(76))}, {}, m_reader));
    }

    void aPanelWithRowsIsNone()
    {
        const std::vector<domain::TextLine> rows{{u"Saiba"_s, {0.35, 0.63, 0.3, 0.03}, 0.02, 0.9},
                                                 {u"mais"_s, {0.35, 0.68, 0.3, 0.03}, 0.02, 0.9}};
        QVERIFY(!findButton(pixelsOf(picture(Look::Filled, u"Saiba mais"_s)), rows, m_reader));
    }

    void knowsLabels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isLabel");
        QTest::newRow("label") << u"Comprar agora"_s << true;
        QTest::newRow("hyphen") << u"Inscreva-se"_s << true;
        QTest::newRow("price") << u"R$ 39,90"_s << false;
        QTest::newRow("sentence") << u"um texto longo demais para estar num botão"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void knowsLabels()
    {
        QFETCH(QString, text);
        QFETCH(bool, isLabel);
        QCOMPARE(labelLikeness(text) > 0.7, isLabel);
    }

    void trimsWhatCornersLookLike()
    {
        QCOMPARE(trimmedLabel(u"o Saiba mais ,"_s), u"Saiba mais"_s);
        QCOMPARE(trimmedLabel(u"| Shop now! )"_s), u"Shop now!"_s);
        QCOMPARE(trimmedLabel(u"( ~"_s), QString());
    }

private:
    TextReader m_reader;
};

MCI_TEST_CLASS(TestButtonFinder);
#include "tst_ButtonFinder.moc"
