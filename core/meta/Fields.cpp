// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meta/Fields.h"

namespace mci::meta {

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

QStringList coreInsightFields()
{
    return words("account_currency campaign_id campaign_name adset_id adset_name ad_id ad_name objective optimization_goal "
                 "date_start date_stop impressions clicks inline_link_clicks spend reach actions action_values");
}

QStringList extendedInsightFields()
{
    return words("attribution_setting results purchase_roas quality_ranking engagement_rate_ranking conversion_rate_ranking "
                 "video_play_actions video_thruplay_watched_actions video_p25_watched_actions video_p50_watched_actions "
                 "video_p75_watched_actions video_p100_watched_actions video_avg_time_watched_actions");
}

QStringList extendedDayFields()
{
    return words("attribution_setting results video_play_actions video_thruplay_watched_actions video_p25_watched_actions "
                 "video_p50_watched_actions video_p75_watched_actions video_p100_watched_actions");
}

QStringList adAccountFields()
{
    return words("id account_id name currency timezone_name timezone_offset_hours_utc account_status disable_reason");
}

QString businessField()
{
    return QStringLiteral("business{id,name}");
}

QStringList adSetGoalFields()
{
    return words("id optimization_goal promoted_object");
}

QStringList creativeFields()
{
    return words("id name title body status object_type call_to_action_type image_url image_hash thumbnail_url video_id "
                 "effective_object_story_id object_story_id instagram_permalink_url link_url object_store_url "
                 "object_story_spec asset_feed_spec product_set_id");
}

QString adWithCreativeFields(int thumbnailPixels)
{
    return QStringLiteral("id,name,effective_status,adset{is_dynamic_creative},"
                          "creative.thumbnail_width(%1).thumbnail_height(%1){%2}")
        .arg(thumbnailPixels)
        .arg(creativeFields().join(QLatin1Char(',')));
}

QStringList adImageFields()
{
    return words("hash url width height");
}

QString videoFields()
{
    return QStringLiteral("id,picture,thumbnails{uri,width,height,is_preferred}");
}

QStringList allEffectiveStatuses()
{
    return words("ACTIVE ADSET_PAUSED ARCHIVED CAMPAIGN_PAUSED DELETED DISAPPROVED IN_PROCESS PAUSED PENDING_BILLING_INFO "
                 "PENDING_REVIEW PREAPPROVED WITH_ISSUES");
}

} // namespace mci::meta
