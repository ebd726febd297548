// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meta/CreativeReader.h"

#include "base/JsonReader.h"
#include "meta/Fields.h"

#include <QHash>
#include <QJsonDocument>

namespace mci::meta {

namespace {

constexpr int kThumbnailPixels = 640;

/** Errors about the things asked for, after which the rest of the creative is still good. */
bool concernsTheObject(const Error &error)
{
    return error.reason == Reason::MetaObjectMissing || error.reason == Reason::MetaPermissionDenied
        || error.reason == Reason::MetaParameterInvalid || error.reason == Reason::MetaFieldUnknown;
}

QString bestCover(const QJsonObject &video)
{
    const QJsonArray thumbnails
        = video.value(QLatin1String("thumbnails")).toObject().value(QLatin1String("data")).toArray();
    QString best;
    qint64 bestArea = -1;
    for (const QJsonValue &item : thumbnails) {
        const QJsonObject thumbnail = item.toObject();
        const QString uri = json::string(thumbnail, QLatin1String("uri"));
        if (uri.isEmpty())
            continue;
        if (json::boolean(thumbnail.value(QLatin1String("is_preferred"))).value_or(false))
            return uri;
        const qint64 area = json::integer(thumbnail.value(QLatin1String("width"))).value_or(0)
            * json::integer(thumbnail.value(QLatin1String("height"))).value_or(0);
        if (area > bestArea) {
            bestArea = area;
            best = uri;
        }
    }
    return best.isEmpty() ? json::string(video, QLatin1String("picture")) : best;
}

} // namespace

CreativeReader::CreativeReader(GraphClient &client, QString adAccountId)
    : m_client(client)
    , m_adAccountId(std::move(adAccountId))
{
}

Result<std::vector<CreativeDraft>> CreativeReader::read(const QStringList &adIds, const CancelToken &cancel)
{
    Result<std::vector<CreativeDraft>> drafts = readAds(adIds, cancel);
    if (!drafts)
        return drafts;
    if (const Status images = addImagesByHash(*drafts, cancel); !images)
        return failure(images.error());
    if (const Status covers = addVideoCovers(*drafts, cancel); !covers)
        return failure(covers.error());
    for (CreativeDraft &draft : *drafts) {
        if (!draft.creative.thumbnailUrl.isEmpty() && !draft.pictureUrls.contains(draft.creative.thumbnailUrl))
            draft.pictureUrls.append(draft.creative.thumbnailUrl);
        draft.creative.imageUrl = draft.pictureUrls.value(0);
    }
    return drafts;
}

Result<std::vector<CreativeDraft>> CreativeReader::readAds(const QStringList &adIds, const CancelToken &cancel)
{
    GraphCall call;
    call.operation = QStringLiteral("creatives");
    call.adAccountId = m_adAccountId;
    call.params = {{QStringLiteral("ids"), adIds.join(QLatin1Char(','))},
                   {QStringLiteral("fields"), adWithCreativeFields(kThumbnailPixels)}};
    const Result<QJsonObject> answer = m_client.call(call, cancel);
    if (!answer) {
        const Reason reason = answer.error().reason;
        const bool tooMuch = reason == Reason::MetaReduceData || reason == Reason::MetaSplitNeeded;
        // One unknown id fails the whole call without saying which: halve until it stands alone.
        if (adIds.size() > 1 && (tooMuch || reason == Reason::MetaObjectMissing || reason == Reason::MetaParameterInvalid))
            return readHalves(adIds, cancel);
        if (adIds.size() == 1 && reason == Reason::MetaObjectMissing)
            return std::vector<CreativeDraft>{};
        return failure(answer.error());
    }
    std::vector<CreativeDraft> drafts;
    for (const QJsonValue &ad : *answer) {
        CreativeDraft draft = decodeAdCreative(ad.toObject());
        if (!draft.creative.metaAdId.isEmpty())
            drafts.push_back(std::move(draft));
    }
    return drafts;
}

Result<std::vector<CreativeDraft>> CreativeReader::readHalves(const QStringList &adIds, const CancelToken &cancel)
{
    const qsizetype half = adIds.size() / 2;
    Result<std::vector<CreativeDraft>> first = readAds(adIds.mid(0, half), cancel);
    if (!first)
        return first;
    Result<std::vector<CreativeDraft>> second = readAds(adIds.mid(half), cancel);
    if (!second)
        return second;
    std::move(second->begin(), second->end(), std::back_inserter(*first));
    return first;
}

Status CreativeReader::addImagesByHash(std::vector<CreativeDraft> &drafts, const CancelToken &cancel)
{
    QStringList hashes;
    for (const CreativeDraft &draft : drafts) {
        if (draft.pictureUrls.isEmpty() && !draft.imageHash.isEmpty() && !hashes.contains(draft.imageHash))
            hashes.append(draft.imageHash);
    }
    if (hashes.isEmpty())
        return {};
    GraphCall call;
    call.path = m_adAccountId + QStringLiteral("/adimages");
    call.operation = QStringLiteral("ad_images");
    call.adAccountId = m_adAccountId;
    call.params = {{QStringLiteral("hashes"),
                    QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(hashes)).toJson(QJsonDocument::Compact))},
                   {QStringLiteral("fields"), adImageFields().join(QLatin1Char(','))},
                   {QStringLiteral("limit"), QString::number(kIdsPerCall)}};
    const Result<QJsonObject> answer = m_client.call(call, cancel);
    if (!answer)
        return concernsTheObject(answer.error()) ? Status{} : Status(failure(answer.error()));
    QHash<QString, QString> urls;
    for (const QJsonValue &item : answer->value(QLatin1String("data")).toArray())
        urls.insert(json::string(item.toObject(), QLatin1String("hash")), json::string(item.toObject(), QLatin1String("url")));
    for (CreativeDraft &draft : drafts) {
        const QString url = urls.value(draft.imageHash);
        if (draft.pictureUrls.isEmpty() && !url.isEmpty())
            draft.pictureUrls.append(url);
    }
    return {};
}

Status CreativeReader::addVideoCovers(std::vector<CreativeDraft> &drafts, const CancelToken &cancel)
{
    QStringList videos;
    for (const CreativeDraft &draft : drafts) {
        if (draft.pictureUrls.isEmpty() && !draft.videoId.isEmpty() && !videos.contains(draft.videoId))
            videos.append(draft.videoId);
    }
    if (videos.isEmpty())
        return {};
    GraphCall call;
    call.operation = QStringLiteral("videos");
    call.adAccountId = m_adAccountId;
    call.params = {{QStringLiteral("ids"), videos.join(QLatin1Char(','))}, {QStringLiteral("fields"), videoFields()}};
    const Result<QJsonObject> answer = m_client.call(call, cancel);
    if (!answer)
        return concernsTheObject(answer.error()) ? Status{} : Status(failure(answer.error()));
    for (CreativeDraft &draft : drafts) {
        if (!draft.pictureUrls.isEmpty() || draft.videoId.isEmpty())
            continue;
        const QString cover = bestCover(answer->value(draft.videoId).toObject());
        if (!cover.isEmpty())
            draft.pictureUrls.append(cover);
    }
    return {};
}

} // namespace mci::meta
