// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ActionTypes.h"

#include <array>

namespace mci::domain::action_types {

namespace {

constexpr auto kPixelPrefix = "offsite_conversion.fb_pixel_";
constexpr auto kCustomConversionPrefix = "offsite_conversion.custom.";
constexpr auto kCustomEvent = "offsite_conversion.fb_pixel_custom";

struct PixelEvent
{
    const char *eventType;
    const char *pixelName;
};

// The pixel's names follow fbq('track', …), which the enum does not always do.
constexpr std::array kPixelEvents{
    PixelEvent{"ADD_PAYMENT_INFO", "add_payment_info"},
    PixelEvent{"ADD_TO_CART", "add_to_cart"},
    PixelEvent{"ADD_TO_WISHLIST", "add_to_wishlist"},
    PixelEvent{"COMPLETE_REGISTRATION", "complete_registration"},
    PixelEvent{"CONTACT", "contact"},
    PixelEvent{"CONTENT_VIEW", "view_content"},
    PixelEvent{"CUSTOMIZE_PRODUCT", "customize_product"},
    PixelEvent{"DONATE", "donate"},
    PixelEvent{"FIND_LOCATION", "find_location"},
    PixelEvent{"INITIATED_CHECKOUT", "initiate_checkout"},
    PixelEvent{"LEAD", "lead"},
    PixelEvent{"OTHER", "custom"},
    PixelEvent{"PURCHASE", "purchase"},
    PixelEvent{"SCHEDULE", "schedule"},
    PixelEvent{"SEARCH", "search"},
    PixelEvent{"START_TRIAL", "start_trial"},
    PixelEvent{"SUBMIT_APPLICATION", "submit_application"},
    PixelEvent{"SUBSCRIBE", "subscribe"},
};

Channel channel(std::initializer_list<const char *> names)
{
    Channel list;
    for (const char *name : names)
        list.append(QLatin1String(name));
    return list;
}

} // namespace

const std::vector<Tier> &tiersOf(Objective objective)
{
    static const std::vector<Tier> lead{
        {channel({"omni_lead"})},
        {channel({"lead"})},
        {channel({"offsite_conversion.fb_pixel_lead"}),
         channel({"onsite_conversion.lead_grouped", "leadgen_grouped", "leadgen.other"})},
    };
    static const std::vector<Tier> purchase{
        {channel({"omni_purchase"})},
        {channel({"purchase"})},
        {channel({"offsite_conversion.fb_pixel_purchase"}), channel({"app_custom_event.fb_mobile_purchase"}),
         channel({"onsite_conversion.purchase"})},
    };
    static const std::vector<Tier> install{
        {channel({"omni_app_install"})},
        {channel({"app_install"})},
        {channel({"mobile_app_install"})},
    };
    switch (objective) {
    case Objective::Lead:
        return lead;
    case Objective::Purchase:
        return purchase;
    case Objective::Install:
        return install;
    }
    Q_UNREACHABLE();
}

bool isInTiers(const QString &actionType, Objective objective)
{
    for (const Tier &tier : tiersOf(objective)) {
        for (const Channel &names : tier) {
            if (names.contains(actionType))
                return true;
        }
    }
    return false;
}

QString ofCustomConversion(const QString &customConversionId)
{
    return QLatin1String(kCustomConversionPrefix) + customConversionId;
}

QString ofCustomEvent(const QString &eventName)
{
    const QString all = QLatin1String(kCustomEvent);
    return eventName.isEmpty() ? all : all + u'.' + eventName;
}

QString ofEventType(const QString &customEventType)
{
    for (const PixelEvent &event : kPixelEvents) {
        if (customEventType == QLatin1String(event.eventType))
            return QLatin1String(kPixelPrefix) + QLatin1String(event.pixelName);
    }
    return {};
}

bool isCustom(const QString &actionType)
{
    const QLatin1String event(kCustomEvent);
    return actionType.startsWith(QLatin1String(kCustomConversionPrefix)) || actionType == event
        || (actionType.startsWith(event) && actionType.at(event.size()) == u'.');
}

bool isPixelEvent(const QString &actionType)
{
    return actionType.startsWith(QLatin1String(kPixelPrefix));
}

} // namespace mci::domain::action_types
