// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/patterns/CorrectionsJson.h"
#include "domain/patterns/PatternChoices.h"
#include "domain/patterns/PatternFields.h"
#include "support/TestMain.h"

using namespace mci::domain;
using namespace Qt::Literals::StringLiterals;

class TestPatternFields : public QObject
{
    Q_OBJECT

    [[nodiscard]] static std::vector<PatternField> allFields()
    {
        std::vector<PatternField> all;
        for (const PatternLayer layer : kPatternLayers) {
            for (const PatternField field : fieldsOf(layer))
                all.push_back(field);
        }
        return all;
    }

private Q_SLOTS:
    void everyFieldHasItsName()
    {
        QCOMPARE(allFields().size(), 17U);
        for (const PatternField field : allFields()) {
            const QString name = patternFieldName(field);
            QVERIFY(patternFieldFromName(name) == field);
            if (const auto dimension = dimensionOf(field)) {
                QVERIFY(fieldOf(*dimension) == field);
                QCOMPARE(name, tagDimensionName(*dimension));
            } else {
                QVERIFY(choicesOf(field).isEmpty());
            }
        }
        QVERIFY(!patternFieldFromName(u"palette"_s));
    }
    void everyChoiceCanBeTakenAndReadBack()
    {
        for (const PatternField field : allFields()) {
            for (const QString &choice : choicesOf(field)) {
                CreativePatterns patterns;
                QVERIFY2(setField(patterns, field, {choice}), qPrintable(choice));
                QCOMPARE(fieldValue(patterns, field), FieldValue{choice});
            }
        }
        QCOMPARE(choicesOf(PatternField::Layout).last(), u"other"_s);
        QCOMPARE(choicesOf(PatternField::Tone).size(), 8);
        QCOMPARE(choicesOf(PatternField::Photography), (QStringList{kTagYes, kTagNo}));
    }
    void wrongValuesChangeNothing_data()
    {
        QTest::addColumn<PatternField>("field");
        QTest::addColumn<FieldValue>("value");
        QTest::newRow("unknown") << PatternField::Layout << FieldValue{u"diagonal"_s};
        QTest::newRow("two of one") << PatternField::Mood << FieldValue{u"calm"_s, u"warm"_s};
        QTest::newRow("none of one") << PatternField::Tone << FieldValue{};
        QTest::newRow("twice") << PatternField::Elements << FieldValue{u"person"_s, u"person"_s};
        QTest::newRow("maybe") << PatternField::Photography << FieldValue{u"maybe"_s};
        QTest::newRow("no ratio") << PatternField::Ratio << FieldValue{u"square"_s};
        QTest::newRow("empty ratio") << PatternField::Ratio << FieldValue{};
        QTest::newRow("endless") << PatternField::Body << FieldValue{QString(4001, u'a')};
    }
    void wrongValuesChangeNothing()
    {
        QFETCH(const PatternField, field);
        QFETCH(const FieldValue, value);
        CreativePatterns patterns;
        patterns.visual.ratio = u"1:1"_s;
        const CreativePatterns before = patterns;
        QVERIFY(!setField(patterns, field, value));
        QVERIFY(!applyCorrection(patterns, field, value));
        QCOMPARE(patterns, before);
    }
    void aCorrectionKeepsWhatTheMachineSaid()
    {
        CreativePatterns patterns;
        patterns.approach.words = {{u"urgency"_s, u"now"_s}, {u"benefit"_s, u"free"_s}};
        QVERIFY(applyCorrection(patterns, PatternField::Urgency, {u"high"_s}));
        QVERIFY(applyCorrection(patterns, PatternField::Headline, {u"Mine"_s}));
        QVERIFY(patterns.approach.urgency == Urgency::High);
        QCOMPARE(patterns.message.headline, u"Mine"_s);
        QCOMPARE(patterns.corrections.at(PatternField::Urgency), FieldValue{u"none"_s});
        QCOMPARE(patterns.corrections.at(PatternField::Headline), FieldValue());
        // What decided the machine's tag does not decide the person's.
        QCOMPARE(patterns.approach.words, (std::vector<DecidingWord>{{u"benefit"_s, u"free"_s}}));
    }
    void correctionsSurviveTheirJson()
    {
        const Corrections all{{PatternField::Elements, {u"person"_s, u"logo"_s}},
                              {PatternField::Ratio, {u"4:5"_s}},
                              {PatternField::CallToAction, {}}};
        QCOMPARE(correctionsFromJson(correctionsJson(all)).value(), all);
        QVERIFY(!correctionsFromJson({{u"palette"_s, QJsonArray{u"#FFFFFF"_s}}}));
        QVERIFY(!correctionsFromJson({{u"layout"_s, u"grid"_s}}));
        QVERIFY(!correctionsFromJson({{u"layout"_s, QJsonArray{7}}}));
    }
};

MCI_TEST_CLASS(TestPatternFields);
#include "tst_PatternFields.moc"
