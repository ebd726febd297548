// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeskTest.h"
#include "imaging/ThumbnailCache.h"
#include "store/CreativeRepository.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::test;
using namespace std::chrono_literals;

/** Ads that could not be compared when something was made are compared as soon as they are there. */
class TestLibraryRecheck : public DeskTest
{
    Q_OBJECT

private:
    domain::Creative creative(const QString &id)
    {
        auto session = m_fixture->services.temp.session();
        return store::CreativeRepository(session).find(id).value().value();
    }
    void update(const domain::Creative &creative)
    {
        auto session = m_fixture->services.temp.session();
        QVERIFY(store::CreativeRepository(session).update(creative).value_or(false));
    }
    /** An ad of which only the name is known. */
    QString addNamed(const char *adId)
    {
        const QString id = m_fixture->add(adId, {}, {});
        domain::Creative named = creative(id);
        named.ingestedAt.reset();
        update(named);
        return id;
    }
    /** A minute later the ad's picture and headline are there. */
    void fetch(const QString &id, const QImage &picture, const QString &headline)
    {
        m_fixture->services.temp.clock.advance(1min);
        domain::Creative fetched = creative(id);
        fetched.headline = headline;
        fetched.ingestedAt = m_fixture->services.temp.clock.now();
        fetched.imageSha256 = id;
        fetched.pictureState = domain::PictureState::Stored;
        fetched.thumbnailFile =
            imaging::ThumbnailCache(m_fixture->thumbnails()).store(imaging::makeThumbnail(picture).value()).value();
        update(fetched);
    }
    services::MadeOutput checked(const QString &outputId)
    {
        const Status status = m_desk->recheck.recheck(outputId, {});
        if (!status)
            qFatal("%s", qPrintable(status.error().detail));
        return m_desk->made.output(outputId).value();
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void anAdThatIsFetchedLaterStopsItsCopy()
    {
        const QString one = m_fixture->addKnown("1", 3, {});
        const QString named = addNamed("2");
        const QString other = addNamed("3");
        const services::MadeOutput before = madeOf({one}, 2);
        QCOMPARE(before.reach, (services::GateReach{1, 0, 2}));
        QVERIFY(before.variations[0].shown.verdict.passes());
        // Nothing has come.
        QCOMPARE(checked(before.id).reach, before.reach);
        fetch(named, QImage(pathOf(before.variations[0].shown.files.front())), QStringLiteral("Somebody else's words"));
        const services::MadeOutput after = checked(before.id);
        QCOMPARE(after.reach, (services::GateReach{2, 0, 1}));
        QVERIFY(!after.variations[0].shown.verdict.passes());
        QCOMPARE(after.variations[0].shown.verdict.nearestId, named);
        QCOMPARE(after.variations[0].shown.verdict.pictures, before.variations[0].shown.verdict.pictures + 1);
        QVERIFY(after.variations[1].shown.verdict.passes());
        QCOMPARE(after.variations[0].shown.number, before.variations[0].shown.number);
        QCOMPARE(m_desk->made.setApproved(after.variations[0].id, true).error().code, ErrorCode::TooSimilar);
        // The same again is nothing new.
        QCOMPARE(checked(before.id).variations[0].shown.verdict, after.variations[0].shown.verdict);
        fetch(other, sceneOf(9, {400, 400}), {});
        QCOMPARE(checked(before.id).reach, (services::GateReach{3, 0, 0}));
        QCOMPARE(checked(before.id).variations[0].shown.verdict.nearestId, named);
    }
    void aTextThatIsFetchedLaterCountsToo()
    {
        const QString one = m_fixture->addKnown("1", 3, {});
        const QString named = addNamed("2");
        const services::MadeOutput before = madeOf({one}, 1);
        fetch(named, sceneOf(11, {400, 400}), before.variations[0].shown.copy.headline);
        const services::MadeOutput after = checked(before.id);
        QVERIFY(!after.variations[0].shown.verdict.passes());
        QCOMPARE(after.variations[0].shown.verdict.decidedBy, domain::CloneLayer::Text);
    }
    void anAdThatWasFetchedWhileItWasMadeCountsToo()
    {
        const QString one = m_fixture->addKnown("1", 3, {});
        const QString named = addNamed("2");
        m_fixture->services.temp.clock.advance(5min);
        const services::MadeOutput before = madeOf({one}, 1);
        // Its library was read four minutes before it was done.
        auto session = m_fixture->services.temp.session();
        auto statement = session.prepare(
            QStringLiteral("UPDATE creative_outputs SET facts = json_set(facts, '$.durationMs', 240000)"));
        MCI_VERIFY_OK(statement);
        MCI_VERIFY_OK(statement->run());
        fetch(named, sceneOf(11, {400, 400}), before.variations[0].shown.copy.headline);
        domain::Creative fetched = creative(named);
        fetched.ingestedAt = before.madeAt - 2min;
        update(fetched);
        QVERIFY(!checked(before.id).variations[0].shown.verdict.passes());
    }
    void anAdThatCameLaterMayBeWhatWasMade()
    {
        const QString one = m_fixture->addKnown("1", 3, {});
        (void)addNamed("2");
        const services::MadeOutput before = madeOf({one}, 1);
        m_fixture->services.temp.clock.advance(24h);
        const QString published = addNamed("3");
        fetch(published, QImage(pathOf(before.variations[0].shown.files.front())),
              QStringLiteral("Edited in the ads manager"));
        const services::MadeOutput after = checked(before.id);
        QVERIFY(after.variations[0].shown.verdict.passes());
        QCOMPARE(after.reach, before.reach);
    }
    void everyShapeIsComparedAgain()
    {
        const QString one = m_fixture->addKnown("1", 3, {});
        const QString named = addNamed("2");
        domain::StoredBrief brief = m_fixture->briefFor({one}, 1);
        brief.draft.brief.formats = {domain::AdFormat::Square, domain::AdFormat::Landscape};
        MCI_VERIFY_OK(m_desk->briefs.save(brief.id, brief.draft));
        const auto before = m_fixture->make(m_desk->briefs.find(brief.id).value());
        MCI_VERIFY_OK(before);
        QCOMPARE(before->variations[0].shown.files.size(), 2U);
        fetch(named, QImage(pathOf(before->variations[0].shown.files[1])), {});
        QVERIFY(!checked(before->id).variations[0].shown.verdict.passes());
    }
    void whatIsNotThereIsTold()
    {
        QCOMPARE(m_desk->recheck.recheck(QStringLiteral("output_none"), {}).error().code, ErrorCode::NotFound);
    }
};

MCI_TEST_CLASS(TestLibraryRecheck);
#include "tst_LibraryRecheck.moc"
