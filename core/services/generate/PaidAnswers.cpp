// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/PaidAnswers.h"

#include "compose/AdEncoder.h"
#include "imaging/PictureDecoder.h"
#include "imaging/ThumbnailCache.h"
#include "store/Durable.h"
#include "store/GenerationAnswerRepository.h"
#include "writer/CopyJson.h"

#include <QJsonArray>

namespace mci::services {

namespace {

constexpr QLatin1String kCopies("copies");
constexpr QLatin1String kFile("file");
constexpr QLatin1String kModels("models");
constexpr QLatin1String kCost("costMicros");

QString partOf(int variation)
{
    return QStringLiteral("picture-%1").arg(variation);
}

MakerTally tallyOf(const QJsonObject &answer)
{
    MakerTally tally;
    for (const QJsonValue &model : answer.value(kModels).toArray())
        tally.models.append(model.toString());
    tally.costMicros = answer.value(kCost).toInteger();
    return tally;
}

} // namespace

PaidAnswers::PaidAnswers(const store::Database &database, const LiveConfig &config, const QString &jobId)
    : m_database(database)
    , m_config(config)
    , m_jobId(jobId)
{
}

QString PaidAnswers::fileNameIn(const QJsonObject &answer)
{
    return answer.value(kFile).toString();
}

std::optional<QJsonObject> PaidAnswers::find(const QString &part) const
{
    return m_database.session()
        .and_then(
            [&](store::Session session) { return store::GenerationAnswerRepository(session).find(m_jobId, part); })
        .value_or(std::nullopt);
}

std::optional<std::vector<writer::WrittenCopy>> PaidAnswers::copies(MakerTally &tally) const
{
    const auto answer = find(kCopies);
    if (!answer)
        return std::nullopt;
    std::vector<writer::WrittenCopy> copies;
    for (const QJsonValue &json : answer->value(kCopies).toArray()) {
        auto copy = writer::copyFromJson(json.toObject());
        if (!copy)
            return std::nullopt;
        copies.push_back(*std::move(copy));
    }
    if (copies.empty())
        return std::nullopt;
    tally.add(tallyOf(*answer));
    return copies;
}

std::optional<QImage> PaidAnswers::picture(int variation, MakerTally &tally) const
{
    const auto answer = find(partOf(variation));
    if (!answer)
        return std::nullopt;
    const auto picture =
        imaging::ThumbnailCache(m_config.current()->madeFolder)
            .read(fileNameIn(*answer))
            .and_then([](const QByteArray &bytes) { return imaging::decodePicture(bytes, ProviderMaker::kLongSide); });
    if (!picture)
        return std::nullopt;
    tally.add(tallyOf(*answer));
    return picture->image;
}

void PaidAnswers::keep(const QString &part, QJsonObject answer, const MakerTally &tally) const
{
    answer.insert(kModels, QJsonArray::fromStringList(tally.models));
    answer.insert(kCost, tally.costMicros);
    Result<store::Session> session = store::durableSession(m_database);
    if (session)
        (void)store::GenerationAnswerRepository(*session).save(m_jobId, part, answer);
}

void PaidAnswers::keepCopies(const std::vector<writer::WrittenCopy> &copies, const MakerTally &tally) const
{
    QJsonArray array;
    for (const writer::WrittenCopy &copy : copies)
        array.append(writer::copyJson(copy));
    keep(kCopies, {{kCopies, array}}, tally);
}

void PaidAnswers::keepPicture(int variation, const QImage &picture, const MakerTally &tally) const
{
    const auto name =
        compose::encodeAd(picture, compose::AdFileKind::Png).and_then([&](const compose::EncodedAd &file) {
            return imaging::ThumbnailCache(m_config.current()->madeFolder)
                .store({file.bytes, compose::adFileSuffix(file.kind)});
        });
    if (name)
        keep(partOf(variation), {{kFile, *name}}, tally);
}

} // namespace mci::services
