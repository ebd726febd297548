// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/ActionPlan.h"

#include "domain/Objective.h"

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

void add(ActionPlan &plan, std::initializer_list<const char *> types, ActionBase base, bool valued = false)
{
    for (const char *type : types)
        plan.rules.push_back({type, base, valued});
}

void addPurchases(ActionPlan &plan, const ClientPlan &client, bool legacy)
{
    add(plan, {"add_to_cart", "omni_add_to_cart", "offsite_conversion.fb_pixel_add_to_cart"}, ActionBase::CartAdds);
    add(plan, {"initiate_checkout", "omni_initiated_checkout", "offsite_conversion.fb_pixel_initiate_checkout"},
        ActionBase::Checkouts);
    // Rows of old campaigns have no plain "purchase".
    if (!legacy)
        add(plan, {"purchase", "onsite_web_purchase", "web_in_store_purchase"}, ActionBase::Results, true);
    add(plan, {"omni_purchase"}, ActionBase::Results, true);
    const bool sellsOnFacebook = client.resultTypes.contains("onsite_conversion.purchase"_L1);
    add(plan, {"offsite_conversion.fb_pixel_purchase"},
        sellsOnFacebook ? ActionBase::ResultsOnSite : ActionBase::Results, true);
    if (sellsOnFacebook)
        add(plan, {"onsite_conversion.purchase"}, ActionBase::ResultsOnFacebook, true);
    plan.resultType = "offsite_conversion.fb_pixel_purchase";
}

void addFormLeads(ActionPlan &plan, bool legacy)
{
    add(plan, {"lead", "onsite_conversion.lead_grouped"}, ActionBase::Results);
    if (legacy)
        add(plan, {"leadgen_grouped"}, ActionBase::Results);
    plan.resultType = "lead";
}

void addAppEvents(ActionPlan &plan, const QString &event)
{
    add(plan, {"mobile_app_install", "omni_app_install", "app_custom_event.fb_mobile_activate_app"},
        ActionBase::Results);
    plan.resultType = "mobile_app_install";
    if (event == "START_TRIAL"_L1) {
        add(plan, {"app_custom_event.fb_mobile_start_trial", "start_trial_mobile_app"}, ActionBase::DeeperResults);
        plan.resultType = "app_custom_event.fb_mobile_start_trial";
    }
}

/** Events that the client measures by a custom conversion; the id is made from the pixel's. */
bool isCustomConversion(const QString &event)
{
    return event == "SCHEDULE"_L1 || event == "SUBMIT_APPLICATION"_L1;
}

void addCustomConversion(ActionPlan &plan, const ClientPlan &client, const QString &event)
{
    plan.customConversionId = client.pixelId.left(client.pixelId.size() - 1) + (event == "SCHEDULE"_L1 ? u'7' : u'8');
    plan.resultType = "offsite_conversion.custom." + plan.customConversionId.toLatin1();
    plan.rules.push_back({plan.resultType, ActionBase::Results, false});
    add(plan, {"offsite_conversion.fb_pixel_custom"}, ActionBase::Results);
}

void addWebEvent(ActionPlan &plan, const ClientPlan &client, const QString &event, bool legacy)
{
    if (event == "PURCHASE"_L1) {
        addPurchases(plan, client, legacy);
    } else if (isCustomConversion(event)) {
        addCustomConversion(plan, client, event);
    } else if (event == "LEAD"_L1) {
        add(plan, {"lead", "offsite_conversion.fb_pixel_lead", "onsite_web_lead"}, ActionBase::Results);
        // Has "lead" in its name and is none: counts of views.
        add(plan, {"offsite_content_view_add_meta_leads"}, ActionBase::LandingViews);
        plan.resultType = "offsite_conversion.fb_pixel_lead";
    } else {
        const QByteArray name = event.toLower().toLatin1();
        plan.resultType = "offsite_conversion.fb_pixel_" + name;
        plan.rules.push_back({plan.resultType, ActionBase::Results, event == "SUBSCRIBE"_L1});
        if (event == "COMPLETE_REGISTRATION"_L1)
            add(plan,
                {"complete_registration", "omni_complete_registration", "offsite_complete_registration_add_meta_leads"},
                ActionBase::Results);
    }
}

void addGoal(ActionPlan &plan, const ClientPlan &client, const CampaignPlan &campaign, const AdSetPlan &adSet)
{
    const QString &goal = adSet.optimizationGoal;
    const bool app = domain::objectiveOfCampaign(campaign.objective) == domain::Objective::Install;
    if (goal == "LEAD_GENERATION"_L1 || goal == "QUALITY_LEAD"_L1) {
        addFormLeads(plan, campaign.legacy);
    } else if (app) {
        addAppEvents(plan, adSet.customEventType);
        if (goal == "LINK_CLICKS"_L1)
            plan.resultType = "link_click";
    } else if (!adSet.customEventType.isEmpty()) {
        addWebEvent(plan, client, adSet.customEventType, campaign.legacy);
    } else if (goal == "CONVERSATIONS"_L1) {
        add(plan,
            {"onsite_conversion.messaging_conversation_started_7d", "onsite_conversion.total_messaging_connection"},
            ActionBase::Results);
        plan.resultType = "onsite_conversion.messaging_conversation_started_7d";
    } else if (goal == "LANDING_PAGE_VIEWS"_L1) {
        plan.resultType = "landing_page_view";
    } else if (goal == "LINK_CLICKS"_L1) {
        plan.resultType = "link_click";
    } else if (goal == "THRUPLAY"_L1) {
        plan.resultType = "video_view";
    }
}

} // namespace

ActionPlan planActions(const ClientPlan &client, const CampaignPlan &campaign, const AdSetPlan &adSet)
{
    ActionPlan plan;
    add(plan, {"link_click"}, ActionBase::LinkClicks);
    add(plan, {"page_engagement", "post_engagement"}, ActionBase::Engagement);
    add(plan, {"post_reaction"}, ActionBase::Reactions);
    add(plan, {"video_view"}, ActionBase::VideoViews);
    if (adSet.destination == "WEBSITE"_L1)
        add(plan, {"landing_page_view", "omni_landing_page_view"}, ActionBase::LandingViews);
    addGoal(plan, client, campaign, adSet);
    return plan;
}

} // namespace mci::sandbox
