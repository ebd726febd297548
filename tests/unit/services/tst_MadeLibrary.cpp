// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/PatternBuilder.h"
#include "DeskTest.h"
#include "store/PictureFactsRepository.h"
#include "store/PicturePrintRepository.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::test;

/** What new creatives are held against, and the list of what was made. */
class TestMadeLibrary : public DeskTest
{
    Q_OBJECT

    void execute(const QByteArray &sql, const QString &id)
    {
        auto session = m_fixture->services.temp.session();
        const auto changed = session.prepare(QString::fromLatin1(sql)).and_then([&id](store::Statement statement) {
            return statement.bind(QStringLiteral(":id"), id).change();
        });
        if (changed.value_or(0) == 0)
            qFatal("nothing was changed");
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void whatWasPublishedDoesNotStopItsOwnNextState()
    {
        const services::MadeOutput output = madeOf({m_fixture->addKnown("1", 3, {})}, 2);
        const services::MadeVariation &made = output.variations.front();
        const writer::WrittenCopy &copy = made.shown.copy;
        MCI_VERIFY_OK(m_desk->made.setApproved(made.id, true));
        const QImage picture(pathOf(made.shown.files.front()));
        const QString ad = m_fixture->add("2", picture, copy.headline);
        services::VariationChange change;
        change.headline = QStringLiteral("Monday without hurry");
        const auto changed = m_desk->change.change(made.id, change, {});
        MCI_VERIFY_OK(changed);
        QVERIFY2(changed->shown.verdict.passes(), qPrintable(changed->shown.verdict.nearestId));
        // One with the same picture that says something else is somebody's.
        const QString other = m_fixture->add("3", picture, QStringLiteral("Roasted on Tuesday, yours on Thursday"));
        change.headline = QStringLiteral("Sunday without hurry");
        const auto stopped = m_desk->change.change(made.id, change, {});
        MCI_VERIFY_OK(stopped);
        QVERIFY(!stopped->shown.verdict.passes());
        QCOMPARE(stopped->shown.verdict.nearestId, other);
    }

    void whatWasPublishedInAnotherShapeIsKnownToo()
    {
        domain::StoredBrief brief = briefFor({m_fixture->addKnown("1", 3, {})}, 2);
        brief.draft.brief.formats = {domain::AdFormat::Square, domain::AdFormat::Landscape};
        MCI_VERIFY_OK(m_desk->briefs.save(brief.id, brief.draft));
        const auto output = m_fixture->make(m_desk->briefs.find(brief.id).value());
        MCI_VERIFY_OK(output);
        const services::MadeVariation &made = output->variations.front();
        const services::MadeVariation &sibling = output->variations.back();
        QCOMPARE(made.shown.files.size(), 2U);
        (void)m_fixture->add("2", QImage(pathOf(made.shown.files[1])), made.shown.copy.headline);
        services::VariationChange change;
        // Not on the picture, so that it stays what was published.
        change.primaryText = QStringLiteral("Monday without hurry");
        const auto changed = m_desk->change.change(made.id, change, {});
        MCI_VERIFY_OK(changed);
        QVERIFY2(changed->shown.verdict.passes(), qPrintable(changed->shown.verdict.nearestId));
        // Of a sibling, too, whose state meanwhile is another.
        change.primaryText = QStringLiteral("Slow mornings, fast coffee");
        MCI_VERIFY_OK(m_desk->change.change(sibling.id, change, {}));
        (void)m_fixture->add("3", QImage(pathOf(sibling.shown.files[1])), sibling.shown.copy.headline);
        change.primaryText = QStringLiteral("Nothing to wash up");
        const auto again = m_desk->change.change(made.id, change, {});
        MCI_VERIFY_OK(again);
        QVERIFY2(again->shown.verdict.passes(), qPrintable(again->shown.verdict.nearestId));
    }

    void whatCannotBecomeAnythingElseIsGivenUpAtOnce_data()
    {
        QTest::addColumn<QSet<services::VariationPart>>("kept");
        QTest::addColumn<bool>("byText");
        using services::VariationPart;
        QTest::newRow("all texts are kept")
            << QSet{VariationPart::Headline, VariationPart::PrimaryText, VariationPart::Description} << true;
        QTest::newRow("all of the picture is kept") << QSet{VariationPart::Layout, VariationPart::Colours} << false;
    }
    void whatCannotBecomeAnythingElseIsGivenUpAtOnce()
    {
        QFETCH(const QSet<services::VariationPart>, kept);
        QFETCH(const bool, byText);
        const services::MadeOutput output = madeOf({m_fixture->addKnown("1", 3, {})}, 1);
        const services::VariationRevision &shown = output.variations.front().shown;
        (void)m_fixture->add("2", byText ? QImage() : QImage(pathOf(shown.files.front())),
                             byText ? shown.copy.primaryText : QString());
        const int looks = m_fixture->analysis.looks;
        services::VariationChange change;
        change.remake = true;
        change.kept = kept;
        QCOMPARE(m_desk->change.change(output.variations.front().id, change, {}).error().code, ErrorCode::TooSimilar);
        QCOMPARE(m_fixture->analysis.looks - looks, 1);
    }

    void whatCannotBeReadHidesNothingElse()
    {
        const QString one = m_fixture->addKnown("1", 3, {});
        const services::MadeOutput good = madeOf({one}, 1);
        const services::MadeOutput bad = madeOf({one}, 1);
        const services::MadeOutput worse = madeOf({one}, 1);
        execute("UPDATE creative_variation_revisions SET revision = json_set(revision, '$.verdict.originality', 7)"
                " WHERE variation_id = :id",
                bad.variations.front().id);
        execute("UPDATE creative_outputs SET draft = '{}' WHERE id = :id", worse.id);
        const auto outputs = m_desk->made.list(organization());
        MCI_VERIFY_OK(outputs);
        QCOMPARE(outputs->size(), 1U);
        QCOMPARE(outputs->front().id, good.id);
        // Who asks for it is told.
        QCOMPARE(m_desk->made.output(bad.id).error().code, ErrorCode::Internal);
        QVERIFY(!m_desk->made.output(worse.id));

        execute("UPDATE creative_brief_versions SET draft = '{}' WHERE brief_id = :id", bad.briefId);
        const auto briefs = m_desk->briefs.list(organization());
        MCI_VERIFY_OK(briefs);
        QCOMPARE(briefs->size(), 2U);
        QVERIFY(!m_desk->briefs.find(bad.briefId));

        // Nor does one that was approved stop everything that comes.
        execute("UPDATE creative_variations SET approved_at_ms = 1 WHERE id = :id", bad.variations.front().id);
        execute("UPDATE creative_variation_revisions SET revision = json_set(revision, '$.copy', 7)"
                " WHERE variation_id = :id",
                bad.variations.front().id);
        QCOMPARE(madeOf({one}, 1).reach.compared, 1);
    }

    void aPrintOfAnotherFormatIsNone()
    {
        const QString one = m_fixture->addKnown("1", 3, {});
        const QString approved = madeOf({one}, 1).variations.front().id;
        MCI_VERIFY_OK(m_desk->made.setApproved(approved, true));
        QCOMPARE(madeOf({one}, 1).variations.front().shown.verdict.pictures, 2);
        execute("UPDATE creative_variation_revisions SET revision = json_set(revision, '$.printFormat', 99)"
                " WHERE variation_id = :id",
                approved);
        QCOMPARE(madeOf({one}, 1).variations.front().shown.verdict.pictures, 1);
    }

    void aNewEncoderTakesThePlaceOfTheOneBefore()
    {
        const QString one = m_fixture->addKnown("1", 3, {});
        const auto encoderAfter = [&](const char *encoder) {
            domain::PictureFacts facts;
            facts.width = facts.height = 400;
            facts.palette = {{QStringLiteral("#102030"), 1}};
            facts.fingerprint.encoderId = QLatin1String(encoder);
            facts.fingerprint.embedding = {0.6F, 0.8F};
            auto session = m_fixture->services.temp.session();
            m_fixture->services.temp.clock.advance(std::chrono::minutes(1));
            if (!store::PictureFactsRepository(session).save({organization(), one, QLatin1String(ai::kLocalRules)},
                                                             facts, m_fixture->services.temp.clock.now()))
                qFatal("the facts were not stored");
            (void)madeOf({one}, 1);
            const auto print = store::PicturePrintRepository(session).list(organization())->value(one).print;
            return print ? print->encoderId : QStringLiteral("no print");
        };
        (void)madeOf({one}, 1);
        QCOMPARE(encoderAfter("mobilenet-v2-a"), QStringLiteral("mobilenet-v2-a"));
        QCOMPARE(encoderAfter("mobilenet-v2-b"), QStringLiteral("mobilenet-v2-b"));
        // Without an encoder what was known stays.
        QCOMPARE(encoderAfter(""), QStringLiteral("mobilenet-v2-b"));
    }

    void historySaysOfTheShownStateWhatItsCardSays()
    {
        const services::MadeOutput output = madeOf({m_fixture->addKnown("1", 3, {})}, 4);
        QCOMPARE(output.variations.size(), 4U);
        for (const services::MadeVariation &variation : output.variations) {
            const auto revisions = m_desk->made.revisions(variation.id);
            MCI_VERIFY_OK(revisions);
            QCOMPARE(revisions->back().verdict, variation.shown.verdict);
        }
    }

    void anAdOfWhichOnlyTheNameIsKnownIsNotComparedWith()
    {
        const QString one = m_fixture->addKnown("1", 3, {});
        const QString named = m_fixture->add("2", {}, {});
        // Read, and found to have no picture.
        QCOMPARE(madeOf({one}, 1).reach, (services::GateReach{2, 1, 0}));
        execute("UPDATE meta_creatives SET ingested_at_ms = NULL WHERE id = :id", named);
        const services::MadeOutput output = madeOf({one}, 1);
        QCOMPARE(output.reach, (services::GateReach{1, 0, 1}));
        QCOMPARE(m_desk->made.output(output.id)->reach, output.reach);
    }

    void whatIsNoPictureIsLookedAtOnce()
    {
        const QString one = m_fixture->addKnown("1", 3, {});
        const QString odd = m_fixture->add("2", test::sceneOf(4, {400, 400}), {});
        const imaging::ThumbnailCache thumbnails(m_fixture->thumbnails());
        const QString junk = thumbnails.store({"no picture", QStringLiteral("jpg"), 1, 1}).value();
        execute("UPDATE meta_creatives SET thumbnail_file = '" + junk.toLatin1() + "' WHERE id = :id", odd);
        QCOMPARE(madeOf({one}, 1).reach.byTextAlone, 1);
        auto session = m_fixture->services.temp.session();
        const auto prints = store::PicturePrintRepository(session).list(organization());
        QCOMPARE(prints->size(), 2);
        QCOMPARE(prints->value(odd).imageSha256, odd);
        QVERIFY(!prints->value(odd).print);
        QVERIFY(prints->value(one).print);
        QCOMPARE(madeOf({one}, 1).reach.byTextAlone, 1);
    }

    void aLibraryIsLookedAtOnce()
    {
        const QString one = m_fixture->addKnown("1", 3, {});
        (void)madeOf({one}, 1);
        auto session = m_fixture->services.temp.session();
        const auto prints = store::PicturePrintRepository(session).list(organization());
        QCOMPARE(prints->size(), 1);
        // A print that is wrong is believed as long as the picture is the same.
        QHash<QString, store::StoredPrint> wrong = *prints;
        wrong[one].print->colours = {};
        MCI_VERIFY_OK(store::PicturePrintRepository(session).save(wrong));
        (void)madeOf({one}, 1);
        QVERIFY(store::PicturePrintRepository(session).list(organization())->value(one).print->colours.isEmpty());
        // Of another picture it is made anew.
        wrong[one].imageSha256 = QStringLiteral("another");
        MCI_VERIFY_OK(store::PicturePrintRepository(session).save(wrong));
        (void)madeOf({one}, 1);
        QCOMPARE(store::PicturePrintRepository(session).list(organization())->value(one).print,
                 prints->value(one).print);
    }
};

MCI_TEST_CLASS(TestMadeLibrary);
#include "tst_MadeLibrary.moc"
