// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Counting.h"
#include "support/TestMain.h"
#include "unit/domain/DomainRows.h"

using namespace mci::domain;
using namespace mci::test;

using Source = CountingSource;

namespace {

constexpr auto kPixelLead = "offsite_conversion.fb_pixel_lead";
constexpr auto kPixelPurchase = "offsite_conversion.fb_pixel_purchase";
constexpr auto kFormLead = "onsite_conversion.lead_grouped";
constexpr auto kAnyCustom = "offsite_conversion.fb_pixel_custom";

InsightRow indicated(InsightRow row, const char *indicator, std::optional<double> value)
{
    row.resultIndicator = QLatin1String(indicator);
    row.resultValue = value;
    return row;
}

} // namespace

class TestCounting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tiers_data()
    {
        columns();
        tierRow("omni lead goes before all", Objective::Lead, {{"omni_lead", 7}, {"lead", 9}, {kPixelLead, 5}}, 7,
                Source::Tier1);
        tierRow("lead goes before its channels", Objective::Lead, {{"lead", 9}, {kPixelLead, 5}, {kFormLead, 4}}, 9,
                Source::Tier2);
        tierRow("pixel and form leads add up", Objective::Lead, {{kPixelLead, 5}, {kFormLead, 4}}, 9, Source::Tier3);
        tierRow("pixel lead alone", Objective::Lead, {{kPixelLead, 5}}, 5, Source::Tier3);
        tierRow("legacy form lead alone", Objective::Lead, {{"leadgen.other", 3}}, 3, Source::Tier3);
        tierRow("legacy names of one form lead count once", Objective::Lead,
                {{kFormLead, 4}, {"leadgen.other", 4}, {"leadgen_grouped", 4}}, 4, Source::Tier3);
        tierRow("zero in a present tier is a zero", Objective::Lead, {{"lead", 0}, {kPixelLead, 5}}, 0, Source::Tier2);
        tierRow("omni purchase goes before its aliases", Objective::Purchase,
                {{kPixelPurchase, 7}, {"purchase", 7}, {"omni_purchase", 8}}, 8, Source::Tier1);
        tierRow("purchase without omni", Objective::Purchase, {{"purchase", 7}, {kPixelPurchase, 6}}, 7, Source::Tier2);
        tierRow("older rows have no plain purchase", Objective::Purchase, {{kPixelPurchase, 6}}, 6, Source::Tier3);
        tierRow("web, app and shop purchases add up", Objective::Purchase,
                {{kPixelPurchase, 6}, {"app_custom_event.fb_mobile_purchase", 3}, {"onsite_conversion.purchase", 2}},
                11, Source::Tier3);
        tierRow("omni install is the same event as the mobile one", Objective::Install,
                {{"mobile_app_install", 1891}, {"omni_app_install", 1891}}, 1891, Source::Tier1);
        tierRow("app install", Objective::Install, {{"app_install", 4}, {"mobile_app_install", 3}}, 4, Source::Tier2);
        tierRow("mobile install alone", Objective::Install, {{"mobile_app_install", 3}}, 3, Source::Tier3);
        tierRow("no actions at all", Objective::Lead, {}, 0, Source::None);
        tierRow("another objective's results do not count", Objective::Lead, {{"omni_purchase", 8}}, 0, Source::None);
        tierRow("nothing counts by a part of its name", Objective::Lead,
                {{"offsite_content_view_add_meta_leads", 99}, {"offsite_conversion.fb_pixel_lead.x", 5}, {"leads", 4}},
                0, Source::None);
        tierRow("aliases of shops and calls are ignored", Objective::Purchase,
                {{"onsite_web_purchase", 8},
                 {"onsite_web_app_purchase", 8},
                 {"onsite_app_purchase", 8},
                 {"web_in_store_purchase", 8},
                 {"web_app_in_store_purchase", 8}},
                0, Source::None);
        tierRow("Meta's added leads are ignored", Objective::Lead,
                {{"offsite_lead_add_20_s_calls", 8},
                 {"offsite_complete_registration_add_meta_leads", 8},
                 {"onsite_web_lead", 8}},
                0, Source::None);
        tierRow("a conversation is no lead", Objective::Lead,
                {{"onsite_conversion.messaging_conversation_started_7d", 30}}, 0, Source::None);
        tierRow("a custom conversion alone is no lead", Objective::Lead, {{"offsite_conversion.custom.123", 43}}, 0,
                Source::None);
        tierRow("parts of one type add up", Objective::Lead, {{"lead", 4}, {"lead", 3}}, 7, Source::Tier2);
    }
    void tiers() { check(); }

    void goals_data()
    {
        columns();
        const auto add = [](const char *name, const char *campaign, Objective objective, const AdSetGoal &goal,
                            Amounts actions, double count, Source source) {
            QTest::newRow(name) << row(campaign, actions) << objective << QString() << std::optional(goal) << count
                                << source;
        };
        const auto lead = Objective::Lead;
        add("custom conversion goes before the tiers", "OUTCOME_LEADS", lead, conversionGoal("123"),
            {{"offsite_conversion.custom.123", 4}, {"lead", 9}}, 4, Source::AdSetGoal);
        add("custom conversion that did not happen is a zero", "OUTCOME_LEADS", lead, conversionGoal("123"),
            {{"offsite_conversion.custom.1234", 4}, {"lead", 9}}, 0, Source::AdSetGoal);
        add("custom conversion goes before the event", "OUTCOME_LEADS", lead,
            AdSetGoal{QStringLiteral("set"), {}, QStringLiteral("123"), QStringLiteral("LEAD"), {}},
            {{"offsite_conversion.custom.123", 4}, {kPixelLead, 9}}, 4, Source::AdSetGoal);
        add("own event counts the pixel's", "OUTCOME_LEADS", lead, eventGoal("LEAD"), {{kPixelLead, 5}, {"lead", 9}}, 5,
            Source::AdSetGoal);
        add("own event at zero is a zero", "OUTCOME_LEADS", lead, eventGoal("LEAD"), {{kPixelLead, 0}, {"lead", 9}}, 0,
            Source::AdSetGoal);
        add("own event by a form falls to the tiers", "OUTCOME_LEADS", lead, eventGoal("LEAD"),
            {{"lead", 9}, {kFormLead, 9}}, 9, Source::Tier2);
        add("own event in an app falls to the tiers", "OUTCOME_SALES", Objective::Purchase, eventGoal("PURCHASE"),
            {{"app_custom_event.fb_mobile_purchase", 6}}, 6, Source::Tier3);
        add("another event of a lead campaign counts", "OUTCOME_LEADS", lead, eventGoal("COMPLETE_REGISTRATION"),
            {{"offsite_conversion.fb_pixel_complete_registration", 12}, {"lead", 3}}, 12, Source::AdSetGoal);
        add("another event that did not happen is a zero", "OUTCOME_LEADS", lead, eventGoal("SUBMIT_APPLICATION"),
            {{"lead", 3}}, 0, Source::AdSetGoal);
        add("the pixel calls content view otherwise", "OUTCOME_SALES", Objective::Purchase, eventGoal("CONTENT_VIEW"),
            {{"offsite_conversion.fb_pixel_view_content", 70}}, 70, Source::AdSetGoal);
        add("the pixel calls initiated checkout otherwise", "OUTCOME_SALES", Objective::Purchase,
            eventGoal("INITIATED_CHECKOUT"), {{"offsite_conversion.fb_pixel_initiate_checkout", 15}}, 15,
            Source::AdSetGoal);
        add("carts of a neutral campaign are no purchases", "CONVERSIONS", Objective::Purchase,
            eventGoal("ADD_TO_CART"), {{"offsite_conversion.fb_pixel_add_to_cart", 40}, {"omni_purchase", 6}}, 6,
            Source::Tier1);
        add("custom event by its name", "OUTCOME_LEADS", lead, eventGoal("OTHER", "Demo"),
            {{"offsite_conversion.fb_pixel_custom.Demo", 5}, {kAnyCustom, 20}, {"lead", 3}}, 5, Source::AdSetGoal);
        add("custom event without its name in the row", "OUTCOME_LEADS", lead, eventGoal("OTHER", "Demo"),
            {{kAnyCustom, 20}, {"lead", 3}}, 20, Source::AdSetGoal);
        add("custom event without a name", "OUTCOME_LEADS", lead, eventGoal("OTHER"), {{kAnyCustom, 20}}, 20,
            Source::AdSetGoal);
        add("conversations as a goal are no leads", "OUTCOME_LEADS", lead,
            eventGoal("MESSAGING_CONVERSATION_STARTED_7D"),
            {{"onsite_conversion.messaging_conversation_started_7d", 30}, {"lead", 2}}, 2, Source::Tier2);
        add("a goal without event falls to the tiers", "OUTCOME_LEADS", lead, AdSetGoal{}, {{"lead", 9}}, 9,
            Source::Tier2);
        add("an event Meta added since falls to the tiers", "OUTCOME_LEADS", lead, eventGoal("HOLOGRAM_SEEN"),
            {{"lead", 9}}, 9, Source::Tier2);
        add("an app campaign's event is not its installs", "OUTCOME_APP_PROMOTION", Objective::Install,
            eventGoal("PURCHASE"), {{"omni_app_install", 80}, {kPixelPurchase, 3}}, 80, Source::Tier1);
    }
    void goals() { check(); }

    void indicators_data()
    {
        columns();
        const auto add = [](const char *name, const InsightRow &row, std::optional<AdSetGoal> goal, double count,
                            Source source) {
            QTest::newRow(name) << row << Objective::Lead << QString() << goal << count << source;
        };
        const char *custom = "offsite_conversion.custom.77";
        add("custom conversion told by the indicator",
            indicated(row("OUTCOME_LEADS", {{"offsite_conversion.custom.77", 6}, {"lead", 2}}), custom, 6), {}, 6,
            Source::ResultIndicator);
        add("indicator with a value that actions lack", indicated(row("OUTCOME_LEADS", {{"lead", 2}}), custom, 6), {},
            6, Source::ResultIndicator);
        add("indicator with a real zero", indicated(row("OUTCOME_LEADS", {{"lead", 2}}), custom, 0), {}, 0,
            Source::ResultIndicator);
        add("not available is unknown, not zero", indicated(row("OUTCOME_LEADS", {{"lead", 2}}), custom, std::nullopt),
            {}, 2, Source::Tier2);
        add("a standard event of a lead campaign",
            indicated(row("OUTCOME_LEADS", {{"offsite_conversion.fb_pixel_schedule", 8}}),
                      "offsite_conversion.fb_pixel_schedule", 8),
            {}, 8, Source::ResultIndicator);
        add("a standard event of a traffic campaign is not ours",
            indicated(row("OUTCOME_TRAFFIC", {{"offsite_conversion.fb_pixel_schedule", 8}}),
                      "offsite_conversion.fb_pixel_schedule", 8),
            {}, 0, Source::None);
        add("the tiers know the indicated event",
            indicated(row("OUTCOME_LEADS", {{kPixelLead, 5}, {"lead", 9}}), kPixelLead, 5), {}, 9, Source::Tier2);
        add("link clicks are no leads",
            indicated(row("OUTCOME_LEADS", {{"link_click", 80}, {"lead", 2}}), "link_click", 80), {}, 2, Source::Tier2);
        add("the ad set's goal goes before the indicator",
            indicated(row("OUTCOME_LEADS", {{"offsite_conversion.custom.123", 4}}), custom, 6), conversionGoal("123"),
            4, Source::AdSetGoal);
        add("a goal without event leaves it to the indicator", indicated(row("OUTCOME_LEADS", {}), custom, 6),
            AdSetGoal{}, 6, Source::ResultIndicator);
        add("the indicator is finer than the sum of custom events",
            indicated(row("OUTCOME_LEADS", {{kAnyCustom, 20}}), "offsite_conversion.fb_pixel_custom.Demo", 5),
            eventGoal("OTHER", "Demo"), 5, Source::ResultIndicator);
    }
    void indicators() { check(); }

    void chosenEvents_data()
    {
        columns();
        const auto add = [](const char *name, const char *event, Amounts actions, double count) {
            QTest::newRow(name) << row("OUTCOME_LEADS", actions) << Objective::Lead << QString(QLatin1String(event))
                                << std::optional(conversionGoal("123")) << count << Source::ChosenEvent;
        };
        add("goes before goal and tiers", "subscribe_total",
            {{"offsite_conversion.custom.123", 4}, {"lead", 9}, {"subscribe_total", 3}}, 3);
        add("absent is a zero", "subscribe_total", {{"offsite_conversion.custom.123", 4}, {"lead", 9}}, 0);
        add("may be a conversation", "onsite_conversion.messaging_conversation_started_7d",
            {{"onsite_conversion.messaging_conversation_started_7d", 30}}, 30);
        add("may be an ignored alias", "onsite_web_lead", {{"onsite_web_lead", 8}, {"lead", 9}}, 8);
        add("matches exactly", "offsite_conversion.custom.77", {{"offsite_conversion.custom.777", 8}}, 0);
    }
    void chosenEvents() { check(); }

    void valuesComeFromTheSameTypes()
    {
        const auto valueOf = [](const InsightRow &row, const char *chosen = "", const AdSetGoal *goal = nullptr) {
            return countResults(row, Objective::Purchase, QLatin1String(chosen), goal).value;
        };
        QCOMPARE(*valueOf(row("", {{"omni_purchase", 7}}, {{"omni_purchase", 980.4}, {"purchase", 5}})), 980.4);
        QVERIFY(!valueOf(row("", {{"omni_purchase", 7}})));
        const Amounts channels{{kPixelPurchase, 6}, {"onsite_conversion.purchase", 2}};
        QCOMPARE(*valueOf(row("", channels, {{kPixelPurchase, 60}, {"onsite_conversion.purchase", 20}})), 80.0);
        QCOMPARE(*valueOf(row("", channels, {{kPixelPurchase, 60}})), 60.0);
        QCOMPARE(*valueOf(row("", {{"x", 7}}, {{"x", 50}, {"omni_purchase", 9}}), "x"), 50.0);
        QVERIFY(!valueOf(row("", {{"x", 7}, {"omni_purchase", 7}}, {{"omni_purchase", 9}}), "x"));
        const AdSetGoal goal = conversionGoal("1");
        QCOMPARE(
            *valueOf(row("", {{"offsite_conversion.custom.1", 7}}, {{"offsite_conversion.custom.1", 30}}), "", &goal),
            30.0);
    }
    void valueUnderAnAliasOfTheSameConversions()
    {
        const AdSetGoal goal = eventGoal("PURCHASE");
        const InsightRow same =
            row("OUTCOME_SALES", {{kPixelPurchase, 7}, {"omni_purchase", 7}}, {{"omni_purchase", 980.4}});
        QCOMPARE(*countResults(same, Objective::Purchase, {}, &goal).value, 980.4);
        const InsightRow more =
            row("OUTCOME_SALES", {{kPixelPurchase, 7}, {"omni_purchase", 9}}, {{"omni_purchase", 980.4}});
        const CountedResults results = countResults(more, Objective::Purchase, {}, &goal);
        QCOMPARE(results.count, 7.0);
        QVERIFY(!results.value);
    }
    void tellsWhatItCounted()
    {
        const InsightRow leads = row("OUTCOME_LEADS", {{kPixelLead, 5}, {kFormLead, 4}});
        const std::vector<QString> expected{QLatin1String(kPixelLead), QLatin1String(kFormLead)};
        QVERIFY(countResults(leads, Objective::Lead, {}, nullptr).actionTypes == expected);
        QVERIFY(countResults(row("", {}), Objective::Lead, {}, nullptr).actionTypes.empty());
    }

private:
    static void columns()
    {
        QTest::addColumn<InsightRow>("insights");
        QTest::addColumn<Objective>("objective");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<std::optional<AdSetGoal>>("goal");
        QTest::addColumn<double>("count");
        QTest::addColumn<Source>("source");
    }
    static void tierRow(const char *name, Objective objective, Amounts actions, double count, Source source)
    {
        QTest::newRow(name) << row("", actions) << objective << QString() << std::optional<AdSetGoal>() << count
                            << source;
    }
    static void check()
    {
        QFETCH(InsightRow, insights);
        QFETCH(Objective, objective);
        QFETCH(QString, chosen);
        QFETCH(std::optional<AdSetGoal>, goal);
        const CountedResults results = countResults(insights, objective, chosen, goal ? &*goal : nullptr);
        QTEST(results.count, "count");
        QTEST(results.source, "source");
    }
};

MCI_TEST_CLASS(TestCounting);
#include "tst_Counting.moc"
