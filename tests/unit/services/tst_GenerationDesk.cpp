// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeskTest.h"
#include "support/TestMain.h"
#include "unit/ai/provider/MakerSamples.h"

using namespace mci;
using namespace mci::test;

/** Briefs, the job that makes something of them, and what people do with it. */
class TestGenerationDesk : public DeskTest
{
    Q_OBJECT

    /** Sets up a provider, which nobody has agreed to. */
    void provide()
    {
        services::ServiceConfig config = *m_fixture->live.current();
        config.ai.base = QUrl(QStringLiteral("https://ai.example/v1"));
        config.ai.model = QStringLiteral("gpt-4o-mini");
        config.ai.imageModel = QStringLiteral("gpt-image-1");
        config.ai.environmentKey = Secret(QByteArray(kProviderKey));
        config.ai.monthlyCapMicros = 5'000'000;
        m_fixture->live.replace(config);
    }
    void agree()
    {
        MCI_VERIFY_OK(
            m_fixture->ai.consents.give({organization(), QStringLiteral("ai.example"), QStringLiteral("You agree."),
                                         QLatin1String(domain::kAiConsentTextVersion), QStringLiteral("en")}));
    }
    /** A brief of one variation that a provider is wished for. */
    [[nodiscard]] domain::StoredBrief providersBrief()
    {
        domain::StoredBrief brief = briefFor({m_fixture->addKnown("1", 3, {})}, 1);
        brief.draft.maker = domain::MakerKind::Provider;
        return m_desk->briefs.save(brief.id, brief.draft).value();
    }
    /** Points of a picture that have very nearly the colour. */
    [[nodiscard]] static int pointsOf(const QString &path, const QColor &colour)
    {
        const QImage picture(path);
        int points = 0;
        for (int y = 0; y < picture.height(); y += 8) {
            for (int x = 0; x < picture.width(); x += 8) {
                const QColor seen = picture.pixelColor(x, y);
                points += std::abs(seen.red() - colour.red()) + std::abs(seen.green() - colour.green())
                            + std::abs(seen.blue() - colour.blue())
                        < 24
                    ? 1
                    : 0;
            }
        }
        return points;
    }
    [[nodiscard]] static double partOf(const services::MadeVariation &variation, services::ScorePart part)
    {
        const auto &scores = variation.shown.scores;
        return std::find_if(scores.begin(), scores.end(), [part](const auto &one) { return one.part == part; })->value;
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void whatAProviderMadeIsKeptAndDrawnAgain()
    {
        provide();
        agree();
        const QColor odd(3, 250, 200);
        QImage picture(512, 512, QImage::Format_RGB32);
        picture.fill(odd);
        m_fixture->transport.expect(
            net::HttpMethod::Post, QStringLiteral("/chat/completions"), 200,
            bytesOf(completionOf(copyContent({copyJson(QStringLiteral("Coffee in one touch"))}))));
        m_fixture->transport.expect(net::HttpMethod::Post, kPictures, 200, pictureBody(encodedAs(picture, "png")));
        const auto made = m_desk->made.output(work(providersBrief().id).value());
        MCI_VERIFY_OK(made);
        QCOMPARE(made->model, QStringLiteral("gpt-4o-mini-2024-07-18, gpt-image-1"));
        QVERIFY(made->costMicros > 0);
        QVERIFY(!made->fallback);
        const services::VariationRevision &first = made->variations.front().shown;
        QCOMPARE(first.copy.headline, QStringLiteral("Coffee in one touch"));
        QCOMPARE(first.copy.framework, std::nullopt);
        QVERIFY(QFile::exists(m_fixture->live.current()->madeFolder + u'/' + first.photoFile));
        QVERIFY(pointsOf(pathOf(first.files.front()), odd) > 500);

        // Another word is no reason to draw without it, and nobody is asked again.
        services::VariationChange change;
        change.headline = QStringLiteral("One touch of coffee");
        const auto changed = m_desk->change.change(made->variations.front().id, change, {});
        MCI_VERIFY_OK(changed);
        QVERIFY(QFile::exists(m_fixture->live.current()->madeFolder + u'/' + changed->shown.photoFile));
        QVERIFY(pointsOf(pathOf(changed->shown.files.front()), odd) > 500);
    }
    void whyAProviderDidNotDoItsPartIsKept()
    {
        provide();
        const auto made = m_desk->made.output(work(providersBrief().id).value());
        MCI_VERIFY_OK(made);
        QCOMPARE(made->model, QString());
        QCOMPARE(made->fallback->reason, Reason::AiConsentMissing);
        QCOMPARE(made->fallback->params.value(QStringLiteral("host")), QStringLiteral("ai.example"));
        QCOMPARE(made->variations.front().shown.photoFile, QString());
    }
    void aPreviewTellsWhoCouldBeAsked()
    {
        provide();
        const domain::BriefDraft draft = providersBrief().draft;
        const auto off = m_desk->previews.of(organization(), draft);
        MCI_VERIFY_OK(off);
        QVERIFY(!off->providerReady);
        QCOMPARE(off->providerHost, QStringLiteral("ai.example"));
        QCOMPARE(off->costMicros, std::nullopt);
        agree();
        const auto on = m_desk->previews.of(organization(), draft);
        MCI_VERIFY_OK(on);
        QVERIFY(on->providerReady);
        QVERIFY(on->providerModel.contains(u"gpt"));
        QVERIFY(on->costMicros.value_or(0) > 0);
        // Where this computer is to make it, it is known who could be asked, and nothing costs anything.
        domain::BriefDraft own = draft;
        own.maker = domain::MakerKind::ThisComputer;
        const auto without = m_desk->previews.of(organization(), own);
        MCI_VERIFY_OK(without);
        QVERIFY(without->providerReady);
        QCOMPARE(without->costMicros, std::nullopt);
        QVERIFY(without->prompt.isEmpty());
    }
    void aBriefIsKeptAsItIsWritten()
    {
        domain::BrandKit kit;
        kit.name = QStringLiteral("Aurora");
        kit.colours = QStringList{QStringLiteral("#0A3029")};
        MCI_VERIFY_OK(m_desk->briefs.setBrandKit(organization(), kit));
        domain::BriefSource source;
        source.creativeId = m_fixture->addKnown("1", 3, {});
        source.layers = {domain::PatternLayer::Message};
        source.chanceOfBetter = 0.93;
        source.kpi = domain::Kpi::PurchaseRoas;
        source.value = 5.42;
        source.currency = QStringLiteral("BRL");
        const auto begun = m_desk->briefs.begin(organization(), {source});
        MCI_VERIFY_OK(begun);
        QCOMPARE(begun->draft.brief.brand, kit);
        domain::BriefDraft draft = begun->draft;
        // Without its product, as somebody leaves it in the middle of a sentence.
        draft.brief.keyMessage = QStringLiteral("Fresh coffee in");
        draft.maker = domain::MakerKind::Provider;
        m_fixture->services.temp.clock.advance(std::chrono::seconds(5));
        const auto saved = m_desk->briefs.save(begun->id, draft);
        MCI_VERIFY_OK(saved);
        QCOMPARE(saved->draft, draft);
        QCOMPARE(saved->version, 1);
        QCOMPARE(m_desk->briefs.find(begun->id).value(), *saved);
        QVERIFY(saved->savedAt > begun->savedAt);
    }

    void whatCouldNotBeReadAgainChangesNothing()
    {
        const domain::StoredBrief brief = briefFor({m_fixture->addKnown("1", 3, {})});
        domain::BriefDraft draft = brief.draft;
        draft.brief.productName = QString(5000, u'x');
        const auto saved = m_desk->briefs.save(brief.id, draft);
        QCOMPARE(saved.error().code, ErrorCode::InvalidRequest);
        QCOMPARE(saved.error().params.value(QStringLiteral("option")), QStringLiteral("productName"));
        QCOMPARE(m_desk->briefs.find(brief.id)->draft, brief.draft);
    }

    void aBriefThatWasMadeFromIsNotWrittenOver()
    {
        const domain::StoredBrief brief = briefFor({m_fixture->addKnown("1", 3, {})}, 1);
        const auto output = work(brief.id);
        MCI_VERIFY_OK(output);
        domain::BriefDraft draft = brief.draft;
        draft.brief.productName = QStringLiteral("Aurora beans");
        QCOMPARE(m_desk->briefs.save(brief.id, draft)->version, 2);
        // Until something is made of that, it is the same version.
        draft.brief.productName = QStringLiteral("Aurora beans, ground");
        QCOMPARE(m_desk->briefs.save(brief.id, draft)->version, 2);
        const auto versions = m_desk->briefs.versions(brief.id);
        QCOMPARE(versions->size(), 2U);
        QCOMPARE(versions->back().draft, brief.draft);
        QCOMPARE(m_desk->made.output(*output)->draft, brief.draft);
        const auto list = m_desk->briefs.list(organization());
        QCOMPARE(list->size(), 1U);
        QCOMPARE(list->front().title, draft.brief.productName);
        QCOMPARE(list->front().outputs, 1);
    }

    void whatIsRemovedCanBeHadBack()
    {
        const services::MadeOutput output = madeOf({m_fixture->addKnown("1", 3, {})}, 1);
        MCI_VERIFY_OK(m_desk->made.setRemoved(output.id, true));
        MCI_VERIFY_OK(m_desk->briefs.setRemoved(output.briefId, true));
        QVERIFY(m_desk->made.list(organization())->empty());
        QVERIFY(m_desk->briefs.list(organization())->empty());
        MCI_VERIFY_OK(m_desk->made.setRemoved(output.id, false));
        MCI_VERIFY_OK(m_desk->briefs.setRemoved(output.briefId, false));
        QCOMPARE(m_desk->made.list(organization())->size(), 1U);
        QCOMPARE(m_desk->briefs.list(organization())->size(), 1U);
        QCOMPARE(m_desk->made.setRemoved(QStringLiteral("none"), true).error().reason, Reason::OutputUnknown);
        QCOMPARE(m_desk->briefs.setRemoved(QStringLiteral("none"), true).error().reason, Reason::BriefUnknown);
    }

    void onlyAWholeBriefIsQueued()
    {
        const QString known = m_fixture->addKnown("1", 3, {});
        const auto empty = m_desk->briefs.begin(organization(), domain::briefSources({known}));
        QCOMPARE(m_desk->queue.queue(empty->id).error().params.value(QStringLiteral("option")),
                 QStringLiteral("productName"));
        const domain::StoredBrief nothing = briefFor({});
        QCOMPARE(m_desk->queue.queue(nothing.id).error().params.value(QStringLiteral("option")),
                 QStringLiteral("creative"));
        domain::StoredBrief lendsNothing = briefFor({known});
        lendsNothing.draft.sources.front().layers.clear();
        MCI_VERIFY_OK(m_desk->briefs.save(lendsNothing.id, lendsNothing.draft));
        QCOMPARE(m_desk->queue.queue(lendsNothing.id).error().params.value(QStringLiteral("option")),
                 QStringLiteral("creative"));
        const QString plain = m_fixture->add("2", test::sceneOf(4, {400, 400}), QStringLiteral("Plain"));
        const QString plainToo = m_fixture->add("3", test::sceneOf(5, {400, 400}), QStringLiteral("Too"));
        const auto unread = m_desk->queue.queue(briefFor({plain, known, plainToo}).id);
        QCOMPARE(unread.error().code, ErrorCode::PatternsNotExtracted);
        QCOMPARE(unread.error().params.value(QStringLiteral("value")).split(u' '), (QStringList{plain, plainToo}));
        const domain::StoredBrief whole = briefFor({known});
        const auto queued = m_desk->queue.queue(whole.id);
        MCI_VERIFY_OK(queued);
        QVERIFY(!queued->existing);
        QVERIFY(m_desk->queue.queue(whole.id)->existing);
        QCOMPARE(m_desk->queue.queue(QStringLiteral("none")).error().reason, Reason::BriefUnknown);
    }

    void whatWasMadeIsThereAsItWasMade()
    {
        const QString one = m_fixture->addKnown("1", 3, QStringLiteral("One"));
        domain::StoredBrief brief = briefFor({one}, 2);
        brief.draft.brief.formats = {domain::AdFormat::Square, domain::AdFormat::Story};
        MCI_VERIFY_OK(m_desk->briefs.save(brief.id, brief.draft));
        const services::MadeOutput output = m_desk->made.output(work(brief.id).value()).value();
        QCOMPARE(output.briefId, brief.id);
        QCOMPARE(output.draft, brief.draft);
        QCOMPARE(output.reach.compared, 1);
        QCOMPARE(output.language, domain::CopyLanguage::En);
        QCOMPARE(output.variations.size(), 2U);
        QVERIFY(output.named.contains(one));
        QVERIFY(QFile::exists(output.named.value(one).pictureFile));
        for (const services::MadeVariation &variation : output.variations) {
            QCOMPARE(variation.shown.files.size(), 2U);
            QCOMPARE(variation.shown.files[1].format, domain::AdFormat::Story);
            for (const services::MadeFile &file : variation.shown.files)
                QCOMPARE(QImage(pathOf(file)).size(), file.size);
            QVERIFY(QFile::exists(m_fixture->live.current()->madeFolder + u'/' + variation.shown.sketchFile));
            QVERIFY(variation.shown.verdict.passes());
            QVERIFY(variation.shown.score() > 0);
            QVERIFY(!variation.shown.preflight.empty());
            QVERIFY(!variation.approvedAt);
            // Nobody outside the generation knows the names that its variations had while they were made.
            for (const domain::CloneFinding &finding : variation.shown.verdict.findings)
                QVERIFY2(finding.nearestId.isEmpty() || output.named.contains(finding.nearestId),
                         qPrintable(finding.nearestId));
        }
        const auto list = m_desk->made.list(organization());
        QCOMPARE(list->size(), 1U);
        QCOMPARE(list->front().pictures.size(), 2);
        QCOMPARE(list->front().title, brief.draft.brief.productName);
        QCOMPARE(m_desk->made.output(QStringLiteral("none")).error().reason, Reason::OutputUnknown);
    }

    void ownWordsAreTakenAndTheRestFollows()
    {
        const services::MadeOutput output = madeOf({m_fixture->addKnown("1", 3, {})});
        const services::MadeVariation before = output.variations.front();
        services::VariationChange change;
        change.headline = QStringLiteral("  Monday without hurry ");
        change.callToAction = QStringLiteral("SIGN_UP");
        const auto changed = m_desk->change.change(before.id, change, {});
        MCI_VERIFY_OK(changed);
        QCOMPARE(changed->shown.number, 2);
        QCOMPARE(changed->revisions, 2);
        QCOMPARE(changed->shown.copy.headline, QStringLiteral("Monday without hurry"));
        QCOMPARE(changed->shown.copy.primaryText, before.shown.copy.primaryText);
        QCOMPARE(changed->shown.copy.callToAction, QStringLiteral("SIGN_UP"));
        QVERIFY(changed->shown.callToActionLabel != before.shown.callToActionLabel);
        QCOMPARE(changed->shown.plan, before.shown.plan);
        QVERIFY(changed->shown.files.front().name != before.shown.files.front().name);
        QCOMPARE(m_desk->made.output(output.id)->variations.front(), *changed);
        const auto back = m_desk->made.show(before.id, 1);
        QCOMPARE(back->shown, before.shown);
        QCOMPARE(back->revisions, 2);
        QCOMPARE(m_desk->made.revisions(before.id)->size(), 2U);
        QCOMPARE(m_desk->made.show(before.id, 3).error().reason, Reason::VariationUnknown);
    }

    void wordsThatAreAnAdsOwnAreStopped()
    {
        const QString words =
            QStringLiteral("Only here the beans are roasted on the day you order them, every single day");
        const QString one = m_fixture->addKnown("1", 3, words);
        const services::MadeOutput output = madeOf({one});
        services::VariationChange change;
        change.headline = words;
        const auto changed = m_desk->change.change(output.variations.front().id, change, {});
        MCI_VERIFY_OK(changed);
        QVERIFY(!changed->shown.verdict.passes());
        QCOMPARE(changed->shown.verdict.decidedBy, domain::CloneLayer::Text);
        QCOMPARE(changed->shown.verdict.nearestId, one);
        // It is there to be seen and mended, and goes nowhere.
        QCOMPARE(m_desk->made.setApproved(changed->id, true).error().code, ErrorCode::TooSimilar);
        QVERIFY(!m_desk->made.variation(changed->id)->approvedAt);
    }

    void whatOneIsLikeFollowsTheOthers()
    {
        const services::MadeOutput output = madeOf({m_fixture->addKnown("1", 3, {})});
        const QString a = output.variations[0].id;
        const QString b = output.variations[1].id;
        const auto now = [&](int number) {
            return m_desk->made.output(output.id)->variations[static_cast<std::size_t>(number)];
        };
        services::VariationChange words;
        words.headline = QStringLiteral("Only the people who get up at five know what a good morning is");
        MCI_VERIFY_OK(m_desk->change.change(b, words, {}));
        const services::MadeVariation alone = now(1);
        QVERIFY(alone.shown.verdict.passes());
        m_fixture->services.temp.clock.advance(std::chrono::seconds(1));
        const auto changed = m_desk->change.change(a, words, {});
        MCI_VERIFY_OK(changed);
        // The later one is the copy, and the one that was there before is not.
        QVERIFY(!changed->shown.verdict.passes());
        QCOMPARE(changed->shown.verdict.nearestId, b);
        QCOMPARE(now(0), *changed);
        QVERIFY(now(1).shown.verdict.passes());
        // A is not what B was found near to any more, but they are less diverse.
        QVERIFY(now(1).shown.verdict.nearestId != a);
        QVERIFY(partOf(now(1), services::ScorePart::Originality) > partOf(alone, services::ScorePart::Originality));
        QVERIFY(partOf(now(1), services::ScorePart::Diversity) < partOf(alone, services::ScorePart::Diversity));
        const auto revisions = m_desk->made.revisions(a);
        QVERIFY(revisions->front().verdict.passes());
        QVERIFY(!revisions->back().verdict.passes());
        // What others say is no part of what is kept.
        QCOMPARE(m_desk->made.show(a, 1)->shown.files, output.variations[0].shown.files);
        QCOMPARE(now(1), alone);
    }

    void wordsThatCannotBeAreRefused()
    {
        const services::MadeOutput output = madeOf({m_fixture->addKnown("1", 3, {})}, 1);
        services::VariationChange change;
        change.headline = QStringLiteral("   ");
        QCOMPARE(m_desk->change.change(output.variations.front().id, change, {})
                     .error()
                     .params.value(QStringLiteral("option")),
                 QStringLiteral("headline"));
        change.headline = QString(3000, u'x');
        QCOMPARE(m_desk->change.change(output.variations.front().id, change, {}).error().code,
                 ErrorCode::InvalidRequest);
        QCOMPARE(m_desk->made.variation(output.variations.front().id)->revisions, 1);
        QCOMPARE(m_desk->change.change(QStringLiteral("none"), {}, {}).error().reason, Reason::VariationUnknown);
    }

    void whatIsLockedStays_data()
    {
        using services::VariationPart;
        QTest::addColumn<QSet<services::VariationPart>>("kept");
        QTest::newRow("nothing") << QSet<VariationPart>{};
        QTest::newRow("headline") << QSet<VariationPart>{VariationPart::Headline};
        QTest::newRow("all texts") << QSet<VariationPart>{VariationPart::Headline, VariationPart::PrimaryText,
                                                          VariationPart::Description};
        QTest::newRow("layout") << QSet<VariationPart>{VariationPart::Layout};
        QTest::newRow("colours") << QSet<VariationPart>{VariationPart::Colours};
    }
    void whatIsLockedStays()
    {
        using services::VariationPart;
        QFETCH(const QSet<VariationPart>, kept);
        const services::MadeOutput output = madeOf({m_fixture->addKnown("1", 3, {})});
        const services::VariationRevision before = output.variations.front().shown;
        services::VariationChange change;
        change.remake = true;
        change.kept = kept;
        const auto changed = m_desk->change.change(output.variations.front().id, change, {});
        MCI_VERIFY_OK(changed);
        QVERIFY(changed->shown.verdict.passes());
        const writer::WrittenCopy &copy = changed->shown.copy;
        QCOMPARE(copy.headline == before.copy.headline, kept.contains(VariationPart::Headline));
        QCOMPARE(copy.primaryText == before.copy.primaryText, kept.contains(VariationPart::PrimaryText));
        QCOMPARE(changed->shown.plan.family == before.plan.family, kept.contains(VariationPart::Layout));
        QCOMPARE(changed->shown.plan.colours == before.plan.colours, kept.contains(VariationPart::Colours));
        // Once more gives yet another.
        const auto again = m_desk->change.change(output.variations.front().id, change, {});
        MCI_VERIFY_OK(again);
        QVERIFY(again->shown.plan != changed->shown.plan);
    }

    void aBriefOfFewFactsIsMadeAnewToo()
    {
        domain::StoredBrief brief = briefFor({m_fixture->addKnown("1", 3, {})}, 2);
        brief.draft.brief = {};
        brief.draft.brief.productName = QStringLiteral("Cápsulas compostáveis Maré Alta");
        brief.draft.brief.targetAudience = QStringLiteral("Quem tem máquina em casa");
        brief.draft.brief.keyMessage = QStringLiteral("Café fresco em um toque. A cápsula vira adubo em 90 dias.");
        brief.draft.brief.language = domain::CopyLanguage::PtBr;
        MCI_VERIFY_OK(m_desk->briefs.save(brief.id, brief.draft));
        const services::MadeOutput output = m_desk->made.output(work(brief.id).value()).value();
        services::VariationChange change;
        change.remake = true;
        for (const services::MadeVariation &variation : output.variations) {
            const auto changed = m_desk->change.change(variation.id, change, {});
            MCI_VERIFY_OK(changed);
            QVERIFY(changed->shown.plan != variation.shown.plan);
        }
    }

    void anApprovedOneJoinsTheLibrary()
    {
        const QString one = m_fixture->addKnown("1", 3, {});
        const services::MadeOutput first = madeOf({one}, 1);
        const auto approved = m_desk->made.setApproved(first.variations.front().id, true);
        MCI_VERIFY_OK(approved);
        QVERIFY(approved->approvedAt);
        QCOMPARE(approved->approvedBy, QStringLiteral("Nara Quintino"));
        QCOMPARE(m_desk->made.list(organization())->front().approved, 1);
        // The same brief and seed would make the very same.
        const services::MadeOutput second = madeOf({one}, 1);
        QCOMPARE(second.reach.compared, 2);
        QVERIFY(second.variations.front().shown.plan != first.variations.front().shown.plan);
        QVERIFY(second.variations.front().shown.rejected > 0);
        // What is changed is another than the one that was approved.
        services::VariationChange change;
        change.headline = QStringLiteral("Monday without hurry");
        const auto changed = m_desk->change.change(approved->id, change, {});
        QVERIFY(!changed->approvedAt);
        QCOMPARE(changed->approvedBy, QString());
    }

    void aPreviewTellsWithoutMaking()
    {
        const QString known = m_fixture->addKnown("1", 3, QStringLiteral("Known"));
        const QString plain = m_fixture->add("2", test::sceneOf(4, {400, 400}), QStringLiteral("Plain"));
        domain::BriefDraft draft{coffee(), domain::briefSources({known, plain, QStringLiteral("gone")}), {}};
        draft.brief.variations = 3;
        const auto preview = m_desk->previews.of(organization(), draft);
        MCI_VERIFY_OK(preview);
        QCOMPARE(preview->sources.size(), 3U);
        QVERIFY(preview->sources[0].hasPatterns && preview->sources[0].creative);
        QVERIFY(!preview->sources[1].hasPatterns && preview->sources[1].creative);
        QVERIFY(!preview->sources[2].creative);
        QCOMPARE(preview->sketches.size(), 3U);
        QVERIFY(!preview->sketches[0].image.isNull());
        QCOMPARE(preview->patterns.chosen(domain::TagDimension::Layout), QStringLiteral("centered"));
        // What it lends is asked of those that lend.
        draft.sources.front().layers = {domain::PatternLayer::Message};
        QVERIFY(m_desk->previews.of(organization(), draft)->patterns.chosen(domain::TagDimension::Layout).isEmpty());
        draft.sources.front().layers.clear();
        const auto nothing = m_desk->previews.of(organization(), draft);
        QVERIFY(nothing->sketches.empty());
        QVERIFY(nothing->sources[0].hasPatterns);
        QCOMPARE(m_fixture->analysis.looks, 0);
    }

    void whatWasRemovedLongAgoGoesForGood()
    {
        const QString one = m_fixture->addKnown("1", 3, {});
        const services::MadeOutput gone = madeOf({one}, 1);
        domain::StoredBrief other = briefFor({one}, 1);
        other.draft.brief.productName = QStringLiteral("Aurora beans");
        MCI_VERIFY_OK(m_desk->briefs.save(other.id, other.draft));
        const services::MadeOutput kept = m_desk->made.output(work(other.id).value()).value();
        MCI_VERIFY_OK(m_desk->made.setRemoved(gone.id, true));
        MCI_VERIFY_OK(m_desk->briefs.setRemoved(gone.briefId, true));
        // Its brief goes, but what came of it does not.
        MCI_VERIFY_OK(m_desk->briefs.setRemoved(kept.briefId, true));
        const QString goneFile = pathOf(gone.variations.front().shown.files.front());
        const QString keptFile = pathOf(kept.variations.front().shown.files.front());
        QVERIFY(goneFile != keptFile);
        MCI_VERIFY_OK(m_desk->made.tidy());
        MCI_VERIFY_OK(m_desk->made.output(gone.id));
        m_fixture->services.temp.clock.advance(std::chrono::hours(25));
        // The files' own times are the system's.
        for (const QString &path : {goneFile, keptFile}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(toDateTime(m_fixture->services.temp.clock.now()).addDays(-2),
                                     QFileDevice::FileModificationTime));
        }
        MCI_VERIFY_OK(m_desk->made.tidy());
        QCOMPARE(m_desk->made.output(gone.id).error().reason, Reason::OutputUnknown);
        QCOMPARE(m_desk->briefs.find(gone.briefId).error().reason, Reason::BriefUnknown);
        QVERIFY(!QFile::exists(goneFile));
        QVERIFY(QFile::exists(keptFile));
        MCI_VERIFY_OK(m_desk->made.output(kept.id));
        MCI_VERIFY_OK(m_desk->briefs.find(kept.briefId));
    }

    void anotherClientSeesNothing()
    {
        m_fixture->addOtherClient();
        const services::MadeOutput output = madeOf({m_fixture->addKnown("1", 3, {})}, 1);
        const QString other = QStringLiteral("org_2");
        QVERIFY(m_desk->made.list(other)->empty());
        QVERIFY(m_desk->briefs.list(other)->empty());
        const auto preview = m_desk->previews.of(other, output.draft);
        QVERIFY(!preview->sources.front().creative);
        QVERIFY(!preview->sources.front().hasPatterns);
        QVERIFY(m_desk->briefs.brandKit(other)->name.isEmpty());
    }
};

MCI_TEST_CLASS(TestGenerationDesk);
#include "tst_GenerationDesk.moc"
