// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/brief/BriefJson.h"
#include "domain/brief/BriefLimits.h"
#include "domain/brief/ButtonTypes.h"
#include "domain/brief/StoredBrief.h"
#include "domain/patterns/PatternChoices.h"
#include "support/SchemaCheck.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace mci;
using namespace mci::domain;

namespace {

/** With single quotes, which need no escaping here. */
QJsonObject jsonOf(QByteArray text)
{
    return QJsonDocument::fromJson(text.replace('\'', '"')).object();
}

Brief fullBrief()
{
    Brief brief;
    brief.productName = QStringLiteral("Compostable capsules");
    brief.targetAudience = QStringLiteral("People with a machine at home");
    brief.tone = QStringLiteral("friendly");
    brief.platform = QStringLiteral("Instagram");
    brief.variations = 4;
    brief.offer = QStringLiteral("20% off until Sunday");
    brief.keyMessage = QStringLiteral("Coffee in one touch");
    brief.proof = QStringLiteral("4.8 stars of 2,300 customers");
    brief.callToAction = QStringLiteral("SHOP_NOW");
    brief.language = CopyLanguage::PtBr;
    brief.formats = {AdFormat::Square, AdFormat::Story};
    brief.visual = {{QStringLiteral("#0A3029")}, Layout::Split, StyleType::Bold, Mood::Warm};
    brief.must = QStringList{QStringLiteral("90 days")};
    brief.mustNot = QStringList{QStringLiteral("plastic")};
    brief.mandatoryText = QStringLiteral("While stocks last.");
    brief.brand = {QStringLiteral("Brook"), QStringLiteral("logo.png"), {QStringLiteral("#FF5733")},
                   QStringLiteral("Lato"),  {QStringLiteral("cheap")},  {QStringLiteral("Rival")}};
    brief.productPhoto = QStringLiteral("capsules.jpg");
    return brief;
}

QJsonObject schema()
{
    return test::generateSchema(QStringLiteral("brief.schema.json"));
}

/** A brief with this value at "key" or "object.key". */
QJsonObject briefWith(const QString &path, const QJsonValue &value)
{
    QJsonObject brief{{QStringLiteral("productName"), QStringLiteral("x")}};
    const QString outer = path.section(QLatin1Char('.'), 0, 0);
    const QString inner = path.section(QLatin1Char('.'), 1);
    brief.insert(outer, inner.isEmpty() ? value : QJsonValue(QJsonObject{{inner, value}}));
    return brief;
}

QJsonValue longText(int length)
{
    return QString(length, QLatin1Char('a'));
}

/** All different. */
QJsonValue colours(int count)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list.append(QStringLiteral("#00000%1").arg(i));
    return list;
}

/** All different, and as long as one may be. */
QJsonValue phrases(int count)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list.append(QString::number(i).rightJustified(brief_limit::kLine, QLatin1Char('a')));
    return list;
}

QStringList enumOf(const QJsonValue &property)
{
    QStringList names;
    for (const QJsonValue &name : property.toObject().value(QLatin1String("enum")).toArray())
        names.append(name.toString());
    return names;
}

} // namespace

class TestBriefJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFiveKeysOfTheApiAreEnough()
    {
        const auto brief = briefFromJson(jsonOf("{'productName': 'Capsules', 'targetAudience': 'Coffee drinkers', "
                                                "'tone': 'amigável', 'platform': 'instagram', 'variations': 3}"));
        QVERIFY2(brief, brief ? "" : qPrintable(brief.error().detail));
        QCOMPARE(brief->productName, QStringLiteral("Capsules"));
        QCOMPARE(brief->tone, QStringLiteral("amigável"));
        QCOMPARE(brief->variations, 3);
    }

    void onlyTheProductIsNeeded()
    {
        const auto brief = briefFromJson(jsonOf("{'productName': '  Capsules '}"));
        QVERIFY2(brief, brief ? "" : qPrintable(brief.error().detail));
        QCOMPARE(brief->productName, QStringLiteral("Capsules"));
        QCOMPARE(brief->variations, Brief::kUsualVariations);
        QVERIFY(!brief->language);
        QVERIFY(brief->formats.empty());
    }

    void whatIsWrittenIsReadBack()
    {
        const auto again = briefFromJson(briefJson(fullBrief()));
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(*again, fullBrief());
        Brief small;
        small.productName = QStringLiteral("Capsules");
        QCOMPARE(briefJson(small).keys(), (QStringList{QStringLiteral("productName"), QStringLiteral("variations")}));
    }

    void aCharacterIsACodePoint()
    {
        Brief brief;
        brief.productName = QStringLiteral("\U0001F600").repeated(120);
        const auto full = briefFromJson(briefJson(brief));
        QVERIFY2(full, full ? "" : qPrintable(full.error().detail));
        brief.productName.append(u'!');
        const auto over = briefFromJson(briefJson(brief));
        QCOMPARE(over.error(), textTooLong(QStringLiteral("productName"), 121, 0, 120));
    }

    void colourNamesAreUpperCase()
    {
        const auto brief = briefFromJson(jsonOf("{'productName': 'x', 'visual': {'palette': ['#0a3029']}}"));
        QCOMPARE(brief->visual.palette, QStringList{QStringLiteral("#0A3029")});
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("option");
        QTest::addColumn<bool>("bySchema");
        const auto row = [](const char *name, const QByteArray &json, Reason reason, const char *option,
                            bool bySchema = true) {
            QTest::newRow(name) << json << reason << QString::fromLatin1(option) << bySchema;
        };
        row("nothing", "{}", Reason::OptionMissing, "productName");
        // A schema does not trim.
        row("blank product", "{'productName': '  '}", Reason::OptionMissing, "productName", false);
        row("null product", "{'productName': null}", Reason::OptionMalformed, "productName");
        row("null text", "{'productName': 'x', 'offer': null}", Reason::OptionMalformed, "offer");
        row("null list", "{'productName': 'x', 'must': null}", Reason::OptionMalformed, "must");
        row("null within a list", "{'productName': 'x', 'must': [null]}", Reason::OptionMalformed, "must");
        row("null number", "{'productName': 'x', 'variations': null}", Reason::OptionMalformed, "variations");
        row("null choice", "{'productName': 'x', 'language': null}", Reason::OptionMalformed, "language");
        row("null object", "{'productName': 'x', 'brand': null}", Reason::OptionMalformed, "brand");
        row("null within an object", "{'productName': 'x', 'brand': {'font': null}}", Reason::OptionMalformed,
            "brand.font");
        row("number for text", "{'productName': 7}", Reason::OptionMalformed, "productName");
        row("long product", QByteArray("{'productName': '") + QByteArray(121, 'a') + "'}", Reason::OptionOutOfRange,
            "productName");
        row("unknown key", "{'productName': 'x', 'colour': 'red'}", Reason::OptionUnknown, "colour");
        row("unknown key within", "{'productName': 'x', 'brand': {'slogan': 'y'}}", Reason::OptionUnknown,
            "brand.slogan");
        row("no variation", "{'productName': 'x', 'variations': 0}", Reason::OptionOutOfRange, "variations");
        row("five variations", "{'productName': 'x', 'variations': 5}", Reason::OptionOutOfRange, "variations");
        row("half a variation", "{'productName': 'x', 'variations': 1.5}", Reason::OptionMalformed, "variations");
        row("variations in words", "{'productName': 'x', 'variations': '2'}", Reason::OptionMalformed, "variations");
        row("language", "{'productName': 'x', 'language': 'fr'}", Reason::OptionNotOneOf, "language");
        row("language of none", "{'productName': 'x', 'language': 'none'}", Reason::OptionNotOneOf, "language");
        row("format", "{'productName': 'x', 'formats': ['2:3']}", Reason::OptionNotOneOf, "formats");
        row("formats as text", "{'productName': 'x', 'formats': '1:1'}", Reason::OptionMalformed, "formats");
        row("colour", "{'productName': 'x', 'visual': {'palette': ['red']}}", Reason::OptionMalformed,
            "visual.palette");
        row("layout", "{'productName': 'x', 'visual': {'layout': 'wild'}}", Reason::OptionNotOneOf, "visual.layout");
        row("visual as list", "{'productName': 'x', 'visual': []}", Reason::OptionMalformed, "visual");
        row("button in words", "{'productName': 'x', 'callToAction': 'Learn more'}", Reason::OptionMalformed,
            "callToAction");
        row("button of nobody", "{'productName': 'x', 'callToAction': 'FOO_BAR'}", Reason::OptionNotOneOf,
            "callToAction");
        // Nor does it drop what nobody sees.
        row("product that nobody sees", "{'productName': '\\u202e\\u0007\\u200b'}", Reason::OptionMissing,
            "productName", false);
        row("list of numbers", "{'productName': 'x', 'must': [1]}", Reason::OptionMalformed, "must");
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(Reason, reason);
        QFETCH(QString, option);
        QFETCH(bool, bySchema);
        QVERIFY(!jsonOf(json).isEmpty() || json == "{}");
        const auto brief = briefFromJson(jsonOf(json));
        QVERIFY(!brief);
        QCOMPARE(brief.error().code, ErrorCode::InvalidRequest);
        QCOMPARE(brief.error().reason, reason);
        QCOMPARE(brief.error().params.value(QStringLiteral("option")), option);
        QCOMPARE(!test::schemaFaults(jsonOf(json), schema()).isEmpty(), bySchema);
    }

    void readerAndSchemaTake_data()
    {
        QTest::addColumn<QJsonObject>("brief");
        QTest::newRow("the five keys of the API")
            << jsonOf("{'productName': 'Capsules', 'targetAudience': 'Coffee drinkers', 'tone': 'amigável', "
                      "'platform': 'instagram', 'variations': 3}");
        QTest::newRow("the product alone") << jsonOf("{'productName': 'Capsules'}");
        QTest::newRow("everything") << briefJson(fullBrief());
        QTest::newRow("empty parts") << jsonOf("{'productName': 'x', 'must': [], 'visual': {}, 'brand': {}}");
        QTest::newRow("small letters in a colour")
            << jsonOf("{'productName': 'x', 'visual': {'palette': ['#0a3029']}}");
        for (const char *language : {"pt-BR", "en", "es"})
            QTest::addRow("%s", language) << briefWith(QStringLiteral("language"), QLatin1String(language));
        QTest::newRow("all formats") << briefWith(
            QStringLiteral("formats"),
            QJsonArray{QStringLiteral("1:1"), QStringLiteral("4:5"), QStringLiteral("9:16"), QStringLiteral("1.91:1")});
        for (const QString &layout : choicesOf(PatternField::Layout))
            QTest::addRow("layout %s", qPrintable(layout)) << briefWith(QStringLiteral("visual.layout"), layout);
        for (const QString &style : choicesOf(PatternField::Style))
            QTest::addRow("style %s", qPrintable(style)) << briefWith(QStringLiteral("visual.style"), style);
        for (const QString &mood : choicesOf(PatternField::Mood))
            QTest::addRow("mood %s", qPrintable(mood)) << briefWith(QStringLiteral("visual.mood"), mood);
    }
    void readerAndSchemaTake()
    {
        QFETCH(QJsonObject, brief);
        QCOMPARE(test::schemaFaults(brief, schema()), QStringList());
        const auto read = briefFromJson(brief);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        // What is written of it is as good.
        QCOMPARE(test::schemaFaults(briefJson(*read), schema()), QStringList());
    }

    void readerAndSchemaHaveTheSameLimits_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("most");
        QTest::addColumn<QJsonValue>("tooMuch");
        using namespace brief_limit;
        const auto row = [](const char *key, const QJsonValue &most, const QJsonValue &tooMuch) {
            QTest::newRow(key) << QString::fromLatin1(key) << most << tooMuch;
        };
        for (const char *key : {"productName", "tone", "platform", "brand.name", "brand.font"})
            row(key, longText(kLine), longText(kLine + 1));
        for (const char *key : {"targetAudience", "offer", "keyMessage", "proof", "mandatoryText"})
            row(key, longText(kParagraph), longText(kParagraph + 1));
        for (const char *key : {"brand.logo", "productPhoto"})
            row(key, longText(kPath), longText(kPath + 1));
        for (const char *key : {"must", "mustNot", "brand.forbiddenWords", "brand.competitors"})
            row(key, phrases(kMostEntries), phrases(kMostEntries + 1));
        for (const char *key : {"visual.palette", "brand.colors"})
            row(key, colours(kMostColours), colours(kMostColours + 1));
        row("variations", Brief::kMostVariations, Brief::kMostVariations + 1);
    }
    void readerAndSchemaHaveTheSameLimits()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, most);
        QFETCH(QJsonValue, tooMuch);
        QCOMPARE(test::schemaFaults(briefWith(key, most), schema()), QStringList());
        QVERIFY(briefFromJson(briefWith(key, most)));
        QCOMPARE(test::schemaFaults(briefWith(key, tooMuch), schema()).size(), 1);
        QVERIFY(!briefFromJson(briefWith(key, tooMuch)));
    }
    void aPhraseOfAListHasALimitInBoth_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"must", "mustNot", "brand.forbiddenWords", "brand.competitors"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void aPhraseOfAListHasALimitInBoth()
    {
        QFETCH(QString, key);
        const QJsonObject brief = briefWith(key, QJsonArray{longText(brief_limit::kLine + 1)});
        QCOMPARE(test::schemaFaults(brief, schema()).size(), 1);
        QVERIFY(!briefFromJson(brief));
    }

    void whatNobodySeesIsDropped()
    {
        const auto brief =
            briefFromJson(jsonOf("{'productName': 'A\\u202eB\\u0007\\tC\\nD', 'keyMessage': 'one\\u2066\\r\\ntwo', "
                                 "'must': ['x\\u009fy'], 'brand': {'logo': 'a\\u200eb.png'}}"));
        QVERIFY(brief);
        QCOMPARE(brief->productName, QStringLiteral("AB C D"));
        QCOMPARE(brief->keyMessage, QStringLiteral("one\ntwo"));
        QCOMPARE(brief->must, QStringList{QStringLiteral("xy")});
        // The name of a file is what it is.
        QCOMPARE(brief->brand.logoFile, QStringLiteral("a\u200eb.png"));
    }

    void aDraftMayHaveAnyButton()
    {
        const auto draft = briefFromJson(jsonOf("{'callToAction': 'FOO_BAR'}"), BriefState::Draft);
        QVERIFY(draft);
        QCOMPARE(draft->callToAction, QStringLiteral("FOO_BAR"));
    }

    void everySourceCountsOnce()
    {
        QCOMPARE(creativeIdsOf(briefSources({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("b")})),
                 (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    }

    void theSchemaSaysTheSame()
    {
        const QJsonObject properties = schema().value(QLatin1String("properties")).toObject();
        const QJsonObject full = briefJson(fullBrief());
        QCOMPARE(properties.keys(), full.keys());
        for (const char *inner : {"visual", "brand"}) {
            const QJsonObject part = properties.value(QLatin1String(inner)).toObject();
            QCOMPARE(part.value(QLatin1String("properties")).toObject().keys(),
                     full.value(QLatin1String(inner)).toObject().keys());
        }
        const QJsonObject visual =
            properties.value(QLatin1String("visual")).toObject().value(QLatin1String("properties")).toObject();
        QCOMPARE(enumOf(properties.value(QLatin1String("language"))),
                 (QStringList{patternName(CopyLanguage::PtBr), patternName(CopyLanguage::En),
                              patternName(CopyLanguage::Es)}));
        QCOMPARE(enumOf(properties.value(QLatin1String("formats")).toObject().value(QLatin1String("items"))),
                 (QStringList{adFormatName(AdFormat::Square), adFormatName(AdFormat::Portrait),
                              adFormatName(AdFormat::Story), adFormatName(AdFormat::Landscape)}));
        QCOMPARE(enumOf(visual.value(QLatin1String("layout"))), choicesOf(PatternField::Layout));
        QCOMPARE(enumOf(visual.value(QLatin1String("style"))), choicesOf(PatternField::Style));
        QCOMPARE(enumOf(properties.value(QLatin1String("callToAction"))), QStringList{QString()} + buttonTypes());
        QCOMPARE(enumOf(visual.value(QLatin1String("mood"))), choicesOf(PatternField::Mood));
    }
};

MCI_TEST_CLASS(TestBriefJson);
#include "tst_BriefJson.moc"
