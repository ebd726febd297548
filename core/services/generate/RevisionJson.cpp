// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/RevisionJson.h"

#include "compose/PlanJson.h"
#include "domain/clone/VerdictJson.h"
#include "domain/patterns/StrictJson.h"
#include "store/PrintBytes.h"
#include "writer/CopyJson.h"

namespace mci::services {

namespace {

constexpr int kMostSide = 10'000;
constexpr int kMostRejected = 1'000;
constexpr double kMostTime = 1e15;

QJsonObject fileJson(const MadeFile &file)
{
    return {{QStringLiteral("format"), domain::adFormatName(file.format)},
            {QStringLiteral("name"), file.name},
            {QStringLiteral("width"), file.size.width()},
            {QStringLiteral("height"), file.size.height()}};
}

MadeFile fileOf(domain::StrictJson json)
{
    MadeFile file;
    file.format = json.named("format", domain::adFormatFromName);
    file.name = json.text("name");
    const int width = json.integer("width", 1, kMostSide);
    file.size = {width, json.integer("height", 1, kMostSide)};
    return file;
}

QJsonObject scoreJson(const PartScore &score)
{
    return {{QStringLiteral("part"), scorePartName(score.part)},
            {QStringLiteral("value"), score.value},
            {QStringLiteral("weight"), score.weight},
            {QStringLiteral("range"),
             score.range ? QJsonValue(QJsonArray{score.range->low, score.range->high}) : QJsonValue()}};
}

PartScore scoreOf(domain::StrictJson json)
{
    PartScore score;
    score.part = json.named("part", scorePartFromName);
    score.value = json.number("value", 0, 1);
    score.weight = json.number("weight", 0, 1);
    if (json.has("range")) {
        const QJsonArray ends = json.array("range");
        score.range = ValueRange{ends.at(0).toDouble(), ends.at(1).toDouble()};
    }
    return score;
}

QJsonObject checkJson(const PreflightCheck &check)
{
    return {{QStringLiteral("rule"), preflightRuleName(check.rule)},
            {QStringLiteral("passed"), check.passed},
            {QStringLiteral("detail"), check.detail},
            {QStringLiteral("format"),
             check.format ? QJsonValue(domain::adFormatName(*check.format)) : QJsonValue(QJsonValue::Null)}};
}

PreflightCheck checkOf(domain::StrictJson json)
{
    PreflightCheck check;
    check.rule = json.named("rule", preflightRuleFromName);
    check.passed = json.boolean("passed");
    check.detail = json.text("detail");
    if (json.has("format"))
        check.format = json.named("format", domain::adFormatFromName);
    return check;
}

template<typename Value, typename ToJson>
QJsonArray listJson(const std::vector<Value> &values, ToJson toJson)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(toJson(value));
    return array;
}

VariationRevision readRest(domain::StrictJson &json)
{
    VariationRevision revision;
    revision.callToActionLabel = json.text("callToActionLabel");
    revision.sketchFile = json.text("sketch");
    revision.photoFile = json.text("photo");
    revision.rejected = json.integer("rejected", 0, kMostRejected);
    revision.madeAt = fromEpochMs(static_cast<qint64>(json.number("madeAt", 0, kMostTime)));
    for (const QJsonValue &file : json.array("files"))
        revision.files.push_back(fileOf(json.element("files", file)));
    for (const QJsonValue &score : json.array("scores"))
        revision.scores.push_back(scoreOf(json.element("scores", score)));
    for (const QJsonValue &check : json.array("preflight"))
        revision.preflight.push_back(checkOf(json.element("preflight", check)));
    if (revision.files.empty())
        json.fail("files");
    return revision;
}

QString printText(const domain::PicturePrint &print)
{
    return QString::fromLatin1(store::printBytes(print).toBase64());
}

std::optional<domain::PicturePrint> printIn(const QJsonObject &revision, const QJsonValue &text)
{
    if (revision.value(QLatin1String("printFormat")).toInt() != store::kPrintFormat)
        return std::nullopt;
    return store::printFromBytes(QByteArray::fromBase64(text.toString().toLatin1()));
}

} // namespace

QJsonObject revisionJson(const VariationRevision &revision, const MadeCreative &made)
{
    return {{QStringLiteral("copy"), writer::copyJson(revision.copy)},
            {QStringLiteral("callToActionLabel"), revision.callToActionLabel},
            {QStringLiteral("plan"), compose::planJson(revision.plan)},
            {QStringLiteral("files"), listJson(revision.files, fileJson)},
            {QStringLiteral("sketch"), revision.sketchFile},
            {QStringLiteral("photo"), revision.photoFile},
            {QStringLiteral("verdict"), domain::verdictJson(revision.verdict)},
            {QStringLiteral("rejected"), revision.rejected},
            {QStringLiteral("scores"), listJson(revision.scores, scoreJson)},
            {QStringLiteral("preflight"), listJson(revision.preflight, checkJson)},
            {QStringLiteral("madeAt"), toEpochMs(revision.madeAt)},
            {QStringLiteral("printFormat"), store::kPrintFormat},
            {QStringLiteral("print"), printText(made.print)},
            {QStringLiteral("otherPrints"), listJson(made.otherPrints, printText)}};
}

Result<VariationRevision> revisionFromJson(const QJsonObject &json, int number)
{
    auto copy = writer::copyFromJson(json.value(QLatin1String("copy")).toObject());
    if (!copy)
        return failure(std::move(copy).error());
    auto plan = compose::planFromJson(json.value(QLatin1String("plan")).toObject());
    if (!plan)
        return failure(std::move(plan).error());
    auto verdict = domain::verdictFromJson(json.value(QLatin1String("verdict")).toObject());
    if (!verdict)
        return failure(std::move(verdict).error());
    return domain::readStrictly(json, readRest).transform([&](VariationRevision revision) {
        revision.number = number;
        revision.copy = *std::move(copy);
        revision.plan = *std::move(plan);
        revision.verdict = *std::move(verdict);
        return revision;
    });
}

QStringList fileNamesIn(const QJsonObject &revision)
{
    QStringList names{revision.value(QLatin1String("sketch")).toString(),
                      revision.value(QLatin1String("photo")).toString()};
    for (const QJsonValue &file : revision.value(QLatin1String("files")).toArray())
        names.append(file.toObject().value(QLatin1String("name")).toString());
    return names;
}

Result<MadeVariation> variationOf(const store::VariationRow &row)
{
    return revisionFromJson(row.revision, row.shown).transform([&](VariationRevision shown) {
        return MadeVariation{row.id,        row.outputId,   row.number,    std::move(shown),
                             row.revisions, row.approvedAt, row.approvedBy};
    });
}

Result<domain::CloneSubject> subjectOf(const QString &variationId, const QJsonObject &revision)
{
    auto copy = writer::copyFromJson(revision.value(QLatin1String("copy")).toObject());
    if (!copy)
        return failure(std::move(copy).error());
    return domain::CloneSubject{variationId, printIn(revision, revision.value(QLatin1String("print"))), copy->texts()};
}

Result<std::vector<domain::CloneSubject>> otherShapesOf(const QString &variationId, const QJsonObject &revision)
{
    return subjectOf(variationId, revision).transform([&](domain::CloneSubject shape) {
        std::vector<domain::CloneSubject> shapes;
        for (const QJsonValue &text : revision.value(QLatin1String("otherPrints")).toArray()) {
            shape.picture = printIn(revision, text);
            if (shape.picture)
                shapes.push_back(shape);
        }
        return shapes;
    });
}

} // namespace mci::services
