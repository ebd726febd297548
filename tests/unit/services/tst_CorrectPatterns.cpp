// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CorrectPatterns.h"
#include "services/ExtractPatterns.h"
#include "ServicesFixture.h"
#include "store/CreativePatternRepository.h"
#include "store/CreativeRepository.h"
#include "support/TestMain.h"

using namespace mci;
using namespace Qt::Literals::StringLiterals;
using domain::PatternField;

/** What a person says of patterns, beside what machines say before and afterwards. */
class TestCorrectPatterns : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ServicesFixture> m_fixture;
    const QString m_organization = QLatin1String(domain::kDefaultOrganization);
    const QString m_id = u"crv_1"_s;

    [[nodiscard]] services::CorrectPatterns correction() const
    {
        return {m_fixture->temp.database(), m_fixture->temp.clock};
    }
    [[nodiscard]] services::CreativeAnalysis analysis() const
    {
        return services::ExtractPatterns(m_fixture->temp.database(), m_fixture->temp.clock).of(m_id).value();
    }
    [[nodiscard]] QStringList tags() const
    {
        const services::ExtractPatterns extraction(m_fixture->temp.database(), m_fixture->temp.clock);
        return extraction.tagsOf(u"con_1"_s, u"act_1"_s).value().value(m_id);
    }
    void name(domain::PatternSource source, domain::Layout layout, domain::Mood mood)
    {
        domain::CreativePatterns patterns;
        patterns.source = source;
        patterns.model = source == domain::PatternSource::Local ? u"rules-1"_s : u"vision-9"_s;
        patterns.visual.layout = layout;
        patterns.visual.mood = mood;
        patterns.visual.ratio = u"1:1"_s;
        patterns.message.headline = u"Found"_s;
        patterns.confidence = {0.8, 0.7, 0.6};
        patterns.extractedAt = m_fixture->temp.clock.now();
        auto session = m_fixture->temp.session();
        QVERIFY(store::CreativePatternRepository(session).save({m_organization, m_id, patterns, u"digest"_s}).value());
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::ServicesFixture>();
        domain::Creative creative;
        creative.organizationId = m_organization;
        creative.connectionId = u"con_1"_s;
        creative.adAccountId = u"act_1"_s;
        creative.metaAdId = u"1"_s;
        creative.id = m_id;
        auto session = m_fixture->temp.session();
        MCI_VERIFY_OK(store::CreativeRepository(session).addNamed({creative}));
    }

    void onlyTheCorrectedFieldIsThePersons()
    {
        name(domain::PatternSource::Local, domain::Layout::Grid, domain::Mood::Calm);
        QCOMPARE(correction().set(m_id, PatternField::Layout, {u"split"_s}).value(), u"act_1"_s);
        const auto patterns = analysis().patterns.value();
        QVERIFY(patterns.visual.layout == domain::Layout::Split);
        QCOMPARE(patterns.corrections,
                 (std::map<PatternField, domain::FieldValue>{{PatternField::Layout, {u"grid"_s}}}));
        QCOMPARE(patterns.correctedAt, std::optional(m_fixture->temp.clock.now()));
        // How sure the machine is stays the machine's, and so does its name.
        QCOMPARE(patterns.confidence.visual, 0.8);
        QVERIFY(patterns.source == domain::PatternSource::Local);
        QVERIFY(tags().contains(u"layout:split"_s));
        QVERIFY(!tags().contains(u"layout:grid"_s));
        QVERIFY(tags().contains(u"mood:calm"_s));
    }
    void aLaterAnalysisChangesOnlyTheRest()
    {
        name(domain::PatternSource::Local, domain::Layout::Grid, domain::Mood::Calm);
        QVERIFY(correction().set(m_id, PatternField::Layout, {u"split"_s}));
        name(domain::PatternSource::Local, domain::Layout::Centered, domain::Mood::Warm);
        const auto patterns = analysis().patterns.value();
        QVERIFY(patterns.visual.layout == domain::Layout::Split);
        QVERIFY(patterns.visual.mood == domain::Mood::Warm);
        QCOMPARE(patterns.corrections.at(PatternField::Layout), domain::FieldValue{u"centered"_s});
        QVERIFY(tags().contains(u"layout:split"_s));
        QVERIFY(tags().contains(u"mood:warm"_s));
        name(domain::PatternSource::Provider, domain::Layout::FullBleed, domain::Mood::Dark);
        QVERIFY(analysis().patterns->visual.layout == domain::Layout::Split);
        QVERIFY(analysis().patterns->visual.mood == domain::Mood::Dark);
        QCOMPARE(analysis().patterns->model, u"vision-9"_s);
    }
    void whatIsMeasuredStaysThisMachines()
    {
        domain::CreativePatterns seen;
        seen.source = domain::PatternSource::Local;
        seen.visual.palette = {{u"#112233"_s, 0.7}, {u"#445566"_s, 0.3}};
        seen.visual.dominant = {u"#112233"_s};
        seen.visual.ratio = u"4:5"_s;
        seen.message.imageText = u"Frete grátis"_s;
        seen.message.textCoverage = 0.2;
        seen.approach.benefit = domain::Benefit::FreeShipping;
        seen.approach.urgency = domain::Urgency::High;
        seen.approach.words = {{u"benefit"_s, u"grátis"_s}, {u"urgency"_s, u"hoje"_s}};
        domain::CreativePatterns named = seen;
        named.source = domain::PatternSource::Provider;
        named.visual.palette = {{u"#AA0000"_s, 0}};
        named.visual.mood = domain::Mood::Premium;
        named.message.imageText.clear();
        named.message.textCoverage = 0;
        named.approach.urgency = domain::Urgency::Low;
        named.approach.words.clear();
        auto session = m_fixture->temp.session();
        store::CreativePatternRepository repository(session);
        QVERIFY(repository.save({m_organization, m_id, seen, u"a"_s}).value());
        QVERIFY(repository.save({m_organization, m_id, named, u"b"_s}).value());
        const auto patterns = analysis().patterns.value();
        QVERIFY(patterns.source == domain::PatternSource::Provider);
        QVERIFY(patterns.visual.mood == domain::Mood::Premium);
        QVERIFY(patterns.visual.palette == seen.visual.palette);
        QCOMPARE(patterns.message.imageText, u"Frete grátis"_s);
        QCOMPARE(patterns.message.textCoverage, 0.2);
        // "hoje" decided an urgency that the provider does not share.
        QCOMPARE(patterns.approach.words, (std::vector<domain::DecidingWord>{{u"benefit"_s, u"grátis"_s}}));
    }
    void resettingGoesBackToTheMachine()
    {
        name(domain::PatternSource::Local, domain::Layout::Grid, domain::Mood::Calm);
        const auto before = analysis().patterns;
        QVERIFY(correction().set(m_id, PatternField::Layout, {u"split"_s}));
        QVERIFY(correction().set(m_id, PatternField::Mood, {u"dark"_s}));
        QVERIFY(correction().reset(m_id, PatternField::Layout));
        QVERIFY(analysis().patterns->visual.layout == domain::Layout::Grid);
        QVERIFY(analysis().patterns->visual.mood == domain::Mood::Dark);
        QVERIFY(correction().reset(m_id, PatternField::Mood));
        QVERIFY(analysis().patterns == before);
        QVERIFY(tags().contains(u"layout:grid"_s));
        // What is not corrected cannot be reset, which harms nothing.
        QVERIFY(correction().reset(m_id, PatternField::Mood));
    }
    void setsAndTextsAreCorrectedToo()
    {
        name(domain::PatternSource::Local, domain::Layout::Grid, domain::Mood::Calm);
        QVERIFY(correction().set(m_id, PatternField::Elements, {u"person"_s, u"logo"_s}));
        QVERIFY(correction().set(m_id, PatternField::Headline, {u"  Café fresco \n"_s}));
        QVERIFY(correction().set(m_id, PatternField::ImageText, {u"yes"_s}));
        const auto patterns = analysis().patterns.value();
        QCOMPARE(patterns.visual.elements,
                 (std::vector<domain::Element>{domain::Element::Person, domain::Element::Logo}));
        QCOMPARE(patterns.message.headline, u"Café fresco"_s);
        QVERIFY(tags().contains(u"element:person"_s));
        QVERIFY(tags().contains(u"image_text:yes"_s));
        QVERIFY(correction().set(m_id, PatternField::Headline, {u"   "_s}));
        QVERIFY(analysis().patterns->message.headline.isEmpty());
        QCOMPARE(analysis().patterns->corrections.at(PatternField::Headline), domain::FieldValue{u"Found"_s});
    }
    void sourcesAreCompared()
    {
        name(domain::PatternSource::Local, domain::Layout::Grid, domain::Mood::Calm);
        QVERIFY(analysis().differences.empty());
        name(domain::PatternSource::Provider, domain::Layout::Split, domain::Mood::Calm);
        QCOMPARE(analysis().differences,
                 (std::vector<domain::PatternDifference>{{PatternField::Layout, {u"split"_s}, {u"grid"_s}}}));
        // They are compared with each other, not with the person.
        QVERIFY(correction().set(m_id, PatternField::Mood, {u"dark"_s}));
        QCOMPARE(analysis().differences.size(), 1U);
    }
    void whatCannotBeIsRefused()
    {
        const auto bare = correction().set(m_id, PatternField::Layout, {u"grid"_s});
        QVERIFY(!bare);
        QCOMPARE(bare.error().code, ErrorCode::NotFound);
        name(domain::PatternSource::Local, domain::Layout::Grid, domain::Mood::Calm);
        const auto wrong = correction().set(m_id, PatternField::Layout, {u"diagonal"_s});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::InvalidRequest);
        const auto unknown = correction().reset(u"crv_2"_s, PatternField::Layout);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().reason, Reason::CreativeUnknown);
        QVERIFY(analysis().patterns->corrections.empty());
    }
    void aFailureInTheMiddleLeavesTheOldWord()
    {
        name(domain::PatternSource::Local, domain::Layout::Grid, domain::Mood::Calm);
        QVERIFY(correction().set(m_id, PatternField::Layout, {u"split"_s}));
        const QStringList before = tags();
        auto &bomb = m_fixture->temp.bomb;
        bool done = false;
        for (int at = 1; !done; ++at) {
            bomb.arm(at);
            done = correction().set(m_id, PatternField::Layout, {u"centered"_s}).has_value();
            bomb.disarm();
            if (!done) {
                QVERIFY(analysis().patterns->visual.layout == domain::Layout::Split);
                QCOMPARE(tags(), before);
            }
        }
        QVERIFY(tags().contains(u"layout:centered"_s));
    }
};

MCI_TEST_CLASS(TestCorrectPatterns);
#include "tst_CorrectPatterns.moc"
