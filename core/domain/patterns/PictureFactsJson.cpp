// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/patterns/PictureFactsJson.h"

#include <cmath>
#include <cstring>

#include <QJsonArray>
#include <QtEndian>

namespace mci::domain {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonArray boxJson(const QRectF &box)
{
    return {box.x(), box.y(), box.width(), box.height()};
}

QString hashText(quint64 hash)
{
    return QString::number(hash, 16).rightJustified(16, u'0');
}

/** Exact, and a third of what the numbers take as text. */
QString embeddingText(const std::vector<float> &embedding)
{
    QByteArray bytes(static_cast<qsizetype>(embedding.size() * sizeof(quint32)), Qt::Uninitialized);
    for (std::size_t i = 0; i < embedding.size(); ++i) {
        quint32 bits = 0;
        std::memcpy(&bits, &embedding[i], sizeof(bits));
        qToLittleEndian(bits, bytes.data() + i * sizeof(bits));
    }
    return QString::fromLatin1(bytes.toBase64());
}

/** Reads values one after another and remembers whether any was missing or out of its range. */
class FactsReader
{
public:
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    double number(const QJsonValue &value, double least, double most)
    {
        const double number = value.toDouble();
        return check(value.isDouble() && number >= least && number <= most) ? number : least;
    }
    int pixels(const QJsonValue &value) { return static_cast<int>(number(value, 0, 1 << 24)); }
    QString text(const QJsonValue &value)
    {
        check(value.isString());
        return value.toString();
    }
    QString hex(const QJsonValue &value)
    {
        const QString text = value.toString();
        bool isNumber = false;
        text.mid(1).toUInt(&isNumber, 16);
        check(isNumber && text.size() == 7 && text.startsWith(u'#') && text == text.toUpper());
        return text;
    }
    QRectF box(const QJsonValue &value)
    {
        const QJsonArray array = list(value);
        check(array.size() == 4);
        return {number(array.at(0), 0, 1), number(array.at(1), 0, 1), number(array.at(2), 0, 1),
                number(array.at(3), 0, 1)};
    }
    QJsonArray list(const QJsonValue &value)
    {
        check(value.isArray());
        return value.toArray();
    }
    QJsonObject object(const QJsonValue &value)
    {
        check(value.isObject());
        return value.toObject();
    }
    template<typename Enum>
    Enum tag(const QJsonValue &value, Enum otherwise)
    {
        const std::optional<Enum> tag = patternFromName<Enum>(value.toString());
        return check(tag.has_value()) ? *tag : otherwise;
    }
    quint64 hash(const QJsonValue &value)
    {
        bool isNumber = false;
        const quint64 hash = value.toString().toULongLong(&isNumber, 16);
        check(isNumber && hashText(hash) == value.toString());
        return hash;
    }
    std::vector<float> embedding(const QJsonValue &value)
    {
        const QByteArray bytes = QByteArray::fromBase64(text(value).toLatin1());
        std::vector<float> out(static_cast<std::size_t>(bytes.size()) / sizeof(quint32));
        check(out.size() * sizeof(quint32) == static_cast<std::size_t>(bytes.size()));
        for (std::size_t i = 0; i < out.size(); ++i) {
            const auto bits = qFromLittleEndian<quint32>(bytes.constData() + i * sizeof(quint32));
            std::memcpy(&out[i], &bits, sizeof(bits));
            check(std::isfinite(out[i]));
        }
        return out;
    }

private:
    bool check(bool isRight)
    {
        m_isWhole = m_isWhole && isRight;
        return isRight;
    }

    bool m_isWhole = true;
};

void readLook(PictureFacts &facts, const QJsonObject &json, FactsReader &reader)
{
    facts.width = reader.pixels(json.value("width"_L1));
    facts.height = reader.pixels(json.value("height"_L1));
    for (const QJsonValue &value : reader.list(json.value("palette"_L1))) {
        const QJsonObject colour = reader.object(value);
        facts.palette.push_back(
            {reader.hex(colour.value("hex"_L1)), reader.number(colour.value("share"_L1), 0, 1.001)});
    }
    facts.rmsContrast = reader.number(json.value("rmsContrast"_L1), 0, 1);
    facts.paletteContrast = reader.number(json.value("paletteContrast"_L1), 1, 21.001);
    if (const QJsonValue value = json.value("textContrast"_L1); !value.isNull())
        facts.textContrast = reader.number(value, 1, 21.001);
    facts.layout = reader.tag(json.value("layout"_L1), Layout::Other);
    facts.balance = reader.tag(json.value("balance"_L1), Balance::Asymmetrical);
    facts.mirrorCorrelation = reader.number(json.value("mirrorCorrelation"_L1), -1.001, 1.001);
    const QJsonArray focus = reader.list(json.value("focus"_L1));
    facts.focus = {reader.number(focus.at(0), 0, 1), reader.number(focus.at(1), 0, 1)};
    facts.photoShare = reader.number(json.value("photoShare"_L1), 0, 1);
    facts.photoBox = reader.box(json.value("photoBox"_L1));
    facts.flatShare = reader.number(json.value("flatShare"_L1), 0, 1);
}

void readText(PictureFacts &facts, const QJsonObject &json, FactsReader &reader)
{
    facts.textCoverage = reader.number(json.value("textCoverage"_L1), 0, 1);
    for (const QJsonValue &value : reader.list(json.value("lines"_L1))) {
        const QJsonObject line = reader.object(value);
        facts.lines.push_back({reader.text(line.value("text"_L1)), reader.box(line.value("box"_L1)),
                               reader.number(line.value("letterHeight"_L1), 0, 1),
                               reader.number(line.value("confidence"_L1), 0, 1)});
    }
    if (const QJsonValue value = json.value("button"_L1); !value.isNull()) {
        const QJsonObject button = reader.object(value);
        facts.button =
            FoundButton{reader.text(button.value("label"_L1)), reader.box(button.value("box"_L1)),
                        reader.hex(button.value("hex"_L1)), reader.number(button.value("confidence"_L1), 0, 1)};
    }
}

QJsonArray linesJson(const std::vector<TextLine> &lines)
{
    QJsonArray out;
    for (const TextLine &line : lines) {
        out.append(QJsonObject{{"text"_L1, line.text},
                               {"box"_L1, boxJson(line.box)},
                               {"letterHeight"_L1, line.letterHeight},
                               {"confidence"_L1, line.confidence}});
    }
    return out;
}

QJsonValue buttonJson(const std::optional<FoundButton> &button)
{
    if (!button)
        return QJsonValue::Null;
    return QJsonObject{{"label"_L1, button->label},
                       {"box"_L1, boxJson(button->box)},
                       {"hex"_L1, button->hex},
                       {"confidence"_L1, button->confidence}};
}

} // namespace

QJsonObject pictureFactsJson(const PictureFacts &facts)
{
    QJsonArray palette;
    for (const PaletteColour &colour : facts.palette)
        palette.append(QJsonObject{{"hex"_L1, colour.hex}, {"share"_L1, colour.share}});
    return {{"width"_L1, facts.width},
            {"height"_L1, facts.height},
            {"palette"_L1, palette},
            {"rmsContrast"_L1, facts.rmsContrast},
            {"paletteContrast"_L1, facts.paletteContrast},
            {"textContrast"_L1, facts.textContrast ? QJsonValue(*facts.textContrast) : QJsonValue::Null},
            {"layout"_L1, patternName(facts.layout)},
            {"balance"_L1, patternName(facts.balance)},
            {"mirrorCorrelation"_L1, facts.mirrorCorrelation},
            {"focus"_L1, QJsonArray{facts.focus.x(), facts.focus.y()}},
            {"photoShare"_L1, facts.photoShare},
            {"photoBox"_L1, boxJson(facts.photoBox)},
            {"flatShare"_L1, facts.flatShare},
            {"textCoverage"_L1, facts.textCoverage},
            {"lines"_L1, linesJson(facts.lines)},
            {"button"_L1, buttonJson(facts.button)},
            {"perceptualHash"_L1, hashText(facts.fingerprint.perceptualHash)},
            {"differenceHash"_L1, hashText(facts.fingerprint.differenceHash)},
            {"encoderId"_L1, facts.fingerprint.encoderId},
            {"embedding"_L1, embeddingText(facts.fingerprint.embedding)}};
}

Result<PictureFacts> pictureFactsFromJson(const QJsonObject &json)
{
    FactsReader reader;
    PictureFacts facts;
    readLook(facts, json, reader);
    readText(facts, json, reader);
    facts.fingerprint.perceptualHash = reader.hash(json.value("perceptualHash"_L1));
    facts.fingerprint.differenceHash = reader.hash(json.value("differenceHash"_L1));
    facts.fingerprint.encoderId = reader.text(json.value("encoderId"_L1));
    facts.fingerprint.embedding = reader.embedding(json.value("embedding"_L1));
    if (!reader.isWhole())
        return failure(makeError(ErrorCode::Internal, Reason::InternalFault, u"these are no facts of a picture"_s));
    return facts;
}

} // namespace mci::domain
