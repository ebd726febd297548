// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/patterns/PictureFactsJson.h"

#include "domain/patterns/StrictJson.h"

#include <bit>
#include <limits>

#include <QtEndian>

namespace mci::domain {

namespace {

constexpr int kLargestSide = 1 << 20;
constexpr double kHighestRatio = 21.001;
constexpr double kAnyNumber = std::numeric_limits<double>::max();
constexpr int kHashDigits = 16;

QString hashText(quint64 hash)
{
    return QString::number(hash, 16).rightJustified(kHashDigits, QLatin1Char('0'));
}

quint64 readHash(StrictJson &json, const char *key)
{
    bool isHash = false;
    const quint64 hash = json.text(key).toULongLong(&isHash, 16);
    if (!isHash)
        json.fail(key);
    return hash;
}

/** Little-endian on every machine. */
QString vectorText(const std::vector<float> &values)
{
    QByteArray bytes(static_cast<qsizetype>(values.size() * sizeof(quint32)), Qt::Uninitialized);
    char *target = bytes.data();
    for (const float value : values) {
        qToLittleEndian(std::bit_cast<quint32>(value), target);
        target += sizeof(quint32);
    }
    return QString::fromLatin1(bytes.toBase64());
}

std::vector<float> readVector(StrictJson &json, const char *key)
{
    const auto decoded = QByteArray::fromBase64Encoding(json.text(key).toLatin1());
    if (!decoded || decoded.decoded.size() % static_cast<qsizetype>(sizeof(quint32)) != 0) {
        json.fail(key);
        return {};
    }
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(decoded.decoded.size()) / sizeof(quint32));
    for (qsizetype at = 0; at < decoded.decoded.size(); at += static_cast<qsizetype>(sizeof(quint32)))
        values.push_back(std::bit_cast<float>(qFromLittleEndian<quint32>(decoded.decoded.constData() + at)));
    return values;
}

QJsonArray linesJson(const std::vector<TextLine> &lines)
{
    QJsonArray list;
    for (const TextLine &line : lines) {
        list.append(QJsonObject{{QStringLiteral("text"), line.text},
                                {QStringLiteral("box"), boxJson(line.box)},
                                {QStringLiteral("letterHeight"), line.letterHeight},
                                {QStringLiteral("confidence"), line.confidence}});
    }
    return list;
}

std::vector<TextLine> readLines(StrictJson &json)
{
    std::vector<TextLine> lines;
    for (const QJsonValue &value : json.array("lines")) {
        StrictJson line = json.element("lines", value);
        lines.push_back(
            {line.text("text"), line.box("box"), line.number("letterHeight", 0, 1), line.number("confidence", 0, 1)});
    }
    return lines;
}

QJsonValue buttonJson(const std::optional<FoundButton> &button)
{
    if (!button)
        return {};
    return QJsonObject{{QStringLiteral("label"), button->label},
                       {QStringLiteral("box"), boxJson(button->box)},
                       {QStringLiteral("hex"), button->hex},
                       {QStringLiteral("confidence"), button->confidence}};
}

std::optional<FoundButton> readButton(StrictJson &json)
{
    if (!json.has("button"))
        return std::nullopt;
    StrictJson button = json.object("button");
    return FoundButton{button.text("label"), button.box("box"), button.text("hex"), button.number("confidence", 0, 1)};
}

QJsonArray paletteJson(const std::vector<PaletteColour> &palette)
{
    QJsonArray list;
    for (const PaletteColour &colour : palette)
        list.append(QJsonObject{{QStringLiteral("hex"), colour.hex}, {QStringLiteral("share"), colour.share}});
    return list;
}

std::vector<PaletteColour> readPalette(StrictJson &json)
{
    std::vector<PaletteColour> palette;
    for (const QJsonValue &value : json.array("palette")) {
        StrictJson colour = json.element("palette", value);
        palette.push_back({colour.text("hex"), colour.number("share", 0, 1)});
    }
    return palette;
}

QJsonObject fingerprintJson(const PictureFingerprint &fingerprint)
{
    return {{QStringLiteral("perceptualHash"), hashText(fingerprint.perceptualHash)},
            {QStringLiteral("differenceHash"), hashText(fingerprint.differenceHash)},
            {QStringLiteral("encoderId"), fingerprint.encoderId},
            {QStringLiteral("embedding"), vectorText(fingerprint.embedding)}};
}

PictureFingerprint readFingerprint(StrictJson json)
{
    return {readHash(json, "perceptualHash"), readHash(json, "differenceHash"), json.text("encoderId"),
            readVector(json, "embedding")};
}

/** What is one number or name. */
void readPlain(StrictJson &json, PictureFacts &facts)
{
    facts.width = json.integer("width", 1, kLargestSide);
    facts.height = json.integer("height", 1, kLargestSide);
    facts.rmsContrast = json.number("rmsContrast", 0, 1);
    facts.paletteContrast = json.number("paletteContrast", 1, kHighestRatio);
    facts.textContrast = json.numberOrNull("textContrast", 1, kHighestRatio);
    facts.layout = json.named("layout", patternFromName<Layout>);
    facts.balance = json.named("balance", patternFromName<Balance>);
    facts.mirrorCorrelation = json.number("mirrorCorrelation", -1, 1);
    facts.photoShare = json.number("photoShare", 0, 1);
    facts.flatShare = json.number("flatShare", 0, 1);
    facts.textCoverage = json.number("textCoverage", 0, 1);
    StrictJson focus = json.object("focus");
    facts.focus = {focus.number("x", -kAnyNumber, kAnyNumber), focus.number("y", -kAnyNumber, kAnyNumber)};
}

} // namespace

QJsonObject pictureFactsJson(const PictureFacts &facts)
{
    return {{QStringLiteral("width"), facts.width},
            {QStringLiteral("height"), facts.height},
            {QStringLiteral("palette"), paletteJson(facts.palette)},
            {QStringLiteral("rmsContrast"), facts.rmsContrast},
            {QStringLiteral("paletteContrast"), facts.paletteContrast},
            {QStringLiteral("textContrast"), facts.textContrast ? QJsonValue(*facts.textContrast) : QJsonValue()},
            {QStringLiteral("layout"), patternName(facts.layout)},
            {QStringLiteral("balance"), patternName(facts.balance)},
            {QStringLiteral("mirrorCorrelation"), facts.mirrorCorrelation},
            {QStringLiteral("focus"),
             QJsonObject{{QStringLiteral("x"), facts.focus.x()}, {QStringLiteral("y"), facts.focus.y()}}},
            {QStringLiteral("photoShare"), facts.photoShare},
            {QStringLiteral("photoBox"), boxJson(facts.photoBox)},
            {QStringLiteral("flatShare"), facts.flatShare},
            {QStringLiteral("textCoverage"), facts.textCoverage},
            {QStringLiteral("lines"), linesJson(facts.lines)},
            {QStringLiteral("button"), buttonJson(facts.button)},
            {QStringLiteral("fingerprint"), fingerprintJson(facts.fingerprint)}};
}

Result<PictureFacts> pictureFactsFromJson(const QJsonObject &json)
{
    return readStrictly(json, [](StrictJson &object) {
        PictureFacts facts;
        readPlain(object, facts);
        facts.palette = readPalette(object);
        facts.photoBox = object.box("photoBox");
        facts.lines = readLines(object);
        facts.button = readButton(object);
        facts.fingerprint = readFingerprint(object.object("fingerprint"));
        return facts;
    });
}

} // namespace mci::domain
