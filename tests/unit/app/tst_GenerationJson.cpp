// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/GenerationJson.h"
#include "services/generate/GenerateCreatives.h"
#include "support/SchemaCheck.h"
#include "support/TestMain.h"
#include "unit/services/GenerationFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace mci;
using namespace Qt::Literals::StringLiterals;

namespace {

services::Generation generation()
{
    services::MadeCreative creative;
    creative.copy.headline = u"Fresh coffee"_s;
    creative.copy.callToAction = u"SHOP_NOW"_s;
    creative.copy.warnings = {writer::CopyWarning::UrgencyLowered};
    creative.callToActionLabel = u"Shop now"_s;
    services::MadePicture picture;
    picture.plan.family = u"hero-center"_s;
    creative.pictures.push_back(picture);
    picture.plan.format = domain::AdFormat::Landscape;
    picture.file.kind = compose::AdFileKind::Jpeg;
    creative.pictures.push_back(picture);
    creative.verdict.findings = {{domain::CloneLayer::Text, 0.25, u"crv_1"_s}};
    creative.scores = {{services::ScorePart::PatternFit, 0.5, 0.35, services::ValueRange{0.25, 0.75}},
                       {services::ScorePart::Brand, 1, 0.1}};
    services::Generation made;
    made.request.sources = domain::briefSources({u"crv_1"_s, u"crv_2"_s});
    made.request.brief.productName = u"Aurora"_s;
    made.patterns.dimensions = {{domain::TagDimension::Tone, {{u"friendly"_s, 2, 1.0}}, 2, {u"friendly"_s}}};
    made.creatives.push_back(std::move(creative));
    return made;
}

/** Keys that the document has and its schema does not name. */
QStringList undeclared(const QJsonValue &value, const QJsonObject &schema, const QString &path = {})
{
    QStringList found;
    if (value.isArray()) {
        for (const QJsonValue &element : value.toArray())
            found += undeclared(element, schema["items"_L1].toObject(), path + u"[]"_s);
    }
    const QJsonObject object = value.toObject();
    const QJsonObject properties = schema["properties"_L1].toObject();
    const QJsonObject others = schema["additionalProperties"_L1].toObject();
    for (auto key = object.begin(); key != object.end(); ++key) {
        const QString here = path + u'.' + key.key();
        if (properties.contains(key.key()))
            found += undeclared(key.value(), properties[key.key()].toObject(), here);
        else if (!others.isEmpty())
            found += undeclared(key.value(), others, here);
        else if (!properties.isEmpty())
            found += here;
    }
    return found;
}

/** `undefined` takes it away. */
QJsonObject changed(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const QString key = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    if (rest.isEmpty() && value.isUndefined())
        object.remove(key);
    else
        object.insert(key, rest.isEmpty() ? value : QJsonValue(changed(object[key].toObject(), rest, value)));
    return object;
}

/** What this computer makes of two creatives. */
services::Generation made()
{
    test::GenerationFixture fixture;
    const services::ProviderMaker provider(fixture.ai, fixture.live);
    const services::GenerateCreatives generation(fixture.services.temp.database(), fixture.analysis, provider,
                                                 fixture.live, fixture.services.temp.clock);
    const QStringList sources{fixture.addKnown("1", 3, u"Roasted on Tuesday, yours on Thursday"_s),
                              fixture.addKnown("2", 4, u"Ten capsules, ten mornings"_s)};
    auto all = generation.make({domain::briefSources(sources), test::coffee(), 1}, [](double) {}, {});
    return all ? *std::move(all) : services::Generation();
}

/** The same as it leaves for others; the first variation was approved. */
QJsonObject exported(const services::Generation &generation)
{
    services::MadeOutput output;
    output.id = u"out_1"_s;
    output.draft.sources = generation.request.sources;
    output.draft.brief = generation.request.brief;
    output.language = generation.language;
    output.reach = generation.reach;
    for (const services::MadeCreative &creative : generation.creatives) {
        services::MadeVariation variation;
        variation.id = u"var_%1"_s.arg(output.variations.size());
        variation.number = static_cast<int>(output.variations.size());
        variation.shown.copy = creative.copy;
        variation.shown.callToActionLabel = creative.callToActionLabel;
        variation.shown.plan = creative.pictures.front().plan;
        for (const services::MadePicture &picture : creative.pictures)
            variation.shown.files.push_back({picture.plan.format, u"picture.png"_s, picture.size});
        variation.shown.sketchFile = u"sketch.png"_s;
        variation.shown.verdict = creative.verdict;
        variation.shown.rejected = creative.rejected;
        variation.shown.scores = creative.scores;
        variation.shown.preflight = creative.preflight;
        if (output.variations.empty()) {
            variation.approvedAt = fromEpochSeconds(1'793'000'000);
            variation.approvedBy = u"Nara Quintino"_s;
        }
        output.variations.push_back(std::move(variation));
    }
    const QTemporaryDir folder;
    const auto plan = services::planExport(output, {output.id, {}, folder.filePath(u"creatives"_s)});
    return plan ? api::exportDocument(output, generation.patterns, *plan) : QJsonObject();
}

} // namespace

class TestGenerationJson : public QObject
{
    Q_OBJECT

    const QJsonObject m_output = api::generationDocument(generation())["creativeOutput"_L1].toObject();

private Q_SLOTS:
    void itsOwnNamesAreKnownAgain()
    {
        for (const services::MadeCreative &creative : generation().creatives) {
            const api::MadeFiles files = api::madeFiles(creative, 3);
            for (const QString &name : files.commercial + QStringList{files.conceptual}) {
                QVERIFY2(api::isMadeFile(name, 4), qPrintable(name));
                QVERIFY2(!api::isMadeFile(name, 3), qPrintable(name));
            }
        }
        QVERIFY(api::isMadeFile(u"Variation-A-Sketch.PNG"_s, 1));
        for (const auto &name : {u"output.json"_s, u"../variation-a-1x1.png"_s, u"variation-a-1x1.png\n"_s,
                                 u"variation-a-2x3.png"_s, u"variation-a-1x1.gif"_s, QString()})
            QVERIFY2(!api::isMadeFile(name, 4), qPrintable(name));
    }
    void noPathOfThisComputerIsTold()
    {
        services::Generation made = generation();
        made.request.brief.productPhoto = u"/home/somebody/photo.png"_s;
        made.request.brief.brand.logoFile = u"/home/somebody/logo.png"_s;
        QVERIFY(!QJsonDocument(api::generationDocument(made)).toJson().contains("/home/"));
    }
    void onlyTheFitHasARange()
    {
        const QJsonObject parts = m_output["metadata"_L1]["variations"_L1][0]["score"_L1]["parts"_L1].toObject();
        QCOMPARE(parts["pattern_fit"_L1]["range"_L1], QJsonValue(QJsonArray{0.25, 0.75}));
        QVERIFY(parts["brand"_L1]["range"_L1].isNull());
        QCOMPARE(parts["pattern_fit"_L1]["value"_L1], QJsonValue(0.5));
    }
    void whoMadeItIsSaid()
    {
        const QJsonObject local = m_output["metadata"_L1].toObject();
        QCOMPARE(local["madeBy"_L1].toString(), u"this_computer"_s);
        QVERIFY(local["model"_L1].isNull() && local["fallback"_L1].isNull());
        services::Generation made = generation();
        made.model = u"gpt-4o-mini"_s;
        made.costMicros = 42;
        made.fallback = makeError(ErrorCode::ProviderError, Reason::ProviderMakesNoPictures, u"for logs alone"_s);
        const QJsonObject document = api::generationDocument(made);
        const QJsonObject metadata = document["creativeOutput"_L1]["metadata"_L1].toObject();
        QCOMPARE(metadata["madeBy"_L1].toString(), u"provider"_s);
        QCOMPARE(metadata["model"_L1].toString(), u"gpt-4o-mini"_s);
        QCOMPARE(metadata["costMicros"_L1].toInt(), 42);
        QCOMPARE(metadata["fallback"_L1]["error"_L1].toString(), u"provider_error"_s);
        QVERIFY(metadata["fallback"_L1]["message"_L1].toString().contains(u"makes no pictures"_s));
        QVERIFY(!QJsonDocument(document).toJson().contains("for logs alone"));
    }
    void everyPictureIsNamed()
    {
        QCOMPARE(m_output["commercialImages"_L1],
                 QJsonValue(QJsonArray{u"variation-a-1x1.png"_s, u"variation-a-1.91x1.jpg"_s}));
        QCOMPARE(m_output["bestImage"_L1].toString(), u"variation-a-1x1.png"_s);
    }
    void documentsAreValid_data()
    {
        QTest::addColumn<QJsonObject>("document");
        const services::Generation real = made();
        QCOMPARE(real.creatives.size(), 2U);
        services::Generation provided = generation();
        provided.model = u"gpt-4o-mini"_s;
        provided.fallback = makeError(ErrorCode::ProviderError, Reason::ProviderMakesNoPictures, {});
        QTest::newRow("of values") << api::generationDocument(generation());
        QTest::newRow("of a provider") << api::generationDocument(provided);
        QTest::newRow("as it is made") << api::generationDocument(real);
        QTest::newRow("of values, for others") << exported(generation());
        QTest::newRow("as it is made, for others") << exported(real);
    }
    void documentsAreValid()
    {
        QFETCH(const QJsonObject, document);
        const QJsonObject schema = test::generateSchema(u"output.schema.json"_s);
        QVERIFY(!schema.isEmpty());
        QCOMPARE(test::schemaFaults(document, schema), QStringList());
        QCOMPARE(undeclared(document, schema), QStringList());
        QCOMPARE(test::schemaFaults(document["creativeOutput"_L1]["metadata"_L1]["brief"_L1],
                                    test::generateSchema(u"brief.schema.json"_s)),
                 QStringList());
    }

    void otherDocumentsAreNot_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another status") << u"status"_s << QJsonValue(u"error"_s);
        QTest::newRow("no copy") << u"creativeOutput.copy"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("copy of nothing") << u"creativeOutput.copy"_s << QJsonValue(QJsonArray());
        QTest::newRow("a picture without a name") << u"creativeOutput.bestImage"_s << QJsonValue(QJsonValue::Null);
        QTest::newRow("more original than can be") << u"creativeOutput.metadata.antiCloneScore"_s << QJsonValue(1.5);
        QTest::newRow("half a creative") << u"creativeOutput.metadata.comparedWith"_s << QJsonValue(0.5);
        QTest::newRow("made by nobody") << u"creativeOutput.metadata.madeBy"_s << QJsonValue(QString());
        QTest::newRow("no model told") << u"creativeOutput.metadata.model"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("a fallback without words") << u"creativeOutput.metadata.fallback"_s << QJsonValue(QJsonObject());
        QTest::newRow("approved some day") << u"creativeOutput.metadata.variations"_s
                                           << QJsonValue(QJsonArray{QJsonObject{{u"approvedAt"_s, u"some day"_s}}});
        QTest::newRow("a range of one end")
            << u"creativeOutput.metadata.variations"_s
            << QJsonValue(QJsonArray{QJsonObject{
                   {u"score"_s,
                    QJsonObject{
                        {u"parts"_s, QJsonObject{{u"brand"_s, QJsonObject{{u"range"_s, QJsonArray{0.5}}}}}}}}}});
    }
    void otherDocumentsAreNot()
    {
        QFETCH(const QString, path);
        QFETCH(const QJsonValue, value);
        const QJsonObject document = changed(api::generationDocument(generation()), path, value);
        QVERIFY(!test::schemaFaults(document, test::generateSchema(u"output.schema.json"_s)).isEmpty());
    }
    void aKeyMoreIsNamed()
    {
        QJsonObject document = api::generationDocument(generation());
        document.insert(u"more"_s, 1);
        QCOMPARE(undeclared(document, test::generateSchema(u"output.schema.json"_s)), QStringList{u".more"_s});
    }
};

MCI_TEST_CLASS(TestGenerationJson);
#include "tst_GenerationJson.moc"
