// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DaysFixture.h"
#include "DeskFixture.h"
#include "services/generate/LenderObjective.h"
#include "store/AdSetRepository.h"
#include "store/InsightRepository.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::test;

/** What a brief is when something is made from it. */
class TestQueueGeneration : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_fixture;

    [[nodiscard]] qint64 queuedSeed(const QString &briefId)
    {
        const auto queued = m_fixture->desk.queue.queue(briefId);
        return queued ? m_fixture->job(queued->jobId).payload.value(QLatin1String("seed")).toInteger() : 0;
    }
    /** The window numbers of the account have these ads. */
    void fetched(const std::vector<domain::InsightRow> &rows)
    {
        auto session = m_fixture->services.temp.session();
        store::InsightRepository insights(session, m_fixture->services.temp.clock);
        domain::InsightSelection selection;
        selection.connectionId = QStringLiteral("con_1");
        selection.adAccountId = QStringLiteral("act_1");
        selection.window = {QDate(2026, 10, 1), QDate(2026, 10, 30)};
        const auto fetch = insights.beginOrResumeFetch(
            {QLatin1String(domain::kDefaultOrganization), QStringLiteral("job_numbers"), selection});
        MCI_VERIFY_OK(fetch);
        MCI_VERIFY_OK(insights.storePage(fetch->id, rows, {}));
        const UtcTime now = m_fixture->services.temp.clock.now();
        MCI_VERIFY_OK(insights.complete(fetch->id, selection, now, now));
    }
    static domain::InsightRow adIn(const char *objective, const char *adId, const char *adSetId = "set_1")
    {
        domain::InsightRow row = test::row(objective, {}, {});
        row.adId = QLatin1String(adId);
        row.adSetId = QLatin1String(adSetId);
        return row;
    }
    QString addWithButton(const char *adId, const char *button)
    {
        const QString id = m_fixture->addKnown(adId, 3 + QByteArray(adId).toUInt(), {});
        auto session = m_fixture->services.temp.session();
        store::CreativeRepository repository(session);
        domain::Creative creative = repository.find(id).value().value();
        creative.callToAction = QLatin1String(button);
        if (!repository.update(creative).value_or(false))
            qFatal("the creative was not stored");
        return id;
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<DeskFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void whatIsTypedAfterwardsIsAnotherVersion()
    {
        domain::StoredBrief brief = m_fixture->briefFor({m_fixture->addKnown("1", 3, {})});
        const domain::BriefDraft asked = brief.draft;
        const auto queued = m_fixture->desk.queue.queue(brief.id);
        MCI_VERIFY_OK(queued);
        // In the middle of a word, and without its product.
        brief.draft.brief.productName.clear();
        brief.draft.brief.keyMessage = QStringLiteral("Fre");
        QCOMPARE(m_fixture->desk.briefs.save(brief.id, brief.draft)->version, 2);
        QCOMPARE(m_fixture->desk.briefs.save(brief.id, brief.draft)->version, 2);
        const auto made = m_fixture->work(m_fixture->job(queued->jobId));
        MCI_VERIFY_OK(made);
        QCOMPARE(made->draft, asked);
        QCOMPARE(made->briefVersion, 1);
        QCOMPARE(m_fixture->desk.briefs.versions(brief.id)->back().draft, asked);
        QCOMPARE(m_fixture->desk.briefs.find(brief.id)->draft, brief.draft);
    }

    void oneVersionIsOneWork()
    {
        domain::StoredBrief brief = m_fixture->briefFor({m_fixture->addKnown("1", 3, {})});
        const auto first = m_fixture->desk.queue.queue(brief.id);
        const auto again = m_fixture->desk.queue.queue(brief.id);
        QVERIFY(!first->existing);
        QVERIFY(again->existing);
        QCOMPARE(again->jobId, first->jobId);
        brief.draft.brief.offer = QStringLiteral("10% off");
        MCI_VERIFY_OK(m_fixture->desk.briefs.save(brief.id, brief.draft));
        const auto other = m_fixture->desk.queue.queue(brief.id);
        QVERIFY(!other->existing);
        QCOMPARE(m_fixture->job(other->jobId).payload.value(QLatin1String("version")).toInt(), 2);
    }

    void aJobOfAnEarlierAppTakesTheLatest()
    {
        domain::StoredBrief brief = m_fixture->briefFor({m_fixture->addKnown("1", 3, {})});
        domain::Job job;
        job.type = QLatin1String(domain::job_type::kCreativeGenerate);
        job.organizationId = DeskFixture::organization();
        job.payload = {{QStringLiteral("briefId"), brief.id}, {QStringLiteral("seed"), 1}};
        brief.draft.brief.productName.clear();
        MCI_VERIFY_OK(m_fixture->desk.briefs.save(brief.id, brief.draft));
        const auto half = m_fixture->work(job);
        QVERIFY(!half);
        QCOMPARE(half.error().params.value(QStringLiteral("option")), QStringLiteral("productName"));
        brief.draft.brief.productName = QStringLiteral("Aurora beans");
        MCI_VERIFY_OK(m_fixture->desk.briefs.save(brief.id, brief.draft));
        QCOMPARE(m_fixture->work(job)->draft, brief.draft);
        job.payload.insert(QStringLiteral("version"), 7);
        QCOMPARE(m_fixture->work(job).error().reason, Reason::BriefUnknown);
    }

    void noSeedComesTwice()
    {
        const domain::StoredBrief brief = m_fixture->briefFor({m_fixture->addKnown("1", 3, {})});
        const auto first = m_fixture->make(brief);
        MCI_VERIFY_OK(first);
        QCOMPARE(first->seed, 1U);
        const auto queued = m_fixture->desk.queue.queue(brief.id);
        const qint64 second = m_fixture->job(queued->jobId).payload.value(QLatin1String("seed")).toInteger();
        QVERIFY(second > 1);
        // Nothing came of that one, and the first is gone for good.
        m_fixture->cancel(queued->jobId);
        MCI_VERIFY_OK(m_fixture->desk.made.setRemoved(first->id, true));
        m_fixture->services.temp.clock.advance(std::chrono::hours(25));
        MCI_VERIFY_OK(m_fixture->desk.made.tidy());
        QVERIFY(queuedSeed(brief.id) > second);
    }

    void aSeedOfTheCommandLineCounts()
    {
        services::GenerationRequest request{domain::briefSources({m_fixture->addKnown("1", 3, {})}), coffee(), 40};
        request.brief.variations = 1;
        const auto generation = m_fixture->desk.creatives.make(request, [](double) {}, {});
        MCI_VERIFY_OK(generation);
        const auto output = m_fixture->desk.made.keep(*generation);
        QCOMPARE(queuedSeed(m_fixture->desk.made.output(*output)->briefId), 41);
    }

    void whatLendsNothingIsNotAskedFor()
    {
        const QString known = m_fixture->addKnown("1", 3, {});
        const QString plain = m_fixture->add("2", test::sceneOf(4, {400, 400}), {});
        domain::StoredBrief brief = m_fixture->briefFor({QStringLiteral("crv_gone"), plain, known});
        QCOMPARE(m_fixture->desk.queue.queue(brief.id).error().reason, Reason::CreativeUnknown);
        brief.draft.sources[0].layers.clear();
        MCI_VERIFY_OK(m_fixture->desk.briefs.save(brief.id, brief.draft));
        QCOMPARE(m_fixture->desk.queue.queue(brief.id).error().code, ErrorCode::PatternsNotExtracted);
        brief.draft.sources[1].layers.clear();
        MCI_VERIFY_OK(m_fixture->desk.briefs.save(brief.id, brief.draft));
        MCI_VERIFY_OK(m_fixture->make(brief));
    }

    void allThatHaveNoPatternsAreNamed()
    {
        const QString plain = m_fixture->add("1", test::sceneOf(3, {400, 400}), {});
        const QString plainToo = m_fixture->add("2", test::sceneOf(4, {400, 400}), {});
        const services::GenerationRequest request{
            domain::briefSources({plain, m_fixture->addKnown("3", 5, {}), plainToo}), coffee(), 1};
        const auto made = m_fixture->desk.creatives.make(request, [](double) {}, {});
        QCOMPARE(made.error().params.value(QStringLiteral("value")).split(u' '), (QStringList{plain, plainToo}));
    }

    void anotherClientsCreativesAreUnknown()
    {
        m_fixture->addOtherClient();
        const QString theirs =
            m_fixture->add("2", test::sceneOf(5, {400, 400}), {}, QStringLiteral("org_2"), QStringLiteral("con_2"));
        QCOMPARE(m_fixture->desk.queue.queue(m_fixture->briefFor({theirs}).id).error().reason, Reason::CreativeUnknown);
    }

    void theButtonIsTheObjectives_data()
    {
        QTest::addColumn<QByteArray>("campaign");
        QTest::addColumn<QByteArray>("goal");
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<QString>("made");
        const QString shop = QStringLiteral("SHOP_NOW");
        const QString sign = QStringLiteral("SIGN_UP");
        const QString install = QStringLiteral("INSTALL_MOBILE_APP");
        using Bytes = QByteArray;
        QTest::newRow("nothing known") << Bytes() << Bytes() << Bytes() << shop;
        QTest::newRow("sales") << Bytes("OUTCOME_SALES") << Bytes() << Bytes("SIGN_UP") << shop;
        QTest::newRow("leads") << Bytes("OUTCOME_LEADS") << Bytes() << Bytes("SHOP_NOW") << sign;
        QTest::newRow("installs") << Bytes("OUTCOME_APP_PROMOTION") << Bytes() << Bytes("SHOP_NOW") << install;
        QTest::newRow("ad set's goal") << Bytes("OUTCOME_ENGAGEMENT") << Bytes("LEAD") << Bytes("SHOP_NOW") << sign;
        QTest::newRow("button for leads") << Bytes("OUTCOME_TRAFFIC") << Bytes() << Bytes("GET_QUOTE") << sign;
        QTest::newRow("button for installs") << Bytes() << Bytes() << Bytes("USE_APP") << install;
        QTest::newRow("button for all") << Bytes() << Bytes() << Bytes("LEARN_MORE") << shop;
    }
    void theButtonIsTheObjectives()
    {
        QFETCH(const QByteArray, campaign);
        QFETCH(const QByteArray, goal);
        QFETCH(const QByteArray, button);
        QFETCH(const QString, made);
        const QString id = addWithButton("1", button.constData());
        if (!campaign.isEmpty())
            fetched({adIn(campaign.constData(), "1")});
        if (!goal.isEmpty()) {
            auto session = m_fixture->services.temp.session();
            domain::AdSetGoal kept;
            kept.adSetId = QStringLiteral("set_1");
            kept.customEventType = QLatin1String(goal);
            MCI_VERIFY_OK(store::AdSetRepository(session).upsertGoals(
                {DeskFixture::organization(), QStringLiteral("con_1"), QStringLiteral("act_1")}, {kept},
                m_fixture->services.temp.clock.now()));
        }
        const auto output = m_fixture->make(m_fixture->briefFor({id}));
        MCI_VERIFY_OK(output);
        QCOMPARE(output->variations.front().shown.copy.callToAction, made);
    }

    void theBriefsOwnButtonComesFirst()
    {
        domain::StoredBrief brief = m_fixture->briefFor({addWithButton("1", "SIGN_UP")});
        brief.draft.brief.callToAction = QStringLiteral("LEARN_MORE");
        MCI_VERIFY_OK(m_fixture->desk.briefs.save(brief.id, brief.draft));
        QCOMPARE(m_fixture->make(brief)->variations.front().shown.copy.callToAction, QStringLiteral("LEARN_MORE"));
    }

    void whatMostOfThemAreForCounts()
    {
        const QStringList ids{addWithButton("1", "SHOP_NOW"), addWithButton("2", "SHOP_NOW"),
                              addWithButton("3", "SHOP_NOW")};
        fetched({adIn("OUTCOME_SALES", "1"), adIn("OUTCOME_LEADS", "2"), adIn("LEAD_GENERATION", "3")});
        QCOMPARE(m_fixture->make(m_fixture->briefFor(ids))->variations.front().shown.copy.callToAction,
                 QStringLiteral("SIGN_UP"));
    }

    void theDaysTellToo()
    {
        DaysFixture days;
        const QDate day(2026, 11, 20);
        days.read({day, day}, {leadDay("1", day, 2, 30)});
        auto session = days.temp.session();
        domain::Creative creative;
        creative.connectionId = QStringLiteral("con_1");
        creative.adAccountId = QStringLiteral("act_1");
        creative.metaAdId = QStringLiteral("1");
        creative.callToAction = QStringLiteral("SHOP_NOW");
        const auto objective = services::objectiveOf(session, days.temp.clock, {creative});
        MCI_VERIFY_OK(objective);
        QCOMPARE(*objective, domain::Objective::Lead);
        creative.metaAdId = QStringLiteral("2");
        QCOMPARE(services::objectiveOf(session, days.temp.clock, {creative}).value(), domain::Objective::Purchase);
    }
};

MCI_TEST_CLASS(TestQueueGeneration);
#include "tst_QueueGeneration.moc"
