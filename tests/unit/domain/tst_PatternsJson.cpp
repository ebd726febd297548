// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/patterns/PatternsJson.h"
#include "domain/patterns/PictureFactsJson.h"
#include "support/TestMain.h"

#include <QSet>

using namespace mci;
using namespace mci::domain;

namespace {

PictureFacts someFacts()
{
    PictureFacts facts;
    facts.width = 640;
    facts.height = 360;
    facts.palette = {
        {QStringLiteral("#0A3029"), 0.5}, {QStringLiteral("#F2E8D6"), 0.3}, {QStringLiteral("#8B4F2A"), 0.2}};
    facts.rmsContrast = 0.25;
    facts.paletteContrast = 12.5;
    facts.textContrast = 7.25;
    facts.layout = Layout::RuleOfThirds;
    facts.balance = Balance::Symmetrical;
    facts.mirrorCorrelation = -0.5;
    facts.focus = {0.25, 0.75};
    facts.photoShare = 0.4;
    facts.photoBox = {0.5, 0, 0.5, 1};
    facts.flatShare = 0.5;
    facts.textCoverage = 0.06;
    facts.lines = {{QStringLiteral("Aí na quinta. \"50 %\" ção 日本"), {0.1, 0.1, 0.5, 0.08}, 0.05, 0.93}};
    facts.button = FoundButton{QStringLiteral("Comprar agora"), {0.1, 0.8, 0.3, 0.1}, QStringLiteral("#F4B63F"), 0.9};
    facts.fingerprint = {0xfedcba9876543210, 7, QStringLiteral("mobilenet-v2"), {0.5F, -0.25F, 1e-7F}};
    return facts;
}

QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object.insert(QLatin1String(key), value);
    return object;
}

QJsonObject without(QJsonObject object, const QString &key)
{
    object.remove(key);
    return object;
}

/** Every value of the enum has a name of its own that leads back to it; `last` is the enum's last value. */
template<typename Enum>
void checkNames(Enum last)
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        names.insert(patternName(value));
        QVERIFY(patternFromName<Enum>(patternName(value)) == value);
    }
    QCOMPARE(names.size(), static_cast<int>(last) + 1);
    QVERIFY(!patternFromName<Enum>(QStringLiteral("Something else")));
}

} // namespace

/** Patterns and facts as they are stored and sent. */
class TestPatternsJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasItsName()
    {
        checkNames(ContrastLevel::High);
        checkNames(Layout::Other);
        checkNames(Element::Other);
        checkNames(Balance::Radial);
        checkNames(StyleType::Other);
        checkNames(Mood::Neutral);
        checkNames(CopyLanguage::None);
        checkNames(Urgency::High);
        checkNames(Benefit::None);
        checkNames(Tone::Emotional);
        checkNames(Targeting::Retargeting);
        checkNames(PatternSource::User);
        QCOMPARE(patternName(Element::CtaButton), QStringLiteral("cta_button"));
        QCOMPARE(patternName(CopyLanguage::PtBr), QStringLiteral("pt-BR"));
    }

    void factsComeBackAsTheyWere()
    {
        const auto read = pictureFactsFromJson(pictureFactsJson(someFacts()));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(*read == someFacts());
    }
    void factsWithoutTextOrButtonComeBack()
    {
        PictureFacts facts = someFacts();
        facts.lines.clear();
        facts.button.reset();
        facts.textContrast.reset();
        facts.fingerprint.encoderId.clear();
        facts.fingerprint.embedding.clear();
        const auto read = pictureFactsFromJson(pictureFactsJson(facts));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(*read == facts);
    }
    void noFieldMayBeMissing()
    {
        const QJsonObject whole = pictureFactsJson(someFacts());
        const QStringList keys = whole.keys();
        for (const QString &key : keys) {
            const auto read = pictureFactsFromJson(without(whole, key));
            QVERIFY2(!read && read.error().code == ErrorCode::Internal, qPrintable(key));
        }
    }

    void brokenFactsAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("json");
        const QJsonObject whole = pictureFactsJson(someFacts());
        QTest::newRow("a number as text") << with(whole, "width", QStringLiteral("640"));
        QTest::newRow("half a pixel") << with(whole, "width", 640.5);
        QTest::newRow("no pixel") << with(whole, "height", 0);
        QTest::newRow("a share above one") << with(whole, "photoShare", 1.5);
        QTest::newRow("an unknown layout") << with(whole, "layout", QStringLiteral("upside_down"));
        QTest::newRow("a box of three numbers") << with(whole, "photoBox", QJsonArray{0, 0, 1});
        QTest::newRow("a line that is text") << with(whole, "lines", QJsonArray{QStringLiteral("Aí")});
        QTest::newRow("a colour without its share")
            << with(whole, "palette", QJsonArray{QJsonObject{{QStringLiteral("hex"), QStringLiteral("#000000")}}});
        const QJsonObject fingerprint = whole.value(QLatin1String("fingerprint")).toObject();
        QTest::newRow("a hash that is none")
            << with(whole, "fingerprint", with(fingerprint, "perceptualHash", QStringLiteral("xyz")));
        QTest::newRow("half a number of a vector")
            << with(whole, "fingerprint", with(fingerprint, "embedding", QStringLiteral("AAAA")));
    }
    void brokenFactsAreRefused()
    {
        QFETCH(const QJsonObject, json);
        QVERIFY(!pictureFactsFromJson(json));
    }

    void layersComeBackAsTheyWere()
    {
        VisualPattern visual;
        visual.dominant = {QStringLiteral("#0A3029")};
        visual.palette = someFacts().palette;
        visual.contrast = ContrastLevel::High;
        visual.layout = Layout::Split;
        visual.elements = {Element::Text, Element::CtaButton};
        visual.balance = Balance::Radial;
        visual.style = StyleType::ProductFocus;
        visual.mood = Mood::Warm;
        visual.photography = true;
        visual.width = 1200;
        visual.height = 628;
        visual.ratio = QStringLiteral("1.91:1");
        QCOMPARE(visualPatternFromJson(visualPatternJson(visual)).value(), visual);

        MessagePattern message;
        message.headline = QStringLiteral("Torrado terça. Aí na quinta.");
        message.cta = QStringLiteral("Comprar agora");
        message.textInImage = true;
        message.textCoverage = 0.06;
        message.language = CopyLanguage::PtBr;
        message.imageText = QStringLiteral("Torrado terça.\nAí na quinta.");
        const MessagePattern readMessage = messagePatternFromJson(messagePatternJson(message)).value();
        QCOMPARE(readMessage, message);
        QVERIFY(readMessage.body.isNull());

        const ApproachPattern approach{Urgency::High,
                                       Benefit::FreeShipping,
                                       Tone::Friendly,
                                       Targeting::Local,
                                       {{QStringLiteral("benefit"), QStringLiteral("Frete grátis")}}};
        QCOMPARE(approachPatternFromJson(approachPatternJson(approach)).value(), approach);
    }
    void brokenLayersAreRefused()
    {
        const QJsonObject approach = approachPatternJson({});
        QVERIFY(approachPatternFromJson(approach));
        QVERIFY(!approachPatternFromJson(with(approach, "urgency", QStringLiteral("extreme"))));
        QVERIFY(!approachPatternFromJson(without(approach, QStringLiteral("tone"))));
        const QJsonObject message = messagePatternJson({});
        QVERIFY(messagePatternFromJson(message));
        QVERIFY(!messagePatternFromJson(with(message, "headline", 5)));
        QVERIFY(!messagePatternFromJson(with(message, "textCoverage", -0.1)));
        QVERIFY(!visualPatternFromJson({}));
    }
};

MCI_TEST_CLASS(TestPatternsJson);
#include "tst_PatternsJson.moc"
