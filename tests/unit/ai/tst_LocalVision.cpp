// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/VisionPool.h"
#include "domain/patterns/PictureFactsJson.h"
#include "support/TestMain.h"

#include <atomic>
#include <thread>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace mci;
using namespace std::chrono_literals;

namespace {

domain::PictureFacts someFacts()
{
    domain::PictureFacts facts;
    facts.width = 600;
    facts.height = 400;
    facts.palette = {{QStringLiteral("#102030"), 1}};
    facts.lines = {{QStringLiteral("Até 50 % de desconto"), {0, 0, 1, 0.1}, 0.05, 0.9}};
    return facts;
}

} // namespace

/** The helper process: its answers, its end, and what becomes of a picture that it does not survive. */
class TestLocalVision : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString mark() const { return m_folder.filePath(QStringLiteral("mark")); }
    [[nodiscard]] int starts() const
    {
        QFile file(mark() + QStringLiteral(".started"));
        return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count('\n')) : 0;
    }
    [[nodiscard]] ai::LocalVisionOptions options() const
    {
        ai::LocalVisionOptions options;
        options.program = QStringLiteral(MCI_VISION_DOUBLE);
        options.arguments = {m_folder.filePath(QStringLiteral("facts.json")), mark()};
        return options;
    }

private Q_SLOTS:
    void init()
    {
        QFile facts(m_folder.filePath(QStringLiteral("facts.json")));
        QVERIFY(facts.open(QIODevice::WriteOnly));
        facts.write(QJsonDocument(domain::pictureFactsJson(someFacts())).toJson(QJsonDocument::Compact));
        QFile::remove(mark() + QStringLiteral(".started"));
        QFile::remove(mark() + QStringLiteral(".crashed"));
    }

    void oneHelperAnswersForManyPictures()
    {
        ai::LocalVision vision(options());
        QCOMPARE(starts(), 0);
        for (int i = 0; i < 3; ++i) {
            const auto facts = vision.analyse(QByteArray(500'000, 'x'), {});
            QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
            QVERIFY(*facts == someFacts());
        }
        QCOMPARE(starts(), 1);
    }
    void aPictureThatCannotBeReadIsItsOwnError()
    {
        ai::LocalVision vision(options());
        const auto refused = vision.analyse("refuse", {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::ImageCorrupt);
        QVERIFY(vision.analyse("picture", {}));
        QCOMPARE(starts(), 1);
    }
    void afterACrashAFreshHelperTriesOnce()
    {
        ai::LocalVision vision(options());
        QVERIFY(vision.analyse("crash once", {}));
        QCOMPARE(starts(), 2);
        const auto crashed = vision.analyse("crash", {});
        QVERIFY(!crashed);
        QCOMPARE(crashed.error().reason, Reason::AnalysisFailed);
        QCOMPARE(starts(), 3);
        QVERIFY(vision.analyse("the next one is fine", {}));
    }
    void nonsenseIsNotBelieved()
    {
        ai::LocalVision vision(options());
        const auto answer = vision.analyse("garbage", {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason, Reason::AnalysisFailed);
        QVERIFY(vision.analyse("picture", {}));
    }
    void aHelperThatKeepsSilentIsEnded()
    {
        ai::LocalVisionOptions impatient = options();
        impatient.patience = 1s;
        ai::LocalVision vision(impatient);
        const auto answer = vision.analyse("hang", {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason, Reason::AnalysisFailed);
        QVERIFY(vision.analyse("picture", {}));
    }
    void cancellingEndsTheHelperAtOnce()
    {
        ai::LocalVision vision(options());
        CancelSource cancel;
        std::thread canceller([&cancel] {
            std::this_thread::sleep_for(300ms);
            cancel.cancel();
        });
        QElapsedTimer timer;
        timer.start();
        const auto answer = vision.analyse("hang", cancel.token());
        canceller.join();
        QVERIFY(!answer && answer.error().isCancelled());
        QVERIFY2(timer.elapsed() < 1300, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(vision.analyse("picture", {}));
    }
    void aProgramThatIsNotThereSaysSo()
    {
        ai::LocalVisionOptions missing = options();
        missing.program = m_folder.filePath(QStringLiteral("nothing"));
        const auto answer = ai::LocalVision(missing).analyse("picture", {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason, Reason::AnalyserMissing);
        QCOMPARE(answer.error().params.value(QStringLiteral("path")), missing.program);
    }
    void theHelperComputesOnOneThreadAndKnowsNoSecret()
    {
        qputenv("META_APP_SECRET", "of the app");
        ai::LocalVision vision(options());
        QVERIFY(vision.analyse("environment", {}));
        qunsetenv("META_APP_SECRET");
    }
    void anIdleHelperEnds()
    {
        ai::LocalVisionOptions brief = options();
        brief.idle = 100ms;
        ai::LocalVision vision(brief);
        QVERIFY(vision.analyse("picture", {}));
        QTest::qWait(500);
        QVERIFY(vision.analyse("picture", {}));
        QCOMPARE(starts(), 2);
    }

    void aPoolServesManyThreadsWithTwoHelpers()
    {
        std::atomic<int> good = 0;
        {
            ai::VisionPool pool(options());
            std::vector<std::thread> threads;
            for (int i = 0; i < 6; ++i) {
                threads.emplace_back([&] {
                    for (int picture = 0; picture < 5; ++picture)
                        good += pool.analyse("picture", {}).has_value() ? 1 : 0;
                });
            }
            for (std::thread &thread : threads)
                thread.join();
        }
        QCOMPARE(good.load(), 30);
        QVERIFY2(starts() <= 2, qPrintable(QString::number(starts())));
    }
    void whoWaitsForAHelperCanBeCancelled()
    {
        ai::VisionPool pool(options(), 1);
        CancelSource first;
        CancelSource second;
        std::thread busy([&] { (void)pool.analyse("hang", first.token()); });
        QTest::qWait(300);
        std::thread canceller([&] {
            std::this_thread::sleep_for(100ms);
            second.cancel();
        });
        QElapsedTimer timer;
        timer.start();
        const auto answer = pool.analyse("picture", second.token());
        QVERIFY(!answer && answer.error().isCancelled());
        QVERIFY(timer.elapsed() < 1000);
        first.cancel();
        busy.join();
        canceller.join();
    }
};

MCI_TEST_CLASS(TestLocalVision);
#include "tst_LocalVision.moc"
