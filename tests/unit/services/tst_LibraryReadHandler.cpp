// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/PictureDecoder.h"
#include "imaging/PicturePrinter.h"
#include "imaging/ThumbnailCache.h"
#include "LibraryFixture.h"
#include "services/LibraryReadHandler.h"
#include "services/StoredRateGate.h"
#include "store/PicturePrintRepository.h"
#include "support/TestMain.h"

#include <QElapsedTimer>

using namespace mci;
using namespace mci::test;
using namespace std::chrono_literals;

class TestLibraryReadHandler : public QObject
{
    Q_OBJECT

private:
    Result<jobs::JobCompleted> run(const CancelToken &cancel = {}, std::chrono::milliseconds mayWork = 15min)
    {
        domain::Job job;
        job.id = QStringLiteral("job_1");
        job.organizationId = LibraryFixture::account().organizationId;
        job.connectionId = LibraryFixture::account().connectionId;
        job.adAccountId = LibraryFixture::account().adAccountId;
        services::StoredRateGate gate(m_fixture->days.temp.database(), m_fixture->days.temp.clock);
        services::LibraryReadHandler handler(m_fixture->days.temp.database(), m_fixture->accounts, m_fixture->transport,
                                             m_fixture->resolver, gate, m_fixture->live, m_fixture->days.temp.clock);
        const auto note = [this](const QString &stage, double fraction, const QJsonObject &values) {
            const std::scoped_lock guard(m_mutex);
            m_progress.push_back({stage, fraction, values});
        };
        return handler.run(jobs::JobContext(job, cancel, m_fixture->days.temp.clock, note, mayWork))
            .map([](jobs::JobOutcome outcome) { return std::get<jobs::JobCompleted>(std::move(outcome)); });
    }
    static int number(const Result<jobs::JobCompleted> &done, const char *key)
    {
        return done ? done->result.value(QLatin1String(key)).toInt(-1) : -2;
    }
    [[nodiscard]] QHash<QString, store::StoredPrint> prints() const
    {
        auto session = m_fixture->days.temp.session();
        return store::PicturePrintRepository(session).list(LibraryFixture::account().organizationId).value();
    }
    void readAll(int first, int last)
    {
        m_fixture->show(first, last);
        for (int ad = first; ad <= last; ++ad)
            m_fixture->servePicture(ad);
    }

    struct Told
    {
        QString stage;
        double fraction;
        QJsonObject values;
    };

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<LibraryFixture>();
        m_progress.clear();
    }

    void readsCopyAndPicturesOfAdsThatOnlyHadAName()
    {
        m_fixture->name(1, 3);
        readAll(1, 3);
        const auto done = run();
        MCI_VERIFY_OK(done);
        QCOMPARE(m_fixture->transport.complaint(), QString());
        QCOMPARE(number(done, "creatives"), 3);
        QCOMPARE(number(done, "pictures"), 3);
        QCOMPARE(number(done, "left"), 0);
        QVERIFY(done->children.empty());
        const domain::Creative two = m_fixture->creative(2);
        QCOMPARE(two.headline, QStringLiteral("Headline 2"));
        QCOMPARE(two.body, QStringLiteral("Body 2"));
        QCOMPARE(two.pictureState, domain::PictureState::Stored);
        QCOMPARE(m_fixture->unread(), 0);
        // The print is that of the file that is kept, so nobody needs to look at the file for it.
        const auto bytes = imaging::ThumbnailCache(m_fixture->config().thumbnailFolder).read(two.thumbnailFile);
        MCI_VERIFY_OK(bytes);
        const auto print = prints().value(two.id);
        QCOMPARE(print.imageSha256, two.imageSha256);
        QCOMPARE(print.print, imaging::printOf(imaging::decodePicture(*bytes)->image));
        QCOMPARE(m_progress.back().stage, QStringLiteral("other_ads"));
        QCOMPARE(m_progress.back().fraction, 1.0);
        QCOMPARE(m_progress.back().values.value(QLatin1String("total")).toInt(), 3);
    }
    void wherePicturesAreNotKeptTheirPrintIs()
    {
        m_fixture->live.replace(m_fixture->config(false));
        m_fixture->name(1, 2);
        m_fixture->show(1, 2);
        m_fixture->servePicture(1);
        m_fixture->servePicture(2, 500);
        MCI_VERIFY_OK(run());
        QCOMPARE(m_fixture->creative(1).pictureState, domain::PictureState::MetadataOnly);
        QVERIFY(m_fixture->creative(1).thumbnailFile.isEmpty());
        QVERIFY(prints().value(LibraryFixture::idOf(1)).print);
        QVERIFY(!prints().contains(LibraryFixture::idOf(2)));
        QVERIFY(imaging::ThumbnailCache(m_fixture->config().thumbnailFolder).names().isEmpty());
        // One without a print, of an earlier time, is read again; not in vain for ever.
        m_fixture->execute("DELETE FROM picture_prints");
        m_fixture->days.temp.clock.advance(7h);
        QCOMPARE(m_fixture->unread(), 2);
        m_fixture->show(1, 2);
        m_fixture->servePicture(1, 500);
        m_fixture->servePicture(2, 500);
        MCI_VERIFY_OK(run());
        QCOMPARE(m_fixture->creative(1).pictureState, domain::PictureState::MetadataOnly);
        QCOMPARE(m_fixture->unread(), 0);
    }
    void whatWasReadStaysWhenTheNextFiftyFail()
    {
        m_fixture->name(101, 160);
        readAll(111, 160);
        m_fixture->transport.expect(net::HttpMethod::Get, QStringLiteral("/v26.0/"), 500, "{}");
        QVERIFY(!run());
        QCOMPARE(m_fixture->unread(), 10);
        readAll(101, 110);
        const auto done = run();
        MCI_VERIFY_OK(done);
        QCOMPARE(m_fixture->transport.complaint(), QString());
        QCOMPARE(number(done, "creatives"), 10);
        QCOMPARE(m_fixture->unread(), 0);
    }
    void leavesTheAllowanceToOthers()
    {
        m_fixture->name(101, 160);
        m_fixture->show(111, 160, false,
                        {{"X-Business-Use-Case-Usage", "{\"1\":[{\"type\":\"ads_management\",\"call_count\":50}]}"}});
        const auto done = run();
        MCI_VERIFY_OK(done);
        QCOMPARE(m_fixture->transport.complaint(), QString());
        QCOMPARE(number(done, "creatives"), 50);
        QCOMPARE(number(done, "left"), 10);
        QVERIFY(done->children.empty());
    }
    void manyAdsAreSeveralJobs()
    {
        m_fixture->name(1001, 1520);
        for (int last = 1520; last > 1020; last -= 50)
            m_fixture->show(last - 49, last, false);
        const auto done = run();
        MCI_VERIFY_OK(done);
        QCOMPARE(m_fixture->transport.complaint(), QString());
        QCOMPARE(number(done, "creatives"), 500);
        QCOMPARE(number(done, "left"), 20);
        QCOMPARE(done->children.size(), 1U);
        QCOMPARE(done->children.front(), services::libraryReadJob(LibraryFixture::account()));
        QVERIFY(done->children.front().priority >= domain::kBackgroundPriority);
        // One that has no time left does nothing, and does not follow itself for ever.
        const auto late = run({}, 1min);
        QCOMPARE(number(late, "creatives"), 0);
        QVERIFY(late->children.empty());
    }
    void endsWithinASecondWhenItIsCancelled()
    {
        m_fixture->name(1, 2);
        m_fixture->show(1, 2);
        m_fixture->servePicture(1);
        m_fixture->transport.expectHang(net::HttpMethod::Get, QStringLiteral("/p/2.jpg"));
        CancelSource source;
        std::jthread canceller([&] {
            while (m_fixture->transport.requests().size() < 3)
                std::this_thread::sleep_for(5ms);
            source.cancel();
        });
        QElapsedTimer timer;
        timer.start();
        const auto done = run(source.token());
        QVERIFY(!done);
        QVERIFY(done.error().isCancelled());
        QVERIFY(timer.elapsed() < 1000);
        QCOMPARE(m_fixture->unread(), 2);
    }
    void anotherTryThatFailsDoesNotTakeThePictureAway()
    {
        m_fixture->name(1, 1);
        readAll(1, 1);
        MCI_VERIFY_OK(run());
        const domain::Creative before = m_fixture->creative(1);
        m_fixture->execute("UPDATE meta_creatives SET ingested_at_ms = NULL");
        m_fixture->show(1, 1);
        m_fixture->servePicture(1, 500);
        MCI_VERIFY_OK(run());
        const domain::Creative after = m_fixture->creative(1);
        QCOMPARE(after.pictureState, domain::PictureState::Stored);
        QCOMPARE(after.thumbnailFile, before.thumbnailFile);
        QCOMPARE(after.imageSha256, before.imageSha256);
        QCOMPARE(after.perceptualHash, before.perceptualHash);
        QVERIFY(prints().contains(after.id));
        // Where its file is gone there is nothing to keep.
        MCI_VERIFY_OK(imaging::ThumbnailCache(m_fixture->config().thumbnailFolder).clear());
        m_fixture->execute("UPDATE meta_creatives SET ingested_at_ms = NULL");
        m_fixture->show(1, 1);
        m_fixture->servePicture(1, 500);
        MCI_VERIFY_OK(run());
        QCOMPARE(m_fixture->creative(1).pictureState, domain::PictureState::Failed);
        QVERIFY(m_fixture->creative(1).imageSha256.isEmpty());
    }
    void aFailedPictureIsTriedAgainAfterHoursAndAMissingOneAfterDays()
    {
        m_fixture->name(1, 2);
        m_fixture->show(1, 1);
        m_fixture->servePicture(1, 500);
        // Ad 2 is not shown any more.
        MCI_VERIFY_OK(run());
        QCOMPARE(m_fixture->creative(1).pictureState, domain::PictureState::Failed);
        QCOMPARE(m_fixture->creative(2).pictureState, domain::PictureState::NoPicture);
        QCOMPARE(m_fixture->unread(), 0);
        m_fixture->days.temp.clock.advance(7h);
        QCOMPARE(m_fixture->unread(), 1);
        m_fixture->days.temp.clock.advance(24h * 7);
        QCOMPARE(m_fixture->unread(), 2);
    }

private:
    std::unique_ptr<LibraryFixture> m_fixture;
    /** Guards m_progress. */
    std::mutex m_mutex;
    std::vector<Told> m_progress;
};

MCI_TEST_CLASS(TestLibraryReadHandler);
#include "tst_LibraryReadHandler.moc"
