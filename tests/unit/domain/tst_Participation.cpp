// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Counting.h"
#include "support/TestMain.h"
#include "unit/domain/DomainRows.h"

using namespace mci::domain;
using namespace mci::test;

class TestParticipation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void campaignDecides_data()
    {
        QTest::addColumn<QString>("campaign");
        QTest::addColumn<Objective>("objective");
        const std::vector<std::pair<const char *, Objective>> rows{
            {"OUTCOME_LEADS", Objective::Lead},
            {"LEAD_GENERATION", Objective::Lead},
            {"OUTCOME_SALES", Objective::Purchase},
            {"PRODUCT_CATALOG_SALES", Objective::Purchase},
            {"OUTCOME_APP_PROMOTION", Objective::Install},
            {"APP_INSTALLS", Objective::Install},
            {"MOBILE_APP_INSTALLS", Objective::Install},
        };
        for (const auto &[campaign, objective] : rows)
            QTest::newRow(campaign) << QString(QLatin1String(campaign)) << objective;
    }
    void campaignDecides()
    {
        QFETCH(QString, campaign);
        QFETCH(Objective, objective);
        QVERIFY(objectiveOfCampaign(campaign) == objective);
        // Without any result, and against an event that says otherwise.
        const AdSetGoal goal = eventGoal(objective == Objective::Lead ? "PURCHASE" : "LEAD");
        for (const Objective asked : {Objective::Lead, Objective::Purchase, Objective::Install})
            QCOMPARE(takesPart(row(qPrintable(campaign), {}), asked, {}, &goal, {}), asked == objective);
    }
    void campaignBeatsResults()
    {
        QVERIFY(!part(row("OUTCOME_SALES", {{"lead", 50}}), Objective::Lead));
        QVERIFY(!part(row("OUTCOME_LEADS", {{"omni_purchase", 50}}), Objective::Purchase));
    }
    void customEventDecidesWhereTheCampaignIsSilent_data()
    {
        QTest::addColumn<QString>("campaign");
        for (const char *name : {"CONVERSIONS", "OUTCOME_TRAFFIC", "OUTCOME_ENGAGEMENT", "OUTCOME_AWARENESS",
                                 "LINK_CLICKS", "MESSAGES", "VIDEO_VIEWS", "SOMETHING_NEW"})
            QTest::newRow(name) << QString(QLatin1String(name));
        QTest::newRow("no objective at all") << QString();
    }
    void customEventDecidesWhereTheCampaignIsSilent()
    {
        QFETCH(QString, campaign);
        const auto name = campaign.toLatin1();
        const AdSetGoal lead = eventGoal("LEAD");
        const AdSetGoal purchase = eventGoal("PURCHASE");
        const InsightRow silent = row(name.constData(), {});
        QVERIFY(part(silent, Objective::Lead, &lead));
        QVERIFY(part(silent, Objective::Purchase, &purchase));
        QVERIFY(!part(row(name.constData(), {{"lead", 50}}), Objective::Lead, &purchase));
        QVERIFY(!part(row(name.constData(), {{"omni_app_install", 50}}), Objective::Install, &purchase));
    }
    void resultDecidesWhereNothingElseSpeaks()
    {
        const AdSetGoal other = eventGoal("ADD_TO_CART");
        QVERIFY(part(row("OUTCOME_TRAFFIC", {{"lead", 1}}), Objective::Lead));
        QVERIFY(!part(row("OUTCOME_TRAFFIC", {{"lead", 0}}), Objective::Lead));
        QVERIFY(!part(row("OUTCOME_TRAFFIC", {}), Objective::Lead));
        QVERIFY(part(row("CONVERSIONS", {{"omni_purchase", 2}}), Objective::Purchase, &other));
        QVERIFY(
            !part(row("CONVERSIONS", {{"offsite_conversion.fb_pixel_add_to_cart", 40}}), Objective::Purchase, &other));
        QVERIFY(part(row("CONVERSIONS", {{"mobile_app_install", 2}}), Objective::Install, &other));
    }
    void chosenEventLetsEveryAdIn()
    {
        const QString event = QStringLiteral("offsite_conversion.custom.1");
        const AdSetGoal purchase = eventGoal("PURCHASE");
        QVERIFY(takesPart(row("OUTCOME_SALES", {}), Objective::Lead, event, &purchase, {}));
        QVERIFY(takesPart(row("", {}), Objective::Install, event, nullptr, {}));
    }
    void impressionsAreNeeded()
    {
        InsightRow unseen = row("OUTCOME_LEADS", {{"lead", 5}});
        unseen.impressions = 0;
        QVERIFY(!part(unseen, Objective::Lead));
        QVERIFY(!takesPart(unseen, Objective::Lead, QStringLiteral("lead"), nullptr, {}));
    }

private:
    static bool part(const InsightRow &row, Objective objective, const AdSetGoal *goal = nullptr)
    {
        return takesPart(row, objective, {}, goal, countResults(row, objective, {}, goal));
    }
};

MCI_TEST_CLASS(TestParticipation);
#include "tst_Participation.moc"
