// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/EventThread.h"
#include "support/TestMain.h"

#include <future>
#include <thread>

#include <QTimer>

using namespace mci;

class TestEventThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksThroughItsPostInOrder()
    {
        std::vector<int> order;
        EventThread thread(QStringLiteral("test"));
        for (int i = 0; i < 100; ++i)
            thread.post([&order, i] { order.push_back(i); });
        thread.run([] {});
        QCOMPARE(order.size(), std::size_t(100));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }
    void runsElsewhereWithAnEventLoop()
    {
        EventThread thread(QStringLiteral("test"));
        QThread *where = nullptr;
        bool fired = false;
        thread.run([&] {
            where = QThread::currentThread();
            auto *timer = new QTimer;
            QObject::connect(timer, &QTimer::timeout, timer, [&fired, timer] {
                fired = true;
                timer->deleteLater();
            });
            timer->start(0);
        });
        QCOMPARE(where, thread.thread());
        QTRY_VERIFY(([&] {
            bool seen = false;
            thread.run([&] { seen = fired; });
            return seen;
        }()));
    }
    void takesWorkFromManyThreads()
    {
        int count = 0;
        {
            EventThread thread(QStringLiteral("test"));
            std::vector<std::jthread> callers;
            for (int i = 0; i < 8; ++i)
                callers.emplace_back([&] {
                    for (int j = 0; j < 50; ++j)
                        thread.run([&count] { ++count; });
                });
        }
        QCOMPARE(count, 400);
    }
    void saysWhenItCannotStop()
    {
        std::promise<void> begun;
        std::promise<void> release;
        EventThread thread(QStringLiteral("test"));
        thread.post([&] {
            begun.set_value();
            release.get_future().wait();
        });
        begun.get_future().wait();
        QVERIFY(!thread.stop(std::chrono::milliseconds(20)));
        release.set_value();
        QVERIFY(thread.stop(std::chrono::seconds(10)));
    }
};

MCI_TEST_CLASS(TestEventThread);
#include "tst_EventThread.moc"
