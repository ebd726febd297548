// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/KnownFields.h"

#include <QSet>

namespace mci::sandbox {

namespace {

/** Names are kept as one text a kind: short to read, and split once. */
struct KindFields
{
    const char *own;
    const char *links;
    const char *edges;
};

constexpr KindFields kUser{"id name first_name last_name email", "", "adaccounts permissions"};

constexpr KindFields kAccount{
    "id account_id name currency timezone_id timezone_name timezone_offset_hours_utc account_status disable_reason "
    "business "
    "business_name amount_spent balance spend_cap created_time age min_daily_budget owner is_personal "
    "is_prepay_account "
    "funding_source funding_source_details end_advertiser end_advertiser_name user_tasks business_country_code",
    "", "ads adsets campaigns adcreatives adimages insights"};

constexpr KindFields kCampaign{"id account_id name objective status effective_status configured_status buying_type "
                               "bid_strategy daily_budget lifetime_budget "
                               "budget_remaining spend_cap created_time updated_time start_time stop_time "
                               "smart_promotion_type special_ad_categories "
                               "special_ad_category is_skadnetwork_attribution budget_rebalance_flag promoted_object "
                               "issues_info source_campaign_id "
                               "pacing_type last_budget_toggling_time primary_attribution",
                               "", "ads adsets insights"};

constexpr KindFields kAdSet{"id account_id campaign_id name status effective_status configured_status "
                            "optimization_goal billing_event destination_type "
                            "promoted_object is_dynamic_creative daily_budget lifetime_budget budget_remaining "
                            "bid_amount bid_strategy created_time "
                            "updated_time start_time end_time targeting attribution_spec attribution_setting "
                            "lifetime_imps campaign_attribution "
                            "optimization_sub_event pacing_type issues_info learning_stage_info source_adset_id",
                            "campaign", "ads adcreatives insights"};

constexpr KindFields kAd{"id account_id campaign_id adset_id name status effective_status configured_status "
                         "created_time updated_time bid_amount "
                         "conversion_domain preview_shareable_link issues_info ad_review_feedback tracking_specs "
                         "source_ad_id last_updated_by_app_id "
                         "ad_active_time display_sequence",
                         "campaign adset creative", "adcreatives insights"};

constexpr KindFields kCreative{
    "id account_id name title body status object_type call_to_action_type call_to_action image_url image_hash "
    "image_crops "
    "thumbnail_url thumbnail_id video_id link_url link_og_id object_url object_id object_store_url object_story_id "
    "effective_object_story_id source_facebook_post_id source_instagram_media_id instagram_permalink_url "
    "instagram_user_id "
    "effective_instagram_media_id actor_id object_story_spec asset_feed_spec degrees_of_freedom_spec product_set_id "
    "url_tags "
    "template_url template_url_spec",
    "", ""};

constexpr KindFields kVideo{
    "id title description length picture source permalink_url created_time updated_time icon status "
    "thumbnails format from published views",
    "", ""};

const KindFields &fieldsOfKind(Kind kind)
{
    switch (kind) {
    case Kind::User:
        return kUser;
    case Kind::Account:
        return kAccount;
    case Kind::Campaign:
        return kCampaign;
    case Kind::AdSet:
        return kAdSet;
    case Kind::Ad:
        return kAd;
    case Kind::Creative:
        return kCreative;
    case Kind::Video:
        return kVideo;
    }
    Q_UNREACHABLE();
}

void insertAll(QHash<QString, FieldMeaning> &table, const char *names, FieldMeaning meaning)
{
    const QStringList list = QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : list)
        table.insert(name, meaning);
}

QHash<QString, FieldMeaning> tableOf(Kind kind)
{
    QHash<QString, FieldMeaning> table;
    const KindFields &fields = fieldsOfKind(kind);
    insertAll(table, fields.own, FieldMeaning::Own);
    insertAll(table, fields.links, FieldMeaning::Link);
    insertAll(table, fields.edges, FieldMeaning::Edge);
    return table;
}

} // namespace

FieldMeaning fieldMeaning(Kind kind, const QString &name)
{
    static const QHash<int, QHash<QString, FieldMeaning>> tables = [] {
        QHash<int, QHash<QString, FieldMeaning>> all;
        for (const Kind each :
             {Kind::User, Kind::Account, Kind::Campaign, Kind::AdSet, Kind::Ad, Kind::Creative, Kind::Video})
            all.insert(static_cast<int>(each), tableOf(each));
        return all;
    }();
    return tables.value(static_cast<int>(kind)).value(name, FieldMeaning::Unknown);
}

} // namespace mci::sandbox
