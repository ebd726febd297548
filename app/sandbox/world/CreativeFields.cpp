// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/CreativeFields.h"

#include <QJsonArray>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

std::size_t place(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

QString videoIdOf(const QString &creativeId)
{
    return u"120250"_s + creativeId.mid(6);
}

CreativeFields::CreativeFields(CreativeParts parts)
    : m_parts(std::move(parts))
    , m_picture(m_parts.catalog.templates.at(place(m_parts.ad.pictureTemplate)))
    , m_copy(m_picture.copies.at(place(m_parts.ad.copy)))
    , m_hash(hash(-1, m_parts.ad.colour))
{
}

QString CreativeFields::hash(int card, int colour) const
{
    return m_parts.pictures.hashOf({m_parts.ad.pictureTemplate, card, m_parts.ad.copy, colour});
}

QString CreativeFields::link() const
{
    return m_parts.client.website + u'/' + m_picture.theme;
}

QJsonObject CreativeFields::callToAction() const
{
    QJsonObject value{{u"link"_s, link()}};
    if (m_parts.adSet.destination == "ON_AD"_L1)
        value.insert("lead_gen_form_id"_L1, m_parts.client.leadFormId);
    else if (!m_parts.client.appStoreUrl.isEmpty())
        value.insert("link"_L1, m_parts.client.appStoreUrl);
    return {{u"type"_s, m_copy.callToActionType}, {u"value"_s, value}};
}

QJsonObject CreativeFields::storySpec(const QString &key, const QJsonObject &data) const
{
    return {{u"page_id"_s, m_parts.client.pageId}, {u"instagram_user_id"_s, m_parts.client.instagramId}, {key, data}};
}

QJsonObject CreativeFields::fields() const
{
    const QString story = m_parts.client.pageId + u"_122"_s + m_parts.creativeId.right(12);
    QJsonObject fields{
        {u"id"_s, m_parts.creativeId},
        {u"account_id"_s, m_parts.accountId},
        {u"name"_s, m_parts.adName + u' ' + m_parts.creativeId.right(6)},
        {u"status"_s, u"ACTIVE"_s},
        {u"object_type"_s, u"SHARE"_s},
        {u"thumbnail_url"_s, m_parts.links.square(m_hash, 64)},
        {u"effective_object_story_id"_s, story},
        {u"instagram_user_id"_s, m_parts.client.instagramId},
        {u"url_tags"_s,
         u"utm_source=facebook&utm_medium=paid&utm_campaign={{campaign.name}}&utm_content={{ad.name}}"_s}};
    switch (m_parts.ad.shape) {
    case CreativeShape::Link:
        addLink(fields);
        break;
    case CreativeShape::Video:
        addVideo(fields);
        break;
    case CreativeShape::Carousel:
        addCarousel(fields);
        break;
    case CreativeShape::Dynamic:
        addDynamic(fields);
        break;
    case CreativeShape::ProductCatalog:
        addProductCatalog(fields);
        break;
    case CreativeShape::Post:
        // Copy and picture are in the Page's post, which ads_read does not open.
        fields.insert("object_story_id"_L1, story);
        fields.insert("object_type"_L1, u"STATUS"_s);
        break;
    }
    return fields;
}

void CreativeFields::addLink(QJsonObject &fields) const
{
    fields.insert("image_url"_L1, m_parts.links.picture(m_hash));
    fields.insert("image_hash"_L1, m_hash);
    fields.insert("call_to_action_type"_L1, m_copy.callToActionType);
    // Meta fills these for some creatives only.
    if (m_parts.ad.seed % 2 == 0) {
        fields.insert("title"_L1, m_copy.title);
        fields.insert("body"_L1, m_copy.primaryText);
    }
    fields.insert("object_story_spec"_L1,
                  storySpec(u"link_data"_s,
                            {{u"link"_s, link()},
                             {u"message"_s, m_copy.primaryText},
                             {u"name"_s, m_copy.title},
                             {u"description"_s, m_copy.description},
                             {u"image_hash"_s, m_hash},
                             {u"call_to_action"_s, callToAction()}}));
}

void CreativeFields::addVideo(QJsonObject &fields) const
{
    const QString video = videoIdOf(m_parts.creativeId);
    fields.insert("object_type"_L1, u"VIDEO"_s);
    fields.insert("video_id"_L1, video);
    fields.insert("object_story_spec"_L1,
                  storySpec(u"video_data"_s,
                            {{u"video_id"_s, video},
                             {u"title"_s, m_copy.title},
                             {u"message"_s, m_copy.primaryText},
                             {u"link_description"_s, m_copy.description},
                             {u"image_url"_s, m_parts.links.picture(m_hash)},
                             {u"image_hash"_s, m_hash},
                             {u"call_to_action"_s, callToAction()}}));
}

void CreativeFields::addCarousel(QJsonObject &fields) const
{
    QJsonArray attachments;
    for (int card = 0; card < static_cast<int>(m_picture.cards.size()); ++card) {
        const TemplateCard &entry = m_picture.cards.at(place(card));
        const CopyText &copy = entry.copies.at(std::min(place(m_parts.ad.copy), entry.copies.size() - 1));
        attachments.append(QJsonObject{{u"link"_s, link() + u"?card=%1"_s.arg(card + 1)},
                                       {u"name"_s, copy.headline.join(u' ')},
                                       {u"description"_s, copy.body.join(u' ')},
                                       {u"image_hash"_s, hash(card, 0)},
                                       {u"picture"_s, m_parts.links.picture(hash(card, 0))},
                                       {u"call_to_action"_s, callToAction()}});
    }
    // A recorded carousel had this type, and no picture of its own.
    fields.insert("object_type"_L1, m_parts.ad.seed % 3 == 0 ? u"INVALID"_s : u"SHARE"_s);
    fields.insert("call_to_action_type"_L1, m_copy.callToActionType);
    fields.insert("object_story_spec"_L1,
                  storySpec(u"link_data"_s,
                            {{u"link"_s, link()},
                             {u"message"_s, m_copy.primaryText},
                             {u"name"_s, m_copy.title},
                             {u"multi_share_optimized"_s, true},
                             {u"multi_share_end_card"_s, false},
                             {u"child_attachments"_s, attachments}}));
}

void CreativeFields::addDynamic(QJsonObject &fields) const
{
    QJsonArray images;
    for (int colour = 0; colour < kColourVariants; ++colour)
        images.append(QJsonObject{{u"hash"_s, hash(-1, colour)}});
    QJsonArray bodies;
    QJsonArray titles;
    for (const CopyText &copy : m_picture.copies) {
        if (copy.language != m_copy.language)
            continue;
        const bool own = copy.title == m_copy.title;
        // The ad's own copy stands first.
        bodies.insert(own ? 0 : bodies.size(), QJsonObject{{u"text"_s, copy.primaryText}});
        titles.insert(own ? 0 : titles.size(), QJsonObject{{u"text"_s, copy.title}});
    }
    fields.insert("asset_feed_spec"_L1,
                  QJsonObject{{u"images"_s, images},
                              {u"bodies"_s, bodies},
                              {u"titles"_s, titles},
                              {u"descriptions"_s, QJsonArray{QJsonObject{{u"text"_s, m_copy.description}}}},
                              {u"link_urls"_s, QJsonArray{QJsonObject{{u"website_url"_s, link()}}}},
                              {u"call_to_action_types"_s, QJsonArray{m_copy.callToActionType}},
                              {u"ad_formats"_s, QJsonArray{u"SINGLE_IMAGE"_s}},
                              {u"optimization_type"_s, u"REGULAR"_s}});
    fields.insert(
        "object_story_spec"_L1,
        QJsonObject{{u"page_id"_s, m_parts.client.pageId}, {u"instagram_user_id"_s, m_parts.client.instagramId}});
}

void CreativeFields::addProductCatalog(QJsonObject &fields) const
{
    fields.insert("product_set_id"_L1, m_parts.client.catalogId + u"7"_s);
    fields.insert("call_to_action_type"_L1, m_copy.callToActionType);
    fields.insert("object_story_spec"_L1,
                  storySpec(u"template_data"_s,
                            {{u"link"_s, link()},
                             {u"message"_s, m_copy.primaryText},
                             {u"name"_s, u"{{product.name}}"_s},
                             {u"description"_s, u"{{product.price}}"_s},
                             {u"call_to_action"_s, callToAction()}}));
}

QJsonObject CreativeFields::video() const
{
    QJsonArray thumbnails;
    for (int i = 0; i < 3; ++i) {
        const QSize size = m_picture.size.scaled(i == 1 ? QSize(720, 1280) : QSize(360, 640), Qt::KeepAspectRatio);
        thumbnails.append(QJsonObject{{u"id"_s, m_parts.creativeId + QString::number(i)},
                                      {u"uri"_s, m_parts.links.scaled(m_hash, size)},
                                      {u"width"_s, size.width()},
                                      {u"height"_s, size.height()},
                                      {u"scale"_s, 1},
                                      {u"is_preferred"_s, i == 1}});
    }
    return {{u"id"_s, videoIdOf(m_parts.creativeId)},
            {u"title"_s, m_copy.title},
            {u"description"_s, m_copy.primaryText},
            {u"length"_s, static_cast<double>(m_picture.videoSeconds)},
            {u"picture"_s, m_parts.links.scaled(m_hash, m_picture.size.scaled(360, 640, Qt::KeepAspectRatio))},
            {u"permalink_url"_s, u"/watch/?v="_s + videoIdOf(m_parts.creativeId)},
            {u"thumbnails"_s, QJsonObject{{u"data"_s, thumbnails}}}};
}

} // namespace mci::sandbox
