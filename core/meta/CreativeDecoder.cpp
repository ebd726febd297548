// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meta/CreativeDecoder.h"

#include "base/JsonReader.h"

#include <initializer_list>

#include <QJsonArray>

namespace mci::meta {

namespace {

using domain::CreativeFormat;

/** Follows a path such as "object_story_spec.link_data.child_attachments.0.name". */
QJsonValue at(const QJsonObject &root, const char *path)
{
    QJsonValue value = root;
    for (const QString &part : QString::fromLatin1(path).split(QLatin1Char('.'))) {
        bool isIndex = false;
        const int index = part.toInt(&isIndex);
        if (isIndex)
            value = value.toArray().at(index);
        else
            value = value.toObject().value(part);
    }
    return value;
}

/** The first place that holds a text. */
QString firstText(const QJsonObject &creative, std::initializer_list<const char *> paths)
{
    for (const char *path : paths) {
        const QJsonValue value = at(creative, path);
        const QString text = json::cleanText(value.isDouble() ? QString::number(value.toInteger()) : value.toString());
        if (!text.trimmed().isEmpty())
            return text;
    }
    return {};
}

QStringList allTexts(const QJsonObject &creative, std::initializer_list<const char *> paths)
{
    QStringList texts;
    for (const char *path : paths) {
        const QString text = at(creative, path).toString();
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

bool optimisesAssets(const QJsonObject &creative)
{
    // A string or a list, as the account pleases.
    const QJsonValue type = at(creative, "asset_feed_spec.optimization_type");
    const auto isDynamic = [](const QJsonValue &value) {
        return value.toString() == QLatin1String("DEGREES_OF_FREEDOM") || value.toString() == QLatin1String("REGULAR");
    };
    if (type.isString())
        return isDynamic(type);
    const QJsonArray list = type.toArray();
    return std::any_of(list.begin(), list.end(), isDynamic);
}

bool hasManyAssets(const QJsonObject &creative)
{
    for (const char *path : {"asset_feed_spec.images", "asset_feed_spec.videos", "asset_feed_spec.bodies"}) {
        if (at(creative, path).toArray().size() > 1)
            return true;
    }
    return false;
}

void decodeCopy(const QJsonObject &creative, domain::Creative &out)
{
    out.headline = firstText(creative,
                             {"object_story_spec.link_data.name", "object_story_spec.video_data.title",
                              "asset_feed_spec.titles.0.text", "title",
                              "object_story_spec.link_data.child_attachments.0.name",
                              "object_story_spec.template_data.name"});
    out.body = firstText(creative,
                         {"object_story_spec.link_data.message", "object_story_spec.video_data.message",
                          "object_story_spec.photo_data.caption", "object_story_spec.text_data.message",
                          "asset_feed_spec.bodies.0.text", "body", "object_story_spec.template_data.message"});
    out.description = firstText(creative,
                                {"object_story_spec.link_data.description",
                                 "object_story_spec.video_data.link_description",
                                 "asset_feed_spec.descriptions.0.text",
                                 "object_story_spec.template_data.description"});
    out.callToAction = firstText(creative,
                                 {"call_to_action_type", "object_story_spec.link_data.call_to_action.type",
                                  "object_story_spec.video_data.call_to_action.type",
                                  "asset_feed_spec.call_to_action_types.0",
                                  "object_story_spec.link_data.child_attachments.0.call_to_action.type",
                                  "object_story_spec.template_data.call_to_action.type"});
    out.linkUrl = firstText(creative,
                            {"object_story_spec.link_data.link",
                             "object_story_spec.video_data.call_to_action.value.link",
                             "asset_feed_spec.link_urls.0.website_url", "link_url", "object_store_url",
                             "object_story_spec.template_data.link"});
}

} // namespace

CreativeFormat decodeFormat(const QJsonObject &creative, bool dynamicAdSet)
{
    if (at(creative, "object_story_spec.link_data.child_attachments").toArray().size() >= 2)
        return CreativeFormat::Carousel;
    const bool hasFeed = !at(creative, "asset_feed_spec").toObject().isEmpty();
    if (hasFeed && (dynamicAdSet || optimisesAssets(creative)) && hasManyAssets(creative))
        return CreativeFormat::Dynamic;
    if (!at(creative, "object_story_spec.template_data").toObject().isEmpty()
        || !json::string(creative, QLatin1String("product_set_id")).isEmpty())
        return CreativeFormat::Catalog;
    if (!firstText(creative, {"video_id", "object_story_spec.video_data.video_id", "asset_feed_spec.videos.0.video_id"})
             .isEmpty())
        return CreativeFormat::Video;
    const QString objectType = json::string(creative, QLatin1String("object_type"));
    if (objectType == QLatin1String("VIDEO"))
        return CreativeFormat::Video;
    const bool hasPicture
        = !firstText(creative, {"image_url", "image_hash", "object_story_spec.link_data.picture",
                                "object_story_spec.link_data.image_hash", "object_story_spec.photo_data.url",
                                "asset_feed_spec.images.0.hash", "thumbnail_url"})
               .isEmpty();
    return hasPicture || objectType == QLatin1String("PHOTO") ? CreativeFormat::Image : CreativeFormat::Unknown;
}

CreativeDraft decodeAdCreative(const QJsonObject &ad)
{
    const QJsonObject creative = ad.value(QLatin1String("creative")).toObject();
    const bool dynamicAdSet
        = json::boolean(ad.value(QLatin1String("adset")).toObject().value(QLatin1String("is_dynamic_creative")))
              .value_or(false);
    CreativeDraft draft;
    domain::Creative &out = draft.creative;
    out.metaAdId = json::string(ad, QLatin1String("id"));
    out.adName = json::string(ad, QLatin1String("name"));
    out.effectiveStatus = json::string(ad, QLatin1String("effective_status"));
    out.metaCreativeId = json::string(creative, QLatin1String("id"));
    decodeCopy(creative, out);
    out.format = decodeFormat(creative, dynamicAdSet);
    out.cardCount
        = static_cast<int>(at(creative, "object_story_spec.link_data.child_attachments").toArray().size());
    out.thumbnailUrl = json::string(creative, QLatin1String("thumbnail_url"));
    out.permalink = json::string(creative, QLatin1String("instagram_permalink_url"));
    draft.pictureUrls = allTexts(creative,
                                 {"image_url", "object_story_spec.link_data.picture",
                                  "object_story_spec.video_data.image_url", "object_story_spec.photo_data.url",
                                  "object_story_spec.link_data.child_attachments.0.picture",
                                  "asset_feed_spec.images.0.url", "asset_feed_spec.videos.0.thumbnail_url"});
    draft.imageHash = firstText(creative,
                                {"image_hash", "object_story_spec.link_data.image_hash",
                                 "object_story_spec.video_data.image_hash", "object_story_spec.photo_data.image_hash",
                                 "asset_feed_spec.images.0.hash",
                                 "object_story_spec.link_data.child_attachments.0.image_hash"});
    draft.videoId = firstText(creative,
                              {"video_id", "object_story_spec.video_data.video_id",
                               "asset_feed_spec.videos.0.video_id",
                               "object_story_spec.link_data.child_attachments.0.video_id"});
    out.imageHash = draft.imageHash;
    out.videoId = draft.videoId;
    return draft;
}

} // namespace mci::meta
