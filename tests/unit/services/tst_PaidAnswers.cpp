// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeskFixture.h"
#include "services/generate/PaidAnswers.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::test;

/** What was paid for in one try of a job is there in the next. */
class TestPaidAnswers : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_fixture;
    domain::Job m_job;

    [[nodiscard]] std::size_t sent() const { return m_fixture->transport.requests().size(); }
    /** A try whose end is not stored. */
    Result<jobs::JobOutcome> tryOnly()
    {
        return m_fixture->desk.handler.run(jobs::JobContext(m_job, {}, m_fixture->services.temp.clock, {}));
    }
    [[nodiscard]] std::optional<std::vector<writer::WrittenCopy>> keptCopies() const
    {
        services::MakerTally tally;
        return services::PaidAnswers(m_fixture->services.temp.database(), m_fixture->live, m_job.id).copies(tally);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        m_fixture->provide();
        const auto queued = m_fixture->desk.queue.queue(m_fixture->providersBrief().id);
        m_job = m_fixture->job(queued->jobId);
    }
    void cleanup() { m_fixture.reset(); }

    void whatIsDoneAgainIsNotPaidAgain()
    {
        m_fixture->expectCopy(QStringLiteral("Coffee in one touch"));
        m_fixture->expectPicture(sceneOf(9, {512, 512}));
        MCI_VERIFY_OK(tryOnly());
        QCOMPARE(sent(), 2U);
        QVERIFY(keptCopies());
        const auto made = m_fixture->work(m_job);
        MCI_VERIFY_OK(made);
        QCOMPARE(sent(), 2U);
        QCOMPARE(made->variations.front().shown.copy.headline, QStringLiteral("Coffee in one touch"));
        QVERIFY(!made->variations.front().shown.photoFile.isEmpty());
        QCOMPARE(made->model, QStringLiteral("gpt-4o-mini-2024-07-18, gpt-image-1"));
        QVERIFY(made->costMicros > 0);
        QVERIFY(!made->fallback);
        QVERIFY(!keptCopies());
    }

    void onlyWhatIsMissingIsAskedFor()
    {
        m_fixture->expectCopy(QStringLiteral("Coffee in one touch"));
        m_fixture->transport.expect(net::HttpMethod::Post, kPictures, 400, "{}");
        MCI_VERIFY_OK(tryOnly());
        const std::size_t before = sent();
        m_fixture->expectPicture(sceneOf(9, {512, 512}));
        const auto made = m_fixture->work(m_job);
        MCI_VERIFY_OK(made);
        QCOMPARE(sent(), before + 1);
        QVERIFY(!made->variations.front().shown.photoFile.isEmpty());
    }

    void anotherJobAsksForItself()
    {
        m_fixture->expectCopy(QStringLiteral("Coffee in one touch"));
        m_fixture->expectPicture(sceneOf(9, {512, 512}));
        MCI_VERIFY_OK(tryOnly());
        m_fixture->cancel(m_job.id);
        const auto queued = m_fixture->desk.queue.queue(m_job.payload.value(QLatin1String("briefId")).toString());
        m_fixture->expectCopy(QStringLiteral("One touch of coffee"));
        m_fixture->expectPicture(sceneOf(10, {512, 512}));
        const auto made = m_fixture->work(m_fixture->job(queued->jobId));
        MCI_VERIFY_OK(made);
        QCOMPARE(made->variations.front().shown.copy.headline, QStringLiteral("One touch of coffee"));
    }

    void aPictureThatWaitsIsNoLeftover()
    {
        m_fixture->expectCopy(QStringLiteral("Coffee in one touch"));
        m_fixture->expectPicture(sceneOf(9, {512, 512}));
        MCI_VERIFY_OK(tryOnly());
        const imaging::ThumbnailCache folder(m_fixture->live.current()->madeFolder);
        for (const QString &name : folder.names()) {
            QFile file(m_fixture->pathOf(name));
            const QDateTime longAgo = toDateTime(m_fixture->services.temp.clock.now()).addDays(-9);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(longAgo, QFileDevice::FileModificationTime));
        }
        MCI_VERIFY_OK(m_fixture->desk.made.tidy());
        QCOMPARE(folder.names().size(), 1);
        MCI_VERIFY_OK(m_fixture->work(m_job));
        QCOMPARE(sent(), 2U);
    }
};

MCI_TEST_CLASS(TestPaidAnswers);
#include "tst_PaidAnswers.moc"
