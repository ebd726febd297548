// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/GenerationJson.h"
#include "support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

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
    void theSchemaNamesEveryKey()
    {
        QFile file(QStringLiteral(MCI_SOURCE_DIR "/resources/generate/output.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!schema.isEmpty());
        const QJsonObject document = api::generationDocument(generation());
        QCOMPARE(undeclared(document, schema), QStringList());
        QJsonObject other = document;
        other.insert(u"more"_s, 1);
        QCOMPARE(undeclared(other, schema), QStringList{u".more"_s});
    }
};

MCI_TEST_CLASS(TestGenerationJson);
#include "tst_GenerationJson.moc"
