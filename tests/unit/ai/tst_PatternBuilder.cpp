// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/LayerConfidence.h"
#include "ai/MessageReader.h"
#include "ai/PaletteMood.h"
#include "ai/PatternBuilder.h"
#include "ai/VisualReader.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::domain;

namespace {

TextLine line(const char *text, double top, double height, double letters, double confidence = 0.95)
{
    return {QString::fromUtf8(text), {0.1, top, 0.6, height}, letters, confidence};
}

/** An ad of 600 × 600: two lines of headline, a line below, a button. */
PictureFacts ad()
{
    PictureFacts facts;
    facts.width = 600;
    facts.height = 600;
    facts.palette = {
        {QStringLiteral("#0A3029"), 0.55}, {QStringLiteral("#F2E8D6"), 0.3}, {QStringLiteral("#8B4F2A"), 0.15}};
    facts.rmsContrast = 0.2;
    facts.paletteContrast = 12;
    facts.textContrast = 11;
    facts.layout = Layout::LeftAligned;
    facts.photoShare = 0.35;
    facts.flatShare = 0.4;
    facts.textCoverage = 0.08;
    facts.lines = {line("Torrado terça.", 0.1, 0.09, 0.07), line("Aí na quinta.", 0.2, 0.09, 0.07),
                   line("Frete grátis acima de R$ 89", 0.32, 0.04, 0.03), line("Comprar agora", 0.8, 0.05, 0.035)};
    facts.button =
        FoundButton{QStringLiteral("o Comprar agora ,"), {0.1, 0.78, 0.4, 0.1}, QStringLiteral("#F4B63F"), 0.9};
    return facts;
}

} // namespace

/** Facts and copy become three layers. */
class TestPatternBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureAloneTellsItsMessage()
    {
        const MessagePattern message = ai::readMessage(ad(), {}, ai::builtInLexicons());
        QCOMPARE(message.headline, QStringLiteral("Torrado terça. Aí na quinta."));
        QCOMPARE(message.body, QStringLiteral("Frete grátis acima de R$ 89"));
        QCOMPARE(message.cta, QStringLiteral("Comprar agora"));
        QCOMPARE(message.language, CopyLanguage::PtBr);
        QVERIFY(message.textInImage);
        QVERIFY(message.imageText.startsWith(QStringLiteral("Torrado terça.\nAí")));
    }
    void theAdsOwnTextsGoFirst()
    {
        const AdCopy copy{QStringLiteral("Café fresco em casa"), QStringLiteral("Assine e receba todo mês."), {}, {}};
        const MessagePattern message = ai::readMessage(ad(), copy, ai::builtInLexicons());
        QCOMPARE(message.headline, copy.headline);
        QCOMPARE(message.body, copy.body);
    }
    void theCallToActionComesFromWhereItStands()
    {
        PictureFacts facts = ad();
        facts.button->label = QStringLiteral("Quero provar");
        QCOMPARE(ai::readMessage(facts, {}, ai::builtInLexicons()).cta, QStringLiteral("Quero provar"));
        facts.button.reset();
        QCOMPARE(ai::readMessage(facts, {}, ai::builtInLexicons()).cta, QStringLiteral("Comprar agora"));
        facts.lines.pop_back();
        QCOMPARE(ai::readMessage(facts, {}, ai::builtInLexicons()).cta, QString());
        const AdCopy copy{{}, {}, {}, QStringLiteral("LEARN_MORE")};
        QCOMPARE(ai::readMessage(facts, copy, ai::builtInLexicons()).cta, QStringLiteral("Saiba mais"));
        facts.lines = {line("The coffee that fits your day", 0.1, 0.1, 0.08)};
        QCOMPARE(ai::readMessage(facts, copy, ai::builtInLexicons()).cta, QStringLiteral("Learn more"));
    }
    void oneUncertainWordIsNoText()
    {
        PictureFacts facts = ad();
        facts.lines = {line("llil", 0.1, 0.1, 0.08, 0.61)};
        facts.button.reset();
        QVERIFY(!ai::readMessage(facts, {}, ai::builtInLexicons()).textInImage);
        facts.lines.clear();
        const MessagePattern message = ai::readMessage(facts, {}, ai::builtInLexicons());
        QVERIFY(!message.textInImage && message.headline.isEmpty());
        QCOMPARE(message.language, CopyLanguage::None);
    }

    void whatIsSeenIsNamed()
    {
        const VisualPattern visual = ai::readVisual(ad());
        QCOMPARE(visual.dominant.size(), 3);
        QCOMPARE(visual.dominant.front(), QStringLiteral("#0A3029"));
        QCOMPARE(visual.contrast, ContrastLevel::High);
        QCOMPARE(visual.layout, Layout::LeftAligned);
        QCOMPARE(visual.elements,
                 (std::vector{Element::Text, Element::CtaButton, Element::BackgroundPhoto, Element::Price}));
        QVERIFY(visual.photography);
        QCOMPARE(visual.style, StyleType::ProductFocus);
        QCOMPARE(visual.ratio, QStringLiteral("1:1"));
    }
    void contrastIsThatOfTheTextWhereThereIsSome()
    {
        PictureFacts facts = ad();
        facts.textContrast = 2.5;
        QCOMPARE(ai::readVisual(facts).contrast, ContrastLevel::Low);
        facts.textContrast = 4.6;
        QCOMPARE(ai::readVisual(facts).contrast, ContrastLevel::Medium);
        facts.textContrast.reset();
        facts.rmsContrast = 0.3;
        QCOMPARE(ai::readVisual(facts).contrast, ContrastLevel::High);
        facts.rmsContrast = 0.05;
        QCOMPARE(ai::readVisual(facts).contrast, ContrastLevel::Low);
    }
    void ratiosHaveTheirNames_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<QString>("name");
        QTest::newRow("square") << 1080 << 1080 << QStringLiteral("1:1");
        QTest::newRow("feed") << 1080 << 1350 << QStringLiteral("4:5");
        QTest::newRow("story") << 1080 << 1920 << QStringLiteral("9:16");
        QTest::newRow("link") << 1200 << 628 << QStringLiteral("1.91:1");
        QTest::newRow("nearly square") << 1000 << 1015 << QStringLiteral("1:1");
        QTest::newRow("none of them") << 1370 << 1000 << QStringLiteral("1.37:1");
        QTest::newRow("tall") << 1000 << 2400 << QStringLiteral("1:2.40");
        QTest::newRow("no picture") << 0 << 0 << QString();
    }
    void ratiosHaveTheirNames()
    {
        QFETCH(const int, width);
        QFETCH(const int, height);
        QTEST(ai::ratioName(width, height), "name");
    }
    void palettesHaveTheirMood_data()
    {
        QTest::addColumn<QStringList>("colours");
        QTest::addColumn<Mood>("mood");
        const auto row = [](const char *name, const QStringList &colours, Mood mood) {
            QTest::newRow(name) << colours << mood;
        };
        row("night", {QStringLiteral("#0A1015"), QStringLiteral("#202020")}, Mood::Dark);
        row("sunset", {QStringLiteral("#FF4020"), QStringLiteral("#FF9010")}, Mood::Energetic);
        row("coffee", {QStringLiteral("#F2E8D6"), QStringLiteral("#B07A50")}, Mood::Warm);
        row("leaves", {QStringLiteral("#DFF5E0"), QStringLiteral("#4CAF50")}, Mood::Fresh);
        row("bank", {QStringLiteral("#1D4ED8"), QStringLiteral("#FFFFFF")}, Mood::Serious);
        row("paper", {QStringLiteral("#F5F5F5"), QStringLiteral("#E8E8EA")}, Mood::Calm);
        row("concrete", {QStringLiteral("#707070"), QStringLiteral("#808080")}, Mood::Neutral);
        row("toys",
            {QStringLiteral("#E53935"), QStringLiteral("#FDD835"), QStringLiteral("#43A047"),
             QStringLiteral("#1E88E5")},
            Mood::Playful);
    }
    void palettesHaveTheirMood()
    {
        QFETCH(const QStringList, colours);
        std::vector<PaletteColour> palette;
        for (const QString &hex : colours)
            palette.push_back({hex, 1.0 / static_cast<double>(colours.size())});
        QTEST(ai::moodOf(ai::characterOf(palette)), "mood");
    }

    void confidenceFollowsWhatWasSeen()
    {
        const AdCopy none;
        const auto of = [](const PictureFacts &facts, const AdCopy &copy) {
            return ai::buildPatterns(facts, copy).confidence;
        };
        const PatternConfidence whole = of(ad(), none);
        PictureFacts small = ad();
        small.width = small.height = 250;
        QVERIFY(of(small, none).visual < whole.visual);
        QVERIFY(of(small, none).message < whole.message);
        QVERIFY(ai::buildPatterns(small, none).lowResolution);
        QVERIFY(!ai::buildPatterns(ad(), none).lowResolution);
        PictureFacts blurred = ad();
        for (TextLine &text : blurred.lines)
            text.confidence = 0.62;
        QVERIFY(of(blurred, none).message < whole.message);
        PictureFacts unclear = ad();
        unclear.photoShare = 0.21;
        QVERIFY(of(unclear, none).visual < whole.visual);

        const AdCopy same{
            QStringLiteral("Torrado terça. Aí na quinta."), QStringLiteral("Frete grátis acima de R$ 89"), {}, {}};
        const AdCopy other{QStringLiteral("Outra coisa"), QStringLiteral("Nada em comum com aquilo"), {}, {}};
        QVERIFY(of(ad(), same).message > of(ad(), other).message);

        PictureFacts silent = ad();
        silent.lines.clear();
        silent.button.reset();
        QCOMPARE(of(silent, none).approach, 0.2);
        const AdCopy urgent{QStringLiteral("Só hoje: 30% de desconto, últimas unidades"), {}, {}, {}};
        QVERIFY(of(silent, urgent).approach > 0.8);
        for (const PatternConfidence &confidence : {whole, of(ad(), same), of(silent, none), of(small, urgent)}) {
            for (const double value : {confidence.visual, confidence.message, confidence.approach})
                QVERIFY2(value >= 0 && value <= 1, qPrintable(QString::number(value)));
        }
    }
    void theSameGivesTheSame()
    {
        QCOMPARE(ai::buildPatterns(ad(), {}), ai::buildPatterns(ad(), {}));
        QCOMPARE(ai::buildPatterns(ad(), {}).model, QLatin1String(ai::kLocalRules));
    }
    void dimensionsAreThoseOfThePictureAsReceived()
    {
        VisualPattern visual = ai::readVisual(ad());
        ai::setDimensions(visual, 1200, 628);
        QCOMPARE(visual.width, 1200);
        QCOMPARE(visual.ratio, QStringLiteral("1.91:1"));
    }
};

MCI_TEST_CLASS(TestPatternBuilder);
#include "tst_PatternBuilder.moc"
