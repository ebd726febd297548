// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/PatternChips.h"
#include "domain/patterns/PatternFields.h"
#include "gui/support/PatternValues.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::ui;
using domain::TagDimension;

class TestPatternChips : public QObject
{
    Q_OBJECT

    [[nodiscard]] static std::optional<PatternChip> chip(const std::vector<PatternChip> &chips, const char *text)
    {
        for (const PatternChip &one : chips) {
            if (one.text == QLatin1String(text))
                return one;
        }
        return std::nullopt;
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void onlyWhatIsSureAndRareSetsApart()
    {
        const auto visual = PatternChips::visual(test::patternsOfAnAd());
        QCOMPARE(chip(visual, "Product"),
                 (PatternChip{QStringLiteral("Product"), 0.94, true, domain::PatternField::Elements, {}}));
        // Sure, but most have it.
        QCOMPARE(chip(visual, "Text"),
                 (PatternChip{QStringLiteral("Text"), 0.99, false, domain::PatternField::Elements, {}}));
        const auto approach = PatternChips::approach(test::patternsOfAnAd());
        QVERIFY(chip(approach, "Free shipping")->defining);
        // Rare, but not sure.
        QVERIFY(!chip(approach, "Low urgency")->defining);
    }

    void theLayersConfidenceCountsForATagWithoutItsOwn()
    {
        PatternsState state = test::patternsOfAnAd();
        state.tags[{TagDimension::Mood, domain::patternName(state.patterns.visual.mood)}] = {std::nullopt, 0.1};
        state.tags[{TagDimension::Tone, domain::patternName(state.patterns.approach.tone)}] = {std::nullopt, 0.1};
        const auto mood = chip(PatternChips::visual(state), "Warm mood");
        QVERIFY(mood && mood->defining && !mood->confidence);
        QVERIFY(!chip(PatternChips::approach(state), "Friendly tone")->defining);
    }

    void whatIsUnknownOfTheAccountSetsNothingApart()
    {
        PatternsState state = test::patternsOfAnAd();
        state.tags.clear();
        for (const PatternChip &one : PatternChips::visual(state))
            QVERIFY(!one.defining && !one.confidence);
    }

    void aPersonsWordIsSureAndKeepsTheMachines()
    {
        PatternsState state = test::patternsOfAnAd();
        QVERIFY(domain::applyCorrection(state.patterns, domain::PatternField::Layout, {QStringLiteral("grid")}));
        QVERIFY(domain::applyCorrection(state.patterns, domain::PatternField::Mood, {QStringLiteral("calm")}));
        state.tags[{TagDimension::Layout, QStringLiteral("grid")}] = {0.1, 0.1};
        const auto visual = PatternChips::visual(state);
        const auto layout = chip(visual, "Grid layout");
        QVERIFY(layout && layout->defining && !layout->confidence);
        // How sure the tag was, else how sure its layer is.
        QCOMPARE(layout->machine, QStringLiteral("Rule of thirds, 92%"));
        QCOMPARE(chip(visual, "Calm mood")->machine, QStringLiteral("Warm mood, 91%"));
        QVERIFY(chip(visual, "Product")->machine.isEmpty());
    }

    void everyFieldCanBeCorrected()
    {
        PatternsState state = test::patternsOfAnAd();
        state.patterns.visual.elements.clear();
        state.patterns.visual.photography = false;
        const auto visual = PatternChips::visual(state);
        QVERIFY(chip(visual, "No elements"));
        QVERIFY(chip(visual, "No photo"));
        for (const domain::PatternField field : domain::fieldsOf(domain::PatternLayer::Visual))
            QVERIFY(std::any_of(visual.begin(), visual.end(),
                                [field](const PatternChip &one) { return one.field == field; }));
    }

    void textAndItsLanguageAreTold()
    {
        PatternsState state = test::patternsOfAnAd();
        QVERIFY(chip(PatternChips::message(state), "Text on 12% of the picture"));
        QVERIFY(chip(PatternChips::message(state), "Portuguese (Brazil)"));
        state.patterns.message.textInImage = false;
        state.patterns.message.language = domain::CopyLanguage::None;
        const auto chips = PatternChips::message(state);
        QCOMPARE(chips.size(), std::size_t{1});
        QCOMPARE(chips.front().text, QStringLiteral("No text in the picture"));
    }
};

MCI_TEST_CLASS(TestPatternChips);
#include "tst_PatternChips.moc"
