// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PictureDesk.h"

#include "domain/patterns/PictureFactsJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mci::app {

namespace {

constexpr qsizetype kMostLine = 1024;
constexpr int kMalformed = 2;
constexpr int kNobodyReads = 1;

std::optional<qint64> wholeNumber(const QJsonValue &value, qint64 most)
{
    const qint64 number = value.toInteger(-1);
    return value.isDouble() && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

PictureDesk::PictureDesk(vision::PictureAnalyser &analyser, std::FILE *input, std::FILE *output)
    : m_analyser(analyser)
    , m_input(input)
    , m_output(output)
{
}

int PictureDesk::serve()
{
    const QJsonObject ready{{QStringLiteral("ready"), true},
                            {QStringLiteral("encoderId"), m_analyser.encoderId()},
                            {QStringLiteral("languages"), QJsonArray::fromStringList(m_analyser.languages())}};
    if (!write(ready))
        return kNobodyReads;
    while (const std::optional<QByteArray> line = readLine()) {
        const std::optional<Request> request = requestOf(*line);
        if (!request)
            return refuse("this is no request");
        const std::optional<QByteArray> picture = readPicture(request->bytes);
        if (!picture)
            return refuse("the picture stops in the middle");
        if (!write(answerTo(*request, *picture)))
            return kNobodyReads;
    }
    return m_isMalformed ? refuse("the line of the request is too long") : 0;
}

std::optional<QByteArray> PictureDesk::readLine()
{
    QByteArray line;
    for (int c = std::fgetc(m_input); c != EOF; c = std::fgetc(m_input)) {
        if (c == '\n')
            return line;
        if (line.size() == kMostLine) {
            m_isMalformed = true;
            return std::nullopt;
        }
        line.append(static_cast<char>(c));
    }
    // A line without an end is cut off, and so no request.
    return line.isEmpty() ? std::nullopt : std::optional(line);
}

std::optional<PictureDesk::Request> PictureDesk::requestOf(const QByteArray &line)
{
    constexpr qint64 kMostId = qint64{1} << 53;
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const std::optional<qint64> id = wholeNumber(json.value(QLatin1String("id")), kMostId);
    const std::optional<qint64> bytes = wholeNumber(json.value(QLatin1String("bytes")), kMostPictureBytes);
    return id && bytes ? std::optional(Request{*id, *bytes}) : std::nullopt;
}

std::optional<QByteArray> PictureDesk::readPicture(qint64 bytes)
{
    QByteArray picture(bytes, Qt::Uninitialized);
    const std::size_t got = std::fread(picture.data(), 1, static_cast<std::size_t>(bytes), m_input);
    return got == static_cast<std::size_t>(bytes) ? std::optional(picture) : std::nullopt;
}

QJsonObject PictureDesk::answerTo(const Request &request, const QByteArray &picture)
{
    QJsonObject answer{{QStringLiteral("id"), request.id}};
    if (const Result<domain::PictureFacts> facts = m_analyser.analyse(picture))
        answer.insert(QStringLiteral("facts"), domain::pictureFactsJson(*facts));
    else
        answer.insert(QStringLiteral("error"), facts.error().toJson());
    return answer;
}

bool PictureDesk::write(const QJsonObject &line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    return std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), m_output)
        == static_cast<std::size_t>(bytes.size())
        && std::fflush(m_output) == 0;
}

int PictureDesk::refuse(const char *detail)
{
    const Error error = makeError(ErrorCode::InvalidRequest, Reason::InternalFault, QLatin1String(detail));
    return write({{QStringLiteral("error"), error.toJson()}}) ? kMalformed : kNobodyReads;
}

} // namespace mci::app
