// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Thumbnail.h"
#include "imaging/ThumbnailCache.h"
#include "net/HostResolver.h"
#include "services/ai/AiServices.h"
#include "services/CorrectPatterns.h"
#include "services/ExtractPatterns.h"
#include "services/PatternExtractHandler.h"
#include "services/PatternPlanner.h"
#include "ServicesFixture.h"
#include "store/CreativeRepository.h"
#include "store/OrganizationRepository.h"
#include "support/FakeHttpTransport.h"
#include "support/TestMain.h"

#include <mutex>

using namespace mci;
using namespace mci::test;

namespace {

/** Sees the same in every picture, counts, and fails where it is told to. */
class CountingAnalysis final : public ai::PictureAnalysis
{
public:
    Result<domain::PictureFacts> analyse(const QByteArray &picture, const CancelToken &cancel) override
    {
        const std::scoped_lock lock(m_mutex);
        ++m_looks;
        if (cancel.isCancelled())
            return failure(cancelledError());
        if (picture.isEmpty() || m_broken)
            return failure(makeError(ErrorCode::Internal, Reason::AnalysisFailed));
        domain::PictureFacts facts;
        facts.width = 600;
        facts.height = 600;
        facts.palette = {{QStringLiteral("#102030"), 0.7}, {QStringLiteral("#F0E0D0"), 0.3}};
        facts.lines = {{QStringLiteral("Só hoje: 30% de desconto"), {0.1, 0.1, 0.8, 0.1}, 0.08, 0.95}};
        return facts;
    }
    [[nodiscard]] int looks() const { return m_looks; }
    void setBroken(bool broken) { m_broken = broken; }

private:
    std::mutex m_mutex;
    int m_looks = 0;
    bool m_broken = false;
};

} // namespace

/** The job that names patterns, and what it keeps. */
class TestPatternExtractHandler : public QObject
{
    Q_OBJECT

    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<CountingAnalysis> m_analysis;
    FakeHttpTransport m_transport;
    net::QtHostResolver m_resolver;
    std::unique_ptr<services::CreativePictures> m_pictures;
    std::unique_ptr<services::AiServices> m_provider;

    [[nodiscard]] services::ExtractPatterns extraction() const
    {
        return {m_fixture->temp.database(), m_fixture->temp.clock};
    }
    domain::Creative add(const char *adId, const QColor &colour, const char *headline = "")
    {
        domain::Creative creative;
        creative.metaAdId = QLatin1String(adId);
        creative.organizationId = QLatin1String(domain::kDefaultOrganization);
        creative.connectionId = QStringLiteral("con_1");
        creative.adAccountId = QStringLiteral("act_1");
        creative.id = domain::creativeIdOf(creative.connectionId, creative.adAccountId, creative.metaAdId);
        creative.headline = QString::fromUtf8(headline);
        creative.createdAt = creative.updatedAt = m_fixture->temp.clock.now();
        if (colour.isValid()) {
            QImage image(40, 40, QImage::Format_RGB32);
            image.fill(colour);
            creative.thumbnailFile =
                imaging::ThumbnailCache(thumbnails()).store(imaging::makeThumbnail(image).value()).value();
            creative.imageSha256 = colour.name();
            creative.pictureState = domain::PictureState::Stored;
            creative.width = 1080;
            creative.height = 1350;
        }
        auto session = m_fixture->temp.session();
        store::CreativeRepository repository(session);
        if (!repository.addNamed({creative}) || !repository.update(creative).value_or(false))
            qFatal("the creative was not stored");
        return creative;
    }
    [[nodiscard]] QString thumbnails() const { return m_fixture->temp.folder() + QStringLiteral("/thumbnails"); }

    Result<QJsonObject> run(const QStringList &ids, bool again = false, const CancelToken &cancel = {})
    {
        domain::Job job;
        job.organizationId = QLatin1String(domain::kDefaultOrganization);
        job.payload = {{QStringLiteral("creativeIds"), QJsonArray::fromStringList(ids)},
                       {QStringLiteral("again"), again}};
        services::PatternExtractHandler handler(m_fixture->temp.database(), *m_analysis, *m_pictures,
                                                m_provider->analysis, m_fixture->config, m_fixture->temp.clock);
        const auto outcome = handler.run(jobs::JobContext(job, cancel, m_fixture->temp.clock, {}));
        if (!outcome)
            return failure(outcome.error());
        return std::get<jobs::JobCompleted>(*outcome).result;
    }
    static QJsonObject counts(int patterns, int asBefore, int failed)
    {
        return {{QStringLiteral("patterns"), patterns},
                {QStringLiteral("asBefore"), asBefore},
                {QStringLiteral("failed"), failed}};
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ServicesFixture>();
        m_analysis = std::make_unique<CountingAnalysis>();
        services::ServiceConfig config = ServicesFixture::defaults();
        config.thumbnailFolder = thumbnails();
        m_fixture->config.replace(std::move(config));
        m_pictures = std::make_unique<services::CreativePictures>(m_transport, m_resolver, m_fixture->config,
                                                                  m_fixture->temp.clock);
        m_provider = std::make_unique<services::AiServices>(m_fixture->temp.database(), m_fixture->secrets, m_transport,
                                                            m_fixture->config, m_fixture->temp.clock);
    }

    void patternsAreNamedAndKept()
    {
        const domain::Creative one = add("1", Qt::red, "Café fresco em casa");
        const domain::Creative two = add("2", Qt::blue);
        QCOMPARE(run({one.id, two.id}).value(), counts(2, 0, 0));
        QCOMPARE(m_analysis->looks(), 2);
        const auto analysis = extraction().of(one.id);
        QVERIFY(analysis && analysis->patterns && analysis->facts);
        QCOMPARE(analysis->patterns->message.headline, QStringLiteral("Café fresco em casa"));
        QCOMPARE(analysis->patterns->approach.benefit, domain::Benefit::Discount);
        QCOMPARE(analysis->patterns->visual.ratio, QStringLiteral("4:5"));
        QCOMPARE(analysis->patterns->extractedAt, m_fixture->temp.clock.now());
        QCOMPARE(analysis->facts->lines.size(), 1U);
        QCOMPARE(extraction().of(two.id)->patterns->message.headline, QStringLiteral("Só hoje: 30% de desconto"));
    }
    void whatIsAsBeforeIsNotDoneAgain()
    {
        const domain::Creative one = add("1", Qt::red);
        QVERIFY(run({one.id}));
        QCOMPARE(run({one.id}).value(), counts(0, 1, 0));
        QCOMPARE(m_analysis->looks(), 1);
        QCOMPARE(run({one.id}, true).value(), counts(1, 0, 0));
        QCOMPARE(m_analysis->looks(), 2);
    }
    void tagsAreOfWhatCounts()
    {
        const domain::Creative one = add("1", Qt::red, "Café fresco em casa");
        const auto tags = [this] { return extraction().tagsOf(QStringLiteral("con_1"), QStringLiteral("act_1")); };
        QVERIFY(tags().value().isEmpty());
        QVERIFY(run({one.id}));
        QVERIFY(tags()->value(one.id).contains(QStringLiteral("benefit:discount")));
        QVERIFY(extraction().tagsOf(QStringLiteral("con_1"), QStringLiteral("act_2")).value().isEmpty());
        QVERIFY(services::CorrectPatterns(m_fixture->temp.database(), m_fixture->temp.clock)
                    .set(one.id, domain::PatternField::Benefit, {QStringLiteral("gift")}));
        QVERIFY(run({one.id}, true));
        QVERIFY(tags()->value(one.id).contains(QStringLiteral("benefit:gift")));
        QVERIFY(!tags()->value(one.id).contains(QStringLiteral("benefit:discount")));
    }
    void aTagsShareIsKnownAmongEnoughCreatives()
    {
        QStringList ids;
        for (int i = 0; i < 9; ++i)
            ids.append(add(QByteArray::number(i).constData(), QColor(10 * i, 0, 0)).id);
        QVERIFY(run(ids));
        QVERIFY(extraction().of(ids.front())->tagShares.isEmpty());
        ids.append(add("9", Qt::blue, "Frete grátis para todo o Brasil").id);
        QVERIFY(run(ids));
        const auto shares = extraction().of(ids.front())->tagShares;
        QCOMPARE(shares.value(QStringLiteral("ratio:4:5")), 1.0);
        QCOMPARE(shares.value(QStringLiteral("benefit:free_shipping")), 0.1);
    }
    void newCopyIsReadWithoutLookingAgain()
    {
        domain::Creative one = add("1", Qt::red, "Antes");
        QVERIFY(run({one.id}));
        one.headline = QStringLiteral("Depois");
        {
            auto session = m_fixture->temp.session();
            QVERIFY(store::CreativeRepository(session).update(one).value());
        }
        QCOMPARE(run({one.id}).value(), counts(1, 0, 0));
        QCOMPARE(m_analysis->looks(), 1);
        QCOMPARE(extraction().of(one.id)->patterns->message.headline, QStringLiteral("Depois"));
    }
    void anEqualPictureIsLookedAtOnceInThirtyDays()
    {
        const domain::Creative one = add("1", Qt::red);
        const domain::Creative twin = add("2", Qt::red);
        QVERIFY(run({one.id}));
        QVERIFY(run({twin.id}));
        QCOMPARE(m_analysis->looks(), 1);
        m_fixture->temp.clock.advance(std::chrono::hours(24 * 30 + 1));
        QVERIFY(!extraction().of(one.id)->facts);
        const domain::Creative third = add("3", Qt::red);
        QVERIFY(run({third.id}));
        QCOMPARE(m_analysis->looks(), 2);
    }
    void oneThatFailsDoesNotHoldUpTheOthers()
    {
        const domain::Creative one = add("1", Qt::red);
        const domain::Creative bare = add("2", QColor());
        QCOMPARE(run({bare.id, one.id}).value(), counts(1, 0, 1));
        QVERIFY(extraction().of(one.id)->patterns);
        QVERIFY(!extraction().of(bare.id)->patterns);
        const auto alone = run({bare.id});
        QVERIFY(!alone);
        QCOMPARE(alone.error().reason, Reason::ImageMissing);
    }
    void whatWasSeenStaysWhenTheNextLookFails()
    {
        const domain::Creative one = add("1", Qt::red);
        QVERIFY(run({one.id}));
        m_analysis->setBroken(true);
        const auto broken = run({one.id}, true);
        QVERIFY(!broken);
        QCOMPARE(broken.error().reason, Reason::AnalysisFailed);
        QVERIFY(extraction().of(one.id)->patterns);
    }
    void cancellingEndsIt()
    {
        const domain::Creative one = add("1", Qt::red);
        CancelSource cancel;
        cancel.cancel();
        const auto cancelled = run({one.id}, false, cancel.token());
        QVERIFY(!cancelled && cancelled.error().isCancelled());
        QVERIFY(!extraction().of(one.id)->patterns);
    }
    void aCreativeOfAnotherClientIsNoneOfItsOwn()
    {
        domain::Creative foreign = add("1", Qt::red);
        domain::Job job;
        job.organizationId = QStringLiteral("org_other");
        job.payload = {{QStringLiteral("creativeIds"), QJsonArray{foreign.id}}};
        services::PatternExtractHandler handler(m_fixture->temp.database(), *m_analysis, *m_pictures,
                                                m_provider->analysis, m_fixture->config, m_fixture->temp.clock);
        QVERIFY(handler.run(jobs::JobContext(job, {}, m_fixture->temp.clock, {})));
        QCOMPARE(m_analysis->looks(), 0);
        QVERIFY(!extraction().of(foreign.id)->patterns);
    }

    void theSameWishIsQueuedOnce()
    {
        const domain::Creative one = add("1", Qt::red);
        const domain::Creative two = add("2", Qt::blue);
        const auto first = extraction().queue({one.id, two.id}, false);
        QVERIFY(first && !first->existing);
        const auto same = extraction().queue({two.id, one.id}, false);
        QVERIFY(same && same->existing);
        QCOMPARE(same->jobId, first->jobId);
        QVERIFY(!extraction().queue({one.id}, false)->existing);
        QVERIFY(!extraction().queue({one.id, two.id}, true)->existing);
    }
    void whatNobodyLookedAtIsPlannedOnce()
    {
        const domain::Creative one = add("1", Qt::red);
        (void)add("2", QColor());
        QStringList others;
        for (int i = 10; i < 70; ++i)
            others.append(add(QByteArray::number(i).constData(), Qt::green).id);
        QVERIFY(run({one.id}));
        services::PatternPlanner planner(m_fixture->temp.database(), m_fixture->temp.clock);
        QCOMPARE(planner.plan().value(), 2);
        QCOMPARE(planner.plan().value(), 0);
        auto session = m_fixture->temp.session();
        QStringList planned;
        const std::vector<domain::Job> jobs = store::JobRepository(session, m_fixture->temp.clock).list({}).value();
        for (const domain::Job &job : jobs) {
            QCOMPARE(job.type, QLatin1String(domain::job_type::kPatternExtract));
            for (const QJsonValue &id : job.payload.value(QLatin1String("creativeIds")).toArray())
                planned.append(id.toString());
        }
        planned.sort();
        others.sort();
        QCOMPARE(planned, others);
        // Not for somebody who waits for something: those claim what comes before.
        QVERIFY(store::JobRepository(session, m_fixture->temp.clock)
                    .claim(QStringLiteral("worker"), 10, std::chrono::seconds(60), {domain::kBackgroundPriority})
                    .value()
                    .empty());
    }
    void whatIsNotThereCannotBeQueued()
    {
        const auto unknown = extraction().queue({QStringLiteral("crv_nothing")}, false);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
        QCOMPARE(extraction().queue({}, false).error().code, ErrorCode::InvalidRequest);
        QCOMPARE(extraction().of(QStringLiteral("crv_nothing")).error().code, ErrorCode::NotFound);
    }
};

MCI_TEST_CLASS(TestPatternExtractHandler);
#include "tst_PatternExtractHandler.moc"
